//! What the app does and does not do, and when a plan of one's own is not possible.

use leptos::prelude::*;

use crate::route::Route;
use crate::text;
use crate::ui::parts::page::PageFrame;

fn items(texts: &[&'static str]) -> impl IntoView + use<> {
    texts.iter().map(|text| view! { <li>{*text}</li> }).collect_view()
}

fn home() -> (Signal<String>, &'static str) {
    (Signal::stored(Route::Start.href()), text::general::footer_start())
}

/// What the app does and does not do.
#[component]
pub fn AboutPage() -> impl IntoView {
    let does = [
        text::about::does_1(),
        text::about::does_2(),
        text::about::does_3(),
        text::about::does_4(),
        text::about::does_5(),
    ];
    let does_not = [
        text::about::does_not_1(),
        text::about::does_not_2(),
        text::about::does_not_3(),
        text::about::does_not_4(),
        text::about::does_not_5(),
    ];
    let who = [
        text::about::who_1(),
        text::about::who_2(),
        text::about::who_3(),
        text::about::who_4(),
        text::about::who_5(),
        text::about::who_6(),
    ];
    let yourself = [
        text::about::yourself_1(),
        text::about::yourself_2(),
        text::about::yourself_3(),
        text::about::yourself_4(),
    ];
    view! {
        <PageFrame title=text::about::title() back=home()>
            <p class="lead">{text::about::lead()}</p>
            <h2 class="utrecht-heading-2">{text::about::does()}</h2>
            <ul class="plain-list">{items(&does)}</ul>
            <h2 class="utrecht-heading-2">{text::about::does_not()}</h2>
            <ul class="plain-list">{items(&does_not)}</ul>
            <h2 class="utrecht-heading-2">{text::about::who()}</h2>
            <ul class="plain-list">{items(&who)}</ul>
            <h2 class="utrecht-heading-2">{text::about::yourself()}</h2>
            <ul class="plain-list">{items(&yourself)}</ul>
            <p class="note">{text::about::files()}</p>
            <p><a href=Route::WhenNot.href()>{text::about::when_not()}</a></p>
        </PageFrame>
    }
}

/// When a plan of one's own is not possible, and what then.
#[component]
pub fn WhenNotPage() -> impl IntoView {
    let when = [
        text::when_not::probation(),
        text::when_not::guardianship(),
        text::when_not::harm(),
    ];
    view! {
        <PageFrame title=text::when_not::title() back=home()>
            <p class="lead">{text::when_not::lead()}</p>
            <ul class="plain-list">{items(&when)}</ul>
            <p>{text::when_not::together()}</p>
            <p class="note note--warm">{text::when_not::still()}</p>
            <p>{text::when_not::unsure()}</p>
        </PageFrame>
    }
}
