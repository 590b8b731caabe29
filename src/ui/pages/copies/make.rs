//! Making a copy: which plans, with a lock or without, and the file.

use std::collections::BTreeSet;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::backup::file::{self, Entry};
use crate::document;
use crate::export::outline;
use crate::platform::{clock, download, random};
use crate::seal::{self, PassphraseKey, SealError};
use crate::store::plans::{self, StoreError, Stored};
use crate::store::settings;
use crate::text::{self, backup as words};
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::choices::Toggle;
use crate::ui::parts::copy_line::last;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::parts::show::Show;
use crate::ui::session::Bind;

/// What the making is about.
#[derive(Clone, Copy)]
struct Making {
    /// The plans that can go along, or why they cannot be read.
    plans: RwSignal<Option<Result<Vec<Stored>, StoreError>>>,
    /// How many records are damaged: they stay where they are.
    damaged: RwSignal<usize>,
    /// Those that were left out.
    out: RwSignal<BTreeSet<u32>>,
    /// The words of the lock; none without one.
    passphrase: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
    said: RwSignal<Option<&'static str>>,
    failed: RwSignal<Option<&'static str>>,
}

impl Making {
    fn look(self) {
        spawn_local(async move {
            let found = plans::list().await.map(|mut plans| {
                let all = plans.len();
                plans.retain(|plan| document::whole_at(&plan.bytes) == Some(plan.bytes.len()));
                let _ = self.damaged.try_set(all - plans.len());
                plans
            });
            let _ = self.plans.try_set(Some(found));
        });
    }

    fn chosen(self) -> Vec<Stored> {
        self.plans.with_untracked(|plans| {
            let plans = plans.as_ref().and_then(|plans| plans.as_ref().ok());
            let plans = plans.into_iter().flatten();
            self.out
                .with_untracked(|out| plans.filter(|plan| !out.contains(&plan.key)).cloned().collect())
        })
    }

    fn make(self) {
        if self.busy.get_untracked() {
            return;
        }
        self.said.set(None);
        self.failed.set(None);
        self.busy.set(true);
        spawn_local(async move {
            // What was kept since the page opened, in another tab too, goes along.
            if let Ok(fresh) = plans::list().await {
                let _ = self.plans.try_update(|plans| {
                    if let Some(Ok(plans)) = plans {
                        let whole = |plan: &Stored| document::whole_at(&plan.bytes) == Some(plan.bytes.len());
                        *plans = fresh.into_iter().filter(whole).collect();
                    }
                });
            }
            let chosen = self.chosen();
            let result = if chosen.is_empty() {
                Err(words::none_chosen())
            } else {
                write(&chosen, self.passphrase.get_untracked()).await
            };
            let _ = self.busy.try_set(false);
            match result {
                Ok(()) => {
                    plans::taken_along();
                    note(&chosen);
                    let _ = self.said.try_set(Some(words::made()));
                    self.look();
                }
                Err(words) => {
                    let _ = self.failed.try_set(Some(words));
                }
            }
        });
    }
}

/// Writes the file and hands it to the browser.
async fn write(chosen: &[Stored], passphrase: Option<String>) -> Result<(), &'static str> {
    let key = match passphrase {
        Some(words) => Some(PassphraseKey::new(&words).await.map_err(no_lock)?),
        None => None,
    };
    let mut entries = Vec::with_capacity(chosen.len());
    for plan in chosen {
        let record = document::record_for_copy(&plan.bytes);
        let document = match &key {
            Some(key) => document::encode_sealed(&key.seal(&record).await.map_err(no_lock)?),
            None => record,
        };
        entries.push(Entry {
            changed: clock::minutes_of(plan.changed),
            document,
        });
    }
    let day = clock::today().0;
    let name = format!("familiegroepsplan-kopie-{day}.{}", document::FILE_EXTENSION);
    if download::save_as(&name, &file::write(&entries), "application/octet-stream") {
        Ok(())
    } else {
        Err(words::not_made())
    }
}

fn no_lock(_: SealError) -> &'static str {
    words::lock_unavailable()
}

/// Remembers when a copy of these was made.
fn note(chosen: &[Stored]) {
    if settings::not_mine() {
        return;
    }
    let mut copies = settings::copies();
    for plan in chosen {
        // Never before it was changed: then it would seem changed since.
        copies.made(plan.key, clock::minutes().max(clock::minutes_of(plan.changed)));
    }
    settings::set_copies(&copies);
}

