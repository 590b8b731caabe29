//! The eighteen agreements of the example.

use chrono::Weekday::{Fri, Mon, Sat, Thu, Tue, Wed};

use super::around::Asked;
use super::people::Family;
use super::{agree, at, times, weekly};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, AgreementKind, Answer, Doers, Response, Topic, Voice};
use crate::plan::day::Day;
use crate::plan::id::Id;
use crate::plan::timing::{Event, Every, Exception, MonthDay, Nth, Period, Span, Weekdays, When};

fn one(person: Id) -> Doers {
    Doers::People(vec![person])
}

/// Adds the agreements.
pub(super) fn add(plan: &mut Plan, family: &Family, asked: &Asked, today: Day) {
    mornings(plan, family, asked, today);
    evenings(plan, family, asked, today);
    parents(plan, family, asked, today);
    professionals(plan, family, asked, today);
    for agreement in &mut plan.agreements {
        agreement.period.from = Some(today);
        agreement.proposed_by = agreement.proposed_by.or(Some(family.renee));
    }
}

fn mornings(plan: &mut Plan, family: &Family, asked: &Asked, today: Day) {
    let drive = agree(
        plan,
        "Youssef haalt Sem op met de auto en brengt hem naar school.",
        one(family.youssef),
        weekly([Tue, Thu], 1, Some(today), times((7, 45), (8, 30))),
        &[asked.mornings, asked.on_time],
    );
    let wake = agree(
        plan,
        "Renée maakt Sem wakker, zet brood op tafel en loopt met hem naar school.",
        one(family.renee),
        When::Workdays {
            except: Weekdays::from_iter([Tue, Thu]),
            times: times((7, 0), (8, 25)),
        },
        &[asked.mornings, asked.on_time],
    );
    let clothes = agree(
        plan,
        "Sem legt zijn kleren klaar en zet zijn tas bij de deur.",
        one(family.sem),
        When::Moment {
            words: "voor het slapen, op schooldagen".into(),
        },
        &[asked.mornings],
    );
    let weekend = agree(
        plan,
        "Zoë en Sem slapen bij oma. Oma kookt en Zoë hoeft niet op te passen.",
        one(family.grandmother),
        weekly([Sat], 2, Some(today.plus_weeks(1)), at(11, 0)),
        &[asked.rest, asked.zoe],
    );
    plan.agreements.extend([
        Agreement {
            seen_by: "Sem zwaait naar mama door het raam van de klas, en Youssef stuurt een duim in de app.".into(),
            checker: Some(family.teacher),
            plan_b: "Als Youssef moet werken, loopt Şerife met Sem mee.".into(),
            helpers: vec![family.serife],
            topic: Some(Topic::Practical),
            responses: vec![yes(
                family.youssef,
                "Gezellig, dan oefenen wij de tafels in de auto.",
                today,
            )],
            proposed_by: Some(family.youssef),
            period: Period {
                exceptions: vec![Exception {
                    words: "in de schoolvakanties".into(),
                    ..Exception::default()
                }],
                ..Period::default()
            },
            ..drive
        },
        Agreement {
            seen_by: "Sem is om half negen binnen. De juf zet een streepje als het later is.".into(),
            checker: Some(family.teacher),
            plan_b: "Als Renée ziek is, belt zij voor zeven uur naar oma.".into(),
            topic: Some(Topic::Practical),
            ..wake
        },
        Agreement {
            seen_by: "De tas staat er als Sem in bed ligt.".into(),
            helpers: vec![family.renee],
            kind: Some(AgreementKind::ChildRule),
            proposed_by: Some(family.sem),
            topic: Some(Topic::Upbringing),
            ..clothes
        },
        Agreement {
            place: "bij oma thuis".into(),
            seen_by: "Er komt zondag een foto van het ontbijt.".into(),
            plan_b: "Als oma niet kan, mag Zoë naar Agnieszka en Sem naar Youssef.".into(),
            topic: Some(Topic::Support),
            responses: vec![
                yes(family.grandmother, "", today),
                yes(family.zoe, "Mag ik dan uitslapen?", today),
            ],
            proposed_by: Some(family.grandmother),
            period: Period {
                trial: true,
                until: Some(today.plus_weeks(13)),
                ..Period::default()
            },
            ..weekend
        },
    ]);
}

