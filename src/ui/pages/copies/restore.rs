//! Putting a copy back: what is whole in a file comes beside what is there.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::backup::file::{self, Entry, Found};
use crate::document::{self, OpenError, Opened, Sealed, limits};
use crate::export::outline;
use crate::platform::{clock, dom, download};
use crate::route::Route;
use crate::seal::code::SecretKind;
use crate::seal::{PassphraseKey, SealError};
use crate::store::plans::{self, StoreError};
use crate::store::settings;
use crate::text::{self, backup as words};
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::fields::new_element_id;
use crate::ui::parts::secret_field::SecretField;

/// A plan in the file.
#[derive(Clone)]
struct Plan {
    name: String,
    changed: u32,
    bytes: Vec<u8>,
    /// Whether exactly this stands on the device.
    here: bool,
}

/// How far it is.
#[derive(Clone)]
enum Step {
    /// No file was chosen.
    Choose,
    Busy,
    /// The file does not open.
    Problem(&'static str),
    /// The words of the lock are asked.
    Locked(Found),
    /// What is in it.
    Seen(Vec<Plan>, usize),
    /// So many were put back, and this went wrong with the next.
    Done(usize, Option<StoreError>),
}

fn problem(error: OpenError) -> &'static str {
    match error {
        OpenError::NotADocument => text::receive::file_problem(),
        OpenError::CutOff | OpenError::Damaged => words::file_damaged(),
        OpenError::TooLarge => words::file_too_large(),
        OpenError::Newer => words::file_newer(),
    }
}

fn sealed(document: &[u8]) -> Option<Sealed> {
    match document::decode(document) {
        Ok(Opened::Sealed(sealed)) => Some(sealed),
        _ => None,
    }
}

/// What was found in the file, or that words are asked first.
async fn look(bytes: &[u8]) -> Step {
    let found = if file::is_backup(bytes) {
        file::read(bytes)
    } else {
        // A plan that was saved as a file of its own.
        match document::decode(bytes) {
            Ok(Opened::Share(_) | Opened::ReadOnlyShare { .. } | Opened::Answer(_)) => {
                return Step::Problem(words::file_other());
            }
            other => other.map(|_| Found {
                entries: vec![Entry {
                    changed: clock::minutes(),
                    document: bytes.to_vec(),
                }],
                lost: 0,
            }),
        }
    };
    match found {
        Err(error) => Step::Problem(problem(error)),
        Ok(found) if found.entries.iter().any(|entry| sealed(&entry.document).is_some()) => Step::Locked(found),
        Ok(found) => seen(found).await,
    }
}

/// Opens what is sealed. All plans of one file were sealed with one key: others are not ours, and would take a long time.
async fn unlock(found: Found, passphrase: &str) -> Result<Found, SealError> {
    let mut key = None;
    let mut opened = Found {
        entries: Vec::new(),
        lost: found.lost,
    };
    let mut wrong = false;
    for entry in found.entries {
        let Some(sealed) = sealed(&entry.document) else {
            opened.entries.push(entry);
            continue;
        };
        if key.is_none() {
            key = Some(PassphraseKey::of(passphrase, &sealed).await?);
        }
        let Some(key) = &key else { continue };
        match key.open(&sealed).await {
            Ok(document) => opened.entries.push(Entry { document, ..entry }),
            Err(SealError::WrongPassphrase) => {
                wrong = true;
                opened.lost += 1;
            }
            Err(error) => return Err(error),
        }
    }
    if wrong && opened.entries.is_empty() {
        return Err(SealError::WrongPassphrase);
    }
    Ok(opened)
}

async fn seen(found: Found) -> Step {
    let here = plans::list().await.unwrap_or_default();
    let mut lost = found.lost;
    let mut plans = Vec::new();
    for Entry { changed, document } in found.entries {
        let name = match document::decode_record(&document) {
            Ok(opened) => opened.plan().map(outline::title),
            // Its bytes are whole: a newer app can read them.
            Err(OpenError::Newer) => None,
            Err(_) => {
                lost += 1;
                continue;
            }
        };
        plans.push(Plan {
            name: name.unwrap_or_else(|| text::plans::nameless().to_owned()),
            // A time that lies ahead was changed on the way, or comes from a clock that stood wrong.
            changed: changed.min(clock::minutes()),
            here: here.iter().any(|stored| stored.bytes == document),
            bytes: document,
        });
    }
    if plans.is_empty() {
        return Step::Problem(words::file_damaged());
    }
    Step::Seen(plans, lost)
}

/// Puts back what is not here. What was put back stays, also when the next does not fit.
async fn put(plans: Vec<Plan>) -> Step {
    let mut copies = settings::copies();
    let mut count = 0;
    let mut trouble = None;
    for plan in plans.iter().filter(|plan| !plan.here) {
        match plans::add_as_of(&plan.bytes, clock::moment(plan.changed)).await {
            Ok(saved) => {
                count += 1;
                copies.made(saved.key, plan.changed);
            }
            Err(error) => {
                trouble = Some(error);
                break;
            }
        }
    }
    if !settings::not_mine() {
        settings::set_copies(&copies);
    }
    Step::Done(count, trouble)
}

