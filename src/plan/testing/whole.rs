//! Random plans: everything around the agreements, and the plan as a whole.

use super::super::child::{ChildPage, Drawing, House, TakesPart};
use super::super::edition::Edition;
use super::super::homes::{Dwelling, Home, PATTERN_DAYS, Pattern, Schedule, Special, SpecialKind};
use super::super::homes::{Split, Stance, Subject, TalkTogether, Wish};
use super::super::id::PlanId;
use super::super::meeting::{Approach, Clarity, Coordination, Meeting, Sitting, Sittings, Stage};
use super::super::phase::{Phase, PhaseBegun};
use super::super::private_time::{Idea, PrivateTime, Turn};
use super::super::progress::{Asked, Bit, Marks, Part};
use super::super::sharing::{KeptOut, Reader, Received, Sent, Way};
use super::super::situation::{Asker, Column, Condition, ConditionKind, ConditionState};
use super::super::situation::{Observation, Question, TriedHelp};
use super::super::story::{Panel, PanelKind, Story, StoryYes};
use super::super::upkeep::{Acceptance, ContactLine, Decision, EmergencyContact, Finding, OtherPlan, OtherPlanKind};
use super::super::upkeep::{Face, Mood, PlanAnswer, Review, ReviewMoment, Secure, SituationChange, Upkeep};
use super::super::{Goal, Plan};
use super::Tape;
use crate::plan::agreement::{ProgressState, Topic};

impl Tape {
    fn observation(&mut self) -> Observation {
        Observation {
            id: self.name(),
            column: self.choice(Column::ALL),
            text: self.text(),
            by: self.option(Self::reference),
            since: self.text(),
            good_enough: self.text(),
        }
    }

    fn tried(&mut self) -> TriedHelp {
        TriedHelp {
            id: self.name(),
            what: self.text(),
            outcome: self.text(),
            when: self.text(),
        }
    }

    fn question(&mut self) -> Question {
        Question {
            id: self.name(),
            text: self.text(),
            asked_by: self.choice(Asker::ALL),
            person: self.option(Self::reference),
            no_agreement_because: self.text(),
            thinks_along: self.list(3, Self::reference),
        }
    }

    fn condition(&mut self) -> Condition {
        Condition {
            id: self.name(),
            text: self.text(),
            set_by: self.option(Self::reference),
            set_by_words: self.text(),
            by: self.option(Self::day),
            by_words: self.text(),
            kind: self.choice(ConditionKind::ALL),
            visible_by: self.text(),
            state: self.choice(ConditionState::ALL),
            state_on: self.option(Self::day),
            family_says: self.text(),
            no_agreement_because: self.text(),
            answers: self.list(2, Self::acceptance),
            why: self.text(),
            watchers: self.list(2, Self::reference),
            what_if: self.text(),
            when_met: self.text(),
        }
    }

    fn phase_begun(&mut self) -> PhaseBegun {
        PhaseBegun {
            phase: self.choice(Phase::ALL),
            on: self.option(Self::day),
        }
    }

    fn contact_line(&mut self) -> ContactLine {
        ContactLine {
            id: self.name(),
            from: self.option(Self::reference),
            to: self.option(Self::reference),
            about: self.text(),
        }
    }

    fn emergency(&mut self) -> EmergencyContact {
        EmergencyContact {
            id: self.name(),
            person: self.option(Self::reference),
            name: self.text(),
            phone: self.text(),
            note: self.text(),
        }
    }

    fn other_plan(&mut self) -> OtherPlan {
        OtherPlan {
            id: self.name(),
            kind: self.choice(OtherPlanKind::ALL),
            words: self.text(),
        }
    }

    fn review_moment(&mut self) -> ReviewMoment {
        match self.below(5) {
            0 => ReviewMoment::AfterWeeks {
                weeks: self.number(),
                from: self.option(Self::day),
            },
            1 => ReviewMoment::AfterMonths {
                months: self.number(),
                from: self.option(Self::day),
            },
            2 => ReviewMoment::On(self.day()),
            3 => ReviewMoment::OnUnwritten,
            _ => ReviewMoment::NotYetKnown,
        }
    }

    fn finding(&mut self) -> Finding {
        Finding {
            about: self.reference(),
            state: self.choice(ProgressState::ALL),
            words: self.text(),
            decision: self.choice(Decision::ALL),
        }
    }

    fn mood(&mut self) -> Mood {
        Mood {
            topic: self.choice(Topic::ALL),
            face: self.choice(Face::ALL),
        }
    }

    fn secure(&mut self) -> Secure {
        Secure {
            works: self.text(),
            keep: self.list(2, Self::reference),
            signs: self.text(),
            notices: self.list(2, Self::reference),
            then: self.text(),
            ring: self.list(2, Self::reference),
            on: self.option(Self::day),
        }
    }

    fn situation_change(&mut self) -> SituationChange {
        SituationChange {
            id: self.name(),
            on: self.option(Self::day),
            words: self.text(),
        }
    }

    fn edition(&mut self) -> Edition {
        Edition {
            number: self.number(),
            from: self.option(Self::day),
            until: self.option(Self::day),
            document: self.option(|tape| tape.list(60, Self::byte).into()),
        }
    }

