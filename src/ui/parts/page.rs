//! The frame of a page: title of the tab, way back, heading.

use crate::ui::erase::{Inside, live, redraw};
use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::platform::dom;
use crate::text;

/// The frame of a page. The heading gets the focus when the page opens (see [`crate::ui::app`]).
#[component]
pub fn PageFrame(
    /// The heading, also the title of the tab: never a word of the family.
    #[prop(into)]
    title: String,
    /// What the heading shows, if that is more than the title may say.
    #[prop(optional, into)]
    heading: Option<Signal<String>>,
    /// Where the way back leads, and what it is called.
    #[prop(optional)]
    back: Option<(Signal<String>, &'static str)>,
    /// Where somebody is: "Waarom dit plan · vraag 2 van 4".
    #[prop(optional, into)]
    step: Option<String>,
    /// Extra class of the page.
    #[prop(optional)]
    class: &'static str,
    children: Inside,
) -> impl IntoView {
    let tab = step.as_ref().map_or_else(
        || text::app::tab_title(&title, text::app::name()),
        |step| text::app::tab_title_step(step, &title, text::app::name()),
    );
    dom::set_title(&tab);
    let heading = heading.unwrap_or_else(|| Signal::stored(title));
    view! {
        <main id="inhoud" class=format!("page {class}") tabindex="-1">
            {back.map(|(href, words)| view! {
                <nav class="crumb" aria-label=text::app::way_back()>
                    <a class="crumb__back" href=live(move || href.get())><Icon glyph=Glyph::Back />{words}</a>
                </nav>
            })}
            {step.map(|step| view! { <p class="step">{step}</p> })}
            <h1 class="utrecht-heading-1" tabindex="-1" dir="auto">{redraw(move || heading.get())}</h1>
            {children.show()}
        </main>
    }
}
