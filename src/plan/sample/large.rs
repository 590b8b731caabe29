//! A plan as large as one wants, for measuring: always the same for the same number.

use chrono::Weekday::Mon;

use super::{agree, at, times, weekly};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, AgreementKind, Doers, Topic};
use crate::plan::day::Day;
use crate::plan::id::{Id, PlanId};
use crate::plan::person::{Person, Role};
use crate::plan::situation::{Asker, Column, Condition, Observation, Question};
use crate::plan::timing::{Event, Every, MonthDay, Span, WEEK, Weekdays, When};
use crate::plan::upkeep::{Review, ReviewMoment};

const NAMES: [&str; 25] = [
    "Daan", "Yara", "Hülya", "Mees", "Fenna", "Omar", "Zsófia", "Lotte", "Ruud", "Aïsha", "Björn", "Ineke", "Giang",
    "Søren", "Lieve", "Mehmet", "Chloé", "Wiebe", "Nadia", "IJsbrand", "Łukasz", "Beppie", "Tariq", "Daan", "Conchita",
];
const RELATIONS: [&str; 9] = [
    "oma",
    "opa",
    "tante",
    "oom",
    "nicht",
    "buurman",
    "peetmoeder",
    "vriend van vroeger",
    "collega van mama",
];
const ACTS: [&str; 20] = [
    "brengt de kinderen naar zwemles en blijft kijken",
    "leest een half uur voor op de bank",
    "helpt met de sommen van groep vijf",
    "doet de boodschappen die op het briefje staan",
    "belt op en vraagt hoe de dag was",
    "maakt de brooddozen klaar",
    "haalt de medicijnen bij de apotheek",
    "gaat mee naar het gesprek op het gemeentehuis",
    "past op als er een vergadering uitloopt",
    "repareert wat er kapot is in huis",
    "legt de post van de week in één map",
    "neemt de jongste mee naar de kinderboerderij",
    "schrijft op wat er goed ging",
    "oefent fietsen op het schoolplein",
    "kookt soep voor twee dagen",
    "zit naast de oudste bij het huiswerk",
    "vouwt samen met een kind de was",
    "zet de wekker en controleert of iedereen op is",
    "praat buiten verder als de stemmen hard worden",
    "gaat een avond kaarten met de grote jongens",
];
const SEEN: [&str; 11] = [
    "Er staat een kruisje op de kalender.",
    "De juf merkt dat het huiswerk af is.",
    "In de app komt een foto.",
    "Het vinkje op de koelkast is groen.",
    "De kinderen vertellen het bij het eten.",
    "De map is op vrijdag leeg.",
    "Moeder heeft die avond een uur voor zichzelf.",
    "De fiets heeft licht.",
    "Niemand hoeft te vragen hoe het ging.",
    "Het zwemdiploma komt dichterbij.",
    "",
];
const OTHERWISE: [&str; 9] = [
    "Dan ruilen wij van dag.",
    "Wie verhinderd is, belt voor twaalf uur de planbewaker.",
    "Dan neemt de eerste die vrij is het over.",
    "Wij slaan een keer over en praten erover bij het terugkijken.",
    "Dan vragen wij het aan de buren van nummer twaalf.",
    "Lukt het twee keer niet, dan zoeken wij een ander.",
    "Dan gaat het die week via de telefoon.",
    "",
    "",
];
const THINGS: &str = "de paraplu,het schrift,de reservesleutel,een appel,de agenda,het puzzelboek,de rode tas,het \
    bibliotheekpasje,de kaartjes,een warme trui,het zwempak,de verrekijker,de stamppot,de rekening,het fietsslot,een \
    dekentje,de medicijnlijst,het fototoestel,de krijtjes,een zaklamp,het rapport,de regenlaarzen,de kalender,het \
    schaakbord,een briefje,de gitaar,de voetbalschoenen,het logeermatras,de boormachine,een thermoskan,het \
    telefoonnummer,de verhuisdoos,de sjaal van opa,het recept,een stapel kranten,de hondenriem,het verbanddoosje,de \
    strippenkaart,een potje jam,de oplader,het broodtrommeltje,de knikkers,een vergrootglas,de wasmand";
const PLACES: &str = "bij de vijver,op zolder,in het buurthuis,achter de kerk,in de tuin van nummer twaalf,aan de \
    keukentafel,op het perron,naast de bakker,in de gymzaal,bij de brievenbus,onder het afdak,op het plein,in de \
    volkstuin,bij de apotheek,in de kantine,langs het kanaal,in de garage,boven de winkel,bij de draaimolen,op de \
    galerij,voor het stadhuis,in de wachtkamer,bij de skatebaan,aan de overkant";

