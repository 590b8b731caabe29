//! Light or dark.

use leptos::prelude::*;

use crate::platform::dom;
use crate::route::Route;
use crate::store::settings::{self, Theme};
use crate::text;
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::page::PageFrame;
use crate::ui::session::Bind;

/// Sets the colours of the page.
pub fn apply_theme(theme: Theme) {
    let value = match theme {
        Theme::Device => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    };
    dom::set_root_attribute("data-theme", value);
}

/// Gives every tab a neutral name and picture, or their own.
pub fn apply_neutral(on: bool) {
    dom::set_neutral(on.then(text::leave::neutral_title));
}

/// Light or dark.
#[component]
pub fn DisplayPage() -> impl IntoView {
    let theme = RwSignal::new(settings::theme());
    let bind = Bind {
        get: Signal::derive(move || Some(theme.get())),
        set: Callback::new(move |chosen: Option<Theme>| {
            let chosen = chosen.unwrap_or_default();
            theme.set(chosen);
            settings::set_theme(chosen);
            apply_theme(chosen);
        }),
    };
    let option = |theme: Theme, words: &str| (theme, words.to_owned(), String::new());
    let options = vec![
        option(Theme::Device, text::display::device()),
        option(Theme::Light, text::display::light()),
        option(Theme::Dark, text::display::dark()),
    ];
    let home = (Signal::stored(Route::Start.href()), text::general::footer_start());
    view! {
        <PageFrame title=text::display::title() back=home>
            <p class="lead">{text::display::lead()}</p>
            <OneOf legend=text::display::label().to_owned() options bind />
        </PageFrame>
    }
}
