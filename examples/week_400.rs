//! Prints how long a week of 400 agreements takes, how that grows with more, and their calendar file:
//! `cargo run --release --no-default-features --example week_400`.
#![allow(clippy::print_stdout, reason = "a tool for developers")]

use std::time::Instant;

use familiegroepsplan::export::calendar::{Options, Scope, Stamp, calendar};
use familiegroepsplan::export::week::Shown;
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
    for count in [100, 200, 400, 800] {
        let plan = sample::large(today, count);
        let begun = Instant::now();
        let mut lines = 0;
        for round in 0..ROUNDS {
            let week = week(&plan, today.plus_weeks(round));
            let shown = Shown::new(&plan, &week, None);
            lines += shown.days(|_| 6).iter().map(|day| day.lines.len()).sum::<usize>();
            lines += shown.due(6).0.len() + shown.no_moment(6).0.len() + shown.clashes(3).0.len();
        }
        println!(
            "a week of {count} in words: {:?}, {} lines a week",
            begun.elapsed() / ROUNDS,
            lines / ROUNDS as usize
        );
    }
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
