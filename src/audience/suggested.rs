//! What is proposed to go along, by who is going to read it.

use super::selection::{Part, Scope, Selection, Tick};
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::sharing::Reader;

impl Selection {
    /// What this reader needs, and no more. A proposal: the family ticks what it wants.
    ///
    /// What stays home unless ticked by itself is not in it, with two exceptions: a child gets its own page and whom
    /// it can call, and the other home gets the pages that a child lets it see.
    #[must_use]
    pub fn suggested(plan: &Plan, reader: Reader, recipient: Option<Id>) -> Self {
        let (parts, scope): (&[Part], Scope) = match reader {
            Reader::Network => (
                &[
                    Part::Title,
                    Part::Family,
                    Part::MainQuestion,
                    Part::Questions,
                    Part::Agreements,
                ],
                Scope::Own,
            ),
            Reader::Professional => (
                &[
                    Part::Title,
                    Part::People,
                    Part::Why,
                    Part::MainQuestion,
                    Part::Goal,
                    Part::GoingWell,
                    Part::Worries,
                    Part::Needed,
                    Part::Facts,
                    Part::Questions,
                    Part::Conditions,
                    Part::Agreements,
                    Part::Upkeep,
                    Part::Acceptances,
                ],
                Scope::All,
            ),
            Reader::Coordinator => (
                &[
                    Part::Title,
                    Part::People,
                    Part::Circle,
                    Part::Presence,
                    Part::MainQuestion,
                    Part::Questions,
                    Part::Meeting,
                ],
                Scope::All,
            ),
            Reader::Child => (&[Part::Title, Part::Family, Part::Agreements], Scope::OwnAndChildRules),
            Reader::OtherHome => (Part::ALL, Scope::All),
        };
        Self {
            parts: parts.to_vec(),
            scope,
            ticks: ticks(plan, reader, recipient),
            ..Self::nothing(reader, recipient)
        }
    }
}

fn ticks(plan: &Plan, reader: Reader, recipient: Option<Id>) -> Vec<Tick> {
    let Some(recipient) = recipient else {
        return Vec::new();
    };
    let mut ticks = Vec::new();
    match reader {
        Reader::Child => {
            ticks.push(Tick::ChildCanTurnTo);
            for page in plan.child_pages.iter().filter(|page| page.child == Some(recipient)) {
                ticks.extend([Tick::ChildPage(page.id), Tick::ChildCalls(page.id)]);
            }
            let stories = plan.stories.iter();
            let open = stories.filter(|story| story.child == Some(recipient) && story.is_open(plan));
            ticks.extend(open.map(|story| Tick::Story(story.id)));
            for contact in &plan.upkeep.emergency {
                ticks.extend([Tick::Emergency(contact.id), Tick::Phone(contact.id)]);
            }
        }
        Reader::OtherHome => {
            let cleared = plan.child_pages.iter().filter(|page| page.may_see_some(recipient));
            ticks.extend(cleared.map(|page| Tick::ChildPage(page.id)));
        }
        Reader::Network | Reader::Professional | Reader::Coordinator => {}
    }
    ticks
}
