//! Every field of every record, and when it goes along.
//!
//! A field that is added to a record must be added here: the test fails until somebody decided. Until then it stays
//! home, because `audience` copies no record whole.

use Rule::{Goes, Never, Own, Records};

use crate::audience::Part;
use crate::plan::agreement::{Agreement, ProgressNote, Response, Voice};
use crate::plan::child::{ChildPage, Drawing};
use crate::plan::homes::{Dwelling, Schedule, Special, Wish};
use crate::plan::meeting::{Meeting, Sitting};
use crate::plan::period::{Exception, Period};
use crate::plan::person::{Person, Presence};
use crate::plan::phase::PhaseBegun;
use crate::plan::situation::{Condition, Observation, Question, TriedHelp};
use crate::plan::story::{Panel, Story};
use crate::plan::upkeep::{
    Acceptance, ContactLine, EmergencyContact, Finding, OtherPlan, Review, Secure, SituationChange, Upkeep,
};
use crate::plan::wire::Record;
use crate::plan::{Goal, Plan};

/// When a field goes along.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Rule {
    /// It stays home.
    Never,
    /// With its record, or always.
    Goes,
    /// With its record, if this part goes along.
    If(Part),
    /// If it was ticked by itself, see [`Tick`](crate::audience::Tick).
    Own,
    /// It holds records, which stand in this table themselves.
    Records,
}

use Rule::If;

type Row = (&'static str, &'static [(u32, Rule)]);

