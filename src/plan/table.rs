//! The meeting itself, with one device in the middle of the table: which sitting it is, how far it is, what was left.

use super::Plan;
use super::agreement::{Agreement, Answer, Doers, Response};
use super::day::Day;
use super::id::{Id, find, find_mut};
use super::meeting::{Sitting, Sittings, Stage};
use super::person::Role;
use super::situation::Column;

/// Something that professionals bring to the table, in the order in which it is told: what goes well comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// An observation.
    Observation(Id),
    /// Help that is possible: an agreement that is asked of a professional.
    Help(Id),
    /// A condition.
    Condition(Id),
}

impl Told {
    /// The name of the thing.
    #[must_use]
    pub const fn id(self) -> Id {
        match self {
            Self::Observation(id) | Self::Help(id) | Self::Condition(id) => id,
        }
    }
}

/// What is left from the times before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// A question without an agreement.
    Question,
    /// A condition without an agreement.
    Condition,
}

impl Plan {
    /// The sitting that is on the table now.
    #[must_use]
    pub fn at_table(&self) -> Option<&Sitting> {
        find(&self.meeting.dates, self.meeting.at_table?)
    }

    /// The same, to change it.
    pub fn at_table_mut(&mut self) -> Option<&mut Sitting> {
        find_mut(&mut self.meeting.dates, self.meeting.at_table?)
    }

    /// The sitting that was held before the one on the table: what it left opens this one.
    #[must_use]
    pub fn sitting_before(&self) -> Option<&Sitting> {
        let now = self.meeting.at_table;
        let held = self.meeting.dates.iter().filter(|sitting| Some(sitting.id) != now);
        held.filter(|sitting| sitting.held_on.is_some())
            .max_by_key(|sitting| sitting.held_on)
    }

    /// Sits down at the table today: at the sitting that was planned for today, or else the next one that was not held,
    /// or a new one. Whoever sits there already stays.
    pub fn sit_down(&mut self, today: Day) {
        if self.at_table().is_some() {
            return;
        }
        let open = |sitting: &&Sitting| sitting.held_on.is_none();
        let planned = self.meeting.dates.iter().filter(open);
        let due = planned.filter(|sitting| sitting.on.is_none_or(|on| on <= today));
        let chosen = due.max_by_key(|sitting| sitting.on).map(|sitting| sitting.id);
        let id = match chosen {
            Some(id) => id,
            None => super::add(
                self,
                |plan| &mut plan.meeting.dates,
                |id| Sitting {
                    id,
                    on: Some(today),
                    ..Sitting::default()
                },
            ),
        };
        if let Some(sitting) = find_mut(&mut self.meeting.dates, id) {
            sitting.held_on = Some(today);
            if sitting.present.is_empty() {
                sitting.present.clone_from(&sitting.attendees);
            }
        }
        self.meeting.at_table = Some(id);
        if self.meeting.sittings == Some(Sittings::NoMeeting) {
            self.meeting.sittings = None;
        }
    }

    /// Gets up from the table: this sitting is over.
    pub fn get_up(&mut self) {
        if let Some(sitting) = self.at_table_mut() {
            sitting.stage = None;
            sitting.on_table = None;
        }
        self.meeting.at_table = None;
    }

    /// What professionals bring to the table.
    #[must_use]
    pub fn told(&self) -> Vec<Told> {
        let professional = |id: Option<Id>| {
            let person = id.and_then(|id| self.person(id));
            person.is_some_and(|person| person.role == Some(Role::Professional))
        };
        let column = |column: Column| {
            let said = self.column(column).filter(move |one| professional(one.by));
            said.map(|one| Told::Observation(one.id))
        };
        let help = self.open_agreements().filter(|one| is_asked(one));
        Column::ALL
            .iter()
            .flat_map(|one| column(*one))
            .chain(help.map(|one| Told::Help(one.id)))
            .chain(self.conditions.iter().map(|one| Told::Condition(one.id)))
            .collect()
    }

    /// What ideas can be for: the main question, which has no name, then the questions and the conditions.
    #[must_use]
    pub fn subjects(&self) -> Vec<Option<Id>> {
        let questions = self.questions.iter().filter(|one| !one.text.trim().is_empty());
        let conditions = self.conditions.iter().filter(|one| !one.text.trim().is_empty());
        let named = questions.map(|one| one.id).chain(conditions.map(|one| one.id));
        core::iter::once(None).chain(named.map(Some)).collect()
    }

    /// Questions and conditions that no agreement answers yet. Private agreements count here for the family alone.
    #[must_use]
    pub fn left_without_agreement(&self) -> Vec<(Left, Id)> {
        let open = |id: Id| self.open_agreements().all(|agreement| !agreement.answers.contains(&id));
        let questions = self
            .questions
            .iter()
            .filter(|one| !one.text.trim().is_empty() && one.no_agreement_because.trim().is_empty() && open(one.id));
        let conditions = self
            .conditions
            .iter()
            .filter(|one| !one.text.trim().is_empty() && one.no_agreement_because.trim().is_empty() && open(one.id));
        questions
            .map(|one| (Left::Question, one.id))
            .chain(conditions.map(|one| (Left::Condition, one.id)))
            .collect()
    }

