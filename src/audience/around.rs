//! What stands around the agreements: the meeting, what keeps the plan going, acceptances and the children's pages.
#![allow(clippy::needless_update, reason = "a field that is added later stays home")]

use super::selection::{Part, Tick};
use super::sieve::Sieve;
use crate::plan::Plan;
use crate::plan::child::{ChildPage, Drawing, House, Shown};
use crate::plan::meeting::{Meeting, Sitting};
use crate::plan::sharing::Reader;
use crate::plan::story::{Panel, Story};
use crate::plan::upkeep::{ContactLine, EmergencyContact, Finding, OtherPlan, Review, Secure, SituationChange, Upkeep};

impl Sieve<'_> {
    pub(super) fn add_around(&mut self, made: &mut Plan) {
        let (plan, selection) = (self.plan, self.selection);
        made.upkeep = self.upkeep(&plan.upkeep);
        if selection.has(Part::Upkeep) {
            made.contact_person = self.bring(plan.contact_person);
            made.reviews = self.each(&plan.reviews, Self::review);
            made.secure = self.secure(&plan.secure);
        }
        if selection.has(Part::Progress) {
            made.situation_changes = self.each(&plan.situation_changes, Self::situation_change);
        }
        self.add_homes(made);
        made.acceptances = self.acceptances(&plan.acceptances);
        made.child_pages = self.each(&plan.child_pages, Self::child_page);
        made.stories = self.each(&plan.stories, Self::story);
        if selection.has(Part::Meeting) {
            made.meeting = Meeting {
                coordination: plan.meeting.coordination,
                sittings: plan.meeting.sittings,
                private_time: plan.meeting.private_time,
                professionals_present: plan.meeting.professionals_present,
                dates: self.each(&plan.meeting.dates, Self::sitting),
                target: plan.meeting.target,
                started: plan.meeting.started,
                ..Meeting::default()
            };
        }
    }

    fn upkeep(&mut self, one: &Upkeep) -> Upkeep {
        let selection = self.selection;
        let mut made = Upkeep {
            emergency: self.each(&one.emergency, Self::emergency),
            ..Upkeep::default()
        };
        if selection.has(Part::Upkeep) {
            made.guardian = self.bring(one.guardian);
            made.document_keeper = self.bring(one.document_keeper);
            made.communication = self.words(&one.communication);
            made.contact_lines = self.each(&one.contact_lines, Self::contact_line);
            made.wait_weeks = one.wait_weeks;
            made.first_check = one.first_check;
        }
        if selection.has(Part::OtherPlans) {
            made.other_plans = self.each(&one.other_plans, Self::other_plan);
        }
        if selection.ticked(Tick::IfWorse) {
            made.if_worse = self.words(&one.if_worse);
        }
        if selection.ticked(Tick::ChildCanTurnTo) {
            made.child_can_turn_to = self.words(&one.child_can_turn_to);
        }
        made
    }

    fn secure(&mut self, one: &Secure) -> Secure {
        Secure {
            works: self.words(&one.works),
            keep: self.things(&one.keep),
            signs: self.words(&one.signs),
            notices: self.bring_all(&one.notices),
            then: self.words(&one.then),
            ring: self.bring_all(&one.ring),
            on: one.on,
            ..Secure::default()
        }
    }

    fn situation_change(&mut self, one: &SituationChange) -> Option<SituationChange> {
        self.lets(one.id, one).then(|| SituationChange {
            id: self.number(one.id),
            on: one.on,
            words: one.words.clone(),
            ..SituationChange::default()
        })
    }

    fn contact_line(&mut self, one: &ContactLine) -> Option<ContactLine> {
        (self.lets(one.id, one) && !self.keeps(one.from) && !self.keeps(one.to)).then(|| ContactLine {
            id: self.number(one.id),
            from: self.bring(one.from),
            to: self.bring(one.to),
            about: one.about.clone(),
            ..ContactLine::default()
        })
    }

    fn emergency(&mut self, one: &EmergencyContact) -> Option<EmergencyContact> {
        let selection = self.selection;
        let goes = selection.ticked(Tick::Emergency(one.id)) && self.lets(one.id, one) && !self.keeps(one.person);
        goes.then(|| EmergencyContact {
            id: self.number(one.id),
            person: self.bring(one.person),
            name: selection.names.write(&one.name),
            phone: if selection.ticked(Tick::Phone(one.id)) {
                one.phone.clone()
            } else {
                String::new()
            },
            note: one.note.clone(),
            ..EmergencyContact::default()
        })
    }

    fn other_plan(&mut self, one: &OtherPlan) -> Option<OtherPlan> {
        self.lets(one.id, one).then(|| OtherPlan {
            id: self.number(one.id),
            kind: one.kind,
            words: one.words.clone(),
            ..OtherPlan::default()
        })
    }

    fn review(&mut self, one: &Review) -> Option<Review> {
        if !self.lets(one.id, one) {
            return None;
        }
        let made = Review {
            id: self.number(one.id),
            on: one.on.clone(),
            attendees: self.mention_all(&one.attendees),
            place: one.place.clone(),
            held_on: one.held_on,
            ..Review::default()
        };
        if !self.selection.has(Part::Progress) {
            return Some(made);
        }
        Some(Review {
            outcome: one.outcome.clone(),
            findings: self.each(&one.findings, Self::finding),
            ..made
        })
    }

    /// What was found on something that goes along.
    fn finding(&mut self, one: &Finding) -> Option<Finding> {
        Some(Finding {
            about: self.thing(one.about)?,
            state: one.state,
            words: one.words.clone(),
            decision: one.decision,
            ..Finding::default()
        })
    }

    fn sitting(&mut self, one: &Sitting) -> Option<Sitting> {
        self.lets(one.id, one).then(|| Sitting {
            id: self.number(one.id),
            on: one.on,
            at: one.at,
            place: one.place.clone(),
            practical: one.practical.clone(),
            chair: self.bring(one.chair),
            writer: self.bring(one.writer),
            attendees: self.mention_all(&one.attendees),
            food: one.food.clone(),
            child_minding: one.child_minding.clone(),
            interpreter: one.interpreter.clone(),
            elsewhere: one.elsewhere.clone(),
            held_on: one.held_on,
            present: self.mention_all(&one.present),
            ..Sitting::default()
        })
    }

    /// A child's page, ticked: for the child all of it, for somebody else the parts that the child lets them see.
    fn child_page(&mut self, one: &ChildPage) -> Option<ChildPage> {
        let selection = self.selection;
        let reader = selection.recipient?;
        if !selection.ticked(Tick::ChildPage(one.id)) || !one.may_see_some(reader) {
            return None;
        }
        if !self.lets(one.id, one) || self.keeps(one.child) {
            return None;
        }
        let house = |house| {
            let seen = one.may_see(reader, Shown::House(house));
            if seen {
                one.words(house).to_owned()
            } else {
                String::new()
            }
        };
        let drawings = one.drawings.iter().enumerate();
        let mut made = ChildPage {
            id: self.number(one.id),
            child: self.bring(one.child),
            worries: house(House::Worries),
            good: house(House::Good),
            dreams: house(House::Dreams),
            written_by: self.mention(one.written_by),
            drawings: drawings
                .filter(|(at, _)| one.may_see(reader, Shown::Drawing(*at)))
                .map(|(_, drawing)| self.drawing(one, drawing))
                .collect(),
            ..ChildPage::default()
        };
        if one.may_see(reader, Shown::Rest) {
            let calls = selection.ticked(Tick::ChildCalls(one.id));
            let safety = |text: &String| if calls { text.clone() } else { String::new() };
            made.own_rule = one.own_rule.clone();
            made.whom_to_call = safety(&one.whom_to_call);
            made.where_to_go = safety(&one.where_to_go);
            made.takes_part = one.takes_part;
            made.spokesperson = self.bring(one.spokesperson);
            made.says = self.each(&one.says, Self::voice);
        }
        // Who else may see it is between the child and those who carry the plan on with all of it.
        if self.tells_who_sees(one) {
            made.may_be_seen_by = self.mention_all(&one.may_be_seen_by);
            made.worries_seen_by = self.mention_all(&one.worries_seen_by);
            made.good_seen_by = self.mention_all(&one.good_seen_by);
            made.dreams_seen_by = self.mention_all(&one.dreams_seen_by);
            made.rest_seen_by = self.mention_all(&one.rest_seen_by);
        }
        Some(made)
    }

    fn tells_who_sees(&self, one: &ChildPage) -> bool {
        let reader = self.selection.recipient;
        let whole = reader.is_some_and(|reader| one.may_be_seen_by.contains(&reader));
        reader == one.child || self.selection.is_full_copy() && whole
    }

    fn drawing(&self, page: &ChildPage, one: &Drawing) -> Drawing {
        Drawing {
            about: one.about.clone(),
            strokes: one.strokes.clone(),
            house: one.house,
            seen_by: if self.tells_who_sees(page) {
                self.mention_all(&one.seen_by)
            } else {
                Vec::new()
            },
            ..Drawing::default()
        }
    }

    /// A story goes to its child alone, and only when every grown-up who was chosen says yes to it as it is.
    fn story(&mut self, one: &Story) -> Option<Story> {
        let selection = self.selection;
        let own =
            selection.reader == Reader::Child && selection.recipient.is_some() && selection.recipient == one.child;
        if !own || !selection.ticked(Tick::Story(one.id)) || !one.is_open(self.plan) {
            return None;
        }
        if !self.lets(one.id, one) || self.keeps(one.child) {
            return None;
        }
        Some(Story {
            id: self.number(one.id),
            child: self.bring(one.child),
            panels: one
                .panels
                .iter()
                .map(|panel| Panel {
                    kind: panel.kind,
                    words: panel.words.clone(),
                    picture: panel.picture,
                    ..Panel::default()
                })
                .collect(),
            adults: self.mention_all(&one.adults),
            ..Story::default()
        })
    }
}
