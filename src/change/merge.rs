//! Bringing together what two sides wrote since a plan that both had.

use super::apply::{Applied, put};
use super::find::{bytes_at, key_of, record_at};
use super::path::{Key, Step, covers};
use super::{Change, Place, Scope, What, compare, number, text_in};
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::wire::{Parts, put as write};

/// What comes of bringing two sides together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merge {
    /// What the other side wrote and this side did not touch, in the order in which to take it in.
    pub changes: Vec<Change>,
    /// What both sides wrote, each in its own way: for people to settle.
    pub conflicts: Vec<Conflict>,
}

/// Two changes in one place that do not go together.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// How it is on this side. Taking it in changes nothing.
    pub mine: Change,
    /// How it is on the other side. Taking it in makes it so here.
    pub theirs: Change,
}

/// Which side of a conflict is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// This one.
    Mine,
    /// The other one.
    Theirs,
    /// Both: texts one below the other, things beside each other. See [`both`].
    Both,
}

/// Brings together `mine` and `theirs`, that both began as `base`. What comes of it is for `mine`.
#[must_use]
pub fn merge(base: &Plan, mine: &Plan, theirs: &Plan, scope: Scope) -> Merge {
    let ours = compare(base, mine, scope);
    let mut merged = Merge::default();
    let mut settled: Vec<Vec<Step>> = Vec::new();
    for change in compare(base, theirs, scope) {
        let meetings: Vec<_> = ours.iter().map(|own| (own, meet(own, &change))).collect();
        let meets = |how: Meeting| meetings.iter().filter(move |(_, met)| *met == how).map(|(own, _)| *own);
        if meets(Meeting::Same).next().is_some() {
            continue;
        }
        let clash = meets(Meeting::Clash).min_by_key(|own| own.path.len());
        let Some(own) = clash else {
            merged.changes.push(change);
            continue;
        };
        if let Some(change) = marked(base, own, &change) {
            merged.changes.push(change);
            continue;
        }
        if own.path == change.path {
            merged.conflicts.push(Conflict {
                mine: own.clone(),
                theirs: change,
            });
            continue;
        }
        // One side changed a part of what the other side changed as a whole: the whole is what people settle.
        let path = if own.path.len() < change.path.len() {
            &own.path
        } else {
            &change.path
        };
        if !settled.contains(path) {
            settled.push(path.clone());
            merged.conflicts.push(Conflict {
                mine: as_it_is(mine, path),
                theirs: as_it_is(theirs, path),
            });
        }
    }
    merged
}

/// How a change of one side meets a change of the other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meeting {
    /// They have nothing to do with each other, or the other side's can be taken.
    Apart,
    /// The other side's has happened here, or no longer matters.
    Same,
    /// They do not go together.
    Clash,
}

fn meet(mine: &Change, theirs: &Change) -> Meeting {
    let within = covers(&mine.path, &theirs.path);
    if !within && !covers(&theirs.path, &mine.path) {
        return Meeting::Apart;
    }
    let same_place = mine.path == theirs.path;
    match (&mine.what, &theirs.what) {
        // Where a thing stands matters less than whether it is there.
        (What::Move(_), What::Move(_)) if !same_place => Meeting::Apart,
        (What::Remove, What::Move(_)) if within => Meeting::Same,
        (What::Move(_), What::Remove) if same_place || !within => Meeting::Apart,
        (What::Move(mine), What::Move(theirs)) if mine == theirs => Meeting::Same,
        (What::Move(_), What::Move(_)) => Meeting::Clash,
        (What::Move(_), _) if within => Meeting::Apart,
        (_, What::Move(_)) if !within || same_place => Meeting::Apart,
        // Two sides that add the same need not have put it in the same place.
        (What::Add { value: mine, .. }, What::Add { value: theirs, .. }) if same_place && mine == theirs => {
            Meeting::Same
        }
        (mine, theirs) if same_place && mine == theirs => Meeting::Same,
        _ => Meeting::Clash,
    }
}