    /// Who is asked for a yes to an agreement: all whom it names, and everybody at the table if it is for everybody.
    #[must_use]
    pub fn asked_for_yes(&self, agreement: &Agreement) -> Vec<Id> {
        let mut asked: Vec<Id> = match &agreement.who {
            Some(Doers::Everybody) => self.at_table().map_or_else(Vec::new, |sitting| sitting.present.clone()),
            Some(who) => who.named().to_vec(),
            None => Vec::new(),
        };
        asked.extend(&agreement.helpers);
        asked.extend(agreement.checker);
        let mut all: Vec<Id> = Vec::new();
        for id in asked {
            if self.person(id).is_some_and(|person| !person.left) && !all.contains(&id) {
                all.push(id);
            }
        }
        all
    }

    /// Puts this on the table, so that a reload or another evening goes on from here.
    pub fn put_on_table(&mut self, stage: Stage, thing: Option<Id>) {
        if let Some(sitting) = self.at_table_mut() {
            if sitting.stage != Some(stage) {
                sitting.on_table = None;
            }
            sitting.stage = Some(stage);
            if thing.is_some() {
                sitting.on_table = thing;
            }
        }
    }
}

fn is_asked(agreement: &Agreement) -> bool {
    agreement.kind == Some(super::agreement::AgreementKind::AskedOfProfessional)
}

impl Agreement {
    /// What somebody says to it.
    #[must_use]
    pub fn response_of(&self, person: Id) -> Option<&Response> {
        self.responses.iter().find(|response| response.person == person)
    }

    /// Notes what somebody says to it; their words stay.
    pub fn respond(&mut self, person: Id, answer: Option<Answer>, today: Day) {
        match self.responses.iter_mut().find(|response| response.person == person) {
            Some(response) => {
                response.answer = answer;
                response.on = Some(today);
            }
            None => self.responses.push(Response {
                person,
                answer,
                words: String::new(),
                on: Some(today),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::sample::example;

    fn today() -> Day {
        Day::new(2026, 9, 14).unwrap()
    }

    #[test]
    fn sitting_down_takes_the_sitting_of_today_and_else_a_new_one() {
        let mut plan = example(today());
        plan.meeting.dates.clear();
        plan.sit_down(today());
        plan.sit_down(today());
        assert_eq!(plan.meeting.dates.len(), 1);
        plan.put_on_table(Stage::Ideas, Some(Id::own(9)));
        plan.at_table_mut().unwrap().left_over = "De vakantie".into();
        plan.get_up();
        assert!(plan.at_table().is_none());
        let later = today().plus_weeks(2);
        plan.meeting.dates.push(Sitting {
            id: Id::own(900),
            on: Some(later),
            ..Sitting::default()
        });
        plan.sit_down(later);
        assert_eq!(plan.at_table().unwrap().id, Id::own(900));
        assert_eq!(plan.sitting_before().unwrap().left_over, "De vakantie");
        assert_eq!(plan.sitting_before().unwrap().stage, None);
    }

    #[test]
    fn what_professionals_bring_begins_with_what_goes_well_and_holds_nothing_private() {
        let mut plan = example(today());
        let told = plan.told();
        assert!(told.iter().any(|one| matches!(one, Told::Condition(_))));
        let help = told.iter().find_map(|one| match one {
            Told::Help(id) => Some(*id),
            _ => None,
        });
        let help = help.unwrap();
        find_mut(&mut plan.agreements, help).unwrap().private = true;
        assert!(!plan.told().contains(&Told::Help(help)));
    }

    #[test]
    fn everybody_that_an_agreement_names_is_asked_once() {
        let mut plan = example(today());
        let (one, other) = (plan.people[2].id, plan.people[3].id);
        let agreement = Agreement {
            who: Some(Doers::People(vec![one, other])),
            helpers: vec![other, Id::own(9_999)],
            checker: Some(one),
            ..Agreement::default()
        };
        assert_eq!(plan.asked_for_yes(&agreement), [one, other]);
        plan.sit_down(today());
        plan.at_table_mut().unwrap().present = vec![other];
        let all = Agreement {
            who: Some(Doers::Everybody),
            ..Agreement::default()
        };
        assert_eq!(plan.asked_for_yes(&all), [other]);
    }

    #[test]
    fn an_answer_in_the_room_keeps_the_words_that_were_there() {
        let mut agreement = Agreement::default();
        agreement.respond(Id::own(1), Some(Answer::Doubt), today());
        agreement.responses[0].words = "Mijn knie.".into();
        agreement.respond(Id::own(1), Some(Answer::Yes), today());
        assert_eq!(agreement.responses.len(), 1);
        assert_eq!(agreement.responses[0].words, "Mijn knie.");
    }
}
