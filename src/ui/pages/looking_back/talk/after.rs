//! The next version has begun: what to do now.

use leptos::prelude::*;

use super::super::editions;
use super::again;
use crate::plan::id::{Id, find};
use crate::plan::progress::Asked;
use crate::plan::upkeep::Decision;
use crate::route::{Page, ShareStep};
use crate::text::{look_back as words, phrases, secure};
use crate::ui::erase::{IntoPiece, Piece, each, live, on_press, redraw};
use crate::ui::pages::agreement::begin_agreement;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::save_state::SaveLine;
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

pub(super) fn show(session: Session) -> Piece {
    let begun = session.read(|plan| {
        let number = plan.version.saturating_add(1).to_string();
        let day = plan.version_since().map(phrases::day_short);
        day.map(|day| words::begun_since(&number, &day))
    });
    let before = session.read(|plan| plan.version.saturating_sub(1));
    view! {
        <div class="note note--good">
            <p>{redraw(move || begun.get())}</p>
            <p>{words::begun_more()}</p>
        </div>
        {to_change(session)}
        <p>
            <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                on:click=on_press(move |_| begin_agreement(session))
            >
                <Icon glyph=Glyph::Plus />
                {words::new_agreement()}
            </button>
        </p>
        {again::show(session)}
        <h2 class="utrecht-heading-2 task-list__heading">{words::what_now()}</h2>
        <ul class="task-list">
            {task(move || session.href(Page::Secure), Glyph::Heart, secure::title(), words::secure_hint())}
            {task(move || session.href(Page::Compare(before.get())), Glyph::Eye, words::compare(), words::compare_hint())}
            {task(move || session.href(Page::Share(ShareStep::Who)), Glyph::Share, words::share(), words::share_hint())}
        </ul>
        <div class="step-nav">
            <a class="utrecht-button utrecht-button--primary-action" href=live(move || session.href(Page::Overview))>
                {words::done()}
                <Icon glyph=Glyph::Next />
            </a>
            <SaveLine />
        </div>
    }
    .piece()
}

fn task(href: impl Fn() -> String + Send + 'static, glyph: Glyph, title: &'static str, hint: &'static str) -> Piece {
    view! {
        <li class="task">
            <a class="task__link" href=live(href)>
                <span class="task__icon"><Icon glyph /></span>
                <span class="task__title">{title}</span>
                <span class="task__hint">{hint}</span>
            </a>
        </li>
    }
    .piece()
}

/// The agreements that the family wanted to do in another way, as they said in the talk of the version before.
fn to_change(session: Session) -> Piece {
    let before = editions::last(session);
    let ids = session.read(move |plan| {
        before.with(|before| {
            let before = before.as_ref()?;
            let change = |id: &Id| {
                let said = find(&before.agreements, *id)?;
                (before.decision_on(said) == Some(Decision::Change)).then_some(())
            };
            let ids = plan.agreements.iter().map(|one| one.id);
            Some(ids.filter(|id| change(id).is_some()).collect::<Vec<_>>())
        })
    });
    let ids = Memo::new(move |_| ids.get().unwrap_or_default());
    let row = move |id: Id| {
        let row = session.read(move |plan| {
            let now = find(&plan.agreements, id)?;
            let changed = before.with(|before| {
                let before = find(&before.as_ref()?.agreements, id)?;
                Some(!now.agrees_the_same(before))
            });
            Some((phrases::said_what(now).unwrap_or_default(), changed.unwrap_or_default()))
        });
        let row = Memo::new(move |_| row.get().unwrap_or_default());
        view! {
            <li class="card">
                <p class="card__title">
                    <a href=live(move || session.href(Page::Agreement(id))) dir="auto">
                        {redraw(move || row.with(|row| row.0.clone()))}
                    </a>
                </p>
                {redraw(move || if row.with(|row| row.1) {
                    view! { <span class="status status--done">{words::is_changed()}</span> }.piece()
                } else {
                    view! { <span class="status status--new">{words::is_unchanged()}</span> }.piece()
                })}
            </li>
        }
        .piece()
    };
    view! {
        <Show when=move || !ids.with(Vec::is_empty)>
            <h2 class="utrecht-heading-2">{words::to_change()}</h2>
            <ul class="cards">{each(ids, row)}</ul>
        </Show>
        <p>
            <a href=live(move || session.href(Page::Ask(Asked::Agreements)))>{words::to_agreements()}</a>
        </p>
    }
    .piece()
}
