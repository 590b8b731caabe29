//! Taking in an answer or a copy: every change as a sentence, to accept or not.

use leptos::prelude::*;

use crate::text;
use crate::ui::parts::page::PageFrame;

/// Taking in what came.
#[component]
pub fn TakeInPage() -> impl IntoView {
    view! { <PageFrame title=text::take_in::title()><p></p></PageFrame> }
}