fn evenings(plan: &mut Plan, family: &Family, asked: &Asked, today: Day) {
    let night = agree(
        plan,
        "Oma slaapt in het huis van Renée, in de kamer naast de kinderen.",
        one(family.grandmother),
        When::Trigger {
            words: "Renée een nachtdienst heeft".into(),
        },
        &[asked.nights, asked.zoe],
    );
    let door = agree(
        plan,
        "Zoë gaat met haar huiswerk bij Şerife aan tafel zitten. Zij hoeft niet te vragen of het mag.",
        Doers::People(vec![family.zoe, family.serife]),
        When::Trigger {
            words: "Zoë het thuis te druk vindt".into(),
        },
        &[asked.zoe],
    );
    let cooking = agree(
        plan,
        "Een van ons brengt een pan eten voor drie personen.",
        Doers::OneOf(vec![family.serife, family.agnieszka, family.youssef]),
        When::Rota {
            days: Weekdays::from_iter([Wed]),
            turns: vec![family.serife, family.agnieszka, family.youssef],
            reserve: Some(family.grandmother),
            first: Some(today),
            times: at(17, 30),
        },
        &[asked.rest],
    );
    let phone = agree(
        plan,
        "Zoë en Renée leggen allebei hun telefoon in de la in de keuken.",
        Doers::People(vec![family.zoe, family.renee]),
        When::Daily { times: at(21, 30) },
        &[asked.rest],
    );
    let walk = agree(
        plan,
        "Agnieszka haalt Renée op en zij lopen een uur langs het water.",
        Doers::People(vec![family.agnieszka, family.renee]),
        When::AtLeast {
            times: 3,
            per: Some(Span::Month),
        },
        &[asked.rest],
    );
    let football = agree(
        plan,
        "IJsbrand brengt Sem na de training naar huis en wacht tot er iemand opendoet.",
        one(family.ijsbrand),
        weekly([Mon, Wed], 1, None, at(18, 15)),
        &[asked.zoe],
    );
    plan.agreements.extend([
        Agreement {
            seen_by: "Op het rooster aan de koelkast staat ‘oma’ bij elke nachtdienst.".into(),
            checker: Some(family.youssef),
            plan_b: "Als oma niet kan, slapen de kinderen bij Şerife. Lukt dat niet, dan ruilt Renée haar dienst."
                .into(),
            helpers: vec![family.serife],
            topic: Some(Topic::Health),
            responses: vec![yes(family.grandmother, "Mijn tas staat al klaar.", today)],
            ..night
        },
        Agreement {
            place: "bij Şerife".into(),
            seen_by: "Zoë stuurt mama een berichtje waar zij is.".into(),
            topic: Some(Topic::Support),
            proposed_by: Some(family.serife),
            ..door
        },
        Agreement {
            seen_by: "De lege pan staat de volgende dag weer bij de kok.".into(),
            plan_b: "Wie niet kan, ruilt met de volgende in de rij.".into(),
            topic: Some(Topic::Practical),
            proposed_by: Some(family.agnieszka),
            ..cooking
        },
        Agreement {
            seen_by: "Zoë en mama zeggen om de beurt: ‘La dicht’.".into(),
            kind: Some(AgreementKind::ChildRule),
            proposed_by: Some(family.zoe),
            topic: Some(Topic::Upbringing),
            ..phone
        },
        Agreement {
            seen_by: "Renée zet een kruisje op de kalender.".into(),
            plan_b: "Als het regent, drinken zij thee bij Agnieszka.".into(),
            topic: Some(Topic::Support),
            ..walk
        },
        Agreement {
            topic: Some(Topic::Practical),
            responses: vec![Response {
                person: family.ijsbrand,
                answer: Some(Answer::Doubt),
                words: "Op woensdag weet ik het pas een dag van tevoren.".into(),
                on: Some(today),
            }],
            proposed_by: Some(family.ijsbrand),
            ..football
        },
    ]);
}