const TABLE: &[Row] = &[
    (
        "Plan",
        &[
            (0, Goes),
            (1, If(Part::Title)),
            (2, If(Part::Why)),
            (3, If(Part::MainQuestion)),
            (4, Records),
            (5, Records),
            (6, Records),
            (7, Records),
            (8, Records),
            (9, Records),
            (10, Records),
            (11, Records),
            (12, Records),
            (13, Records),
            (14, Records),
            (15, Never), // private_notes
            (16, Records),
            (17, If(Part::Why)),
            (18, Never), // named: the recipient counts from 1
            (19, Never), // left_open
            (20, Never), // done
            (21, If(Part::Why)),
            (22, If(Part::Why)),
            (23, If(Part::Worries)),
            (24, If(Part::Upkeep)),
            (25, If(Part::Facts)),
            (26, If(Part::Facts)),
            (27, Never), // author: becomes the number of the share
            (28, Goes),
            (29, Never), // editions
            (30, Never), // sent
            (31, Never), // received
            (32, Never), // kept_out
            (33, If(Part::Why)),
            (34, Records),
            (35, Records),
            (36, Never), // no_advice
            (37, Never), // calendar_files
            (38, Records),
            (39, If(Part::Goal)),
            (40, If(Part::Why)),
            (41, If(Part::Worries)),
            (42, If(Part::Worries)),
            (43, If(Part::Worries)),
            (46, Never), // coordinates
            (47, Never), // handed_over
            (50, Never), // private
            (58, Never), // talk_together
            (59, Never), // my_home
            (60, Records),
            (61, Records),
            (62, Records),
            (63, Records),
            (66, Records),
        ],
    ),
    ("Goal", &[(0, If(Part::Goal)), (1, If(Part::Goal)), (2, If(Part::Goal))]),
    (
        "Person",
        &[
            (0, Goes),
            (1, Goes),
            (2, Goes),
            (3, Goes),
            (4, If(Part::Circle)),
            (5, If(Part::Circle)),
            (6, Goes),
            (7, Records),
            (8, Own), // contact
            (9, If(Part::Circle)),
            (10, If(Part::Circle)),
            (11, If(Part::Circle)),
            (12, Goes),
            (13, Goes),
            (14, If(Part::Circle)),
            (15, Never), // invited_on
            (18, If(Part::Circle)),
            (19, If(Part::Circle)),
        ],
    ),
    (
        "Presence",
        &[
            (0, If(Part::Presence)),
            (1, If(Part::Presence)),
            (2, If(Part::Presence)),
            (3, Never), // not_invited
        ],
    ),
    (
        "Observation",
        &[(0, Goes), (1, Goes), (2, Goes), (3, Goes), (4, Goes), (5, Goes)],
    ),
    ("TriedHelp", &[(0, Goes), (1, Goes), (2, Goes), (3, Goes)]),
    (
        "Question",
        &[(0, Goes), (1, Goes), (2, Goes), (3, Goes), (4, Goes), (5, Goes)],
    ),
    (
        "Condition",
        &[
            (0, Goes),
            (1, Goes),
            (2, Goes),
            (3, Goes),
            (4, Goes),
            (5, Goes),
            (6, Goes),
            (7, Goes),
            (8, Goes),
            (9, Goes),
            (10, Goes),
            (11, Goes),
            (12, Records),
            (13, Goes),
            (14, Goes),
            (15, Goes),
            (16, Goes),
        ],
    ),
    ("PhaseBegun", &[(0, Goes), (1, Goes)]),
    (
        "Agreement",
        &[
            (0, Goes),
            (1, Goes),
            (2, Goes),
            (3, Goes),
            (4, Records),
            (5, Goes),
            (6, Goes),
            (7, Goes),
            (8, Goes),
            (9, Goes),
            (10, Goes),
            (11, Goes),
            (12, Goes),
            (13, Records),
            (14, Records),
            (15, Goes),
            (16, Goes),
            (17, Never), // private: a share does not tell where it comes from
            (18, Records),
            (19, If(Part::Progress)),
            (20, Never), // no_advice
            (21, Goes),
            (22, Never), // voices_stay
        ],
    ),
    ("Period", &[(0, Goes), (1, Goes), (2, Goes), (3, Records), (4, Goes)]),
    ("Exception", &[(0, Goes), (1, Goes), (2, Goes)]),
    ("Response", &[(0, Goes), (1, Goes), (2, Goes), (3, Goes)]),
    ("ProgressNote", &[(0, Goes), (1, Goes), (2, Goes), (3, Goes)]),
    ("Voice", &[(0, Goes), (1, Goes)]),
    (
        "Upkeep",
        &[
            (0, If(Part::Upkeep)),
            (1, If(Part::Upkeep)),
            (2, If(Part::Upkeep)),
            (3, Records),
            (4, Own), // if_worse
            (5, Records),
            (6, Records),
            (7, Own), // child_can_turn_to
            (8, If(Part::Upkeep)),
            (9, If(Part::Upkeep)),
        ],
    ),
    (
        "Secure",
        &[
            (0, If(Part::Upkeep)),
            (1, If(Part::Upkeep)),
            (2, If(Part::Upkeep)),
            (3, If(Part::Upkeep)),
            (4, If(Part::Upkeep)),
            (5, If(Part::Upkeep)),
            (6, If(Part::Upkeep)),
        ],
    ),
    ("SituationChange", &[(0, Goes), (1, Goes), (2, Goes)]),
    ("ContactLine", &[(0, Goes), (1, Goes), (2, Goes), (3, Goes)]),
    (
        "EmergencyContact",
        &[(0, Goes), (1, Goes), (2, Goes), (3, Own), (4, Goes)],
    ),
    ("OtherPlan", &[(0, Goes), (1, Goes), (2, Goes)]),
    (
        "Review",
        &[
            (0, Goes),
            (1, Goes),
            (2, Goes),
            (3, Goes),
            (4, Goes),
            (5, If(Part::Progress)),
            (6, Records),
            (7, Never), // moods
            (8, Never), // child_says
        ],
    ),
    ("Finding", &[(0, Goes), (1, Goes), (2, Goes), (3, Goes)]),
    (
        "Acceptance",
        &[
            (0, Goes),
            (1, Goes),
            (2, Goes),
            (3, Goes),
            (4, Goes),
            (5, Goes),
            (6, Goes),
            (7, Goes),
        ],
    ),
    (
        "ChildPage",
        &[
            (0, Goes),
            (1, Goes),
            (2, Own), // the houses: each to whom the child lets see it
            (3, Own),
            (4, Own),
            (5, Own), // from here on the rest: to whom the child lets see that
            (6, Own), // whom_to_call
            (7, Own), // where_to_go
            (8, Own),
            (9, Own),
            (10, Own), // may_be_seen_by: to the child and in a full copy
            (11, Records),
            (12, Records),
            (13, Own), // who sees what: as 10
            (14, Own),
            (15, Own),
            (16, Goes),
            (17, Own),
        ],
    ),
    ("Drawing", &[(0, Goes), (1, Goes), (2, Goes), (3, Own)]),
    ("Story", &[(0, Goes), (1, Goes), (2, Records), (3, Goes), (4, Never)]),
    ("Panel", &[(0, Goes), (1, Goes), (2, Goes)]),
    (
        "Meeting",
        &[
            (0, If(Part::Meeting)),
            (1, If(Part::Meeting)),
            (2, If(Part::Meeting)),
            (3, If(Part::Meeting)),
            (4, Records),
            (5, If(Part::Meeting)),
            (6, If(Part::Meeting)),
            (11, Never), // at_table
            (12, Never), // clarity
        ],
    ),
    (
        "Sitting",
        &[
            (0, Goes),
            (1, Goes),
            (2, Goes),
            (3, Goes),
            (4, Goes),
            (5, Goes),
            (6, Goes),
            (7, Goes),
            (8, Goes),
            (9, Goes),
            (10, Goes),
            (11, Goes),
            (14, Goes),
            (15, Goes),
            (16, Never), // left_over
            (17, Never), // stage
            (18, Never), // on_table
        ],
    ),
    ("Dwelling", &[(0, If(Part::Schedule)), (1, If(Part::Schedule))]),
    (
        "Schedule",
        &[
            (0, If(Part::Schedule)),
            (1, If(Part::Schedule)),
            (2, If(Part::Schedule)),
            (3, If(Part::Schedule)),
            (4, If(Part::Schedule)),
            (5, Records),
        ],
    ),
    (
        "Special",
        &[
            (0, Goes),
            (1, Goes),
            (2, Goes),
            (3, Goes),
            (4, Goes),
            (5, Goes),
            (6, Goes),
            (7, Goes),
        ],
    ),
    (
        "Wish",
        &[
            (0, Goes),
            (1, Goes),
            (2, Goes),
            (3, Goes),
            (4, Goes),
            (5, Own),
            (6, Own),
            (7, Goes),
        ],
    ),
];

