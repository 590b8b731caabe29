//! An answer to a condition or to the whole plan: yes, yes with a change, not yet.

use leptos::prelude::*;

use super::draft::Draft;
use crate::plan::Plan;
use crate::plan::id::{Id, find, find_mut};
use crate::plan::upkeep::{Acceptance, PlanAnswer};
use crate::platform::clock;
use crate::text::pro_reply as words;
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::date_field::DateField;
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::show::Show;
use crate::ui::session::Bind;

/// What is answered: this condition, or the whole plan.
type About = Option<Id>;

fn given(plan: &Plan, about: About) -> Option<&Acceptance> {
    let all = match about {
        Some(id) => &find(&plan.conditions, id)?.answers,
        None => &plan.acceptances,
    };
    all.iter().find(|one| one.id.author == plan.author)
}

fn give(plan: &mut Plan, about: About, write: impl FnOnce(&mut Acceptance)) {
    let author = plan.author;
    let id = given(plan, about).map(|one| one.id);
    let id = id.unwrap_or_else(|| plan.new_id());
    let all = match about {
        Some(condition) => find_mut(&mut plan.conditions, condition).map(|one| &mut one.answers),
        None => Some(&mut plan.acceptances),
    };
    let Some(all) = all else { return };
    if !all.iter().any(|one| one.id.author == author) {
        all.push(Acceptance {
            id,
            ..Acceptance::default()
        });
    }
    if let Some(one) = all.iter_mut().find(|one| one.id.author == author) {
        write(one);
        one.on = Some(clock::today());
    }
}

fn bind<T: Default + PartialEq + Send + Sync + 'static>(
    draft: Draft,
    about: About,
    read: fn(&Acceptance) -> T,
    write: fn(&mut Acceptance, T),
) -> Bind<T> {
    draft.session.bind(
        move |plan| given(plan, about).map(read).unwrap_or_default(),
        move |plan, value| give(plan, about, |one| write(one, value)),
    )
}

/// The question and its answer. The words of the choices stand in the order yes, with a change, not yet.
pub(super) fn verdict(draft: Draft, about: About, legend: String, choices: [&'static str; 3], hide: bool) -> Piece {
    let answer = bind(draft, about, |one| one.answer, |one, answer| one.answer = answer);
    let own = bind(draft, about, |one| one.words.clone(), |one, words| one.words = words);
    let by = bind(draft, about, |one| one.by, |one, day| one.by = day);
    let answers = [PlanAnswer::Yes, PlanAnswer::YesWithChange, PlanAnswer::NotYet];
    let options = answers.into_iter().zip(choices);
    let options = options
        .map(|(answer, words)| (answer, words.to_owned(), String::new()))
        .collect::<Vec<_>>();
    let asked = Memo::new(move |_| answer.get.get());
    view! {
        <OneOf legend options bind=answer hide_legend=hide />
        {redraw(move || match asked.get() {
            Some(PlanAnswer::NotYet) => view! {
                <TextArea label=words::not_yet_words().to_owned() hint=words::not_yet_hint() bind=own rows=2 />
            }
            .piece(),
            Some(PlanAnswer::YesWithChange) => view! {
                <TextArea label=words::change_words().to_owned() bind=own rows=2 />
            }
            .piece(),
            Some(PlanAnswer::Yes) | None => None::<&'static str>.piece(),
        })}
        <Show when=move || asked.get() == Some(PlanAnswer::NotYet)>
            <DateField legend=words::by().to_owned() hint=words::by_hint() bind=by />
        </Show>
    }
    .piece()
}
