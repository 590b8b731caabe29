//! One of the three houses: write in it, let somebody write, or hang a drawing in it.

use leptos::prelude::*;

use super::{Desk, pad};
use crate::plan::child::House;
use crate::plan::id::Id;
use crate::platform::dom;
use crate::route::ChildStep;
use crate::text::child as words;
use crate::ui::erase::{IntoPiece, Piece, each, on_press, redraw};
use crate::ui::parts::choices::Chips;
use crate::ui::parts::drawing::hung;
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::session::Bind;

pub(super) fn show(desk: Desk, step: ChildStep, house: House) -> Piece {
    let lead = match house {
        House::Good => desk.by_age(words::good_young(), words::good_middle(), words::good_older()),
        House::Worries => desk.by_age(words::worries_young(), words::worries_middle(), words::worries_older()),
        House::Dreams => desk.by_age(words::dreams_young(), words::dreams_middle(), words::dreams_older()),
    };
    let bind = Bind {
        get: desk.read(move |_, page| page.words(house).to_owned()).into(),
        set: Callback::new(move |said| desk.change(|page| *page.words_mut(house) = said)),
    };
    // Which drawing is on the desk; one behind the last is a new one.
    let open = RwSignal::new(None::<usize>);
    let count = desk.read(|_, page| page.drawings.len());
    let begin = move |at: usize| {
        open.set(Some(at));
        dom::after_paint(|| dom::focus_at_top("#tekenvel"));
    };
    let close = Callback::new(move |()| {
        open.set(None);
        dom::after_paint(|| {
            dom::focus("#teken-nieuw");
        });
    });
    let places = desk.read(move |_, page| page.drawings_in(house).map(|(at, _)| at).collect::<Vec<_>>());
    let below = move || match open.get() {
        Some(at) => pad::show(desk, house, at, close),
        None => view! {
            <ul class="drawings">{each(places, move |at| drawn(desk, at, Callback::new(begin)))}</ul>
            <button
                type="button"
                id="teken-nieuw"
                class="utrecht-button utrecht-button--secondary-action"
                on:click=on_press(move |_| begin(count.get_untracked()))
            >
                <Icon glyph=Glyph::Pencil />{words::draw_new()}
            </button>
        }
        .piece(),
    };
    let body = view! {
        {picture(house)}
        <TextArea label=words::write().to_owned() hint=words::write_hint() bind />
        <More summary=words::written_by()>{writer(desk)}</More>
        <section class="flow">
            <h2 class="utrecht-heading-2">{words::draw_title()}</h2>
            {redraw(below)}
        </section>
    }
    .piece();
    desk.frame(step, lead, body)
}

/// Who writes: the child, or somebody in the child's words.
fn writer(desk: Desk) -> Piece {
    let by = desk.read(|_, page| page.written_by);
    let adults = desk.adults();
    // The name of nobody stands for the child.
    let options = Signal::derive(move || {
        let mut options = vec![(Id::default(), words::written_self().to_owned())];
        options.extend(adults.get());
        options
    });
    let is_on = Callback::new(move |id: Id| by.get().unwrap_or_default() == id);
    let set = Callback::new(move |(id, on): (Id, bool)| {
        desk.change(|page| page.written_by = Some(id).filter(|id| on && *id != Id::default()));
    });
    view! {
        <p class="hint">{words::written_hint()}</p>
        <Chips legend=words::written_by().to_owned() options is_on set />
    }
    .piece()
}

/// A drawing in its house, with what can be done with it.
fn drawn(desk: Desk, at: usize, go_on: Callback<usize>) -> Piece {
    let shown = desk.read(move |_, page| page.drawings.get(at).cloned().unwrap_or_default());
    let remove = move || {
        let Some(gone) = desk
            .session
            .plan
            .with_untracked(|plan| plan.page_of(desk.child).and_then(|page| page.drawings.get(at).cloned()))
        else {
            return;
        };
        desk.change(|page| {
            if at < page.drawings.len() {
                page.drawings.remove(at);
            }
        });
        let child = desk.child;
        desk.session
            .offer_undo(words::draw_remove_what().to_owned(), move |plan| {
                if let Some(page) = plan.page_of_mut(child) {
                    page.drawings.insert(at.min(page.drawings.len()), gone);
                }
            });
        dom::after_paint(|| {
            dom::focus("#teken-nieuw");
        });
    };
    view! {
        <li class="drawings__one">
            {redraw(move || shown.with(hung))}
            <div class="card__actions">
                <button type="button" class="icon-button" on:click=on_press(move |_| go_on.run(at))>
                    <Icon glyph=Glyph::Pencil /><span class="icon-button__text">{words::draw_on()}</span>
                </button>
                <button type="button" class="icon-button" on:click=on_press(move |_| remove())>
                    <Icon glyph=Glyph::Trash /><span class="icon-button__text">{words::draw_remove()}</span>
                </button>
            </div>
        </li>
    }
    .piece()
}

/// The drawn house itself.
pub(super) fn picture(house: House) -> Piece {
    let (class, above) = match house {
        House::Good => (
            "three-house three-house--good",
            "M104 22a9 9 0 1 0 .1 0M104 8v5M104 49v5M81 31h5M122 31h5",
        ),
        House::Worries => (
            "three-house three-house--worries",
            "M92 34a9 9 0 0 1 3-17 12 12 0 0 1 22 4 7 7 0 0 1-1 13zM96 40l-3 7M106 40l-3 7M116 40l-3 7",
        ),
        House::Dreams => (
            "three-house three-house--dreams",
            "M104 12l4 9 10 1-7 7 2 10-9-5-9 5 2-10-7-7 10-1z",
        ),
    };
    view! {
        <svg class=class viewBox="0 0 140 100" aria-hidden="true" focusable="false">
            <path class="three-house__wall" d="M20 50V94H90V50L55 18z" />
            <path class="three-house__lines" d="M10 58L55 16L100 58M48 94V72H62V94M28 62h12v12H28zM70 62h12v12H70z" />
            <path class="three-house__lines" d=above />
        </svg>
    }
    .piece()
}
