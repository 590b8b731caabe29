//! The numbers that anybody can call, without the network of the plan.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::text::{child_reply, help};
use crate::ui::erase::{IntoPiece, Piece};

/// A number as a telephone takes it, for a link that calls.
#[must_use]
pub fn dial(number: &str) -> String {
    let figures: String = number.chars().filter(char::is_ascii_digit).collect();
    format!("tel:{figures}")
}

fn card(class: &'static str, words: &'static str, number: &'static str, call: &'static str) -> Piece {
    view! {
        <li class=class>
            <p>{words}</p>
            <a class="tel-link" href=dial(number)><Icon glyph=Glyph::Phone />{call}</a>
        </li>
    }
    .piece()
}

const PLAIN: &str = "help-card";
const URGENT: &str = "help-card help-card--urgent";

/// Danger now, advice about home, somebody for a child to talk to: each with a link that calls.
#[component]
pub fn HelpNumbers() -> impl IntoView {
    view! {
        <ul class="help-list">
            {card(URGENT, help::danger(), help::danger_number(), help::danger_call())}
            {card(PLAIN, help::advice(), help::advice_number(), help::advice_call())}
            {card(PLAIN, help::children(), help::children_number(), help::children_call())}
        </ul>
    }
}

/// The rows for a child: somebody who listens, and danger now.
#[must_use]
pub fn for_a_child() -> Piece {
    view! {
        {card(PLAIN, child_reply::call_child_phone(), help::children_number(), help::children_call())}
        {card(URGENT, child_reply::call_danger(), help::danger_number(), help::danger_call())}
    }
    .piece()
}
