//! The agreement of a page, to read and to change by its name.

use leptos::prelude::*;

use crate::plan::agreement::Agreement;
use crate::plan::id::{Id, find, find_mut};
use crate::plan::timing::When;
use crate::ui::session::{Bind, Session};

/// One agreement of the open plan. It may be gone: then it reads as empty and a change does nothing.
#[derive(Clone, Copy)]
pub struct Handle {
    /// The open plan.
    pub session: Session,
    /// Which agreement.
    pub id: Id,
}

impl Handle {
    /// A value of the agreement.
    pub fn read<T>(self, read: impl Fn(&Agreement) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        self.session
            .read(move |plan| find(&plan.agreements, self.id).map(&read).unwrap_or_default())
    }

    /// Changes the agreement.
    pub fn change(self, change: impl FnOnce(&mut Agreement)) {
        self.session.change(|plan| {
            if let Some(agreement) = find_mut(&mut plan.agreements, self.id) {
                change(agreement);
            }
        });
    }

    /// Ties a value of the agreement to a field.
    pub fn bind<T>(
        self,
        read: impl Fn(&Agreement) -> T + Send + Sync + 'static,
        write: impl Fn(&mut Agreement, T) + Send + Sync + 'static,
    ) -> Bind<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        Bind {
            get: self.read(read).into(),
            set: Callback::new(move |value| self.change(|agreement| write(agreement, value))),
        }
    }

    /// Ties a value of its when to a field. Another kind of when has no such value: then it reads as empty.
    pub fn when<T>(
        self,
        read: impl Fn(&When) -> Option<T> + Send + Sync + 'static,
        write: impl Fn(&mut When, T) + Send + Sync + 'static,
    ) -> Bind<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        self.bind(
            move |it| it.when.as_ref().and_then(&read).unwrap_or_default(),
            move |it, value| {
                if let Some(when) = &mut it.when {
                    write(when, value);
                }
            },
        )
    }
}
