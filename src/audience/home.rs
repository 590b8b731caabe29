//! The way home of an answer: from the numbers that things had in the share to the names that they have here.

use super::share::to_home;
use crate::change::{Applied, Scope, apply, compare};
use crate::letter::{Answer, Share, allowed_in_answer, is_on_own_page};
use crate::plan::Plan;
use crate::plan::sharing::Sent;
use crate::plan::wire::{Field as _, Leaf};

/// What an answer says, in the names of home.
#[derive(Clone, Debug, PartialEq)]
pub struct AtHome {
    /// What was sent, as the other read it.
    pub sent: Plan,
    /// What they say to it. What does not fit the share that it names is counted as unknown.
    pub answer: Answer,
}

/// Brings an answer home. `sent` is the entry of the log with the number of its share, `share` what went out then.
///
/// The changes are made to what went out, both are renamed, and compared anew: so whatever a name stands in, it is found.
#[must_use]
pub fn at_home(sent: &Sent, share: &Share, answer: &Answer) -> AtHome {
    let mut before = share.plan.clone();
    let mut after = before.clone();
    let mut lost = 0;
    for change in &answer.changes {
        // What an answer may not do is not worth the work either.
        let done = allowed_in_answer(change, answer, sent.reader)
            && is_on_own_page(change, &share.plan, share.to, false)
            && matches!(apply(&mut after, change), Applied::Done | Applied::AlreadyThere);
        lost += u32::from(!done);
    }
    rename(&mut before, sent);
    rename(&mut after, sent);
    let answer = Answer {
        // Whoever has the link can write any name of the share into an answer: only the one it went to is believed.
        from: answer
            .from
            .and_then(|id| to_home(sent, id))
            .filter(|id| sent.to == Some(*id)),
        changes: compare(&before, &after, Scope::Answer),
        unknown: answer.unknown.saturating_add(lost),
        ..answer.clone()
    };
    AtHome { sent: before, answer }
}

