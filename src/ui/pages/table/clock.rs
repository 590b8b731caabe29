//! A clock, only for who asks for one. It stops nobody.

use leptos::prelude::*;

use crate::platform::{clock, dom};
use crate::text::table as words;
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::more::More;

/// What can be chosen, in minutes.
const MINUTES: [u32; 3] = [2, 5, 10];
const MINUTE: f64 = 60_000.0;
/// How often it looks, in milliseconds.
const LOOK: i32 = 5_000;

/// When it ends, and how many minutes are left.
#[derive(Clone, Copy)]
struct Clock {
    ends: RwSignal<Option<f64>>,
    left: RwSignal<Option<u32>>,
}

impl Clock {
    fn start(self, minutes: u32) {
        let running = self.ends.get_untracked().is_some();
        self.ends.set(Some(clock::milliseconds() + f64::from(minutes) * MINUTE));
        self.left.set(Some(minutes));
        if !running {
            self.look_later();
        }
    }

    fn look_later(self) {
        let _ = dom::after(LOOK, move || {
            // Stopped, or the page was left.
            let Some(Some(ends)) = self.ends.try_get_untracked() else {
                return;
            };
            let left = ((ends - clock::milliseconds()) / MINUTE).ceil().max(0.0);
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between 0 and 10"
            )]
            let left = left as u32;
            if self.left.get_untracked() != Some(left) {
                self.left.set(Some(left));
            }
            if left > 0 {
                self.look_later();
            } else {
                self.ends.set(None);
            }
        });
    }
}

pub(super) fn show() -> Piece {
    let clock = Clock {
        ends: RwSignal::new(None),
        left: RwSignal::new(None),
    };
    let choice = move |minutes: u32| {
        let count = usize::try_from(minutes).unwrap_or_default();
        view! {
            <button type="button" class="chip" on:click=on_press(move |_| clock.start(minutes))>
                {words::clock_minutes(count)}
            </button>
        }
        .piece()
    };
    let said = move || {
        clock.left.get().map(|left| match usize::try_from(left) {
            Ok(0) | Err(_) => words::clock_over().to_owned(),
            Ok(left) => words::clock_left(left),
        })
    };
    let stop = move || {
        clock.left.get().is_some().then(|| {
            view! {
                <button
                    type="button"
                    class="utrecht-button utrecht-button--subtle"
                    on:click=on_press(move |_| {
                        clock.ends.set(None);
                        clock.left.set(None);
                    })
                >
                    {words::clock_stop()}
                </button>
            }
        })
    };
    view! {
        <More summary=words::clock()>
            <div class="chips" role="group" aria-label=words::clock_legend()>{MINUTES.map(choice).into_iter().collect::<Vec<_>>()}</div>
        </More>
        <p class="table-clock" role="status">{redraw(said)}</p>
        {redraw(stop)}
    }
    .piece()
}
