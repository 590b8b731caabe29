//! The pages that are fetched after the first one: those of a plan, those of sharing, and those of what came in by a
//! link.
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
use crate::route::Page;

/// Shows the pages of a plan.
pub type PlanPages = fn(Session, Memo<Page>) -> Piece;
/// Shows what came in by a link.
pub type LetterPages = fn(Received) -> Piece;
/// Shows how somebody answers what came in.
pub type ReplyPages = fn(Reply) -> Piece;
/// Shows the pages of a plan that are about other people: sharing it, and taking in what comes home.
pub type SharingPages = fn(Page) -> Piece;

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
        redraw(move || match self.0.get() {
            Fetched::Busy => general::opening().piece(),
            Fetched::Here(here) => pages(here),
            Fetched::Failed => general::not_fetched(move || again(rooms)).piece(),
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
    sharing: Pages<SharingPages>,
}

impl Rooms {
    /// Begins to fetch them: first what the address asks for, then the rest.
    #[must_use]
    pub fn fetch(letter_first: bool) -> Self {
        let rooms = Self {
            plan: Pages::new(),
            letter: Pages::new(),
            reply: Pages::new(),
            sharing: Pages::new(),
        };
        spawn_local(async move {
            if letter_first {
                rooms.letter.arrive(split::letter_pages().await);
                rooms.reply.arrive(split::reply_pages().await);
                rooms.plan.arrive(split::plan_pages().await);
                rooms.sharing.arrive(split::sharing_pages().await);
            } else {
                rooms.plan.arrive(split::plan_pages().await);
                rooms.sharing.arrive(split::sharing_pages().await);
                rooms.letter.arrive(split::letter_pages().await);
                rooms.reply.arrive(split::reply_pages().await);
            }
        });
        rooms
    }

    /// The pages of a plan.
    pub fn plan(self, session: Session, page: Memo<Page>) -> Piece {
        let again = |rooms: Self| spawn_local(async move { rooms.plan.arrive(split::plan_pages().await) });
        self.plan.show(move |pages| pages(session, page), again, self)
    }

    /// The pages of a plan that are about other people.
    pub fn sharing(self, page: Page) -> Piece {
        let again = |rooms: Self| spawn_local(async move { rooms.sharing.arrive(split::sharing_pages().await) });
        self.sharing.show(move |pages| pages(page), again, self)
    }

    /// How somebody answers what came in.
    pub fn reply(self, reply: Reply) -> Piece {
        let again = |rooms: Self| spawn_local(async move { rooms.reply.arrive(split::reply_pages().await) });
        self.reply.show_inside(move |pages| pages(reply), again, self)
    }

    /// What came in by a link.
    pub fn letter(self, received: Received) -> Piece {
        let again = |rooms: Self| spawn_local(async move { rooms.letter.arrive(split::letter_pages().await) });
        self.letter.show(move |pages| pages(received), again, self)
    }
}

/// Where the release is split. The names of the parts become names of files.
#[allow(unsafe_code, reason = "the macro declares what the splitting tool links")]
mod split {
    use leptos::wasm_split::SplitLoaderError;

    use super::{LetterPages, PlanPages, ReplyPages, SharingPages};
    use crate::ui::pages::{answering, receive, sharing_pages as sharing};
    use crate::ui::plan_host;

    #[cfg(split_pages)]
    #[leptos::wasm_split::wasm_split(plan, wasm_split_path = leptos::wasm_split, fallible)]
    pub(super) fn plan_pages() -> Result<PlanPages, SplitLoaderError> {
        Ok(plan_host::show)
    }

    #[cfg(split_pages)]
    #[leptos::wasm_split::wasm_split(letter, wasm_split_path = leptos::wasm_split, fallible)]
    pub(super) fn letter_pages() -> Result<LetterPages, SplitLoaderError> {
        Ok(receive::received)
    }

    #[cfg(split_pages)]
    #[leptos::wasm_split::wasm_split(reply, wasm_split_path = leptos::wasm_split, fallible)]
    pub(super) fn reply_pages() -> Result<ReplyPages, SplitLoaderError> {
        Ok(answering::reply)
    }

    #[cfg(not(split_pages))]
    pub(super) async fn reply_pages() -> Result<ReplyPages, SplitLoaderError> {
        Ok(answering::reply)
    }

    #[cfg(split_pages)]
    #[leptos::wasm_split::wasm_split(sharing, wasm_split_path = leptos::wasm_split, fallible)]
    pub(super) fn sharing_pages() -> Result<SharingPages, SplitLoaderError> {
        Ok(sharing::show)
    }

    #[cfg(not(split_pages))]
    pub(super) async fn sharing_pages() -> Result<SharingPages, SplitLoaderError> {
        Ok(sharing::show)
    }

    #[cfg(not(split_pages))]
    pub(super) async fn plan_pages() -> Result<PlanPages, SplitLoaderError> {
        Ok(plan_host::show)
    }

    #[cfg(not(split_pages))]
    pub(super) async fn letter_pages() -> Result<LetterPages, SplitLoaderError> {
        Ok(receive::received)
    }
}
