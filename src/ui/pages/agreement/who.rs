//! Who does it.

use crate::ui::parts::show::Show;
use leptos::prelude::*;

use super::handle::Handle;
use crate::plan::agreement::{Agreement, Doers};
use crate::plan::id::Id;
use crate::text;
use crate::ui::parts::choices::{Chips, OneOf};
use crate::ui::parts::fields::TextField;
use crate::ui::parts::people_picker::PeoplePicker;

/// Who does it when no people are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Instead {
    Everybody,
    Words,
    NotYetKnown,
}

impl Instead {
    const fn of(who: Option<&Doers>) -> Option<Self> {
        match who {
            Some(Doers::Everybody) => Some(Self::Everybody),
            Some(Doers::Words(_)) => Some(Self::Words),
            Some(Doers::NotYetKnown) => Some(Self::NotYetKnown),
            Some(Doers::People(_) | Doers::OneOf(_)) | None => None,
        }
    }

    const fn blank(self) -> Doers {
        match self {
            Self::Everybody => Doers::Everybody,
            Self::Words => Doers::Words(String::new()),
            Self::NotYetKnown => Doers::NotYetKnown,
        }
    }
}

fn named(agreement: &Agreement) -> Vec<Id> {
    agreement
        .who
        .as_ref()
        .map(|who| who.named().to_vec())
        .unwrap_or_default()
}

/// Names these people, and keeps it at one of them if that was chosen.
fn name_people(agreement: &mut Agreement, people: Vec<Id>) {
    agreement.who = match &agreement.who {
        _ if people.is_empty() => None,
        Some(Doers::OneOf(_)) => Some(Doers::OneOf(people)),
        _ => Some(Doers::People(people)),
    };
}

/// Whether these people do it together (false) or one of them (true).
fn one_of(agreement: &mut Agreement, one: Option<bool>) {
    let people = named(agreement);
    agreement.who = Some(if one == Some(true) {
        Doers::OneOf(people)
    } else {
        Doers::People(people)
    });
}

/// Who does it.
#[component]
pub(super) fn Who(
    /// Which agreement.
    handle: Handle,
) -> impl IntoView {
    let people = handle.bind(named, name_people);
    let several = handle.read(|it| it.who.as_ref().is_some_and(|who| who.named().len() > 1));
    let together = handle.bind(|it| Some(matches!(it.who, Some(Doers::OneOf(_)))), one_of);
    let instead = handle.read(|it| Instead::of(it.who.as_ref()));
    // What was chosen before comes back when somebody presses once more.
    let before = StoredValue::new(None::<Doers>);
    let choose = Callback::new(move |(which, on): (Instead, bool)| {
        handle.change(|it| {
            if on {
                let earlier = it.who.replace(which.blank());
                before.set_value(earlier);
            } else {
                it.who = before.try_update_value(Option::take).flatten();
            }
        });
    });
    let in_words = Memo::new(move |_| instead.get() == Some(Instead::Words));
    let options = Signal::stored(vec![
        (Instead::Everybody, text::agreement::who_everybody().to_owned()),
        (Instead::Words, text::agreement::who_words().to_owned()),
        (Instead::NotYetKnown, text::agreement::who_open().to_owned()),
    ]);
    let is_on = Callback::new(move |which: Instead| instead.get() == Some(which));
    view! {
        <section class="builder__part">
            <h2 class="utrecht-heading-2 builder__question">{text::agreement::who()}</h2>
            <PeoplePicker legend=text::agreement::who_people().to_owned() bind=people />
            <Show when=move || several.get()>
                <OneOf
                    legend=text::agreement::who_together().to_owned()
                    options=vec![
                        (false, text::agreement::who_all().to_owned(), String::new()),
                        (true, text::agreement::who_one_of().to_owned(), String::new()),
                    ]
                    bind=together
                    inline=true
                />
            </Show>
            <Chips legend=text::agreement::who_or().to_owned() options is_on set=choose />
            <Show when=move || in_words.get()>
                <TextField
                    label=text::agreement::who_words_label().to_owned()
                    hint=text::agreement::who_words_hint()
                    bind=handle.bind(
                        |it| match &it.who {
                            Some(Doers::Words(words)) => words.clone(),
                            _ => String::new(),
                        },
                        |it, words| it.who = Some(Doers::Words(words)),
                    )
                />
            </Show>
        </section>
    }
}
