//! What was said so far in one conversation about sharing. It lives as long as the plan is open, and nowhere else.

use std::sync::Arc;

use leptos::prelude::*;
use minicbor::bytes::ByteVec;

use super::made::{Locked, Made};
use crate::audience::{Counted, Group, Selection, sender, share_number, summary};
use crate::letter::note_sent;
use crate::plan::id::Id;
use crate::plan::sharing::{Reader, Sent, Way};
use crate::platform::random;
use crate::route::{Page, ShareStep};
use crate::text;
use crate::ui::session::{Bind, Session};

/// One conversation about sharing, from step to step. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Sharing {
    session: Session,
    /// For whom, and what goes along; none before somebody was chosen.
    selection: RwSignal<Option<Selection>>,
    /// What was proposed to go along: where this page begins, also after ticks were changed.
    proposed: RwSignal<Option<Selection>>,
    /// For whom, in words, where they do not stand in the plan.
    to_words: RwSignal<String>,
    /// Who sends it, if that is not what the app proposes.
    from: RwSignal<Option<String>>,
    /// A word to go with it.
    words: RwSignal<String>,
    /// Chance for the number of the share.
    seed: RwSignal<u32>,
    /// The number under which something went out last in this conversation; 0 before that.
    went: RwSignal<u32>,
    /// Whether it is locked, if that is not what the app proposes.
    pub(super) lock: RwSignal<Option<bool>>,
    /// The words that open it. They are kept nowhere.
    pub(super) passphrase: RwSignal<String>,
    /// What was locked last: the document, the words, and what came of it.
    pub(super) sealed: RwSignal<Option<Locked>>,
    /// The page with what the other sees is to be printed as soon as it is there.
    pub(super) printing: RwSignal<bool>,
    made: Memo<Option<Arc<Made>>>,
}

impl Sharing {
    /// A conversation that has yet to begin.
    #[must_use]
    pub fn new(session: Session) -> Self {
        let selection = RwSignal::new(None::<Selection>);
        let from = RwSignal::new(None::<String>);
        let words = RwSignal::new(String::new());
        let (seed, went) = (RwSignal::new(0), RwSignal::new(0));
        let made = Memo::new(move |_| {
            let selection = selection.get()?;
            session.plan.with(|plan| {
                let from = from
                    .get()
                    .unwrap_or_else(|| sender(plan, selection.recipient, selection.names));
                let words = words.get();
                let make = |number| Made::new(plan, &selection, number, &from, words.trim());
                // What went out keeps its number as long as it is the same to the letter: an answer names things by
                // their place in it. Something else gets a number of its own.
                let before = went.get();
                let again = (before != 0).then(|| make(before)).filter(|made| made.went_out(plan));
                Some(Arc::new(again.unwrap_or_else(|| make(share_number(plan, seed.get())))))
            })
        });
        Self {
            session,
            selection,
            proposed: RwSignal::new(None),
            to_words: RwSignal::new(String::new()),
            from,
            words,
            seed,
            went,
            lock: RwSignal::new(None),
            passphrase: RwSignal::new(String::new()),
            sealed: RwSignal::new(None),
            printing: RwSignal::new(false),
            made,
        }
    }

    /// Whether somebody was chosen.
    #[must_use]
    pub fn begun(self) -> bool {
        self.selection.with_untracked(Option::is_some)
    }

    /// Begins a conversation about this reader and goes to the next step. Whoever went back and chooses the same one
    /// before anything was sent finds it as it was.
    pub fn begin(self, reader: Reader, recipient: Option<Id>, to_words: &str) {
        self.propose(reader, recipient, to_words);
        self.session.go(Page::Share(ShareStep::What));
    }

    /// What this person gets at the table: what is proposed to them, without what is better locked.
    pub fn at_table(self, reader: Reader, recipient: Id) {
        self.propose(reader, Some(recipient), "");
        self.selection.update(|selection| {
            if let Some(selection) = selection {
                selection.ticks.clear();
            }
        });
    }

    fn propose(self, reader: Reader, recipient: Option<Id>, to_words: &str) {
        let to_words = to_words.trim();
        let same = self.went.get_untracked() == 0
            && self.to_words.with_untracked(|before| before == to_words)
            && self.selection.with_untracked(|before| {
                let before = before.as_ref();
                before.is_some_and(|before| before.reader == reader && before.recipient == recipient)
            });
        if !same {
            let plan = self.session.plan;
            let proposed = plan.with_untracked(|plan| Selection::suggested(plan, reader, recipient));
            self.reseed();
            self.went.set(0);
            self.to_words.set(to_words.to_owned());
            self.words.set(String::new());
            self.lock.set(None);
            self.passphrase.set(String::new());
            self.sealed.set(None);
            self.proposed.set(Some(proposed.clone()));
            self.selection.set(Some(proposed));
        }
    }

    fn reseed(self) {
        self.seed.set(u32::try_from(random::number() >> 32).unwrap_or_default());
    }

