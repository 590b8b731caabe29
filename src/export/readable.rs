//! The whole plan as JSON: the family's own full copy, that can be read without this app, for the long now.
//!
//! Everything is in it but the private answer about talking together (see `plan::homes`), also what is private: notes, the log of what was sent, earlier versions. So it is never made
//! for anybody else, and the page that offers it says so. What the family left blank is left out. Things name each other by
//! `id`. A day is `2026-11-24`, a time `08:30`; a choice and a kind are English words with lines under them. Bytes are
//! base64; what is in them stands in words behind the plan, in the same order: `earlier_versions`, `sent_copies` and
//! `received_copies`.

use minicbor::bytes::ByteVec;

use crate::document::{Opened, decode, open_edition};
use crate::plan::wire::{Json, Tell};
use crate::plan::{Plan, SCHEMA};

/// The whole plan in JSON.
#[must_use]
pub fn readable(plan: &Plan) -> String {
    let mut json = Json::default();
    json.open('{');
    json.name("format");
    json.string("familiegroepsplan");
    json.put("schema", &SCHEMA);
    json.put("plan", &plan.for_elsewhere());
    list(
        &mut json,
        "earlier_versions",
        &plan.editions,
        |json, edition| match open_edition(edition) {
            Ok(plan) => plan.tell(json),
            Err(_) => json.bare("null"),
        },
    );
    list(&mut json, "sent_copies", &plan.sent, |json, sent| {
        copy(json, sent.copy.as_ref());
    });
    list(&mut json, "received_copies", &plan.received, |json, received| {
        copy(json, received.copy.as_ref());
    });
    json.close('}');
    json.finish()
}

fn list<T>(json: &mut Json, name: &str, things: &[T], tell: impl Fn(&mut Json, &T)) {
    if things.is_empty() {
        return;
    }
    json.name(name);
    json.open('[');
    things.iter().for_each(|thing| tell(json, thing));
    json.close(']');
}

/// What went out or came home, in words; nothing where it was not kept.
fn copy(json: &mut Json, bytes: Option<&ByteVec>) {
    match bytes.and_then(|bytes| decode(bytes).ok()) {
        Some(Opened::Share(share) | Opened::ReadOnlyShare { share, .. }) => share.tell(json),
        Some(Opened::Plan(plan) | Opened::ReadOnly { plan, .. }) => plan.tell(json),
        Some(Opened::Answer(answer)) => answer.posted().tell(json),
        Some(Opened::Sealed(_)) | None => json.bare("null"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::audience::{Selection, make_share};
    use crate::document::{begin_next_version, encode_share};
    use crate::plan::day::Day;
    use crate::plan::sample::example;
    use crate::plan::sharing::{Reader, Sent};
    use crate::plan::testing::plans;
    use crate::plan::wire::{Field as _, Leaf};

    fn read(plan: &Plan) -> Value {
        serde_json::from_str(&readable(plan)).unwrap()
    }

    fn texts<'a>(value: &'a Value, found: &mut HashSet<&'a str>) {
        match value {
            Value::String(text) => drop(found.insert(text)),
            Value::Array(list) => list.iter().for_each(|one| texts(one, found)),
            Value::Object(fields) => fields.values().for_each(|one| texts(one, found)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    proptest! {
        #[test]
        fn every_text_and_every_name_of_any_plan_stands_in_it(mut plan in plans()) {
            let json = read(&plan);
            let mut found = HashSet::new();
            texts(&json, &mut found);
            let mut missing = Vec::new();
            plan.each_leaf(&mut |leaf| {
                let text = match leaf {
                    Leaf::Text(text) => text.clone(),
                    Leaf::Id(id) => id.to_string(),
                };
                if !text.is_empty() && text != "0" && !found.contains(text.as_str()) {
                    missing.push(text);
                }
            });
            prop_assert!(missing.is_empty(), "{missing:?}");
        }
    }

    #[test]
    fn the_example_reads_as_its_family_wrote_it() {
        let plan = example(Day::new(2026, 9, 14).unwrap());
        let json = read(&plan);
        assert_eq!(json["format"], "familiegroepsplan");
        let plan = &json["plan"];
        assert_eq!(plan["begun"], "2026-09-14");
        assert_eq!(plan["people"][0]["role"], "child");
        let drive = &plan["agreements"][0];
        assert_eq!(drive["when"]["kind"], "weekly");
        assert_eq!(drive["when"]["days"], serde_json::json!(["tuesday", "thursday"]));
        assert_eq!(
            drive["when"]["times"],
            serde_json::json!({ "from": "07:45", "until": "08:30" })
        );
        assert_eq!(drive["period"]["exceptions"][0]["words"], "in de schoolvakanties");
        assert_eq!(plan["done"], serde_json::json!(["agreements"]));
        assert_eq!(plan["reviews"][0]["on"]["kind"], "after_weeks");
        assert_eq!(json.get("earlier_versions"), None);
    }

    #[test]
    fn what_was_before_and_what_went_out_is_in_it_in_words() {
        let day = Day::new(2026, 9, 14).unwrap();
        let mut plan = example(day);
        let selection = Selection::suggested(&plan, Reader::Network, None);
        let (share, _) = make_share(&plan, &selection, 7, "Renée", "Fijn dat je meedenkt.", day);
        begin_next_version(&mut plan, day);
        plan.agreements.clear();
        plan.sent.push(Sent {
            copy: Some(encode_share(&share).into()),
            ..Sent::default()
        });
        plan.sent.push(Sent::default());
        let json = read(&plan);
        assert_eq!(json["earlier_versions"][0]["agreements"].as_array().unwrap().len(), 18);
        assert_eq!(json["sent_copies"][0]["words"], "Fijn dat je meedenkt.");
        assert!(json["sent_copies"][1].is_null());
    }
}
