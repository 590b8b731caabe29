//! Views and closures of one type.
//!
//! In Leptos every tree of elements and every closure in a view is a type of its own, and each brings its own copy of
//! the code that builds it, patches it and runs it again. Behind one pointer they share that code, and a piece of a page
//! that changes is built anew instead of patched: that takes more than half off the download (see ARCHITECTURE.md).

use std::hash::Hash;
use std::sync::{Arc, Mutex};

use leptos::children::ToChildren;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::types::{Element, Node};
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use web_sys::MouseEvent;

/// A part of a page, whatever it is made of. It must show something or hold a place: not `()`.
pub struct Piece(Box<dyn FnOnce() -> Built + Send>);

impl Piece {
    /// A piece that leaves how long it took to make and to build under a fixed name (see
    /// [`crate::platform::clock::timed`]).
    #[must_use]
    pub fn made(name: &'static str, make: impl FnOnce() -> Self + Send + 'static) -> Self {
        Self(Box::new(move || crate::platform::clock::timed(name, || make().build())))
    }
}

/// A part of a page that stands in the document.
pub struct Built(Box<dyn Mountable>);

/// Something that can become a [`Piece`].
pub trait IntoPiece {
    /// A piece of a page that builds this when it is needed.
    fn piece(self) -> Piece;
}

impl<V> IntoPiece for V
where
    V: Render + Send + 'static,
    V::State: 'static,
{
    fn piece(self) -> Piece {
        Piece(Box::new(move || Built(Box::new(self.build()))))
    }
}

impl Render for Piece {
    type State = Built;

    fn build(self) -> Built {
        (self.0)()
    }

    fn rebuild(self, state: &mut Built) {
        let mut new = self.build();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}

impl Mountable for Built {
    fn unmount(&mut self) {
        self.0.unmount();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        self.0.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.0.insert_before_this(child)
    }

    fn elements(&self) -> Vec<Element> {
        self.0.elements()
    }
}

leptos::tachys::no_attrs!(Piece);

// Leptos asks this of every view. This app is never rendered on a server, so none of it is ever called.
impl RenderHtml for Piece {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Built {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

/// What stands inside a part, once.
pub struct Inside(Box<dyn FnOnce() -> Piece + Send>);

impl Inside {
    /// What stands inside.
    #[must_use]
    pub fn show(self) -> Piece {
        (self.0)()
    }
}

impl<F, V> ToChildren<F> for Inside
where
    F: FnOnce() -> V + Send + 'static,
    V: IntoPiece,
{
    fn to_children(inside: F) -> Self {
        Self(Box::new(move || inside().piece()))
    }
}

/// What stands inside a part that is built more than once.
#[derive(Clone)]
pub struct InsideAgain(Arc<dyn Fn() -> Piece + Send + Sync>);

impl InsideAgain {
    /// What stands inside, built anew.
    #[must_use]
    pub fn show(&self) -> Piece {
        (self.0)()
    }
}

impl<F, V> ToChildren<F> for InsideAgain
where
    F: Fn() -> V + Send + Sync + 'static,
    V: IntoPiece,
{
    fn to_children(inside: F) -> Self {
        Self(Arc::new(move || inside().piece()))
    }
}

impl<F, V> From<F> for InsideAgain
where
    F: Fn() -> V + Send + Sync + 'static,
    V: IntoPiece,
{
    fn from(inside: F) -> Self {
        Self(Arc::new(move || inside().piece()))
    }
}

/// A closure that a view runs again when what it reads changes.
pub type Live<T> = Arc<Mutex<dyn FnMut() -> T + Send>>;

/// A value that follows the plan: for attributes, classes and properties.
pub fn live<T>(read: impl FnMut() -> T + Send + 'static) -> Live<T> {
    Arc::new(Mutex::new(read))
}

/// A piece of a page that follows the plan.
pub fn redraw<V: IntoPiece + 'static>(mut view: impl FnMut() -> V + Send + 'static) -> Live<Piece> {
    Arc::new(Mutex::new(move || view().piece()))
}

/// What a press on a button does.
pub fn on_press(act: impl FnMut(MouseEvent) + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(act)
}

/// A row for each thing of a list, kept while its key stays.
pub fn each<K: Key, V: IntoPiece + 'static>(
    keys: impl Into<Signal<Vec<K>>>,
    row: impl Fn(K) -> V + Send + Sync + 'static,
) -> Piece {
    rows(keys.into(), Arc::new(move |key| row(key).piece()))
}

/// What a row is kept by: nearly always the name of a thing.
pub trait Key: Copy + Eq + Hash + Send + Sync + 'static {}

impl<K: Copy + Eq + Hash + Send + Sync + 'static> Key for K {}

fn rows<K: Key>(keys: Signal<Vec<K>>, row: Arc<dyn Fn(K) -> Piece + Send + Sync>) -> Piece {
    view! { <For each=move || keys.get() key=|key| *key children=move |key| row(key) /> }.piece()
}
