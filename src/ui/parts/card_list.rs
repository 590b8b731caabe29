//! A list of small cards that are written on the spot, and a way to add one: most pages of the plan are this.

use crate::ui::erase::{IntoPiece, Piece, each, live};
use crate::ui::parts::show::Show;
use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::item_actions::ItemActions;
use super::quick_add::QuickAdd;
use super::shelf::Shelf;
use crate::plan::id::{Id, Item};
use crate::platform::dom;
use crate::ui::session::Session;

/// How something is added to a list.
pub enum Adding<T> {
    /// By writing its words in a field.
    Words {
        /// What is asked.
        label: &'static str,
        /// One short sentence that helps.
        hint: &'static str,
        /// Where the words go.
        write: fn(&mut T, String),
    },
    /// By a button that makes an empty card.
    Button(&'static str),
    /// The page adds in another way.
    Elsewhere,
}

/// The name of a card in the page. An id may hold a dot, so the selector is one of an attribute.
#[must_use]
pub fn card_name(id: Id) -> String {
    format!("kaart-{id}")
}

/// Moves the focus to a card, or with `within` to its first field.
pub fn focus_card(id: Id, within: bool) {
    let name = card_name(id);
    dom::after_paint(move || {
        let card = format!("[id=\"{name}\"]");
        let fields = format!("{card} input, {card} textarea, {card} .chip");
        dom::focus(if within { &fields } else { &card });
    });
}

/// Cards in the family's order, each with its own fields, and a way to add one.
#[component]
pub fn CardList<T, F>(
    /// The open plan.
    session: Session,
    /// What stands on this page.
    shelf: Shelf<T>,
    /// How something is added.
    add: Adding<T>,
    /// What stands there while there are no cards; may be empty.
    empty: &'static str,
    /// The fields of a card.
    card: F,
    /// Extra class of a card.
    #[prop(optional)]
    class: &'static str,
    /// Whether the order matters.
    #[prop(default = true)]
    ordered: bool,
    /// One of them that the page shows in another way.
    #[prop(optional)]
    passed_over: Option<Memo<Option<Id>>>,
) -> impl IntoView
where
    T: Item + Send + Sync + 'static,
    F: Fn(Id) -> Piece + Clone + Send + Sync + 'static,
{
    let draft = RwSignal::new(None::<Id>);
    let ids = Memo::new(move |_| {
        let hidden = [draft.get(), passed_over.and_then(|other| other.get())];
        let mut ids = session.plan.with(|plan| shelf.ids(plan));
        ids.retain(|id| !hidden.contains(&Some(*id)));
        ids
    });
    let is_empty = Memo::new(move |_| ids.with(Vec::is_empty));
    let to_neighbour = move |id: Id| {
        let beside = ids.with_untracked(|ids| {
            let index = ids.iter().position(|other| *other == id)?;
            let before = || index.checked_sub(1).and_then(|index| ids.get(index));
            ids.get(index + 1).or_else(before).copied()
        });
        match beside {
            Some(beside) => focus_card(beside, false),
            None => dom::after_paint(dom::focus_heading),
        }
    };
    let adding = match add {
        Adding::Words { label, hint, write } => view! { <QuickAdd session shelf write draft label hint /> }.piece(),
        Adding::Button(words) => {
            let add = move |_| focus_card(session.change(|plan| shelf.put_new(plan)), true);
            view! {
                <button type="button" class="utrecht-button utrecht-button--secondary-action" on:click=add>
                    <Icon glyph=Glyph::Plus />
                    {words}
                </button>
            }
            .piece()
        }
        Adding::Elsewhere => ().piece(),
    };
    view! {
        <ul class="cards" hidden=live(move || is_empty.get())>
            {each(ids, move |id| view! {
                <li class=format!("card {class}") id=card_name(id) tabindex="-1">
                    {card(id)}
                    <ItemActions
                        session
                        list=shelf.list
                        id
                        what=shelf.what
                        ordered
                        among=shelf.belongs
                        on_removal=Callback::new(move |()| to_neighbour(id))
                    />
                </li>
            })}
        </ul>
        <Show when=move || is_empty.get() && !empty.is_empty()>
            <p class="empty">{empty}</p>
        </Show>
        {adding}
    }
}
