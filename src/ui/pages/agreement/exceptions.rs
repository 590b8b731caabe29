//! When an agreement does not hold.

use crate::ui::erase::on_press;
use leptos::prelude::*;

use super::handle::Handle;
use crate::plan::agreement::Agreement;
use crate::plan::id::find_mut;
use crate::plan::timing::Exception;
use crate::platform::dom;
use crate::text;
use crate::ui::parts::date_field::DateField;
use crate::ui::parts::fields::TextField;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::session::Bind;

const ADD: &str = "uitzondering-erbij";

/// When the agreement does not hold: words, and dates for who has them.
#[component]
pub(super) fn Exceptions(
    /// Which agreement.
    handle: Handle,
) -> impl IntoView {
    // Exceptions have no name of their own. The round counts removals: after one, every row is built anew, so that
    // no row shows what was half typed in another.
    let round = RwSignal::new(0_u32);
    let count = handle.read(|it| it.period.exceptions.len());
    let rows = move || {
        let round = round.get();
        (0..count.get()).map(|place| (round, place)).collect::<Vec<_>>()
    };
    let remove = Callback::new(move |place: usize| {
        let mut taken = None;
        handle.change(|it| {
            if place < it.period.exceptions.len() {
                taken = Some(it.period.exceptions.remove(place));
            }
        });
        let Some(taken) = taken else { return };
        round.update(|round| *round += 1);
        let id = handle.id;
        let words = text::lists::removed(text::agreement::exception());
        handle.session.offer_undo(words, move |plan| {
            if let Some(it) = find_mut(&mut plan.agreements, id) {
                let exceptions = &mut it.period.exceptions;
                exceptions.insert(place.min(exceptions.len()), taken);
            }
            let _ = round.try_update(|round| *round += 1);
        });
        dom::after_paint(|| {
            dom::focus(&format!("#{ADD}"));
        });
    });
    let add = move |_| {
        handle.change(|it| it.period.exceptions.push(Exception::default()));
        dom::after_paint(|| {
            dom::focus(".exceptions > li:last-child input");
        });
    };
    view! {
        <div class="group" role="group" aria-labelledby="uitzonderingen">
            <p class="group__legend" id="uitzonderingen">{text::agreement::exceptions()}</p>
            <ul class="cards exceptions">
                <For each=rows key=|row| *row let((_round, place))>
                    <Row handle place remove />
                </For>
            </ul>
            <button type="button" class="utrecht-button utrecht-button--subtle" id=ADD on:click=add>
                <Icon glyph=Glyph::Plus />
                {text::agreement::exception_add()}
            </button>
        </div>
    }
}

/// A field of one exception.
fn field<T>(handle: Handle, place: usize, read: fn(&Exception) -> T, write: fn(&mut Exception, T)) -> Bind<T>
where
    T: PartialEq + Default + Send + Sync + 'static,
{
    handle.bind(
        move |it: &Agreement| it.period.exceptions.get(place).map(read).unwrap_or_default(),
        move |it, value| {
            if let Some(exception) = it.period.exceptions.get_mut(place) {
                write(exception, value);
            }
        },
    )
}

#[component]
fn Row(handle: Handle, place: usize, remove: Callback<usize>) -> impl IntoView {
    let words = field(handle, place, |it| it.words.clone(), |it, words| it.words = words);
    let from = field(handle, place, |it| it.from, |it, day| it.from = day);
    let until = field(handle, place, |it| it.until, |it, day| it.until = day);
    let has_dates = from.get.get_untracked().is_some() || until.get.get_untracked().is_some();
    view! {
        <li class="card">
            <TextField
                label=text::agreement::exception_words().to_owned()
                hint=text::agreement::exception_hint()
                bind=words
            />
            <More summary=text::agreement::exception_dates() open=has_dates>
                <DateField legend=text::agreement::exception_from().to_owned() bind=from />
                <DateField legend=text::agreement::exception_until().to_owned() bind=until />
            </More>
            <div class="card__actions">
                <button type="button" class="icon-button" on:click=on_press(move |_| remove.run(place))>
                    <Icon glyph=Glyph::Trash />
                    <span class="icon-button__text">{text::agreement::exception_remove()}</span>
                </button>
            </div>
        </li>
    }
}
