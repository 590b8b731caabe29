//! An answer that somebody is writing. It lives in memory, for as long as the app is open.

use leptos::prelude::*;

use crate::change::Change;
use crate::letter::{self, Answer, Share, writing};
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::platform::clock;
use crate::route::Source;
use crate::ui::session::Session;

/// The answers that somebody began, by what they answer. Whoever looks at another page meanwhile finds them back.
#[derive(Clone, Copy)]
pub struct Unfinished {
    drafts: StoredValue<Vec<Draft>>,
    /// Who owns what is in them: not the page, which goes.
    owner: StoredValue<Owner>,
}

impl Unfinished {
    /// Nothing was begun. They live as long as whoever calls this.
    #[must_use]
    pub fn new() -> Self {
        Self {
            drafts: StoredValue::new(Vec::new()),
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
        }
    }

    /// Whether nothing was begun.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.drafts.with_value(Vec::is_empty)
    }

    /// The answer to this share: the one that was begun, or a new one.
    pub(super) fn answer_to(self, share: Share) -> Draft {
        let begun = |draft: &&Draft| draft.share.with_value(|other| *other == share);
        if let Some(draft) = self.drafts.with_value(|drafts| drafts.iter().find(begun).copied()) {
            return draft;
        }
        let draft = self.owner.with_value(|owner| owner.with(|| Draft::new(share)));
        self.drafts.update_value(|drafts| drafts.push(draft));
        draft
    }
}

impl Default for Unfinished {
    fn default() -> Self {
        Self::new()
    }
}

/// An answer that somebody is writing.
#[derive(Clone, Copy)]
pub struct Draft {
    /// What they received.
    pub share: StoredValue<Share>,
    /// Their copy of the plan. Nothing keeps it.
    pub session: Session,
    /// A word to go with it.
    pub words: RwSignal<String>,
    /// Which proposal they made beside which agreement.
    pub instead: RwSignal<Vec<(Id, Id)>>,
    /// They are ready to send it.
    pub ready: RwSignal<bool>,
    /// What was sent last, and the word that went with it.
    pub sent: RwSignal<Option<(Vec<Change>, String)>>,
    /// Who speaks.
    pub me: Id,
    /// Whether the plan knows who speaks.
    pub known: bool,
}

impl Draft {
    fn new(share: Share) -> Self {
        let copy = writing::begin(&share);
        Self {
            session: Session::new(copy, Source::Example, None, false),
            words: RwSignal::new(String::new()),
            instead: RwSignal::new(Vec::new()),
            ready: RwSignal::new(false),
            sent: RwSignal::new(None),
            me: writing::speaker(&share),
            known: writing::recipient(&share).is_some(),
            share: StoredValue::new(share),
        }
    }

    /// Reads something of what they received.
    pub fn received<T>(self, read: impl FnOnce(&Plan) -> T) -> T {
        self.share.with_value(|share| read(&share.plan))
    }

    /// Who sent it, or "de familie".
    pub fn sender(self) -> String {
        self.share.with_value(from)
    }

    /// What they say so far.
    pub fn said(self) -> Memo<Vec<Change>> {
        self.session
            .read(move |copy| self.share.with_value(|share| writing::said(share, copy)))
    }

    /// Takes one of these things back.
    pub fn withdraw(self, change: &Change) {
        self.session
            .change(|copy| self.share.with_value(|share| writing::withdraw(share, copy, change)));
    }

    /// The answer as it would be sent now.
    pub fn answer(self) -> Answer {
        self.session.plan.with(|copy| {
            self.share.with_value(|share| {
                let edited = writing::finished(share, copy);
                let name = writing::given_name(share, copy);
                let words = self.words.get();
                letter::answer(
                    share,
                    &edited,
                    writing::recipient(share),
                    name,
                    words.trim(),
                    Some(clock::today()),
                )
            })
        })
    }
}

/// Who sent it, or "de familie".
pub(super) fn from(share: &Share) -> String {
    let from = share.from.trim();
    let from = if from.is_empty() {
        crate::text::answering::somebody()
    } else {
        from
    };
    from.to_owned()
}
