//! Somebody of whom the app asks first how they read it.

use leptos::prelude::*;

use super::Sharing;
use super::{who, words as labels};
use crate::plan::homes::joint_steps_allowed;
use crate::plan::id::Id;
use crate::plan::person::Role;
use crate::plan::sharing::Reader;
use crate::platform::dom;
use crate::text::{phrases, share_who as words};
use crate::ui::erase::{IntoPiece, Piece, live, on_press};
use crate::ui::parts::fields::{TextField, new_element_id};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::show::Show;
use crate::ui::session::{Bind, use_session};

/// Which card is open: one at a time.
#[derive(Clone, Copy)]
pub(super) struct Asking(RwSignal<Option<Option<Id>>>);

impl Asking {
    /// All cards closed.
    pub(super) fn new() -> Self {
        Self(RwSignal::new(None))
    }
}

/// Whose card it is.
#[derive(Clone, Copy)]
pub(super) enum Whom {
    /// Somebody of the plan, who reads it as one of these.
    Person(Id, &'static [Reader]),
    /// Somebody who does not stand in the plan.
    Somebody,
}

/// As what somebody with this role could read it.
pub(super) const fn readers(role: Option<Role>) -> &'static [Reader] {
    match role {
        Some(Role::Parent) => &[Reader::OtherHome, Reader::Network],
        _ => &[
            Reader::Network,
            Reader::Professional,
            Reader::Coordinator,
            Reader::Child,
            Reader::OtherHome,
        ],
    }
}

/// Without a place in the plan nobody is its child.
const SOMEBODY: &[Reader] = &[
    Reader::Network,
    Reader::Professional,
    Reader::Coordinator,
    Reader::OtherHome,
];

/// A card that opens with the question how this person reads it.
pub(super) fn expand(asking: Asking, whom: Whom) -> Piece {
    let session = use_session();
    let id = match whom {
        Whom::Person(id, _) => Some(id),
        Whom::Somebody => None,
    };
    let is_open = Memo::new(move |_| asking.0.get() == Some(id));
    let panel = new_element_id();
    let legend = format!("{panel}-vraag");
    let focus = format!("#{legend}");
    let toggle = move || {
        asking.0.set((!is_open.get_untracked()).then_some(id));
        if is_open.get_untracked() {
            let focus = focus.clone();
            dom::after_paint(move || {
                dom::focus(&focus);
            });
        }
    };
    let card = match whom {
        Whom::Person(id, _) => who::inside(session, id),
        Whom::Somebody => view! {
            <span class="avatar avatar--open" aria-hidden="true"><Icon glyph=Glyph::Plus /></span>
            <span class="whom__text">
                <span class="whom__name">{words::somebody()}</span>
                <span class="whom__about">{words::somebody_hint()}</span>
            </span>
        }
        .piece(),
    };
    view! {
        <li class="whom-open" class:whom-open--on=live(move || is_open.get())>
            <button
                type="button"
                class="whom"
                aria-expanded=live(move || is_open.get().to_string())
                aria-controls=panel.clone()
                on:click=on_press(move |_| toggle())
            >
                {card}
                <span class="whom__go whom__go--down"><Icon glyph=Glyph::Down /></span>
            </button>
            <div class="whom-open__panel" id=panel>
                <Show when=move || is_open.get()>{question(whom, legend.clone())}</Show>
            </div>
        </li>
    }
    .piece()
}

/// The question, with an answer a button.
fn question(whom: Whom, legend: String) -> Piece {
    let session = use_session();
    let sharing = expect_context::<Sharing>();
    let name = RwSignal::new(String::new());
    let (recipient, readers, called) = match whom {
        Whom::Person(id, readers) => {
            let name = session.plan.with_untracked(|plan| phrases::name_of(plan, id));
            (Some(id), readers, name)
        }
        Whom::Somebody => (None, SOMEBODY, words::somebody().to_lowercase()),
    };
    // Where the homes take no steps together, no copy for the other home is proposed.
    let joint = session.plan.with_untracked(joint_steps_allowed);
    let readers = readers.iter().filter(|reader| joint || **reader != Reader::OtherHome);
    let choices = readers.map(|reader| {
        let reader = *reader;
        let (label, hint) = labels::reader(reader);
        let begin = move || sharing.begin(reader, recipient, &name.get_untracked());
        view! {
            <button type="button" class="choice choice--button" on:click=on_press(move |_| begin())>
                <span class="choice__text">
                    {label}
                    <span class="choice__hint">{hint}</span>
                </span>
            </button>
        }
        .piece()
    });
    let choices: Vec<_> = choices.collect();
    let field = recipient.is_none().then(|| {
        let bind = Bind {
            get: name.into(),
            set: Callback::new(move |written| name.set(written)),
        };
        view! { <TextField label=words::name().to_owned() hint=words::name_hint() bind /> }.piece()
    });
    let labelled_by = legend.clone();
    view! {
        {field}
        <div class="group" role="group" aria-labelledby=labelled_by>
            <p class="group__legend" id=legend tabindex="-1">{words::kind(&called)}</p>
            <div class="choice-list">{choices}</div>
        </div>
    }
    .piece()
}
