//! A rule of their own, whom to call, how to take part.

use leptos::prelude::*;

use super::Desk;
use crate::plan::agreement::{Agreement, AgreementKind};
use crate::plan::child::TakesPart;
use crate::plan::id::Id;
use crate::plan::reach::number_in;
use crate::plan::{Plan, add};
use crate::route::ChildStep;
use crate::text::{child as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::choices::{Chips, OneOf};
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::help_numbers::for_a_child;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::show::Show;

pub(super) fn rule(desk: Desk) -> Piece {
    let bind = desk.bind(|page| page.own_rule.clone(), |page, rule| page.own_rule = rule);
    let written = Memo::new(move |_| bind.get.with(|rule| !rule.trim().is_empty()));
    let agreed = desk.read(|plan, page| is_agreed(plan, &page.own_rule));
    let agree = move || {
        let rule = bind.get.get_untracked().trim().to_owned();
        desk.session.change(|plan| {
            add(
                plan,
                |plan| &mut plan.agreements,
                |id| Agreement {
                    id,
                    what: rule,
                    kind: Some(AgreementKind::ChildRule),
                    ..Agreement::default()
                },
            )
        });
    };
    let button = move || {
        (written.get() && !agreed.get()).then(|| {
            view! {
                <p class="hint">{words::rule_agree_hint()}</p>
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    on:click=on_press(move |_| agree())
                >
                    <Icon glyph=Glyph::Handshake />{words::rule_agree()}
                </button>
            }
        })
    };
    let lead = desk.by_age(words::rule_young(), words::rule_middle(), words::rule_older());
    let body = view! {
        <TextArea label=words::rule().to_owned() bind rows=3 hide_label=true />
        <div class="flow">{redraw(button)}</div>
        <p class="added" role="status">{redraw(move || (written.get() && agreed.get()).then(words::rule_agreed))}</p>
    }
    .piece();
    desk.frame(ChildStep::Rule, lead, body)
}

/// Whether this rule stands among the agreements.
fn is_agreed(plan: &Plan, rule: &str) -> bool {
    let rules = plan.agreements.iter();
    let mut rules = rules.filter(|one| one.kind == Some(AgreementKind::ChildRule));
    rules.any(|one| one.what.trim() == rule.trim())
}

pub(super) fn calls(desk: Desk) -> Piece {
    let whom = desk.bind(|page| page.whom_to_call.clone(), |page, said| page.whom_to_call = said);
    let places = desk.bind(|page| page.where_to_go.clone(), |page, said| page.where_to_go = said);
    let numbers = desk.read(|_, page| numbers_in(&page.whom_to_call));
    let body = view! {
        <TextArea label=words::whom().to_owned() hint=words::whom_hint() bind=whom rows=2 />
        <ul class="help-list">{redraw(move || numbers.get().into_iter().map(own_number).collect::<Vec<_>>())}</ul>
        <TextArea label=words::place().to_owned() hint=words::place_hint() bind=places rows=2 />
        <section>
            <h2 class="utrecht-heading-2">{words::always()}</h2>
            <ul class="help-list">{for_a_child()}</ul>
        </section>
    }
    .piece();
    desk.frame(ChildStep::Calls, words::calls_lead(), body)
}

/// The numbers that a child wrote down, a part at a time.
fn numbers_in(text: &str) -> Vec<String> {
    text.split(['\n', ',', ';']).filter_map(number_in).collect()
}

fn own_number(number: String) -> Piece {
    let href = format!("tel:{number}");
    view! {
        <li class="help-card">
            <a class="tel-link" href=href><Icon glyph=Glyph::Phone />{words::call_number(&number)}</a>
        </li>
    }
    .piece()
}

/// How a child takes part, in their own words, with one sentence about it.
pub(super) fn part_words(part: TakesPart) -> (&'static str, &'static str) {
    match part {
        TakesPart::Present => (words::part_present(), words::part_present_hint()),
        TakesPart::ThroughSomebody => (words::part_somebody(), words::part_somebody_hint()),
        TakesPart::WithDrawing => (words::part_drawing(), words::part_drawing_hint()),
        TakesPart::NotNow => (words::part_not_now(), words::part_not_now_hint()),
    }
}

pub(super) fn takes_part(desk: Desk) -> Piece {
    let bind = desk.bind(|page| page.takes_part, |page, part| page.takes_part = part);
    let speaks = desk.bind(|page| page.spokesperson, |page, who| page.spokesperson = who);
    let options = TakesPart::ALL.iter().map(|part| {
        let (said, hint) = part_words(*part);
        (*part, said.to_owned(), hint.to_owned())
    });
    let people = desk.people();
    let body = view! {
        <OneOf legend=words::takes_part().to_owned() options=options.collect() bind hide_legend=true />
        <Show when=move || matches!(bind.get.get(), Some(TakesPart::ThroughSomebody | TakesPart::WithDrawing))>
            <Chips
                legend=words::speaks().to_owned()
                options=people
                is_on=Callback::new(move |id| speaks.get.get() == Some(id))
                set=Callback::new(move |(id, on)| speaks.set.run(Some(id).filter(|_| on)))
            />
        </Show>
    }
    .piece();
    desk.frame(ChildStep::TakesPart, words::takes_part_lead(), body)
}

/// Who speaks, for the summary.
pub(super) fn speaks(plan: &Plan, who: Option<Id>) -> Option<String> {
    let who = who.filter(|id| plan.person(*id).is_some())?;
    Some(phrases::name_of(plan, who))
}
