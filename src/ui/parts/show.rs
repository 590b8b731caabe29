//! A part of a page that is there only sometimes.

use leptos::prelude::*;

use crate::ui::erase::{InsideAgain, IntoPiece, live};

/// Shows its children while a condition holds. Like the `Show` of Leptos, with one type for all of them.
#[component]
pub fn Show(
    /// Whether they are shown.
    #[prop(into)]
    when: Signal<bool>,
    /// What stands there otherwise.
    #[prop(optional, into)]
    fallback: Option<InsideAgain>,
    children: InsideAgain,
) -> impl IntoView {
    let when = Memo::new(move |_| when.get());
    live(move || match (when.get(), &fallback) {
        (true, _) => children.show(),
        (false, Some(fallback)) => fallback.show(),
        (false, None) => None::<&'static str>.piece(),
    })
}
