//! The example without its agreements: why, questions and conditions, and what keeps it going.

use super::people::Family;
use crate::plan::child::{ChildPage, TakesPart};
use crate::plan::day::{Day, TimeOfDay};
use crate::plan::id::Id;
use crate::plan::meeting::{Approach, Coordination, Meeting, Sitting, Sittings};
use crate::plan::progress::Part;
use crate::plan::situation::{Asker, Column, Condition, ConditionKind, ConditionState};
use crate::plan::situation::{Observation, Question, TriedHelp};
use crate::plan::upkeep::{
    Acceptance, ContactLine, EmergencyContact, OtherPlan, OtherPlanKind, PlanAnswer, Review, ReviewMoment, Upkeep,
};
use crate::plan::{Goal, Plan};

/// What the agreements answer.
pub(super) struct Asked {
    pub mornings: Id,
    pub rest: Id,
    pub zoe: Id,
    pub father: Id,
    pub on_time: Id,
    pub nights: Id,
}

/// Adds why there is a plan, the three columns, help tried before, questions and conditions.
pub(super) fn add_questions(plan: &mut Plan, family: &Family, today: Day) -> Asked {
    plan.name = "Samen om Zoë en Sem heen".into();
    plan.why = "Renée werkt in de zorg, vaak vroeg en soms ’s nachts. Sinds ze in de winter lang ziek was, is ze snel \
                moe. De ochtenden lopen uit op ruzie en Sem komt vaak te laat op school. Zoë doet thuis te veel."
        .into();
    plan.main_question =
        "Hoe zorgen wij samen dat de ochtenden rustig zijn en dat Zoë weer gewoon dertien kan zijn?".into();
    plan.goal = Goal {
        now: "Sem zit om half negen in de klas en er is iedere avond een volwassene thuis.".into(),
        in_some_months: "Mama slaapt weer goed. Zoë heeft twee middagen per week voor zichzelf.".into(),
        good_enough: "Zes weken lang is Sem hooguit één keer te laat, en Zoë zegt zelf dat het lichter is.".into(),
    };
    plan.worst = "Dat mama weer uitvalt en dat Zoë dan alles alleen moet doen.".into();
    let columns = [
        (
            Column::GoingWell,
            family.grandmother,
            "Ze eten samen en ze lachen veel met elkaar.",
        ),
        (
            Column::GoingWell,
            family.teacher,
            "Sem helpt andere kinderen in de klas als iets niet lukt.",
        ),
        (
            Column::GoingWell,
            family.serife,
            "Zoë klopt aan als ze hulp nodig heeft. Dat durft ze.",
        ),
        (
            Column::GoingWell,
            family.renee,
            "Ik heb mensen om mij heen die echt komen als ik bel.",
        ),
        (
            Column::Worry,
            family.teacher,
            "Sem kwam vorige maand negen keer te laat, vaak zonder ontbijt.",
        ),
        (
            Column::Worry,
            family.zoe,
            "Ik lig wakker als mama nachtdienst heeft en wij alleen zijn.",
        ),
        (Column::Worry, family.quinten, "Ik hoor pas laat hoe het met Sem gaat."),
        (
            Column::Worry,
            family.fatoumata,
            "Renée slaapt soms maar vier uur en rijdt daarna naar haar werk.",
        ),
        (
            Column::Needed,
            family.renee,
            "Twee ochtenden per week iemand die Sem naar school brengt.",
        ),
        (
            Column::Needed,
            family.zoe,
            "Iemand met wie ik kan praten en die niet van de familie is.",
        ),
        (
            Column::Needed,
            family.youssef,
            "Een lijst waarop staat wie er komt, zodat Renée niet steeds hoeft te vragen.",
        ),
    ];
    for (column, by, text) in columns {
        let id = plan.new_id();
        plan.observations.push(Observation {
            id,
            column: Some(column),
            text: text.into(),
            by: Some(by),
            since: if column == Column::Worry {
                "sinds de winter".into()
            } else {
                String::new()
            },
            ..Observation::default()
        });
    }
    for (what, outcome, when) in [
        (
            "Zes gesprekken met de praktijkondersteuner van de huisarts.",
            "Fijn om te praten, maar de ochtenden bleven hetzelfde.",
            "afgelopen voorjaar",
        ),
        (
            "Een oppas via een app.",
            "Steeds iemand anders. Sem wilde er niet meer heen.",
            "in de herfst",
        ),
    ] {
        let id = plan.new_id();
        plan.tried.push(TriedHelp {
            id,
            what: what.into(),
            outcome: outcome.into(),
            when: when.into(),
        });
    }
    let mut ask = |text: &str, asked_by, person| {
        let id = plan.new_id();
        plan.questions.push(Question {
            id,
            text: text.into(),
            asked_by: Some(asked_by),
            person: Some(person),
            ..Question::default()
        });
        id
    };
    let mornings = ask(
        "Wie helpt er op de ochtenden dat Renée vroeg begint?",
        Asker::Parents,
        family.renee,
    );
    let rest = ask(
        "Hoe krijgt Renée genoeg slaap en tijd voor zichzelf?",
        Asker::Network,
        family.grandmother,
    );
    let zoe = ask("Hoe hoef ik niet meer overal op te letten?", Asker::Child, family.zoe);
    let father = ask(
        "Hoe blijft Quinten op de hoogte van hoe het met Sem gaat?",
        Asker::Parents,
        family.quinten,
    );
    let mut set = |text: &str, kind, weeks, visible_by: &str, family_says: &str| {
        let id = plan.new_id();
        plan.conditions.push(Condition {
            id,
            text: text.into(),
            set_by: Some(family.fatoumata),
            by: Some(today.plus_weeks(weeks)),
            kind: Some(kind),
            visible_by: visible_by.into(),
            state: Some(ConditionState::NotYet),
            state_on: Some(today),
            family_says: family_says.into(),
            ..Condition::default()
        });
        id
    };
    let on_time = set(
        "Sem is op schooldagen om half negen op school en heeft gegeten.",
        ConditionKind::Do,
        4,
        "De lijst van juf Marijke.",
        "Dat willen wij zelf ook.",
    );
    let nights = set(
        "Zoë en Sem zijn ’s nachts niet meer zonder volwassene thuis.",
        ConditionKind::Stop,
        1,
        "Op het rooster van Renée staat bij elke nachtdienst een naam.",
        "Wij wisten niet dat Zoë er zo van wakker lag.",
    );
    Asked {
        mornings,
        rest,
        zoe,
        father,
        on_time,
        nights,
    }
}

