//! Plans of a later app, which has fields and choices that this one does not know.

use core::convert::Infallible;
use minicbor::Encoder;
use minicbor::encode::Error as EncodeError;

use super::super::envelope::{Head, Kind};
use super::super::*;
use crate::plan::agreement::{Agreement, Doers};
use crate::plan::id::Id;
use crate::plan::timing::When;

fn decoded(schema: u32, body: &[u8]) -> Result<Opened, OpenError> {
    let head = Head {
        kind: Kind::Plan,
        packing: Packing::Stored,
        schema,
    };
    decode(&envelope::wrap(&head, body))
}

/// Writes a body by hand.
fn body(write: impl FnOnce(&mut Encoder<Vec<u8>>) -> Result<(), EncodeError<Infallible>>) -> Vec<u8> {
    let mut encoder = Encoder::new(Vec::new());
    write(&mut encoder).unwrap();
    encoder.into_writer()
}

fn agreement(write: impl FnOnce(&mut Encoder<Vec<u8>>) -> Result<(), EncodeError<Infallible>>) -> Agreement {
    let body = body(|e| {
        e.map(1)?.u8(10)?.array(1)?;
        write(e)
    });
    let mut plan = decoded(plan::SCHEMA, &body).unwrap().into_plan().unwrap();
    assert_eq!(plan.agreements.len(), 1);
    plan.agreements.remove(0)
}

#[test]
fn fields_of_a_later_app_are_passed_over() {
    let body = body(|e| {
        e.map(4)?;
        e.u8(1)?.str("Ons plan")?;
        // A field of the plan that does not exist yet.
        e.u16(900)?
            .map(1)?
            .u8(0)?
            .begin_array()?
            .str("later")?
            .null()?
            .f64(1.5)?
            .end()?;
        e.u8(5)?.array(1)?.map(3)?;
        e.u8(0)?.u8(1)?;
        e.u8(1)?.str("Şerife")?;
        // A field of a person that does not exist yet.
        e.u16(77)?.array(2)?.bool(true)?.bytes(&[1, 2, 3])?;
        // And one inside a record inside the plan.
        e.u8(4)?.map(2)?.u8(0)?.str("rust")?.u8(99)?.str("later")?;
        Ok(())
    });
    let opened = decoded(plan::SCHEMA, &body).unwrap();
    assert!(!opened.is_read_only());
    let plan = opened.into_plan().unwrap();
    assert_eq!(plan.name, "Ons plan");
    assert_eq!(plan.people[0].name, "Şerife");
    assert_eq!(plan.goal.now, "rust");
}

#[test]
fn a_choice_of_a_later_app_reads_as_not_made() {
    let read = agreement(|e| {
        e.map(4)?;
        e.u8(0)?.u8(3)?;
        // A topic and a kind that do not exist yet.
        e.u8(11)?.u8(60)?.u8(12)?.u16(600)?;
        e.u8(1)?.str("Samen eten")?;
        Ok(())
    });
    let expected = Agreement {
        id: Id::own(3),
        what: "Samen eten".into(),
        ..Agreement::default()
    };
    assert_eq!(read, expected);
}

#[test]
fn doers_and_a_moment_of_a_later_app_read_as_not_told() {
    let read = agreement(|e| {
        e.map(3)?;
        e.u8(2)?.array(2)?.u8(40)?.array(1)?.str("later")?;
        e.u8(3)?
            .array(2)?
            .u8(50)?
            .array(3)?
            .u8(1)?
            .map(1)?
            .u8(0)?
            .u8(0)?
            .str("later")?;
        e.u8(1)?.str("Samen eten")?;
        Ok(())
    });
    let expected = Agreement {
        what: "Samen eten".into(),
        ..Agreement::default()
    };
    assert_eq!(read, expected);
}