fn parents(plan: &mut Plan, family: &Family, asked: &Asked, today: Day) {
    let call = agree(
        plan,
        "Renée en Quinten bellen een half uur over hoe het met Sem gaat.",
        Doers::People(vec![family.renee, family.quinten]),
        When::Monthly {
            every: Every::default(),
            on: Some(MonthDay::Nth {
                nth: Some(Nth::First),
                day: Weekdays::from_iter([Mon]),
            }),
            times: at(20, 30),
            first: None,
        },
        &[asked.father],
    );
    let money = agree(
        plan,
        "Renée en Quinten praten alleen over geld als Sem er niet bij is.",
        Doers::People(vec![family.renee, family.quinten]),
        When::Always,
        &[asked.father],
    );
    let holiday = agree(
        plan,
        "Quinten stuurt een lijst met de dagen dat Sem bij hem is.",
        one(family.quinten),
        When::PerEvent {
            event: Some(Event::Holiday),
            words: "drie weken van tevoren".into(),
        },
        &[asked.father],
    );
    let doctor = agree(
        plan,
        "Renée gaat naar de huisarts en vraagt hoe zij beter kan slapen. Agnieszka gaat mee.",
        one(family.renee),
        When::OnDate {
            date: Some(today.plus_weeks(1)),
            times: times((9, 20), (9, 40)),
        },
        &[asked.rest],
    );
    plan.agreements.extend([
        Agreement {
            seen_by: "Quinten schrijft twee zinnen in de app.".into(),
            plan_b: "Lukt het bellen niet, dan spreken zij dezelfde week een andere avond af.".into(),
            topic: Some(Topic::Contact),
            ..call
        },
        Agreement {
            topic: Some(Topic::Contact),
            seen_by: "Sem zegt het als hij toch iets hoort.".into(),
            period: Period {
                lasting: true,
                ..Period::default()
            },
            not_agreed: true,
            voices: vec![
                Voice {
                    person: Some(family.renee),
                    words: "Ook niet in de auto.".into(),
                },
                Voice {
                    person: Some(family.quinten),
                    words: "Over zakgeld mag hij wel meepraten.".into(),
                },
            ],
            ..money
        },
        Agreement {
            topic: Some(Topic::Contact),
            proposed_by: Some(family.quinten),
            ..holiday
        },
        Agreement {
            helpers: vec![family.agnieszka],
            place: "huisartsenpraktijk aan het plein".into(),
            seen_by: "Renée vertelt op zondag aan Youssef wat de dokter zei.".into(),
            topic: Some(Topic::Health),
            ..doctor
        },
    ]);
}

fn professionals(plan: &mut Plan, family: &Family, asked: &Asked, today: Day) {
    let report = agree(
        plan,
        "Juf Marijke bespreekt het rapport met Renée, met Quinten aan de telefoon.",
        Doers::People(vec![family.teacher, family.renee]),
        When::PerEvent {
            event: Some(Event::SchoolReport),
            words: String::new(),
        },
        &[asked.father],
    );
    let friday = agree(
        plan,
        "Juf Marijke stuurt een bericht aan Renée en Quinten: hoe vaak op tijd, en één ding dat goed ging.",
        one(family.teacher),
        weekly([Fri], 1, None, at(15, 0)),
        &[asked.on_time, asked.father],
    );
    let visit = agree(
        plan,
        "Fatoumata drinkt thee bij Renée en vraagt wat deze week lukte en wat niet.",
        one(family.fatoumata),
        weekly([Thu], 2, Some(today), times((15, 0), (16, 0))),
        &[asked.rest, asked.nights],
    );
    let talk = agree(
        plan,
        "Fatoumata regelt voor Zoë een eerste gesprek met een maatje van haar eigen leeftijd of iets ouder.",
        one(family.fatoumata),
        When::OnDate {
            date: Some(today.plus_weeks(3)),
            times: None,
        },
        &[asked.zoe],
    );
    let kind = Some(AgreementKind::AskedOfProfessional);
    plan.agreements.extend([
        Agreement {
            kind,
            topic: Some(Topic::Contact),
            place: "op school".into(),
            ..report
        },
        Agreement {
            kind,
            topic: Some(Topic::Contact),
            plan_b: "Is juf Marijke er niet, dan belt Renée maandag met school.".into(),
            responses: vec![yes(family.teacher, "", today)],
            ..friday
        },
        Agreement {
            kind,
            topic: Some(Topic::Support),
            seen_by: "Fatoumata schrijft de volgende keer meteen op de kalender.".into(),
            responses: vec![yes(family.fatoumata, "", today)],
            ..visit
        },
        Agreement {
            kind,
            topic: Some(Topic::Support),
            seen_by: "Zoë heeft een naam en een dag gekregen.".into(),
            checker: Some(family.agnieszka),
            plan_b: "Is er een wachtlijst, dan vraagt Fatoumata de mentor van Zoë.".into(),
            proposed_by: Some(family.zoe),
            ..talk
        },
    ]);
}

fn yes(person: Id, words: &str, today: Day) -> Response {
    Response {
        person,
        answer: Some(Answer::Yes),
        words: words.into(),
        on: Some(today),
    }
}
