//! People take turns.

use leptos::prelude::*;

use super::handle::Handle;
use super::rhythm::{days, first_day, times};
use crate::plan::id::{Id, Shift};
use crate::plan::timing::When;
use crate::platform::dom;
use crate::text::{self, phrases};
use crate::ui::parts::date_field::DateField;
use crate::ui::parts::fields::new_element_id;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::people_picker::{PeoplePicker, PersonPicker};

/// A place in the order: a person, and which of their turns if they have more.
type Turn = (Id, usize);

fn turns(when: &When) -> Option<Vec<Id>> {
    match when {
        When::Rota { turns, .. } => Some(turns.clone()),
        _ => None,
    }
}

fn numbered(turns: &[Id]) -> Vec<Turn> {
    let before = |index: usize, id: Id| turns.iter().take(index).filter(|other| **other == id).count();
    turns
        .iter()
        .enumerate()
        .map(|(index, id)| (*id, before(index, *id)))
        .collect()
}

fn move_turn(turns: &mut [Id], turn: Turn, to: Shift) {
    let Some(index) = numbered(turns).iter().position(|other| *other == turn) else {
        return;
    };
    let other = match to {
        Shift::Earlier => index.checked_sub(1),
        Shift::Later => Some(index + 1).filter(|next| *next < turns.len()),
    };
    if let Some(other) = other {
        turns.swap(index, other);
    }
}

/// People take turns.
pub(super) fn rota(handle: Handle) -> impl IntoView {
    let people = handle.when(turns, |when, new| {
        if let When::Rota { turns, .. } = when {
            *turns = new;
        }
    });
    let reserve = handle.when(
        |when| match when {
            When::Rota { reserve, .. } => Some(*reserve),
            _ => None,
        },
        |when, new| {
            if let When::Rota { reserve, .. } = when {
                *reserve = new;
            }
        },
    );
    let order = Memo::new(move |_| people.get.with(|turns| numbered(turns)));
    let several = Memo::new(move |_| order.with(|order| order.len() > 1));
    let legend_id = new_element_id();
    view! {
        {days(handle)}
        <PeoplePicker legend=text::when::rota_turns().to_owned() bind=people />
        {move || several.get().then(|| {
            let legend_id = legend_id.clone();
            let labelled_by = legend_id.clone();
            view! {
                <div class="group" role="group" aria-labelledby=labelled_by>
                    <p class="group__legend" id=legend_id>{text::when::rota_order()}</p>
                    <ol class="turns">
                        <For each=move || order.get() key=|turn| *turn let(turn)>
                            <TurnRow handle turn />
                        </For>
                    </ol>
                </div>
            }
        })}
        <PersonPicker legend=text::when::reserve_label().to_owned() bind=reserve />
        <DateField legend=text::when::rota_first().to_owned() bind=first_day(handle) />
        {times(handle)}
    }
}

/// One turn, with buttons to move it.
#[component]
fn TurnRow(handle: Handle, turn: Turn) -> impl IntoView {
    let (id, nth) = turn;
    let name = handle.session.read(move |plan| phrases::name_of(plan, id));
    let row = format!("beurt-{}-{}-{nth}", id.author, id.count);
    let row_id = row.clone();
    let button = move |glyph: Glyph, words: &'static str, to: Shift, class: &'static str, row: String| {
        let press = move |_| {
            handle.change(|it| {
                if let Some(When::Rota { turns, .. }) = &mut it.when {
                    move_turn(turns, turn, to);
                }
            });
            // The row may have moved in the page, which takes the focus away.
            let button = format!("#{row} .{class}");
            dom::after_paint(move || {
                dom::focus(&button);
            });
        };
        view! {
            <button type="button" class=format!("icon-button {class}") on:click=press>
                <Icon glyph />
                <span class="icon-button__text">{words}</span>
                <span class="visually-hidden">" " {move || name.get()}</span>
            </button>
        }
    };
    view! {
        <li class="turns__turn" id=row_id>
            <bdi class="turns__name">{move || name.get()}</bdi>
            <span class="turns__actions">
                {button(Glyph::Up, text::lists::earlier(), Shift::Earlier, "js-earlier", row.clone())}
                {button(Glyph::Down, text::lists::later(), Shift::Later, "js-later", row)}
            </span>
        </li>
    }
}