pub(super) fn part() -> Piece {
    let making = Making {
        plans: RwSignal::new(None),
        damaged: RwSignal::new(0),
        out: RwSignal::new(BTreeSet::new()),
        passphrase: RwSignal::new(None),
        busy: RwSignal::new(false),
        said: RwSignal::new(None),
        failed: RwSignal::new(None),
    };
    making.look();
    let what = move || {
        making.plans.with(|plans| match plans {
            None => text::general::part_opening().piece(),
            Some(Err(_)) => view! { <p class="note note--warn">{text::plans::no_storage()}</p> }.piece(),
            Some(Ok(plans)) if plans.is_empty() => view! { <p>{words::nothing()}</p> }.piece(),
            Some(Ok(plans)) => choose(making, plans),
        })
    };
    let can = move || {
        making
            .plans
            .with(|plans| matches!(plans, Some(Ok(plans)) if !plans.is_empty()))
    };
    view! {
        <h2 class="utrecht-heading-2">{text::copy::make()}</h2>
        {redraw(what)}
        {redraw(move || {
            let damaged = making.damaged.get();
            (damaged > 0).then(|| view! { <p class="note note--warn">{words::damaged(damaged)}</p> })
        })}
        <Show when=can>
            {lock(making)}
            <div class="button-row">
                <button
                    type="button"
                    class="utrecht-button utrecht-button--primary-action"
                    on:click=on_press(move |_| making.make())
                >
                    <Icon glyph=Glyph::File />
                    {redraw(move || if making.busy.get() { words::busy() } else { words::go() })}
                </button>
            </div>
        </Show>
        <div role="status">
            {redraw(move || making.said.get().map(|said| view! { <p class="note note--good">{said}</p> }))}
        </div>
        <div role="alert">
            {redraw(move || making.failed.get().map(|said| view! { <p class="note note--warn">{said}</p> }))}
        </div>
    }
    .piece()
}

/// The name of a plan to a person.
pub(super) fn name_of(stored: &Stored) -> String {
    let name = stored.kept.as_ref().map(|kept| outline::title(&kept.plan));
    name.unwrap_or_else(|_| text::plans::nameless().to_owned())
}

fn choose(making: Making, plans: &[Stored]) -> Piece {
    if let [only] = plans {
        return view! {
            <p>{words::what(1)}</p>
            <p class="hint" data-testid="last-copy">{last(only.key)}</p>
        }
        .piece();
    }
    let rows: Vec<(u32, String)> = plans.iter().map(|plan| (plan.key, name_of(plan))).collect();
    let toggle = move |(key, name): &(u32, String)| {
        let key = *key;
        let bind = Bind {
            get: Signal::derive(move || making.out.with(|out| !out.contains(&key))),
            set: Callback::new(move |on: bool| {
                making.out.update(|out| {
                    if on {
                        out.remove(&key);
                    } else {
                        out.insert(key);
                    }
                });
            }),
        };
        view! { <Toggle label=name.clone() hint=last(key) bind /> }.piece()
    };
    let going = {
        let keys: Vec<u32> = rows.iter().map(|row| row.0).collect();
        move || {
            making
                .out
                .with(|out| keys.iter().filter(|key| !out.contains(key)).count())
        }
    };
    view! {
        <p>{redraw(move || words::what(going()))}</p>
        <More summary=words::choose()>
            <div class="stack">{rows.iter().map(toggle).collect::<Vec<_>>()}</div>
        </More>
    }
    .piece()
}

fn draw(making: Making) {
    making.passphrase.set(random::bytes().map(seal::words::passphrase));
}

fn lock(making: Making) -> Piece {
    let bind = Bind {
        get: Signal::derive(move || making.passphrase.with(Option::is_some)),
        set: Callback::new(move |on: bool| {
            if on {
                draw(making);
            } else {
                making.passphrase.set(None);
            }
        }),
    };
    view! {
        <Toggle label=words::lock().to_owned() hint=words::lock_hint() bind />
        {redraw(move || making.passphrase.get().map(|passphrase| view! {
            <section class="passphrase" aria-labelledby="kopie-woorden">
                <h3 class="passphrase__title" id="kopie-woorden">{words::words()}</h3>
                <p class="passphrase__words" data-testid="passphrase">{passphrase}</p>
                <p><strong>{words::words_keep()}</strong></p>
            </section>
        }))}
        <Show when=move || making.passphrase.with(Option::is_none)>
            <p class="hint">{words::no_lock()}</p>
        </Show>
    }
    .piece()
}
