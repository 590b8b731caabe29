//! Two tabs of one device in any order of writing, keeping and hearing of each other: both end equal, and nothing is lost.
//!
//! The store and the tabs here do what `ui/saving.rs` does, without a browser.

use std::collections::BTreeMap;

use super::super::together;
use crate::document::{decode, encode_record};
use crate::plan::agreement::Agreement;
use crate::plan::day::Day;
use crate::plan::{self, Plan, sample};

const FIRST: u32 = 1;

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

/// What lies on the device: by number a revision and bytes.
#[derive(Default)]
struct Device(BTreeMap<u32, (u32, Vec<u8>)>);

impl Device {
    fn load(&self, key: u32) -> (u32, Plan) {
        let (revision, bytes) = &self.0[&key];
        (*revision, decode(bytes).unwrap().into_plan().unwrap())
    }

    /// Writes over this revision only.
    fn save(&mut self, key: u32, from: u32, plan: &Plan) -> Option<u32> {
        let record = self.0.get_mut(&key).filter(|record| record.0 == from)?;
        *record = (from + 1, encode_record(plan));
        Some(from + 1)
    }

    fn add(&mut self, plan: &Plan) -> u32 {
        let key = self.0.keys().max().map_or(FIRST, |key| key + 1);
        self.0.insert(key, (1, encode_record(plan)));
        key
    }

    fn says(&self, words: &str) -> bool {
        self.0.keys().any(|key| says(&self.load(*key).1, words))
    }
}

fn says(plan: &Plan, words: &str) -> bool {
    plan.why == words
        || plan.private_notes == words
        || plan
            .agreements
            .iter()
            .any(|one| one.what == words || one.place == words)
}

struct Tab {
    key: u32,
    revision: u32,
    base: Plan,
    plan: Plan,
    /// What was written and is not kept yet: the place, and the words.
    fresh: BTreeMap<u64, String>,
    /// The agreements that were added and kept.
    added: Vec<String>,
}

impl Tab {
    fn open(device: &Device) -> Self {
        let (revision, plan) = device.load(FIRST);
        Self {
            key: FIRST,
            revision,
            base: plan.clone(),
            plan,
            fresh: BTreeMap::new(),
            added: Vec::new(),
        }
    }

    fn write(&mut self, place: u64, words: String) {
        match place {
            0 => self.plan.why.clone_from(&words),
            1 => self.plan.private_notes.clone_from(&words),
            2 => self.plan.agreements[0].place.clone_from(&words),
            _ => {
                let make = |id| Agreement {
                    id,
                    what: words.clone(),
                    ..Agreement::default()
                };
                plan::add(&mut self.plan, |plan| &mut plan.agreements, make);
                self.added.push(words.clone());
            }
        }
        // Added agreements never take each other's place.
        let place = if place < 3 { place } else { 3 + self.added.len() as u64 };
        self.fresh.insert(place, words);
    }

    /// Keeps what is written here; gives whether it had to become a plan of its own.
    fn keep(&mut self, device: &mut Device) -> bool {
        let mut beside = false;
        while !self.fresh.is_empty() {
            if let Some(revision) = device.save(self.key, self.revision, &self.plan) {
                self.revision = revision;
            } else {
                let (revision, theirs) = device.load(self.key);
                if let Some(plan) = together(&self.base, &self.plan, &theirs) {
                    (self.revision, self.base, self.plan) = (revision, theirs, plan);
                    continue;
                }
                self.key = device.add(&self.plan);
                self.revision = 1;
                beside = true;
            }
            self.base = self.plan.clone();
            for words in std::mem::take(&mut self.fresh).values() {
                assert!(device.says(words), "kept and not there: {words}");
            }
        }
        beside
    }

    /// Hears how many names the other tab gave, which it says at once.
    fn hear_names(&mut self, named: u32) {
        self.plan.named = self.plan.named.max(named);
    }

    /// Takes over what the other tab kept, if nothing waits here.
    fn hear(&mut self, device: &Device) {
        if self.fresh.is_empty() {
            let (revision, plan) = device.load(self.key);
            (self.revision, self.base, self.plan) = (revision, plan.clone(), plan);
        }
    }
}

/// Runs this order; gives whether something had to stand beside.
fn run(seed: u64, in_one_place: bool) -> bool {
    let mut dice = Dice(seed);
    let mut device = Device::default();
    device.add(&sample::small(Day::new(2026, 9, 14).unwrap()));
    let mut tabs = [Tab::open(&device), Tab::open(&device)];
    let mut beside = false;
    for step in 0..40 {
        let which = dice.below(2);
        let tab = &mut tabs[which as usize];
        match dice.below(6) {
            0 | 1 => tab.write(3, format!("afspraak {step}")),
            2 => tab.write(1 + which, format!("veld {step}")),
            3 if in_one_place => tab.write(0, format!("waarom {step}")),
            4 => tab.hear(&device),
            _ => beside |= tab.keep(&mut device),
        }
    }
    for tab in &mut tabs {
        beside |= tab.keep(&mut device);
    }
    for tab in &mut tabs {
        tab.hear(&device);
    }
    let [one, other] = &tabs;
    for words in one.added.iter().chain(&other.added) {
        assert!(device.says(words), "order {seed}: {words} is lost");
    }
    if one.key == other.key {
        assert_eq!(one.plan, other.plan, "order {seed}");
    }
    assert_eq!(beside, device.0.len() > 1);
    beside
}

#[test]
fn two_tabs_that_write_in_places_of_their_own_end_equal_in_any_order() {
    for seed in 0..200 {
        assert!(!run(seed, false), "order {seed}: nobody had to choose");
    }
}

#[test]
fn where_both_write_in_one_place_both_texts_are_kept_in_any_order() {
    let beside = (0..200).filter(|seed| run(*seed, true)).count();
    assert!(beside > 20, "only {beside} orders came to a conflict");
}

#[test]
fn what_is_written_on_a_new_thing_stays_with_it() {
    let mut device = Device::default();
    device.add(&sample::small(Day::new(2026, 9, 14).unwrap()));
    let mut tabs = [Tab::open(&device), Tab::open(&device)];
    tabs[0].write(3, "van de ene".into());
    let named = tabs[0].plan.named;
    tabs[1].hear_names(named);
    tabs[1].write(3, "van de andere".into());
    tabs[1].keep(&mut device);
    tabs[0].keep(&mut device);
    // The second tab has not heard of what was kept, and goes on with what it added.
    tabs[1].plan.agreements.last_mut().unwrap().place = "hier".into();
    tabs[1].fresh.insert(2, "hier".into());
    tabs[1].keep(&mut device);
    let (_, plan) = device.load(FIRST);
    let there: Vec<_> = plan.agreements.iter().filter(|one| one.place == "hier").collect();
    assert_eq!(there[0].what, "van de andere");
}
