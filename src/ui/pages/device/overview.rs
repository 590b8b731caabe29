//! All that can be chosen for this device, on one calm page.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::heading;
use crate::platform::dom;
use crate::route::Route;
use crate::store::lock::{self, Lock};
use crate::store::plans;
use crate::store::settings::{self, Exit};
use crate::text::{self, device as words};
use crate::ui::door::Door;
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::pages::display::apply_neutral;
use crate::ui::parts::choices::{OneOf, Toggle};
use crate::ui::parts::page::PageFrame;
use crate::ui::session::Bind;

/// A setting, tied to what is on the page.
fn setting<T: Clone + Send + Sync + 'static>(now: T, keep: impl Fn(T) + Send + Sync + 'static) -> Bind<T> {
    let value = RwSignal::new(now);
    Bind {
        get: value.into(),
        set: Callback::new(move |chosen: T| {
            keep(chosen.clone());
            value.set(chosen);
        }),
    }
}

fn link(route: Route, words: &'static str) -> Piece {
    view! {
        <div class="button-row">
            <a class="utrecht-button utrecht-button--secondary-action" href=route.href()>{words}</a>
        </div>
    }
    .piece()
}

pub(super) fn page() -> Piece {
    let door = expect_context::<Door>();
    let has_lock = RwSignal::new(None::<bool>);
    // How many plans lie on the device, as far as can be seen from here.
    let here = RwSignal::new(0_usize);
    spawn_local(async move {
        let state = lock::state().await;
        let _ = has_lock.try_set(state.ok().map(|state| state != Lock::None));
        let _ = here.try_set(plans::lie_here().await);
    });
    let exit = setting(Some(settings::exit()), |exit: Option<Exit>| {
        settings::set_exit(exit.unwrap_or_default());
    });
    let neutral = setting(settings::neutral(), |on| {
        settings::set_neutral(on);
        apply_neutral(on);
        if !on {
            dom::set_title(&text::app::tab_title(words::title(), text::app::name()));
        }
    });
    let shared = setting(settings::not_mine(), move |on| {
        settings::set_not_mine(on);
        door.changed();
        if !on {
            spawn_local(async move {
                // What does not fit stays in memory, and is there as long as this tab is open.
                let _ = plans::keep_from_memory(move |key| door.dropped(key)).await;
            });
        }
    });
    let option = |exit: Exit, words: &str, hint: &str| (exit, words.to_owned(), hint.to_owned());
    let options = vec![
        option(Exit::Empty, words::leave_empty(), words::leave_empty_hint()),
        option(Exit::Weather, words::leave_weather(), words::leave_weather_hint()),
    ];
    let home = (Signal::stored(Route::Start.href()), text::general::footer_start());
    let already = move || {
        let count = here.get();
        (shared.get.get() && count > 0).then(|| words::shared_here(count))
    };
    view! {
        <PageFrame title=words::title() back=home class="device">
            <p class="lead">{words::lead()}</p>
            {heading(words::leave())}
            <p>{words::leave_1()}</p>
            <p>{words::leave_2()}" "{words::leave_lost()}</p>
            <p class="note">{words::leave_not()}</p>
            <OneOf legend=words::leave_where().to_owned() options bind=exit />
            {heading(words::lock())}
            <p>{redraw(move || if has_lock.get() == Some(true) { words::lock_on() } else { words::lock_off() })}</p>
            {redraw(move || {
                link(Route::Lock, if has_lock.get() == Some(true) { words::lock_see() } else { words::lock_go() })
            })}
            {heading(words::tab())}
            <Toggle label=words::tab_toggle().to_owned() hint=words::tab_hint() bind=neutral />
            <p class="hint">{words::tab_not()}</p>
            {heading(words::shared())}
            <Toggle label=words::shared_toggle().to_owned() hint=words::shared_hint() bind=shared />
            <p role="status">{redraw(already)}</p>
            {heading(words::wipe())}
            <p>{words::wipe_lead()}</p>
            {link(Route::Wipe, words::wipe_go())}
        </PageFrame>
    }
    .piece()
}