/// A plan of 25 people and this many agreements, made on `today`.
#[must_use]
pub fn large(today: Day, agreements: usize) -> Plan {
    let mut plan = Plan::new(PlanId(0x0F61_7603), today);
    let mut dice = Dice(42);
    plan.name = "Het grote plan".into();
    plan.main_question = "Hoe verdelen wij het werk zo dat niemand omvalt?".into();
    for (index, name) in NAMES.into_iter().enumerate() {
        let id = plan.new_id();
        let role = match index {
            0..4 => Role::Child,
            4..6 => Role::Parent,
            6..21 => Role::Network,
            21..24 => Role::Professional,
            _ => Role::Coordinator,
        };
        plan.people.push(Person {
            id,
            name: name.into(),
            role: Some(role),
            relation: if role == Role::Network {
                dice.text(&RELATIONS).into()
            } else {
                String::new()
            },
            age: (role == Role::Child).then_some(4 + 3 * dice.below(4) as u8),
            ..Person::default()
        });
    }
    for column in Column::ALL.iter().cycle().take(24) {
        let id = plan.new_id();
        let text = format!("{} {} {}.", dice.text(&NAMES), dice.text(&ACTS), dice.part(PLACES));
        plan.observations.push(Observation {
            id,
            column: Some(*column),
            text,
            ..Observation::default()
        });
    }
    let mut asked = Vec::new();
    for text in [
        "Wie doet wat in de week?",
        "Hoe blijft school betrokken?",
        "Wie let er op de ouders?",
    ] {
        let id = plan.new_id();
        plan.questions.push(Question {
            id,
            text: text.into(),
            asked_by: Some(Asker::Network),
            ..Question::default()
        });
        asked.push(id);
    }
    let id = plan.new_id();
    plan.conditions.push(Condition {
        id,
        text: "De kinderen eten ’s avonds warm.".into(),
        by: Some(today.plus_weeks(4)),
        ..Condition::default()
    });
    asked.push(id);
    for _ in 0..agreements {
        let agreement = agreement(&mut plan, &mut dice, &asked, today);
        plan.agreements.push(agreement);
    }
    plan.upkeep.guardian = plan.people.get(8).map(|person| person.id);
    let id = plan.new_id();
    plan.reviews.push(Review {
        id,
        on: Some(ReviewMoment::AfterWeeks {
            weeks: 6,
            from: Some(today),
        }),
        ..Review::default()
    });
    plan
}

fn agreement(plan: &mut Plan, dice: &mut Dice, asked: &[Id], today: Day) -> Agreement {
    let index = 4 + dice.below(20);
    let (doer, name) = plan
        .people
        .get(index)
        .map(|person| (person.id, person.name.clone()))
        .unwrap_or_default();
    let what = format!(
        "{name} {} {} en denkt aan {}.",
        dice.text(&ACTS),
        dice.part(PLACES),
        dice.part(THINGS)
    );
    let seen_by = format!(
        "{} {} laat {} zien.",
        dice.text(&SEEN),
        dice.text(&NAMES),
        dice.part(THINGS)
    );
    let plan_b = format!(
        "{} {} wacht dan {}.",
        dice.text(&OTHERWISE),
        dice.text(&NAMES),
        dice.part(PLACES)
    );
    let when = when(dice, today);
    let answers: Vec<Id> = asked.iter().copied().filter(|_| dice.below(3) == 0).collect();
    let kind = if index > 20 {
        AgreementKind::AskedOfProfessional
    } else {
        AgreementKind::OwnCircle
    };
    Agreement {
        seen_by: seen_by.trim().into(),
        plan_b: plan_b.trim().into(),
        kind: Some(kind),
        topic: dice.pick(Topic::ALL),
        ..agree(plan, &what, Doers::People(vec![doer]), when, &answers)
    }
}

fn when(dice: &mut Dice, today: Day) -> When {
    let mut weekday = || dice.pick(&WEEK).unwrap_or(Mon);
    let (day, other) = (weekday(), weekday());
    let hour = 8 + dice.below(12) as u16;
    match dice.below(9) {
        0 => weekly([day], 1, None, at(hour, 30)),
        1 => weekly([day, other], 1, None, times((hour, 0), (hour + 1, 15))),
        2 => weekly([day], 2, Some(today), None),
        3 => When::Daily { times: at(hour, 0) },
        4 => When::OnDate {
            date: Some(today.plus_weeks(dice.below(20) as u32)),
            times: None,
        },
        5 => When::Monthly {
            every: Every::default(),
            on: Some(MonthDay::Number(1 + dice.below(28) as u8)),
            times: None,
            first: None,
        },
        6 => When::AtLeast {
            times: 1 + dice.below(4) as u32,
            per: Some(Span::Month),
        },
        7 => When::PerEvent {
            event: dice.pick(Event::ALL),
            words: String::new(),
        },
        _ => When::Workdays {
            except: Weekdays::from_iter([day]),
            times: at(hour, 0),
        },
    }
}

/// Numbers that look like chance and are always the same.
struct Dice(u32);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 16) as usize % end.max(1)
    }

    fn pick<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        all.get(self.below(all.len())).copied()
    }

    fn text(&mut self, all: &[&'static str]) -> &'static str {
        self.pick(all).unwrap_or_default()
    }

    /// One of the parts between the commas.
    fn part(&mut self, all: &'static str) -> &'static str {
        let at = self.below(all.split(',').count());
        all.split(',').nth(at).unwrap_or_default()
    }
}