/// Adds what keeps the plan going, the meeting, and one child's page.
pub(super) fn add_rest(plan: &mut Plan, family: &Family, today: Day) {
    plan.upkeep = Upkeep {
        guardian: Some(family.youssef),
        document_keeper: Some(family.agnieszka),
        communication: "Wij hebben een groepsapp ‘Om Zoë en Sem’. Wie niet kan komen, schrijft dat de avond ervoor. \
                        Over geld of ruzie bellen wij."
            .into(),
        if_worse: "Dan belt Renée of Zoë eerst oma. Oma belt Youssef en samen spreken zij binnen twee dagen iedereen. \
                   Fatoumata hoort het dezelfde dag."
            .into(),
        child_can_turn_to: "Zoë en Sem kunnen altijd aankloppen bij Şerife, ook als het laat is.".into(),
        ..Upkeep::default()
    };
    for (from, to, about) in [
        (
            family.youssef,
            family.renee,
            "Belt op zondagavond: wie komt er deze week?",
        ),
        (
            family.renee,
            family.quinten,
            "Stuurt na elk gesprek op school een kort bericht.",
        ),
        (
            family.youssef,
            family.fatoumata,
            "Mailt als een afspraak twee keer niet is gelukt.",
        ),
    ] {
        let id = plan.new_id();
        plan.upkeep.contact_lines.push(ContactLine {
            id,
            from: Some(from),
            to: Some(to),
            about: about.into(),
        });
    }
    for (person, phone, note) in [
        (family.grandmother, "06 0000 0001", "dag en nacht"),
        (family.serife, "06 0000 0002", "woont hiernaast en heeft een sleutel"),
        (family.fatoumata, "06 0000 0003", "op werkdagen"),
    ] {
        let id = plan.new_id();
        plan.upkeep.emergency.push(EmergencyContact {
            id,
            person: Some(person),
            phone: phone.into(),
            note: note.into(),
            ..EmergencyContact::default()
        });
    }
    let id = plan.new_id();
    plan.upkeep.other_plans.push(OtherPlan {
        id,
        kind: Some(OtherPlanKind::Parenting),
        words: "Het ouderschapsplan van Renée en Quinten. Ligt bij allebei in de la.".into(),
    });
    let everybody: Vec<Id> = plan.people.iter().map(|person| person.id).collect();
    for moment in [
        ReviewMoment::AfterWeeks {
            weeks: 6,
            from: Some(today),
        },
        ReviewMoment::AfterMonths {
            months: 4,
            from: Some(today),
        },
    ] {
        let id = plan.new_id();
        plan.reviews.push(Review {
            id,
            on: Some(moment),
            attendees: everybody.clone(),
            place: "Bij oma aan de grote tafel. Iedereen neemt iets te eten mee.".into(),
            ..Review::default()
        });
    }
    for (person, role, answer, words) in [
        (family.renee, "moeder", PlanAnswer::Yes, ""),
        (
            family.quinten,
            "vader van Sem",
            PlanAnswer::YesWithChange,
            "Ik wil ook de uitslag van de rekentoets krijgen.",
        ),
        (family.fatoumata, "gezinshulp", PlanAnswer::Yes, ""),
    ] {
        let id = plan.new_id();
        plan.acceptances.push(Acceptance {
            id,
            person: Some(person),
            role: role.into(),
            on: Some(today),
            answer: Some(answer),
            words: words.into(),
            ..Acceptance::default()
        });
    }
    let id = plan.new_id();
    plan.child_pages.push(ChildPage {
        id,
        child: Some(family.sem),
        worries: "Dat mama weer zo moe is dat ze niet meer kan spelen.".into(),
        good: "Voetbal, en dat oom Youssef grapjes maakt in de auto.".into(),
        dreams: "Een keer met zijn allen naar zee, met papa erbij.".into(),
        own_rule: "Wie boos is, gaat eerst even de hond van Şerife aaien.".into(),
        whom_to_call: "oma Marijke".into(),
        takes_part: Some(TakesPart::ThroughSomebody),
        spokesperson: Some(family.ijsbrand),
        may_be_seen_by: vec![family.renee, family.grandmother],
        ..ChildPage::default()
    });
    let id = plan.new_id();
    plan.meeting = Meeting {
        coordination: Some(Coordination::With {
            independent: Some(true),
        }),
        sittings: Some(Sittings::One),
        private_time: Some(true),
        professionals_present: Some(true),
        dates: vec![Sitting {
            id,
            on: Some(today),
            at: TimeOfDay::new(16, 30),
            place: "Het buurthuis, de zaal met de keuken".into(),
            practical: "Şerife maakt soep. Iemand van het buurthuis speelt met Sem.".into(),
            chair: Some(family.thijmen),
            writer: Some(family.agnieszka),
            attendees: everybody,
            ..Sitting::default()
        }],
        ..Meeting::default()
    };
    plan.approach = Some(Approach::EigenKracht);
    plan.contact_person = Some(family.fatoumata);
    plan.call_done(Part::Agreements, true);
}
