//! A plan as JSON, as a web developer would keep it: names for fields, small numbers for ids, nothing for what is empty.

use familiegroepsplan::plan::Plan;
use familiegroepsplan::plan::agreement::{Agreement, AgreementKind, Doers, Topic};
use familiegroepsplan::plan::day::TimeOfDay;
use familiegroepsplan::plan::id::Id;
use familiegroepsplan::plan::person::Role;
use familiegroepsplan::plan::situation::{Asker, ConditionKind};
use familiegroepsplan::plan::timing::{Event, Span, Times, Weekdays, When};
use familiegroepsplan::plan::upkeep::ReviewMoment;

/// An object that is being written.
pub struct Object(String);

impl Object {
    /// An empty object.
    pub fn new() -> Self {
        Self("{".into())
    }

    /// A field with JSON in it; nothing if that is empty.
    pub fn raw(&mut self, name: &str, json: &str) {
        if !json.is_empty() {
            let comma = if self.0.len() > 1 { "," } else { "" };
            self.0.push_str(&format!("{comma}\"{name}\":{json}"));
        }
    }

    /// A field with a text; nothing if that is empty.
    pub fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.raw(name, &quoted(text));
        }
    }

    /// A field with a number.
    pub fn number(&mut self, name: &str, number: u64) {
        self.raw(name, &number.to_string());
    }

    /// A field with an id, if there is one.
    pub fn id(&mut self, name: &str, id: Option<Id>) {
        if let Some(id) = id {
            self.raw(name, &id.count.to_string());
        }
    }

    /// A field with ids, if there are any.
    pub fn ids(&mut self, name: &str, ids: &[Id]) {
        self.list(name, ids.iter().map(|id| id.count.to_string()));
    }

    /// A field with a list, if anything is in it.
    pub fn list(&mut self, name: &str, items: impl Iterator<Item = String>) {
        let items: Vec<String> = items.collect();
        if !items.is_empty() {
            self.raw(name, &format!("[{}]", items.join(",")));
        }
    }

    /// The object as JSON.
    pub fn end(self) -> String {
        self.0 + "}"
    }
}

fn quoted(text: &str) -> String {
    format!(
        "\"{}\"",
        text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
    )
}

/// A plan as JSON.
pub fn plan(plan: &Plan) -> String {
    let mut out = Object::new();
    out.text("id", &format!("{:x}", plan.id.0));
    out.text("name", &plan.name);
    out.text("why", &plan.why);
    out.text("goal", &plan.goal.now);
    out.text("begun", &plan.begun.map(|day| day.0.to_string()).unwrap_or_default());
    out.list(
        "people",
        plan.people.iter().map(|person| {
            let mut out = Object::new();
            out.id("id", Some(person.id));
            out.text("name", &person.name);
            out.text("role", person.role.map(role).unwrap_or_default());
            out.text("relation", &person.relation);
            out.end()
        }),
    );
    out.list(
        "questions",
        plan.questions.iter().map(|question| {
            let mut out = Object::new();
            out.id("id", Some(question.id));
            out.text("text", &question.text);
            out.text("askedBy", question.asked_by.map(asker).unwrap_or_default());
            out.end()
        }),
    );
    out.list(
        "conditions",
        plan.conditions.iter().map(|condition| {
            let mut out = Object::new();
            out.id("id", Some(condition.id));
            out.text("text", &condition.text);
            out.id("setBy", condition.set_by);
            out.text(
                "kind",
                match condition.kind {
                    Some(ConditionKind::Do) => "do",
                    Some(ConditionKind::Stop) => "stop",
                    None => "",
                },
            );
            out.end()
        }),
    );
    out.list("agreements", plan.agreements.iter().map(agreement));
    out.id("guardian", plan.upkeep.guardian);
    out.list(
        "reviews",
        plan.reviews.iter().map(|review| {
            let mut out = Object::new();
            out.id("id", Some(review.id));
            if let Some(ReviewMoment::AfterWeeks { weeks, from }) = review.on {
                out.number("afterWeeks", weeks.into());
                out.text("from", &from.map(|day| day.0.to_string()).unwrap_or_default());
            }
            out.end()
        }),
    );
    out.number("lastId", plan.named.into());
    out.end()
}

