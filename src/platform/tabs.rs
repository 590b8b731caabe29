//! Other tabs and windows of this app on this device.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

/// A line to the other tabs. It carries numbers only, never a word of the family.
#[derive(Clone)]
pub struct Line(Option<BroadcastChannel>);

impl Line {
    /// Opens the line and calls back with each number that another tab sends.
    pub fn open(name: &str, call: impl Fn(u32) + 'static) -> Self {
        // An old browser without it works on; its tabs learn of each other when they save.
        let Ok(channel) = BroadcastChannel::new(name) else {
            return Self(None);
        };
        let closure = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let number = event
                .data()
                .as_f64()
                .filter(|number| *number >= 0.0 && *number <= f64::from(u32::MAX));
            if let Some(number) = number {
                #[allow(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "the range was checked"
                )]
                call(number as u32);
            }
        });
        channel.set_onmessage(Some(closure.as_ref().unchecked_ref()));
        closure.forget();
        Self(Some(channel))
    }

    /// Hears nothing from now on.
    pub fn close(&self) {
        if let Some(channel) = &self.0 {
            channel.close();
        }
    }

    /// Sends a number to the other tabs.
    pub fn send(&self, number: u32) {
        if let Some(channel) = &self.0 {
            let _ = channel.post_message(&JsValue::from_f64(f64::from(number)));
        }
    }
}
