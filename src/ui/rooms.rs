//! The pages that are fetched after the first one: those of a plan, in parts, and those of what came in by a link.
//!
//! A first visit fetches the start page and little more; while somebody reads it, the rest comes. In a release the
//! wasm is split at the functions of [`split`] (see `scripts/split/wasm-bindgen`); without the flag `split_pages` they
//! are ordinary functions of one wasm.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::app::Received;
use super::erase::{IntoPiece, Piece, redraw};
use super::pages::answering::Reply;
use super::pages::general;
use super::session::Session;
use crate::plan::id::Id;
use crate::platform::dom;
use crate::route::{Page, Route};

/// Shows the pages of a plan.
pub type PlanPages = fn(Session, Memo<Page>) -> Piece;
/// Shows what came in by a link.
pub type LetterPages = fn(Received) -> Piece;
/// Shows how somebody answers what came in.
pub type ReplyPages = fn(Reply) -> Piece;
/// Shows some of the pages of a plan, or a part of one.
pub type SomePages = fn(Page) -> Piece;

/// Shows a page about this device.
pub type DevicePages = fn(Route) -> Piece;
/// The pages for coming together, and those about this device.
pub type TogetherPages = (SomePages, DevicePages);

/// How far the fetching of some pages is.
#[derive(Clone, Copy)]
enum Fetched<T> {
    Busy,
    Here(T),
    Failed,
}

/// Pages that are here, or on their way.
#[derive(Clone, Copy)]
struct Pages<T: Copy + Send + Sync + 'static>(RwSignal<Fetched<T>>);

impl<T: Copy + Send + Sync + 'static> Pages<T> {
    fn new() -> Self {
        Self(RwSignal::new(Fetched::Busy))
    }

    // Once is enough: whoever looks at them must not see them built again.
    fn arrive<E>(self, result: Result<T, E>) {
        if matches!(self.0.get_untracked(), Fetched::Here(_)) {
            return;
        }
        self.0.set(result.map_or(Fetched::Failed, Fetched::Here));
    }

    /// The pages, or what to say until they are here.
    fn show(self, pages: impl Fn(T) -> Piece + Send + Sync + 'static, again: fn(Rooms), rooms: Rooms) -> Piece {
        let mut waited = false;
        redraw(move || match self.0.get() {
            Fetched::Busy => {
                waited = true;
                general::opening().piece()
            }
            Fetched::Here(here) => {
                // The heading that had the focus goes with the page that was waited on.
                if std::mem::take(&mut waited) {
                    dom::after_paint(dom::focus_heading);
                }
                pages(here)
            }
            Fetched::Failed => {
                waited = true;
                general::not_fetched(move || again(rooms)).piece()
            }
        })
        .piece()
    }

    /// The same, in the middle of a page.
    fn show_inside(self, part: impl Fn(T) -> Piece + Send + Sync + 'static, again: fn(Rooms), rooms: Rooms) -> Piece {
        redraw(move || match self.0.get() {
            Fetched::Busy => general::part_opening(),
            Fetched::Here(here) => part(here),
            Fetched::Failed => general::part_not_fetched(move || again(rooms)),
        })
        .piece()
    }
}

/// All pages that come after the first.
#[derive(Clone, Copy)]
pub struct Rooms {
    plan: Pages<PlanPages>,
    letter: Pages<LetterPages>,
    reply: Pages<ReplyPages>,
    later: Pages<SomePages>,
    together: Pages<TogetherPages>,
    settled: RwSignal<bool>,
}

impl Rooms {
    /// Begins to fetch them: first what the address asks for, then the rest.
    #[must_use]
    pub fn fetch(letter_first: bool) -> Self {
        let rooms = Self {
            plan: Pages::new(),
            letter: Pages::new(),
            reply: Pages::new(),
            later: Pages::new(),
            together: Pages::new(),
            settled: RwSignal::new(false),
        };
        spawn_local(async move {
            if letter_first {
                rooms.letter.arrive(split::letter().await);
                rooms.reply.arrive(split::reply().await);
            }
            rooms.plan.arrive(split::plan().await);
            rooms.later.arrive(split::later().await);
            rooms.together.arrive(split::together().await);
            rooms.letter.arrive(split::letter().await);
            rooms.reply.arrive(split::reply().await);
            rooms.settled.set(true);
        });
        rooms
    }

    /// Whether everything was asked for: the line is free for what can wait.
    #[must_use]
    pub fn settled(self) -> Signal<bool> {
        self.settled.into()
    }

    /// The pages of a plan.
    pub fn plan(self, session: Session, page: Memo<Page>) -> Piece {
        let again = |rooms: Self| spawn_local(async move { rooms.plan.arrive(split::plan().await) });
        self.plan.show(move |pages| pages(session, page), again, self)
    }

    /// The pages of a plan for when there is something in it.
    pub fn later(self, page: Page) -> Piece {
        self.later.show(move |pages| pages(page), Self::fetch_later, self)
    }

    /// The pages of a plan for coming together: the working method, the meeting, two homes, a child's own page.
    pub fn together(self, page: Page) -> Piece {
        self.together
            .show(move |(pages, _)| pages(page), Self::fetch_together, self)
    }

    /// The pages about this device.
    pub fn device(self, route: Route) -> Piece {
        self.together
            .show(move |(_, pages)| pages(route), Self::fetch_together, self)
    }

    fn fetch_together(self) {
        spawn_local(async move { self.together.arrive(split::together().await) });
    }

    /// The advice on an agreement, on its page.
    pub fn advice_on(self, agreement: Id) -> Piece {
        let advice = move |pages: SomePages| pages(Page::Agreement(agreement));
        self.later.show_inside(advice, Self::fetch_later, self)
    }

    fn fetch_later(self) {
        spawn_local(async move { self.later.arrive(split::later().await) });
    }

    /// How somebody answers what came in.
    pub fn reply(self, reply: Reply) -> Piece {
        let again = |rooms: Self| spawn_local(async move { rooms.reply.arrive(split::reply().await) });
        self.reply.show_inside(move |pages| pages(reply), again, self)
    }

    /// What came in by a link.
    pub fn letter(self, received: Received) -> Piece {
        let again = |rooms: Self| spawn_local(async move { rooms.letter.arrive(split::letter().await) });
        self.letter.show(move |pages| pages(received), again, self)
    }
}

/// Where the release is split. The names of the parts become names of files.
#[allow(unsafe_code, reason = "the macro declares what the splitting tool links")]
mod split {
    use leptos::wasm_split::SplitLoaderError;

    use super::{LetterPages, PlanPages, ReplyPages, SomePages, TogetherPages};
    use crate::ui::pages::{answering, later_pages, receive, together_pages};
    use crate::ui::plan_host;

    macro_rules! parts {
        ($($name:ident: $pages:ty = $show:path;)*) => {$(
            #[cfg(split_pages)]
            #[leptos::wasm_split::wasm_split($name, wasm_split_path = leptos::wasm_split, fallible)]
            pub(super) fn $name() -> Result<$pages, SplitLoaderError> {
                Ok($show)
            }

            #[cfg(not(split_pages))]
            pub(super) async fn $name() -> Result<$pages, SplitLoaderError> {
                Ok($show)
            }
        )*};
    }

    parts! {
        plan: PlanPages = plan_host::show;
        letter: LetterPages = receive::received;
        reply: ReplyPages = answering::reply;
        later: SomePages = later_pages::show;
        together: TogetherPages = together_pages::ALL;
    }
}