pub(super) fn part(brought: Option<Vec<u8>>) -> Piece {
    let step = RwSignal::new(Step::Choose);
    let go = move |next: Step| {
        let _ = step.try_set(next);
        dom::after_paint(|| {
            dom::focus("#kopie-uit-bestand");
        });
    };
    let open = move |bytes: Vec<u8>| {
        step.set(Step::Busy);
        spawn_local(async move { go(look(&bytes).await) });
    };
    if let Some(bytes) = brought {
        open(bytes);
    }
    let field = new_element_id();
    let hint = format!("{field}-hint");
    view! {
        <h2 class="utrecht-heading-2">{words::restore()}</h2>
        <div class="utrecht-form-field">
            <label class="utrecht-form-label" for=field.clone()>{words::file()}</label>
            <p class="utrecht-form-field-description" id=hint.clone()>{words::restore_lead()}</p>
            <input
                class="utrecht-textbox"
                id=field
                type="file"
                autocomplete="off"
                aria-describedby=hint
                on:change:target=move |event| {
                    let Some(file) = event.target().files().and_then(|files| files.get(0)) else { return };
                    step.set(Step::Busy);
                    spawn_local(async move {
                        #[allow(clippy::cast_precision_loss, reason = "a small limit")]
                        let bytes = download::read(&file, limits::MAX_BACKUP_BYTES as f64).await;
                        go(match bytes {
                            Some(bytes) => look(&bytes).await,
                            None => Step::Problem(words::file_too_large()),
                        });
                    });
                }
            />
        </div>
        <div class="restore" id="kopie-uit-bestand" tabindex="-1" role="status">
            {redraw(move || show(step, step.get()))}
        </div>
    }
    .piece()
}

fn show(step: RwSignal<Step>, now: Step) -> Piece {
    match now {
        Step::Choose => None::<&'static str>.piece(),
        Step::Busy => view! { <p>{words::busy()}</p> }.piece(),
        Step::Problem(words) => view! { <p class="note note--warn">{words}</p> }.piece(),
        Step::Locked(found) => ask(step, found),
        Step::Seen(plans, lost) => list(step, plans, lost),
        Step::Done(count, trouble) => {
            let trouble = trouble.map(|error| match error {
                StoreError::Full => words::put_full(),
                _ => words::put_failed(),
            });
            view! {
                <p class="note note--good">{words::put_done(count)}</p>
                {trouble.map(|words| view! { <p class="note note--warn">{words}</p> })}
                <p><a href=Route::Plans.href()>{text::general::to_plans()}</a></p>
            }
            .piece()
        }
    }
}

fn ask(step: RwSignal<Step>, found: Found) -> Piece {
    let typed = RwSignal::new(String::new());
    let said = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let passphrase = typed.get_untracked();
        if passphrase.trim().is_empty() {
            return said.set(Some(text::seal::empty().to_owned()));
        }
        said.set(None);
        busy.set(true);
        let found = found.clone();
        spawn_local(async move {
            let opened = unlock(found, &passphrase).await;
            let _ = busy.try_set(false);
            match opened {
                Ok(found) => {
                    let next = seen(found).await;
                    let _ = step.try_set(next);
                    dom::after_paint(|| {
                        dom::focus("#kopie-uit-bestand");
                    });
                }
                Err(error) => {
                    let words = match error {
                        SealError::WrongPassphrase => text::seal::wrong(),
                        SealError::Unavailable => text::seal::unavailable(),
                    };
                    let _ = said.try_set(Some(words.to_owned()));
                }
            }
        });
    };
    view! {
        <form novalidate on:submit=submit>
            <p>{words::locked()}</p>
            <SecretField label=words::words() kind=SecretKind::Words typed said />
            <div class="button-row">
                <button type="submit" class="utrecht-button utrecht-button--primary-action">
                    {redraw(move || if busy.get() { words::busy() } else { text::seal::open() })}
                </button>
            </div>
        </form>
    }
    .piece()
}

fn list(step: RwSignal<Step>, plans: Vec<Plan>, lost: usize) -> Piece {
    let new = plans.iter().filter(|plan| !plan.here).count();
    let row = |plan: &Plan| {
        let day = clock::day_of(clock::moment(plan.changed));
        let when = day.map(|day| text::plans::changed(&text::phrases::day_short(day)));
        let facts = if plan.here {
            Some(words::here().to_owned())
        } else {
            when
        };
        view! { <li><bdi>{plan.name.clone()}</bdi>{facts.map(|facts| format!(" · {facts}"))}</li> }
    };
    let rows = plans.iter().map(row).collect_view();
    let count = plans.len();
    let press = move |_| {
        let plans = plans.clone();
        step.set(Step::Busy);
        spawn_local(async move {
            let done = put(plans).await;
            let _ = step.try_set(done);
            dom::after_paint(|| {
                dom::focus("#kopie-uit-bestand");
            });
        });
    };
    view! {
        <p>{words::found(count)}</p>
        <ul class="plain-list">{rows}</ul>
        {(lost > 0).then(|| view! { <p class="note note--warn">{words::lost(lost)}</p> })}
        {if new == 0 {
            view! { <p class="note">{words::all_here()}</p> }.piece()
        } else {
            view! {
                <div class="button-row">
                    <button type="button" class="utrecht-button utrecht-button--primary-action" on:click=on_press(press)>
                        {words::put(new)}
                    </button>
                </div>
            }
            .piece()
        }}
    }
    .piece()
}