#[test]
fn a_field_more_in_a_known_moment_is_passed_over() {
    let read = agreement(|e| {
        e.map(2)?;
        e.u8(2)?.array(2)?.u8(0)?.array(2)?.array(1)?.u8(7)?.str("later")?;
        e.u8(3)?
            .array(2)?
            .u8(6)?
            .map(2)?
            .u8(0)?
            .str("voor het slapen")?
            .u8(40)?
            .u8(5)?;
        Ok(())
    });
    assert_eq!(read.who, Some(Doers::People(vec![Id::own(7)])));
    assert_eq!(
        read.when,
        Some(When::Moment {
            words: "voor het slapen".into()
        })
    );
}

#[test]
fn a_choice_of_a_later_app_inside_a_moment_reads_as_not_made() {
    let read = agreement(|e| {
        e.map(1)?;
        e.u8(3)?.array(2)?.u8(5)?.map(2)?.u8(0)?.u8(4)?.u8(1)?.u8(90)?;
        Ok(())
    });
    assert_eq!(read.when, Some(When::AtLeast { times: 4, per: None }));
}

#[test]
fn a_plan_of_a_newer_app_is_shown_and_not_written() {
    let body = body(|e| {
        e.map(2)?.u8(1)?.str("Later")?.u16(500)?.str("nieuw")?;
        Ok(())
    });
    let plan = Plan {
        name: "Later".into(),
        ..Plan::default()
    };
    let schema = plan::SCHEMA + 1;
    let opened = decoded(schema, &body).unwrap();
    assert!(opened.is_read_only());
    assert_eq!(opened.plan(), Some(&plan));
    assert_eq!(opened, Opened::ReadOnly { schema, plan });
}

#[test]
fn a_newer_plan_that_can_not_be_read_is_called_newer() {
    // The name is no longer a text.
    let body = body(|e| {
        e.map(1)?.u8(1)?.array(1)?.str("Later")?;
        Ok(())
    });
    assert_eq!(decoded(plan::SCHEMA + 1, &body), Err(OpenError::Newer));
    assert_eq!(decoded(plan::SCHEMA, &body), Err(OpenError::Damaged));
}

#[test]
fn a_share_of_a_newer_app_is_shown_and_an_answer_is_not() {
    let schema = plan::SCHEMA + 1;
    let wrapped = |kind: Kind, body: &[u8]| {
        let head = Head {
            kind,
            packing: Packing::Stored,
            schema,
        };
        decode(&envelope::wrap(&head, body))
    };
    let share = Share {
        from: "Şerife".into(),
        ..Share::default()
    };
    assert_eq!(
        wrapped(Kind::Share, &body::write(&share)),
        Ok(Opened::ReadOnlyShare { schema, share })
    );
    assert_eq!(wrapped(Kind::Answer, &[0xA0]), Err(OpenError::Newer));
}

#[test]
fn a_schema_beyond_six_has_a_number_of_its_own() {
    for schema in [2, 6, 7, 8, 300, u32::MAX] {
        let plan = Plan::default();
        assert_eq!(decoded(schema, &[0xA0]), Ok(Opened::ReadOnly { schema, plan }));
    }
}

#[test]
fn an_unknown_envelope_is_called_newer() {
    let document = |first: u8, head: u8| {
        let mut bytes = vec![first, 2, head, 0xA0];
        bytes.extend_from_slice(&crc32fast::hash(&bytes).to_be_bytes());
        decode(&bytes)
    };
    assert_eq!(document(0xA1, 0x21), Ok(Opened::Plan(Plan::default())));
    assert_eq!(document(0xA1, 0x41), Ok(Opened::Share(Share::default())));
    assert_eq!(document(0xA1, 0x61), Ok(Opened::Answer(Answer::default())));
    // Versions.
    assert_eq!(document(0xA2, 0x21), Err(OpenError::Newer));
    assert_eq!(document(0xAF, 0xFF), Err(OpenError::Newer));
    assert_eq!(document(0xA0, 0x21), Err(OpenError::Damaged));
    // Kinds, a packing, a sealed document with more in its head.
    for head in [0x01, 0xA1, 0xC1, 0xE1, 0x39, 0x81, 0x88] {
        assert_eq!(document(0xA1, head), Err(OpenError::Newer), "{head:#x}");
    }
}