    /// Reads something of the selection.
    pub fn read<T: Default + PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Selection) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| {
            self.selection
                .with(|selection| selection.as_ref().map(&read).unwrap_or_default())
        })
    }

    /// Ties something of the selection to the page.
    pub fn bind<T: Default + PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Selection) -> T + Send + Sync + 'static,
        write: impl Fn(&mut Selection, T) + Send + Sync + 'static,
    ) -> Bind<T> {
        Bind {
            get: self.read(read).into(),
            set: Callback::new(move |value| {
                self.selection.update(|selection| {
                    if let Some(selection) = selection {
                        write(selection, value);
                    }
                });
            }),
        }
    }

    /// The selection as it is now; nothing for anybody before one was chosen.
    #[must_use]
    pub fn selection(self) -> Selection {
        self.selection
            .get()
            .unwrap_or_else(|| Selection::nothing(Reader::Network, None))
    }

    /// The selection at this moment, for what a page shows once.
    #[must_use]
    pub fn selection_now(self) -> Selection {
        self.selection
            .get_untracked()
            .unwrap_or_else(|| Selection::nothing(Reader::Network, None))
    }

    /// What was proposed at the beginning.
    #[must_use]
    pub fn proposed(self) -> Selection {
        self.proposed
            .get_untracked()
            .unwrap_or_else(|| Selection::nothing(Reader::Network, None))
    }

    /// For which reader.
    #[must_use]
    pub fn reader(self) -> Reader {
        self.selection.with_untracked(|selection| {
            let selection = selection.as_ref();
            selection.map_or(Reader::Network, |selection| selection.reader)
        })
    }

    /// For whom, if they stand in the plan.
    #[must_use]
    pub fn recipient(self) -> Option<Id> {
        self.selection.with_untracked(|selection| selection.as_ref()?.recipient)
    }

    /// What the other is called on these pages.
    #[must_use]
    pub fn name(self) -> String {
        let name = self.written_name();
        if name.is_empty() {
            text::share::the_other().to_owned()
        } else {
            name
        }
    }

    fn written_name(self) -> String {
        match self.recipient() {
            Some(id) => self
                .session
                .plan
                .with_untracked(|plan| text::phrases::name_of(plan, id)),
            None => self.to_words.get_untracked(),
        }
    }

    /// Who sends it.
    #[must_use]
    pub fn from(self) -> Bind<String> {
        let reader = self.read(|selection| Some((selection.recipient, selection.names)));
        let session = self.session;
        Bind {
            get: Signal::derive(move || {
                let (to, names) = reader.get().unwrap_or_default();
                let proposed = || session.plan.with(|plan| sender(plan, to, names));
                self.from.get().unwrap_or_else(proposed)
            }),
            set: Callback::new(move |name| self.from.set(Some(name))),
        }
    }

    /// A word to go with it.
    #[must_use]
    pub fn words(self) -> Bind<String> {
        Bind {
            get: self.words.into(),
            set: Callback::new(move |words| self.words.set(words)),
        }
    }

    /// The share as it would go out now.
    #[must_use]
    pub fn made(self) -> Option<Arc<Made>> {
        self.made.get()
    }

    /// What goes out and what stays home, counted.
    #[must_use]
    pub fn counted(self) -> Memo<Vec<Counted>> {
        let session = self.session;
        Memo::new(move |_| {
            let made = self.made.get();
            made.map(|made| session.plan.with(|plan| summary(plan, &made.share, &made.names)))
                .unwrap_or_default()
        })
    }

    /// Whether something goes along that is better locked.
    #[must_use]
    pub fn is_delicate(self) -> Memo<bool> {
        let counted = self.counted();
        Memo::new(move |_| counted.with(|counted| counted.iter().any(is_delicate)))
    }

    /// Notes that it went out in this way: one entry for a share and a way.
    pub fn note(self, way: Way, locked: bool) {
        let Some(made) = self.made.get_untracked() else {
            return;
        };
        let to_words = self.written_name();
        let number = made.share.share;
        // Before the plan knows the number: then it stays the number of this share.
        let first = self.went.get_untracked() != number;
        self.went.set(number);
        self.session.change(|plan| {
            let sent = Sent {
                share: number,
                to: self.recipient(),
                to_words,
                on: made.share.on,
                reader: made.share.reader,
                way: Some(way),
                sealed: locked,
                copy: Some(ByteVec::from(made.bytes())),
                stamp: made.share.stamp,
                names: made.names.clone(),
                ..Sent::default()
            };
            note_sent(plan, sent);
        });
        if first {
            self.reseed();
        }
    }

    /// Whether the share as it is now went out.
    #[must_use]
    pub fn is_noted(self) -> Memo<bool> {
        let session = self.session;
        Memo::new(move |_| {
            let made = self.made.get();
            made.is_some_and(|made| session.plan.with(|plan| made.went_out(plan)))
        })
    }
}

fn is_delicate(one: &Counted) -> bool {
    use Group::{ChildPages, Contacts, Emergency, IfWorse, Phones, PrivateAgreements};
    let groups = [Contacts, PrivateAgreements, Emergency, Phones, IfWorse, ChildPages];
    one.goes > 0 && groups.contains(&one.group)
}