    fn review(&mut self) -> Review {
        Review {
            id: self.name(),
            on: self.option(Self::review_moment),
            attendees: self.list(4, Self::reference),
            place: self.text(),
            held_on: self.option(Self::day),
            outcome: self.text(),
            findings: self.list(3, Self::finding),
            moods: self.list(2, Self::mood),
            child_says: self.list(2, Self::voice),
        }
    }

    fn acceptance(&mut self) -> Acceptance {
        Acceptance {
            id: self.name(),
            person: self.option(Self::reference),
            name: self.text(),
            role: self.text(),
            on: self.option(Self::day),
            answer: self.choice(PlanAnswer::ALL),
            words: self.text(),
            by: self.option(Self::day),
        }
    }

    fn drawing(&mut self) -> Drawing {
        Drawing {
            about: self.text(),
            strokes: self.option(|tape| tape.list(200, Self::byte).into()),
            house: self.choice(House::ALL),
            seen_by: self.list(3, Self::reference),
        }
    }

    fn panel(&mut self) -> Panel {
        Panel {
            kind: self.choice(PanelKind::ALL),
            words: self.text(),
            picture: self.option(Self::byte),
        }
    }

    fn story_yes(&mut self) -> StoryYes {
        StoryYes {
            person: self.reference(),
            sum: self.number(),
            length: self.number(),
        }
    }

    fn story(&mut self) -> Story {
        let mut story = Story {
            id: self.name(),
            child: self.option(Self::reference),
            panels: self.list(3, Self::panel),
            adults: self.list(2, Self::reference),
            yes: self.list(2, Self::story_yes),
        };
        // Now and then it is open.
        if self.yes() {
            story
                .adults
                .clone()
                .into_iter()
                .for_each(|adult| story.set_yes(adult, true));
        }
        story
    }

    fn child_page(&mut self) -> ChildPage {
        ChildPage {
            id: self.name(),
            child: self.option(Self::reference),
            worries: self.text(),
            good: self.text(),
            dreams: self.text(),
            own_rule: self.text(),
            whom_to_call: self.text(),
            where_to_go: self.text(),
            takes_part: self.choice(TakesPart::ALL),
            spokesperson: self.option(Self::reference),
            may_be_seen_by: self.list(3, Self::reference),
            says: self.list(2, Self::voice),
            drawings: self.list(2, Self::drawing),
            worries_seen_by: self.list(2, Self::reference),
            good_seen_by: self.list(2, Self::reference),
            dreams_seen_by: self.list(2, Self::reference),
            written_by: self.option(Self::reference),
            rest_seen_by: self.list(2, Self::reference),
        }
    }

    fn sent(&mut self) -> Sent {
        Sent {
            id: self.name(),
            share: self.number(),
            to: self.option(Self::reference),
            to_words: self.text(),
            on: self.option(Self::day),
            reader: self.choice(Reader::ALL),
            way: self.choice(Way::ALL),
            sealed: self.yes(),
            copy: self.option(|tape| tape.list(60, Self::byte).into()),
            stamp: self.option(Self::reference),
            names: self.list(3, Self::reference),
        }
    }

    fn received(&mut self) -> Received {
        Received {
            id: self.name(),
            share: self.number(),
            from: self.option(Self::reference),
            from_words: self.text(),
            on: self.option(Self::day),
            copy: self.option(|tape| tape.list(60, Self::byte).into()),
            stamp: self.option(Self::reference),
        }
    }

    fn kept_out(&mut self) -> KeptOut {
        KeptOut {
            person: self.reference(),
            thing: self.reference(),
        }
    }

    fn coordination(&mut self) -> Coordination {
        if self.yes() {
            Coordination::With {
                independent: self.option(Self::yes),
            }
        } else {
            Coordination::Without
        }
    }

    fn sitting(&mut self) -> Sitting {
        Sitting {
            id: self.name(),
            on: self.option(Self::day),
            at: self.option(Self::time),
            place: self.text(),
            practical: self.text(),
            chair: self.option(Self::reference),
            writer: self.option(Self::reference),
            attendees: self.list(4, Self::reference),
            food: self.text(),
            child_minding: self.text(),
            interpreter: self.text(),
            elsewhere: self.text(),
            held_on: self.option(Self::day),
            present: self.list(3, Self::reference),
            left_over: self.text(),
            stage: self.choice(Stage::ALL),
            on_table: self.option(Self::reference),
        }
    }

    fn clarity(&mut self) -> Clarity {
        Clarity {
            id: self.name(),
            about: self.option(Self::reference),
            text: self.text(),
            answer: self.text(),
        }
    }

    fn idea(&mut self) -> Idea {
        Idea {
            id: self.name(),
            by: self.option(Self::reference),
            text: self.text(),
            about: self.option(Self::reference),
            agreement: self.option(Self::reference),
            with_all: self.yes(),
        }
    }

    fn turn(&mut self) -> Turn {
        Turn {
            person: self.reference(),
            about: self.option(Self::reference),
            passed: self.yes(),
        }
    }

