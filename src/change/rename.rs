//! Giving things in changes another name.

use super::number::{ACCEPTANCES, AGREEMENTS, ANSWERS, CONDITIONS, OBSERVATIONS, PEOPLE, QUESTIONS, RESPONSES};
use super::path::Key;
use super::{Change, Place, What, read};
use crate::plan::agreement::{Agreement, Doers, Response};
use crate::plan::id::Id;
use crate::plan::person::Person;
use crate::plan::situation::{Condition, Observation, Question};
use crate::plan::timing::When;
use crate::plan::upkeep::Acceptance;
use crate::plan::wire::Value;
use minicbor::Decoder;

impl Change {
    /// Puts one name in the place of another, wherever a change that an answer may bring speaks of it.
    pub(crate) fn rename(&mut self, old: Id, new: Id) {
        let give = &mut |id: &mut Id| {
            if *id == old {
                *id = new;
            }
        };
        let numbers = self.numbers();
        for key in self.path.iter_mut().filter_map(|step| step.key.as_mut()) {
            rename_key(key, give);
        }
        let value = match &mut self.what {
            What::Set(value) => value,
            What::Add { place, value } => {
                if let Place::After(key) = place {
                    rename_key(key, give);
                }
                value
            }
            What::Move(Place::After(key)) => return rename_key(key, give),
            What::Remove | What::Move(_) => return,
        };
        let again = match numbers.as_slice() {
            [AGREEMENTS, RESPONSES] => again(value, give, response),
            [AGREEMENTS] => again(value, give, agreement),
            [PEOPLE] => again(value, give, person),
            [OBSERVATIONS] => again(value, give, |one: &mut Observation, give| {
                give(&mut one.id);
                one.by.iter_mut().for_each(give);
            }),
            [QUESTIONS] => again(value, give, |one: &mut Question, give| {
                give(&mut one.id);
                one.person.iter_mut().for_each(give);
            }),
            [CONDITIONS] => again(value, give, |one: &mut Condition, give| {
                give(&mut one.id);
                one.set_by.iter_mut().for_each(&mut *give);
                one.answers.iter_mut().for_each(|given| acceptance(given, give));
            }),
            [CONDITIONS, ANSWERS] | [ACCEPTANCES] => again(value, give, acceptance),
            _ => None,
        };
        if let Some(again) = again {
            *value = again;
        }
    }
}

/// What gives a name in the place of another.
type Give<'a> = &'a mut dyn FnMut(&mut Id);

fn rename_key(key: &mut Key, give: Give<'_>) {
    if let Some(mut id) = key.id() {
        give(&mut id);
        *key = Key::named(id);
    }
}

/// The value with its names given anew.
fn again<T: Value>(value: &[u8], give: Give<'_>, rename: impl FnOnce(&mut T, Give<'_>)) -> Option<Vec<u8>> {
    let mut thing: T = read(value)?;
    rename(&mut thing, give);
    let mut out = minicbor::Encoder::new(Vec::new());
    thing.put(&mut out);
    Some(out.into_writer())
}

fn response(one: &mut Response, give: Give<'_>) {
    give(&mut one.person);
}

fn acceptance(one: &mut Acceptance, give: Give<'_>) {
    give(&mut one.id);
    one.person.iter_mut().for_each(give);
}

fn person(one: &mut Person, give: Give<'_>) {
    give(&mut one.id);
    one.proposed_by.iter_mut().for_each(give);
}

fn agreement(one: &mut Agreement, give: Give<'_>) {
    give(&mut one.id);
    if let Some(Doers::People(people) | Doers::OneOf(people)) = &mut one.who {
        people.iter_mut().for_each(&mut *give);
    }
    if let Some(When::Rota { turns, reserve, .. }) = &mut one.when {
        turns.iter_mut().chain(reserve).for_each(&mut *give);
    }
    one.helpers
        .iter_mut()
        .chain(&mut one.answers)
        .chain(&mut one.checker)
        .chain(&mut one.proposed_by)
        .chain(one.responses.iter_mut().map(|said| &mut said.person))
        .chain(one.voices.iter_mut().filter_map(|voice| voice.person.as_mut()))
        .chain(one.progress.iter_mut().filter_map(|note| note.by.as_mut()))
        .for_each(give);
}

/// A record under another name of its own, whatever the author.
pub(super) fn under_name(record: &[u8], old: Id, new: Id) -> Option<Vec<u8>> {
    let (old, new) = (Key::named(old), Key::named(new));
    let mut d = Decoder::new(record);
    d.map().ok()??;
    // The name is field 0, and fields are written in order.
    (d.u32().ok()? == 0).then_some(())?;
    let (before, rest) = record.split_at_checked(d.position())?;
    let after = rest.strip_prefix(old.bytes())?;
    Some([before, new.bytes(), after].concat())
}
