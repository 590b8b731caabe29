//! A list of the plan as a page shows it: which things, and how a field of one of them is read and written.

use super::item_actions::List;
use crate::plan::Plan;
use crate::plan::id::{Id, Item, find, find_mut};
use crate::ui::session::{Bind, Session};

/// A list of the plan, or those things of it that stand on one page.
pub struct Shelf<T: 'static> {
    /// The list, to read.
    pub read: fn(&Plan) -> &[T],
    /// The list, to change.
    pub list: List<T>,
    /// Which things of the list stand on this page.
    pub belongs: fn(&T) -> bool,
    /// An empty new thing under this name, of the kind that belongs here.
    pub make: fn(Id) -> T,
    /// What one of them is, for a screen reader and for undo: "Vraag", "Zorg".
    pub what: &'static str,
}

impl<T> Clone for Shelf<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Shelf<T> {}

impl<T: Item + Send + Sync + 'static> Shelf<T> {
    /// The names of the things on this page, in their order.
    #[must_use]
    pub fn ids(self, plan: &Plan) -> Vec<Id> {
        (self.read)(plan)
            .iter()
            .filter(|item| (self.belongs)(item))
            .map(Item::id)
            .collect()
    }

    /// Reads something of one of them; the empty value once it has been taken out.
    pub fn value<V: Default>(self, plan: &Plan, id: Id, read: impl Fn(&T) -> V) -> V {
        find((self.read)(plan), id).map(read).unwrap_or_default()
    }

    /// Ties a field of one of them to the page.
    pub fn bind<V: Default + PartialEq + Send + Sync + 'static>(
        self,
        session: Session,
        id: Id,
        read: impl Fn(&T) -> V + Send + Sync + 'static,
        write: impl Fn(&mut T, V) + Send + Sync + 'static,
    ) -> Bind<V> {
        session.bind(
            move |plan| self.value(plan, id, &read),
            move |plan, value| {
                if let Some(item) = find_mut((self.list)(plan), id) {
                    write(item, value);
                }
            },
        )
    }

    /// Puts a new thing on this page.
    pub fn put_new(self, plan: &mut Plan) -> Id {
        crate::plan::add(plan, self.list, self.make)
    }
}
