//! Prints how long a week of 400 agreements takes, and their calendar file:
//! `cargo run --release --no-default-features --example week_400`.
#![allow(clippy::print_stdout, reason = "a tool for developers")]

use std::time::Instant;

use familiegroepsplan::export::calendar::{Options, Scope, Stamp, calendar};
use familiegroepsplan::plan::day::{Day, TimeOfDay};
use familiegroepsplan::plan::occurrence::week;
use familiegroepsplan::plan::sample;

const ROUNDS: u32 = 100;

fn main() {
    let today = Day::default().plus_weeks(2967);
    let plan = sample::large(today, 400);
    let begun = Instant::now();
    let mut entries = 0;
    for round in 0..ROUNDS {
        let week = week(&plan, today.plus_weeks(round));
        entries += week.days.iter().map(|day| day.entries.len()).sum::<usize>();
    }
    println!(
        "a week of {} agreements: {:?}, {} entries a week",
        plan.agreements.len(),
        begun.elapsed() / ROUNDS,
        entries / ROUNDS as usize
    );
    let Some(time) = TimeOfDay::new(12, 0) else { return };
    let begun = Instant::now();
    let file = calendar(&plan, &Options::new(Stamp { day: today, time }, Scope::All));
    println!(
        "the calendar file: {:?}, {} events, {} kB",
        begun.elapsed(),
        file.events,
        file.text.len() / 1000
    );
}
