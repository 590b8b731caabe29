//! Closures of one type.
//!
//! In Leptos every closure in a view is a type of its own, and each brings its own copy of the code that runs it again
//! and patches the page. Behind one pointer they share that code: it halves the download (see ARCHITECTURE.md).

use std::hash::Hash;
use std::sync::{Arc, Mutex};

use leptos::prelude::*;
use leptos::tachys::view::any_view::IntoAny;
use web_sys::MouseEvent;

/// A closure that a view runs again when what it reads changes.
pub type Live<T> = Arc<Mutex<dyn FnMut() -> T + Send>>;

/// A value that follows the plan: for attributes, classes and properties.
pub fn live<T>(read: impl FnMut() -> T + Send + 'static) -> Live<T> {
    Arc::new(Mutex::new(read))
}

/// A piece of a page that follows the plan.
pub fn redraw<V: IntoAny + 'static>(mut view: impl FnMut() -> V + Send + 'static) -> Live<AnyView> {
    Arc::new(Mutex::new(move || view().into_any()))
}

/// What a press on a button does.
pub fn on_press(act: impl FnMut(MouseEvent) + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(act)
}

/// A row for each thing of a list, kept while its key stays.
pub fn each<K: Key, V: IntoAny + 'static>(
    keys: impl Into<Signal<Vec<K>>>,
    row: impl Fn(K) -> V + Send + Sync + 'static,
) -> AnyView {
    rows(keys.into(), Arc::new(move |key| row(key).into_any()))
}

/// What a row is kept by: nearly always the name of a thing.
pub trait Key: Copy + Eq + Hash + Send + Sync + 'static {}

impl<K: Copy + Eq + Hash + Send + Sync + 'static> Key for K {}

fn rows<K: Key>(keys: Signal<Vec<K>>, row: Arc<dyn Fn(K) -> AnyView + Send + Sync>) -> AnyView {
    view! { <For each=move || keys.get() key=|key| *key children=move |key| row(key) /> }.into_any()
}