    fn private(&mut self) -> PrivateTime {
        PrivateTime {
            ideas: self.list(3, Self::idea),
            turns: self.list(3, Self::turn),
            children_first: self.yes(),
            notes: self.text(),
        }
    }

    fn dwelling(&mut self) -> Dwelling {
        Dwelling {
            name: self.text(),
            people: self.list(2, Self::reference),
        }
    }

    fn wish(&mut self) -> Wish {
        Wish {
            id: self.name(),
            home: self.choice(Home::ALL),
            subject: self.choice(Subject::ALL),
            words: self.text(),
            on: self.option(Self::day),
            stance: self.choice(Stance::ALL),
            said_to: self.text(),
            agreement: self.option(Self::reference),
        }
    }

    pub(super) fn schedule(&mut self) -> Schedule {
        let mut pattern = Pattern::default();
        for day in 0..PATTERN_DAYS {
            pattern.set(day, self.choice(Home::ALL));
        }
        Schedule {
            two_weeks: self.yes(),
            start: self.option(Self::day),
            pattern,
            hand_over: self.option(Self::time),
            hand_over_words: self.text(),
            specials: self.list(3, Self::special),
        }
    }

    fn special(&mut self) -> Special {
        Special {
            id: self.name(),
            kind: self.choice(SpecialKind::ALL),
            words: self.text(),
            from: self.option(Self::day),
            until: self.option(Self::day),
            yearly: self.yes(),
            split: self.choice(Split::ALL),
            home: self.choice(Home::ALL),
        }
    }

    pub(super) fn marks<T: Copy + Bit>(&mut self, all: &[T]) -> Marks<T> {
        // Bits of a newer app are kept, so they must survive as well.
        let mut marks: Marks<T> = if self.byte() > 200 {
            minicbor::decode(&minicbor::to_vec(1_u64 << 60).unwrap()).unwrap()
        } else {
            Marks::default()
        };
        for one in all {
            marks.set(*one, self.yes());
        }
        marks
    }

    pub(super) fn plan(&mut self) -> Plan {
        let most = if self.yes() { 40 } else { 6 };
        Plan {
            id: PlanId(u64::from(self.number()) << 32 | u64::from(self.number())),
            name: self.text(),
            why: self.text(),
            main_question: self.text(),
            goal: Goal {
                now: self.text(),
                in_some_months: self.text(),
                good_enough: self.text(),
            },
            upkeep: Upkeep {
                guardian: self.option(Self::reference),
                document_keeper: self.option(Self::reference),
                communication: self.text(),
                contact_lines: self.list(3, Self::contact_line),
                if_worse: self.text(),
                emergency: self.list(3, Self::emergency),
                other_plans: self.list(2, Self::other_plan),
                child_can_turn_to: self.text(),
                wait_weeks: self.number(),
                first_check: self.option(Self::day),
            },
            reviews: self.list(3, Self::review),
            acceptances: self.list(3, Self::acceptance),
            child_pages: self.list(2, Self::child_page),
            private_notes: self.text(),
            meeting: Meeting {
                coordination: self.option(Self::coordination),
                sittings: self.choice(Sittings::ALL),
                private_time: self.option(Self::yes),
                professionals_present: self.option(Self::yes),
                dates: self.list(2, Self::sitting),
                target: self.option(Self::day),
                started: self.option(Self::day),
                at_table: self.option(Self::reference),
                clarity: self.list(2, Self::clarity),
            },
            approach: self.choice(Approach::ALL),
            left_open: self.marks(Asked::ALL),
            done: self.marks(Part::ALL),
            begun: self.option(Self::day),
            version: self.number(),
            worst: self.text(),
            contact_person: self.option(Self::reference),
            facts: self.text(),
            weighing: self.text(),
            author: if self.byte() > 200 { self.number() } else { 0 },
            language: self.text(),
            editions: self.list(2, Self::edition),
            observations: self.list(most / 3, Self::observation),
            tried: self.list(3, Self::tried),
            questions: self.list(5, Self::question),
            conditions: self.list(3, Self::condition),
            people: self.list(most / 2, Self::person),
            agreements: self.list(most, Self::agreement),
            sent: self.list(2, Self::sent),
            received: self.list(2, Self::received),
            kept_out: self.list(2, Self::kept_out),
            version_from: self.option(Self::day),
            secure: self.secure(),
            situation_changes: self.list(2, Self::situation_change),
            no_advice: self.yes(),
            calendar_files: self.number(),
            phases: self.list(3, Self::phase_begun),
            first: self.list(3, Self::reference),
            own_view: self.text(),
            on_child: self.text(),
            pattern: self.text(),
            placement: self.text(),
            coordinates: self.yes(),
            handed_over: self.option(Self::day),
            private: self.private(),
            talk_together: self.choice(TalkTogether::ALL),
            my_home: self.choice(Home::ALL),
            first_home: self.dwelling(),
            second_home: self.dwelling(),
            wishes: self.list(3, Self::wish),
            schedule: self.schedule(),
            stories: self.list(2, Self::story),
            named: self.named + 3,
        }
    }
}
