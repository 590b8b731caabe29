//! Where the focus is, to give it back to a part of the page that is built anew.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

use super::dom::{after_paint, document};

/// An element, by where it stands in the page.
struct Place {
    /// How many elements stand before it, and before each one around it, the outermost last.
    steps: Vec<u32>,
    is: Identity,
}

/// What tells an element from those beside it. A heading may have other words afterwards; a button may not.
#[derive(PartialEq)]
struct Identity {
    tag: String,
    id: String,
    href: Option<String>,
    pressed_for: Option<String>,
}

impl Identity {
    fn of(element: &Element) -> Self {
        let tag = element.tag_name();
        Self {
            id: element.id(),
            href: element.get_attribute("href"),
            pressed_for: (tag == "BUTTON").then(|| element.text_content()).flatten(),
            tag,
        }
    }
}

/// What is done while the page changes by itself takes no focus away: who stood somewhere stands there afterwards, in
/// what was built anew, without the page scrolling.
pub fn stays_while<T>(change: impl FnOnce() -> T) -> T {
    let place = Place::now();
    let done = change();
    if let Some(place) = place {
        after_paint(move || place.give_back());
    }
    done
}

impl Place {
    fn now() -> Option<Self> {
        let focused = document()?.active_element()?;
        let mut steps = Vec::new();
        let mut at = focused.clone();
        while let Some(around) = at.parent_element() {
            steps.push(before(&at));
            at = around;
        }
        let is = Identity::of(&focused);
        Some(Self { steps, is })
    }

    /// Gives the focus back, if nothing else has it by now.
    fn give_back(&self) {
        let found = self.found().and_then(|element| element.dyn_into::<HtmlElement>().ok());
        if let Some(element) = found {
            let calmly = FocusOptions::new();
            calmly.set_prevent_scroll(true);
            let _ = element.focus_with_options(&calmly);
        }
    }

    fn found(&self) -> Option<Element> {
        let document = document()?;
        if document.active_element().is_some_and(|now| now.tag_name() != "BODY") {
            return None;
        }
        let mut steps = self.steps.iter().rev();
        let root = document.document_element()?;
        let there = steps.try_fold(root, |at, step| at.children().item(*step));
        // What comes before it can have become more or less; a way to somewhere is known by where it leads.
        there.filter(|found| Identity::of(found) == self.is).or_else(|| {
            let href = self.is.href.as_ref()?;
            document.query_selector(&format!("main [href=\"{href}\"]")).ok()?
        })
    }
}

fn before(element: &Element) -> u32 {
    let siblings = core::iter::successors(element.previous_element_sibling(), Element::previous_element_sibling);
    u32::try_from(siblings.count()).unwrap_or(u32::MAX)
}
