//! The agreements that go along.
#![allow(clippy::needless_update, reason = "a field that is added later stays home")]

use super::selection::{Part, Scope, Tick};
use super::sieve::Sieve;
use crate::plan::agreement::{Agreement, AgreementKind, Doers, ProgressNote, Response, Voice};
use crate::plan::filter;
use crate::plan::period::{Exception, Period};
use crate::plan::timing::When;

impl Sieve<'_> {
    pub(super) fn agreements_made(&mut self) -> Vec<Agreement> {
        let plan = self.plan;
        self.each(&plan.agreements, |sieve, one| {
            sieve.lets_agreement(one).then(|| sieve.agreement(one))
        })
    }

    /// Whether this agreement goes along.
    pub(super) fn lets_agreement(&self, one: &Agreement) -> bool {
        let selection = self.selection;
        let own = one.who == Some(Doers::Everybody) || selection.recipient.is_some_and(|id| filter::names(one, id));
        let in_scope = match selection.scope {
            Scope::All => true,
            Scope::Own => own,
            Scope::OwnAndChildRules => own || one.kind == Some(AgreementKind::ChildRule),
        };
        // If all who do it stay home, what is left would say that nobody does it yet.
        let doers = one.who.as_ref().map_or(&[][..], Doers::named);
        let all_kept = !doers.is_empty() && doers.iter().all(|id| self.keeps(Some(*id)));
        selection.has(Part::Agreements)
            && in_scope
            && (!one.private || selection.ticked(Tick::Private(one.id)))
            && !all_kept
            && self.lets(one.id, one)
    }

    fn agreement(&mut self, one: &Agreement) -> Agreement {
        let others = self.selection.has(Part::Responses);
        let made = Agreement {
            id: self.number(one.id),
            what: one.what.clone(),
            who: one.who.as_ref().map(|who| self.doers(who)),
            when: one.when.as_ref().map(|when| self.when(when)),
            period: period(&one.period),
            helpers: self.bring_all(&one.helpers),
            place: one.place.clone(),
            answers: self.things(&one.answers),
            seen_by: one.seen_by.clone(),
            checker: self.bring(one.checker),
            plan_b: one.plan_b.clone(),
            kind: one.kind,
            topic: one.topic,
            responses: self.each(&one.responses, Self::response),
            not_agreed: one.not_agreed,
            home: one.home,
            ..Agreement::default()
        };
        Agreement {
            proposed_by: self.mention(one.proposed_by),
            progress: if self.selection.has(Part::Progress) {
                self.each(&one.progress, Self::note)
            } else {
                Vec::new()
            },
            asked_on: one.asked_on.filter(|_| self.selection.has(Part::Progress)),
            voices: if others && !one.voices_stay {
                self.each(&one.voices, Self::voice)
            } else {
                Vec::new()
            },
            ..made
        }
    }

    fn doers(&mut self, who: &Doers) -> Doers {
        match who {
            Doers::People(people) => Doers::People(self.bring_all(people)),
            Doers::OneOf(people) => Doers::OneOf(self.bring_all(people)),
            Doers::Everybody | Doers::Words(_) | Doers::NotYetKnown => who.clone(),
        }
    }

    fn when(&mut self, when: &When) -> When {
        let mut when = when.clone();
        if let When::Rota { turns, reserve, .. } = &mut when {
            *turns = self.bring_all(turns);
            *reserve = self.bring(*reserve);
        }
        when
    }

    /// What the recipient said goes along with the agreement; what others said is a part of its own.
    fn response(&mut self, one: &Response) -> Option<Response> {
        let own = self.selection.recipient == Some(one.person);
        if !own && !self.selection.has(Part::Responses) {
            return None;
        }
        // Words of somebody who stands in the plan no more, or stays home, are nobody's to send.
        let person = self.bring(Some(one.person))?;
        Some(Response {
            person,
            answer: one.answer,
            words: one.words.clone(),
            on: one.on,
            ..Response::default()
        })
    }

    fn note(&mut self, one: &ProgressNote) -> Option<ProgressNote> {
        (!self.keeps(one.by)).then(|| ProgressNote {
            on: one.on,
            state: one.state,
            reason: one.reason.clone(),
            by: self.bring(one.by),
            ..ProgressNote::default()
        })
    }

    /// One person's words, unless they stay home.
    pub(super) fn voice(&mut self, one: &Voice) -> Option<Voice> {
        (!self.keeps(one.person)).then(|| Voice {
            person: self.bring(one.person),
            words: one.words.clone(),
            ..Voice::default()
        })
    }
}

fn period(one: &Period) -> Period {
    let exceptions = one.exceptions.iter().map(|exception| Exception {
        from: exception.from,
        until: exception.until,
        words: exception.words.clone(),
        ..Exception::default()
    });
    Period {
        from: one.from,
        until: one.until,
        lasting: one.lasting,
        exceptions: exceptions.collect(),
        trial: one.trial,
        ..Period::default()
    }
}
