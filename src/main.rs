//! Takes what stands in the address before anything else sees it, then starts the app.

use familiegroepsplan::platform::{address, dom};
use familiegroepsplan::route::Route;
use familiegroepsplan::ui::app::App;
use familiegroepsplan::ui::pages::display::{apply_neutral, apply_theme};
use familiegroepsplan::{document, store};
use leptos::prelude::*;

fn main() {
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    let fragment = address::fragment();
    let arrived = document::is_document_fragment(&fragment).then_some(fragment);
    if arrived.is_some() {
        // Out of the address bar and its history before the app, or anybody's eye, can dwell on it.
        address::replace(&Route::Received.href());
    }
    store::settings::begin();
    apply_theme(store::settings::theme());
    apply_neutral(store::settings::neutral());
    let Some(place) = dom::clear("#app") else { return };
    leptos::mount::mount_to(place, move || view! { <App arrived /> }).forget();
}
