//! Sharing as a conversation: with whom, what goes along, exactly what the other sees, and then how. And what went out.

mod at_home;
mod conversation;
mod how;
mod kept_out;
mod left_out;
mod lock;
mod log;
mod made;
mod parts;
mod passphrase;
mod rows;
mod see;
mod what;
mod who;
mod whom;
mod words;

use leptos::prelude::*;

pub use self::conversation::Sharing;
use crate::platform::{address, dom};
use crate::route::{Page, Route, ShareStep};
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::session::use_session;

/// The page for this step. Whoever comes half-way without having said with whom, begins there.
#[must_use]
pub fn show(step: ShareStep) -> Piece {
    let begun = expect_context::<Sharing>().begun();
    match step {
        ShareStep::Log => view! { <log::LogPage /> }.piece(),
        ShareStep::What if begun => view! { <what::WhatPage /> }.piece(),
        ShareStep::See if begun => view! { <see::SeePage /> }.piece(),
        ShareStep::How if begun => view! { <how::HowPage /> }.piece(),
        ShareStep::Who => view! { <who::WhoPage /> }.piece(),
        ShareStep::What | ShareStep::See | ShareStep::How => {
            let session = use_session();
            // In the place of this step, so that Back does not come here again.
            dom::after_paint(move || {
                let source = session.source.get_untracked();
                address::replace(&Route::Plan(source, Page::Share(ShareStep::Who)).href());
                address::announce();
            });
            view! { <who::WhoPage /> }.piece()
        }
    }
}