/// When this field of this record goes along.
pub(super) fn rule(record: &str, field: u32) -> Rule {
    let (_, fields) = TABLE.iter().find(|(name, _)| *name == record).unwrap();
    let (_, rule) = fields.iter().find(|(number, _)| *number == field).unwrap();
    *rule
}

#[test]
fn every_field_is_decided_on() {
    let records: [(&str, &dyn Record); 34] = [
        ("Plan", &Plan::default()),
        ("Goal", &Goal::default()),
        ("Person", &Person::default()),
        ("Presence", &Presence::default()),
        ("Observation", &Observation::default()),
        ("TriedHelp", &TriedHelp::default()),
        ("Question", &Question::default()),
        ("Condition", &Condition::default()),
        ("PhaseBegun", &PhaseBegun::default()),
        ("Agreement", &Agreement::default()),
        ("Period", &Period::default()),
        ("Exception", &Exception::default()),
        ("Response", &Response::default()),
        ("ProgressNote", &ProgressNote::default()),
        ("Voice", &Voice::default()),
        ("Upkeep", &Upkeep::default()),
        ("Secure", &Secure::default()),
        ("SituationChange", &SituationChange::default()),
        ("ContactLine", &ContactLine::default()),
        ("EmergencyContact", &EmergencyContact::default()),
        ("OtherPlan", &OtherPlan::default()),
        ("Review", &Review::default()),
        ("Finding", &Finding::default()),
        ("Acceptance", &Acceptance::default()),
        ("ChildPage", &ChildPage::default()),
        ("Drawing", &Drawing::default()),
        ("Story", &Story::default()),
        ("Panel", &Panel::default()),
        ("Meeting", &Meeting::default()),
        ("Sitting", &Sitting::default()),
        ("Dwelling", &Dwelling::default()),
        ("Schedule", &Schedule::default()),
        ("Special", &Special::default()),
        ("Wish", &Wish::default()),
    ];
    assert_eq!(records.len(), TABLE.len());
    for (name, record) in records {
        let mut fields = Vec::new();
        record.each_field(&mut |number, _| fields.push(number));
        let (_, decided) = TABLE.iter().find(|(known, _)| *known == name).unwrap();
        let decided: Vec<u32> = decided.iter().map(|(number, _)| *number).collect();
        assert_eq!(fields, decided, "{name}: decide when a new field goes along");
    }
}
