//! The question that a browser asks before a page closes.

use core::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement};

use super::Door;
use crate::platform::{clock, dom};
use crate::store::{plans, wipe};

/// How long after a link to another app a question is not asked, in milliseconds.
const JUST_NOW: f64 = 1_000.0;

impl Door {
    /// Asks before the page closes where something in it is not kept.
    pub(super) fn ask_before_closing(self) {
        let rang = Rc::new(Cell::new(f64::MIN));
        let rings = Rc::clone(&rang);
        dom::on_window("click", move |event| {
            if leads_to_another_app(&event) {
                rings.set(clock::milliseconds());
            }
        });
        dom::on_window("beforeunload", move |event| {
            // Browsers also ask when another app opens and this page stays. Nobody who rings for help has to answer that.
            let stays = (clock::milliseconds() - rang.get()).abs() < JUST_NOW;
            let mut leaving = false;
            self.with(|watch| leaving = watch.leaving.get());
            let loses = || plans::would_be_lost() || self.would_lose(|unkept| (unkept.plan)());
            if !stays && !leaving && !wipe::is_done() && loses() {
                event.prevent_default();
            }
        });
    }
}

/// Whether this is a press on a link that another app opens, such as a telephone number.
fn leads_to_another_app(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let link = target.and_then(|element| element.closest("a[href]").ok().flatten());
    link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok())
        .is_some_and(|link| link.protocol() == "tel:")
}
