//! Ways to answer a question right there. What the family wrote stays as it is unless they write something else.

use leptos::prelude::*;

use super::{Question, Tip, moment};
use crate::advice::Kind;
use crate::advice::split::split;
use crate::plan::agreement::Doers;
use crate::plan::id::Id;
use crate::platform::{address, dom};
use crate::route::{Page, Route};
use crate::text::tips as words;
use crate::ui::erase::{IntoPiece, Piece, on_press};
use crate::ui::parts::fields::{TextArea, TextField};
use crate::ui::parts::people_picker::{PeoplePicker, PersonPicker};
use crate::ui::session::Bind;

impl Tip {
    /// The same field, and the question knows that something was answered.
    pub(super) fn noticed<T: Send + Sync + 'static>(self, bind: Bind<T>) -> Bind<T> {
        Bind {
            get: bind.get,
            set: Callback::new(move |value| {
                bind.set.run(value);
                self.answered.set(true);
                self.in_hand.set_value(true);
            }),
        }
    }
}

/// A way to answer this question.
pub(super) fn answer(tip: Tip, question: &Question) -> Piece {
    match question.kind {
        Kind::NoDoer if question.everybody => {
            let bind = tip.handle.bind(|it| it.checker, |it, person| it.checker = person);
            view! { <PersonPicker legend=words::checker().to_owned() bind=tip.noticed(bind) /> }.piece()
        }
        Kind::NoDoer => who(tip),
        Kind::ChildAlone => {
            let bind = tip
                .handle
                .bind(|it| it.helpers.clone(), |it, people| it.helpers = people);
            view! { <PeoplePicker legend=words::helpers().to_owned() bind=tip.noticed(bind) /> }.piece()
        }
        Kind::NoMoment => moment::answer(tip),
        Kind::NoAct | Kind::NotAnAgreement => {
            let bind = tip.handle.bind(|it| it.what.clone(), |it, what| it.what = what);
            view! { <TextArea label=words::own_words().to_owned() bind=tip.noticed(bind) rows=2 /> }.piece()
        }
        Kind::NotSeen => {
            let bind = tip.handle.bind(|it| it.seen_by.clone(), |it, text| it.seen_by = text);
            view! { <TextField label=words::seen().to_owned() bind=tip.noticed(bind) /> }.piece()
        }
        Kind::Several => {
            let press = on_press(move |_| in_two(tip));
            view! {
                <button type="button" class="utrecht-button utrecht-button--secondary-action" on:click=press>
                    {words::split()}
                </button>
            }
            .piece()
        }
    }
}

/// Who does it. Without anybody chosen, what was chosen before comes back.
fn who(tip: Tip) -> Piece {
    let handle = tip.handle;
    let before = handle.read(|it| it.who.clone()).get_untracked();
    let bind = handle.bind(
        |it| it.who.as_ref().map(|who| who.named().to_vec()).unwrap_or_default(),
        move |it, people: Vec<Id>| {
            it.who = match &it.who {
                _ if people.is_empty() => before.clone(),
                Some(Doers::OneOf(_)) => Some(Doers::OneOf(people)),
                _ => Some(Doers::People(people)),
            };
        },
    );
    view! { <PeoplePicker legend=words::who().to_owned() bind=tip.noticed(bind) /> }.piece()
}

/// Two agreements out of this one. Back is one press, also from the page of the second.
fn in_two(tip: Tip) {
    let session = tip.handle.session;
    let Some(two) = session.change(|plan| split(plan, tip.handle.id)) else {
        return;
    };
    tip.split_off.set(Some(two.second));
    session.offer_undo(words::split_done().to_owned(), move |plan| {
        two.join(plan);
        dom::after(0, move || {
            // The page of an agreement that is gone must not be typed in.
            if matches!(Route::parse(&address::fragment()), Route::Plan(_, Page::Agreement(id)) if id == two.second) {
                session.go(Page::Agreement(two.first));
            }
        });
    });
    tip.go_on();
}