/// Marks of both sides together: each of them is only on or off, so two sides never wrote different things.
fn marked(base: &Plan, mine: &Change, theirs: &Change) -> Option<Change> {
    let (What::Set(one), What::Set(other)) = (&mine.what, &theirs.what) else {
        return None;
    };
    let [
        Step {
            number: number::LEFT_OPEN | number::DONE,
            ..
        },
    ] = mine.path.as_slice()
    else {
        return None;
    };
    let bits = |bytes: &[u8]| minicbor::decode::<u64>(bytes).ok();
    let (before, one, other) = (bits(&bytes_at(base, &mine.path)?)?, bits(one)?, bits(other)?);
    // What was off is on if either side put it on; what was on stays only if both left it on.
    let together = (one & other) | (!before & (one | other));
    let mut out = minicbor::Encoder::new(Vec::new());
    write(&together, &mut out);
    Some(Change {
        path: mine.path.clone(),
        what: What::Set(out.into_writer()),
    })
}

/// What lies at this path in this plan, as the change that makes it so.
fn as_it_is(plan: &Plan, path: &[Step]) -> Change {
    let in_list = path.last().is_some_and(|step| step.key.is_some());
    let what = match bytes_at(plan, path) {
        Some(value) if in_list => What::Add {
            place: place_of(plan, path),
            value,
        },
        Some(value) => What::Set(value),
        None => What::Remove,
    };
    Change {
        path: path.to_vec(),
        what,
    }
}

fn place_of(plan: &Plan, path: &[Step]) -> Place {
    let list = record_at(plan, path).and_then(|(record, last)| {
        let field = super::find::field(record, last.number)?;
        Some((field, last.key.as_ref()?))
    });
    let Some((field, key)) = list else { return Place::Last };
    let Parts::List(list) = field.parts() else {
        return Place::Last;
    };
    match super::find::index_of(list, key).map(|index| index.checked_sub(1)) {
        Some(Some(before)) => Place::After(key_of(list, before)),
        Some(None) => Place::First,
        None => Place::Last,
    }
}

/// Settles a conflict in the plan of this side.
pub fn resolve(plan: &mut Plan, conflict: &Conflict, side: Side) -> Applied {
    match side {
        Side::Mine => put(plan, &conflict.mine, true),
        Side::Theirs => put(plan, &conflict.theirs, true),
        Side::Both => both(plan, conflict).map_or(Applied::Unknown, |change| put(plan, &change, false)),
    }
}

/// The change that keeps both sides, where that can be: two texts one below the other, or two new things that happen to
/// bear one name, the other one under a new name.
#[must_use]
pub fn both(plan: &Plan, conflict: &Conflict) -> Option<Change> {
    let (mine, theirs) = (&conflict.mine, &conflict.theirs);
    match (&mine.what, &theirs.what) {
        (What::Set(one), What::Set(other)) => {
            let texts = [text_in(one)?, text_in(other)?];
            let kept: Vec<_> = texts.into_iter().filter(|text| !text.trim().is_empty()).collect();
            let mut out = minicbor::Encoder::new(Vec::new());
            write(&kept.join("\n"), &mut out);
            Some(Change {
                path: mine.path.clone(),
                what: What::Set(out.into_writer()),
            })
        }
        (What::Add { .. }, What::Add { value, place }) if mine.path == theirs.path => {
            let id = theirs.key()?.id()?;
            // As `Plan::new_id` does; taking the change in counts the name.
            let fresh = Id {
                author: plan.author,
                count: plan.named.saturating_add(1),
            };
            let mut path = theirs.path.clone();
            path.last_mut()?.key = Some(Key::named(fresh));
            Some(Change {
                path,
                what: What::Add {
                    place: place.clone(),
                    value: super::rename::under_name(value, id, fresh)?,
                },
            })
        }
        _ => None,
    }
}
