//! Help that the family asks of a professional: since when, and whether there is a reaction.

use leptos::prelude::*;

use super::Going;
use crate::plan::agreement::Answer;
use crate::plan::going::{answer_for, has_reaction};
use crate::plan::id::Id;
use crate::text::{going as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::date_field::DateField;
use crate::ui::parts::show::Show;
use crate::ui::session::Bind;

/// When it was asked, and what each one who is named says.
pub(super) fn asked(going: Going) -> Piece {
    let today = going.today;
    let on = Bind {
        get: going.read(|_, agreement| agreement.asked_on).into(),
        set: Callback::new(move |day| going.change(|agreement| agreement.asked_on = day)),
    };
    let no_day = Memo::new(move |_| on.get.get().is_none());
    let reacted = going.read(|_, agreement| has_reaction(agreement));
    let people = going.read(|plan, agreement| {
        let named = agreement.who.as_ref().map(|who| who.named()).unwrap_or_default();
        let here = named.iter().filter(|id| plan.person(**id).is_some());
        here.map(|id| (*id, phrases::name_of(plan, *id))).collect::<Vec<_>>()
    });
    let answers = move || {
        let people = people.get();
        if people.is_empty() {
            return vec![view! { <p class="hint">{words::reaction_nobody()}</p> }.piece()];
        }
        people.into_iter().map(|(id, name)| answer(going, id, &name)).collect()
    };
    view! {
        <section class="asked" aria-labelledby="gevraagde-hulp">
            <h2 class="utrecht-heading-2" id="gevraagde-hulp">{words::asked()}</h2>
            <DateField legend=words::asked_on().to_owned() bind=on />
            <Show when=move || no_day.get()>
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    on:click=on_press(move |_| on.set.run(Some(today)))
                >
                    {words::asked_today()}
                </button>
            </Show>
            <p class="note" role="status">
                {redraw(move || if reacted.get() { words::reaction_yes() } else { words::reaction_none() })}
            </p>
            {redraw(answers)}
        </section>
    }
    .piece()
}

fn answer(going: Going, person: Id, name: &str) -> Piece {
    let today = going.today;
    let bind = Bind {
        get: going
            .read(move |_, agreement| {
                let given = agreement.responses.iter().find(|given| given.person == person);
                given.and_then(|given| given.answer)
            })
            .into(),
        set: Callback::new(move |answer| going.change(|agreement| answer_for(agreement, person, answer, today))),
    };
    let option = |answer, words: &str| (answer, words.to_owned(), String::new());
    let options = vec![
        option(Answer::Yes, words::reaction_will()),
        option(Answer::Doubt, words::reaction_doubt()),
        option(Answer::Cannot, words::reaction_cannot()),
    ];
    view! { <OneOf legend=words::reaction_of(name) options bind /> }.piece()
}
