//! Random edits of a plan: what a person or two could have done to it.

use proptest::prelude::*;

use super::super::wire::{List, Parts, PartsMut, Record};
use super::{Tape, tapes};
use crate::plan::Plan;
use crate::plan::agreement::Agreement;

/// Some edits. What they add bears names counted from this number.
pub(crate) fn edits(first_name: u32) -> impl Strategy<Value = Edits> {
    tapes(700).prop_map(move |mut tape| {
        tape.named = first_name;
        Edits(tape.bytes.collect(), first_name)
    })
}

/// What somebody does to a plan.
#[derive(Clone)]
pub(crate) struct Edits(Vec<u8>, u32);

impl core::fmt::Debug for Edits {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Edits(vec!{:?}, {})", self.0, self.1)
    }
}

impl Edits {
    /// The plan after it.
    pub(crate) fn of(&self, plan: &Plan) -> Plan {
        let mut tape = Tape {
            bytes: self.0.clone().into_iter(),
            named: self.1,
        };
        let mut plan = plan.clone();
        for _ in 0..tape.below(6) {
            tape.edit(&mut plan);
        }
        plan
    }
}

impl Tape {
    fn edit(&mut self, plan: &mut Plan) {
        match self.below(10) {
            0 => plan.agreements.push(self.agreement()),
            1 => shuffle(self, &mut plan.agreements),
            2 => shuffle(self, &mut plan.people),
            3 => plan.people.push(self.person()),
            4 | 5 => {
                let agreement = self.agreement();
                let index = self.below(plan.agreements.len());
                if let Some(old) = plan.agreements.get_mut(index) {
                    *old = self.blend(old, &agreement);
                }
            }
            6 => {
                let text = self.text();
                let index = self.below(plan.observations.len());
                match plan.observations.get_mut(index) {
                    Some(observation) => observation.text = text,
                    None => plan.why = text,
                }
            }
            7 => shuffle(self, &mut plan.upkeep.emergency),
            8 => drop_one(self, plan),
            // One field as another family has it: in time every field there is.
            _ => {
                let other = self.plan();
                let numbers = numbers(plan);
                let number = self.one_of(&numbers);
                copy_field(plan, &other, number);
            }
        }
    }

    /// The one with some fields of the other.
    fn blend(&mut self, one: &Agreement, other: &Agreement) -> Agreement {
        let mut blend = one.clone();
        for number in numbers(one) {
            if number > 0 && self.byte() > 180 {
                copy_field(&mut blend, other, number);
            }
        }
        blend
    }
}

fn numbers(record: &dyn Record) -> Vec<u32> {
    let mut numbers = Vec::new();
    record.each_field(&mut |number, _| numbers.push(number));
    numbers
}

fn copy_field(to: &mut dyn Record, from: &dyn Record, number: u32) {
    let mut bytes = minicbor::Encoder::new(Vec::new());
    from.each_field(&mut |known, field| {
        if known == number && !field.is_blank() && !matches!(field.parts(), Parts::Record(_)) {
            field.write(&mut bytes);
        }
    });
    let bytes = bytes.into_writer();
    if !bytes.is_empty() {
        let field = to.field_mut(number).unwrap();
        field.read(&mut minicbor::Decoder::new(&bytes)).unwrap();
    }
}

/// Moves one to another place.
fn shuffle<T>(tape: &mut Tape, list: &mut Vec<T>) {
    if !list.is_empty() {
        let thing = list.remove(tape.below(list.len()));
        list.insert(tape.below(list.len() + 1), thing);
    }
}

/// Takes one thing out of one list.
fn drop_one(tape: &mut Tape, plan: &mut Plan) {
    let numbers = numbers(plan);
    let number = tape.one_of(&numbers);
    if let PartsMut::List(list) = plan.field_mut(number).unwrap().parts_mut() {
        let index = tape.below(List::count(list));
        list.take_out(index);
    }
}