fn agreement(agreement: &Agreement) -> String {
    let mut out = Object::new();
    out.id("id", Some(agreement.id));
    out.text("what", &agreement.what);
    out.ids("who", agreement.who.as_ref().map(Doers::named).unwrap_or_default());
    if let Some(moment) = &agreement.when {
        out.raw("when", &when(moment));
    }
    out.ids("answers", &agreement.answers);
    out.text("seenBy", &agreement.seen_by);
    out.text("planB", &agreement.plan_b);
    out.text(
        "kind",
        match agreement.kind {
            Some(AgreementKind::OwnCircle) => "own",
            Some(AgreementKind::AskedOfProfessional) => "professional",
            Some(AgreementKind::ChildRule) => "rule",
            None => "",
        },
    );
    out.text(
        "topic",
        match agreement.topic {
            Some(Topic::Contact) => "contact",
            Some(Topic::Support) => "support",
            Some(Topic::Health) => "health",
            Some(Topic::Practical) => "practical",
            Some(Topic::Upbringing) => "upbringing",
            Some(Topic::Other) => "other",
            None => "",
        },
    );
    out.end()
}

fn when(when: &When) -> String {
    let mut out = Object::new();
    let days = |days: Weekdays| {
        let days: Vec<String> = days.iter().map(|day| quoted(&day.to_string().to_lowercase())).collect();
        format!("[{}]", days.join(","))
    };
    match when {
        When::OnDate { date, .. } => {
            out.text("kind", "date");
            out.text("date", &date.map(|day| day.0.to_string()).unwrap_or_default());
        }
        When::Weekly { days: on, every, .. } => {
            out.text("kind", "weekly");
            out.raw("days", &days(*on));
            if every.get() > 1 {
                out.number("every", every.get().into());
            }
        }
        When::Workdays { .. } => out.text("kind", "workdays"),
        When::Daily { .. } => out.text("kind", "daily"),
        When::AtLeast { times, per } => {
            out.text("kind", "atLeast");
            out.number("times", (*times).into());
            out.text(
                "per",
                match per {
                    Some(Span::Week) => "week",
                    Some(Span::Month) => "month",
                    Some(Span::Year) => "year",
                    None => "",
                },
            );
        }
        When::Moment { words } => {
            out.text("kind", "moment");
            out.text("words", words);
        }
        When::Trigger { words } => {
            out.text("kind", "if");
            out.text("words", words);
        }
        When::PerEvent { event, .. } => {
            out.text("kind", "event");
            out.text(
                "event",
                match event {
                    Some(Event::SchoolReport) => "report",
                    Some(Event::Birthday) => "birthday",
                    Some(Event::ProfessionalVisit) => "visit",
                    _ => "",
                },
            );
        }
        _ => out.text("kind", "always"),
    }
    if let Some(Times { from, until }) = when.times() {
        out.text("from", &clock(*from));
        out.text("until", &clock(*until));
    }
    out.end()
}

fn clock(time: Option<TimeOfDay>) -> String {
    time.map(|time| format!("{:02}:{:02}", time.hour(), time.minute()))
        .unwrap_or_default()
}

const fn role(role: Role) -> &'static str {
    match role {
        Role::Child => "child",
        Role::Parent => "parent",
        Role::Network => "network",
        Role::Professional => "professional",
        Role::Coordinator => "coordinator",
    }
}

const fn asker(asker: Asker) -> &'static str {
    match asker {
        Asker::Parents => "parents",
        Asker::Child => "child",
        Asker::Network => "network",
        Asker::Professional => "professional",
    }
}
