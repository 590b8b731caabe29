//! One page for a professional.

use leptos::prelude::*;

use super::super::pick::select;
use super::{bits, on_paper};
use crate::export::sheet::professional::{Answered, Professional, professional, professionals};
use crate::plan::id::Id;
use crate::platform::clock;
use crate::route::{Page, ShareStep};
use crate::text::{paper as words, phrases, sheet};
use crate::ui::erase::{IntoPiece, Piece, live};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::session::{Bind, Session};

pub(super) fn show(session: Session) -> Piece {
    let recipient = RwSignal::new(None::<Id>);
    let today = clock::today();
    let people = session.read(|plan| {
        let people = professionals(plan).into_iter();
        people.map(|id| (id, phrases::name_of(plan, id))).collect::<Vec<_>>()
    });
    let bind = Bind {
        get: recipient.into(),
        set: Callback::new(move |person| recipient.set(person)),
    };
    let choices = view! {
        {select(words::for_whom(), words::somebody_else(), people, bind)}
        <div class="note note--private">
            <Icon glyph=Glyph::Lock />
            <p>{words::kept_in()}</p>
            <p>
                {words::note_sharing()}" "
                <a href=live(move || session.href(Page::Share(ShareStep::Who)))>{words::share()}</a>
            </p>
        </div>
    };
    let made = move || {
        let recipient = recipient.get();
        session.plan.with(|plan| paper(professional(plan, recipient, today)))
    };
    on_paper(words::professional(), choices.piece(), made)
}

fn paper(made: Professional) -> Piece {
    let conditions = if made.conditions.is_empty() {
        view! { <p>{sheet::no_conditions()}</p> }.piece()
    } else {
        let blocks: Vec<Piece> = made.conditions.into_iter().map(answered).collect();
        view! { <ul class="sheet__conditions">{blocks}</ul> }.piece()
    };
    let names = if made.answer.is_empty() {
        vec![String::new()]
    } else {
        made.answer
    };
    let answers: Vec<Piece> = names.into_iter().map(answer).collect();
    view! {
        <div class="sheet__dense">
        {bits::head(sheet::professional_title().to_owned(), vec![made.title, made.made])}
        {bits::part(sheet::conditions(), conditions)}
        {bits::list(made.asked).map(|asked| bits::part(sheet::asked(), asked))}
        {bits::list(made.questions).map(|questions| bits::part(sheet::questions(), questions))}
        {bits::part(sheet::answer(), view! { <ul class="sheet__answers">{answers}</ul> }.piece())}
        </div>
    }
    .piece()
}

fn answered(one: Answered) -> Piece {
    view! {
        <li class="sheet__condition">
            <p class="sheet__asked" dir="auto">{one.condition.said}</p>
            {bits::behind(one.condition.behind)}
            {bits::list(one.agreements)}
        </li>
    }
    .piece()
}

/// Room for one answer: what they say, and who they are.
fn answer(name: String) -> Piece {
    view! {
        <li class="sheet__answer">
            <p><span class="tick"></span>{sheet::answer_yes()}</p>
            <p class="sheet__line"><span class="tick"></span>{sheet::answer_change()}</p>
            <p class="sheet__line"><span class="tick"></span>{sheet::answer_not()}</p>
            <p class="sheet__sign">
                <span class="sheet__line">{sheet::name()}": "<bdi>{name}</bdi></span>
                <span class="sheet__line">{sheet::date()}":"</span>
                <span class="sheet__line">{sheet::signature()}":"</span>
            </p>
        </li>
    }
    .piece()
}
