//! The numbers that anybody can call, without the network of the plan.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::text;

/// A number as a telephone takes it, for a link that calls.
#[must_use]
pub fn dial(number: &str) -> String {
    let figures: String = number.chars().filter(char::is_ascii_digit).collect();
    format!("tel:{figures}")
}

/// Danger now, advice about home, somebody for a child to talk to: each with a link that calls.
#[component]
pub fn HelpNumbers() -> impl IntoView {
    let card = |class: &'static str, words: &'static str, number: &'static str, call: &'static str| {
        view! {
            <li class=class>
                <p>{words}</p>
                <a class="tel-link" href=dial(number)><Icon glyph=Glyph::Phone />{call}</a>
            </li>
        }
    };
    view! {
        <ul class="help-list">
            {card(
                "help-card help-card--urgent",
                text::help::danger(),
                text::help::danger_number(),
                text::help::danger_call(),
            )}
            {card("help-card", text::help::advice(), text::help::advice_number(), text::help::advice_call())}
            {card("help-card", text::help::children(), text::help::children_number(), text::help::children_call())}
        </ul>
    }
}