fn rename(plan: &mut Plan, sent: &Sent) {
    plan.each_leaf(&mut |leaf| {
        if let Leaf::Id(id) = leaf {
            // What was never sent becomes a name that nothing bears.
            *id = to_home(sent, *id).unwrap_or_default();
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audience::{Selection, make_share};
    use crate::letter::{Status, answer, proposals};
    use crate::plan::agreement::{Agreement, Answer as Said, Response};
    use crate::plan::day::Day;
    use crate::plan::person::Role;
    use crate::plan::sample::example;
    use crate::plan::sharing::Reader;

    fn today() -> Day {
        Day::new(2026, 9, 14).unwrap()
    }

    #[test]
    fn what_oma_says_arrives_at_the_agreement_that_she_read() {
        let mut plan = example(today());
        let oma = plan
            .people_who_are(Role::Network)
            .find(|person| {
                plan.agreements
                    .iter()
                    .any(|one| one.who.as_ref().is_some_and(|who| who.named().contains(&person.id)))
            })
            .unwrap()
            .id;
        let selection = Selection::suggested(&plan, Reader::Network, Some(oma));
        let (share, names) = make_share(&plan, &selection, 77, "Samira", "", today());
        let sent = Sent {
            share: 77,
            to: Some(oma),
            reader: Some(Reader::Network),
            names,
            ..Sent::default()
        };
        plan.sent.push(sent.clone());

        let mut edited = share.plan.clone();
        edited.author = 77;
        edited.named = 0;
        let me = share.to.unwrap();
        let first = &mut edited.agreements[0];
        let what = first.what.clone();
        first.responses.retain(|response| response.person != me);
        first.responses.push(Response {
            person: me,
            answer: Some(Said::Doubt),
            words: "Mijn knie.".into(),
            on: None,
        });
        let id = edited.new_id();
        edited.agreements.push(Agreement {
            id,
            what: "Ik bel op zondag.".into(),
            proposed_by: Some(me),
            ..Agreement::default()
        });
        let reply = answer(&share, &edited, Some(me), "", "", Some(today()));

        let home = at_home(&sent, &share, &reply);
        assert_eq!(home.answer.from, Some(oma));
        assert_eq!(home.answer.unknown, 0);
        let found = proposals(&plan, Some(&home.sent), &home.answer);
        assert!(!found.is_empty());
        assert!(found.iter().all(|one| one.status == Status::New), "{found:?}");
        for one in &found {
            apply(&mut plan, &one.change);
        }
        let agreement = plan.agreements.iter().find(|one| one.what == what).unwrap();
        let response = agreement.responses.iter().find(|one| one.person == oma).unwrap();
        assert_eq!(response.words, "Mijn knie.");
        let added = plan.agreements.last().unwrap();
        assert_eq!(
            (added.what.as_str(), added.proposed_by),
            ("Ik bel op zondag.", Some(oma))
        );
        // Somebody else than the one it was sent to gets no voice by naming another person of the share.
        let other = share
            .plan
            .people
            .iter()
            .map(|person| person.id)
            .find(|id| *id != me)
            .unwrap();
        let mut forged = share.plan.clone();
        forged.agreements[0].responses.push(Response {
            person: other,
            answer: Some(Said::Cannot),
            ..Response::default()
        });
        let forged = at_home(
            &sent,
            &share,
            &answer(&share, &forged, Some(other), "", "", Some(today())),
        );
        assert_eq!(forged.answer.from, None);
        let said = proposals(&plan, Some(&forged.sent), &forged.answer);
        assert!(
            !said.is_empty() && said.iter().all(|one| one.status == Status::NotAllowed),
            "{said:?}"
        );
        // The same answer twice changes nothing.
        let again = proposals(&plan, Some(&home.sent), &home.answer);
        assert!(again.iter().all(|one| one.status == Status::AlreadyThere), "{again:?}");
    }

    #[test]
    fn a_child_writes_on_their_own_page_from_elsewhere_and_on_no_other() {
        let mut plan = example(today());
        let (sem, zoe) = (plan.child_pages[0].child.unwrap(), Role::Child);
        let zoe = plan.people_who_are(zoe).find(|one| one.id != sem).unwrap().id;
        // The sister lets her brother see her page; that does not make it his.
        let hers = plan.page_of_mut(zoe).unwrap();
        hers.worries = "Dat is van mij".into();
        hers.worries_seen_by = vec![sem];
        let hers = hers.id;
        let mut selection = Selection::suggested(&plan, Reader::Child, Some(sem));
        selection.tick(crate::audience::Tick::ChildPage(hers), true);
        for reader in [Reader::Child, Reader::Network] {
            selection.reader = reader;
            let (share, names) = make_share(&plan, &selection, 78, "Renée", "", today());
            assert_eq!(share.plan.child_pages.len(), 2);
            let sent = Sent {
                share: 78,
                to: Some(sem),
                reader: Some(reader),
                names,
                ..Sent::default()
            };
            let mut home = Plan {
                sent: vec![sent.clone()],
                ..plan.clone()
            };
            let mut edited = share.plan.clone();
            for page in &mut edited.child_pages {
                page.dreams = "Naar de maan".into();
                page.may_be_seen_by.clear();
            }
            let reply = answer(&share, &edited, share.to, "", "", Some(today()));
            let arrived = at_home(&sent, &share, &reply);
            for one in proposals(&home, Some(&arrived.sent), &arrived.answer) {
                assert_eq!(one.status, Status::New, "{one:?}");
                apply(&mut home, &one.change);
            }
            let dreams = |child| home.page_of(child).unwrap().dreams.clone();
            assert_eq!(dreams(zoe), "");
            assert_eq!(dreams(sem) == "Naar de maan", reader == Reader::Child);
            assert_eq!(
                home.page_of(sem).unwrap().may_be_seen_by,
                plan.page_of(sem).unwrap().may_be_seen_by
            );
        }
    }
}
