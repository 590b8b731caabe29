//! The first look together, some four weeks after this version began.

use leptos::prelude::*;

use super::Desk;
use crate::plan::attention::FirstCheck;
use crate::platform::dom;
use crate::text::{going, guard as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::message::message;
use crate::ui::parts::more::More;

/// When it is time: what to look at, and a button for when that is done. Before and after: one line.
pub(super) fn check(desk: Desk) -> Piece {
    let check = desk.read(|all| all.first_check);
    redraw(move || match check.get() {
        FirstCheck::None => None,
        FirstCheck::Coming(day) => Some(line(words::check_coming(&phrases::day_long(day)))),
        FirstCheck::Held(day) => Some(line(words::check_held(&phrases::day_long(day)))),
        FirstCheck::Due(_) => Some(due(desk)),
    })
    .piece()
}

fn line(said: String) -> Piece {
    view! { <p class="hint" id="samen-gekeken" tabindex="-1">{said}</p> }.piece()
}

fn due(desk: Desk) -> Piece {
    let session = desk.session;
    let held = move || {
        let today = desk.today.get_untracked();
        session.change(|plan| plan.upkeep.first_check = Some(today));
        session.offer_undo(words::check_undone().to_owned(), |plan| plan.upkeep.first_check = None);
        dom::after_paint(|| {
            dom::focus("#samen-gekeken");
        });
    };
    view! {
        <section class="next-step" aria-labelledby="eerste-keer">
            <h2 class="next-step__title" id="eerste-keer">{words::check_due()}</h2>
            <div class="flow">
                <p>{words::check_lead()}</p>
                <ul>
                    <li>{words::check_1()}</li>
                    <li>{words::check_2()}</li>
                    <li>{words::check_3()}</li>
                    <li>{words::check_4()}</li>
                    <li>{words::check_5()}</li>
                </ul>
                <More summary=going::message()>{message(Signal::stored(words::check_message().to_owned()))}</More>
            </div>
            <button
                type="button"
                class="utrecht-button utrecht-button--primary-action"
                on:click=on_press(move |_| held())
            >
                <Icon glyph=Glyph::Check />
                {words::check_done()}
            </button>
        </section>
    }
    .piece()
}
