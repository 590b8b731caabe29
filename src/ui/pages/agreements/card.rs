//! One agreement in the list.

use crate::ui::erase::{IntoPiece, live, redraw};
use leptos::prelude::*;

use super::actions::Actions;
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, AgreementKind};
use crate::plan::filter::{OpenPoints, open_points};
use crate::plan::going::latest;
use crate::plan::id::{Id, find};
use crate::route::Page;
use crate::text::{self, phrases};
use crate::ui::session::use_session;

/// How many letters of a question stand on the card.
const QUESTION_LETTERS: usize = 70;

/// The element name of the link of a card.
pub(super) fn link_id(id: Id) -> String {
    format!("afspraak-{}-{}", id.author, id.count)
}

/// What a card shows, worked out at once: one agreement is looked up once for each change.
#[derive(Clone, Default, PartialEq)]
struct Shown {
    what: Option<String>,
    who: Option<String>,
    when: Option<String>,
    open: OpenPoints,
    kind: Option<AgreementKind>,
    not_agreed: bool,
    private: bool,
    answers: Vec<String>,
    /// How it goes and since when, if somebody said so.
    goes: Option<String>,
}

impl Shown {
    fn of(plan: &Plan, it: &Agreement) -> Self {
        Self {
            what: phrases::said_what(it),
            who: phrases::said_who(plan, it),
            when: phrases::said_when(plan, it),
            open: open_points(plan, it),
            kind: it.kind,
            not_agreed: it.not_agreed,
            private: it.private,
            goes: latest(it).and_then(|note| {
                let state = phrases::progress_state(note.state?);
                Some(text::going::since(state, &phrases::day_short(note.on?)))
            }),
            answers: it.answers.iter().filter_map(|id| answered(plan, *id)).collect(),
        }
    }

    fn tags(&self) -> Vec<(&'static str, &'static str)> {
        let kind = self.kind.map(|kind| match kind {
            AgreementKind::OwnCircle => ("tag tag--own", text::agreement::tag_own()),
            AgreementKind::AskedOfProfessional => ("tag tag--pro", text::agreement::tag_professional()),
            AgreementKind::ChildRule => ("tag", text::agreement::tag_child()),
        });
        let not_agreed = self
            .not_agreed
            .then(|| ("tag tag--warn", text::agreement::tag_not_agreed()));
        let private = self
            .private
            .then(|| ("tag tag--closed", text::agreement::tag_private()));
        kind.into_iter().chain(not_agreed).chain(private).collect()
    }
}

/// "Bij de vraag: …", or of a condition; nothing if it was removed or is blank.
fn answered(plan: &Plan, id: Id) -> Option<String> {
    let (words, say): (&str, fn(&str) -> String) = match find(&plan.conditions, id) {
        Some(condition) => (&condition.text, text::agreement::for_condition),
        None => (&find(&plan.questions, id)?.text, text::agreement::for_question),
    };
    (!words.trim().is_empty()).then(|| say(&phrases::beginning(words, QUESTION_LETTERS)))
}

/// One agreement: what, who and when, as a link to its page.
#[component]
pub(super) fn Card(
    /// Which.
    id: Id,
    /// Whether a part of the list is shown: then its order cannot be changed.
    filtered: Memo<bool>,
    /// The list as it is shown.
    shown: Memo<Vec<Id>>,
    /// What a screen reader says after a move.
    said: RwSignal<String>,
) -> impl IntoView {
    let session = use_session();
    let card = session.read(move |plan| {
        find(&plan.agreements, id)
            .map(|it| Shown::of(plan, it))
            .unwrap_or_default()
    });
    view! {
        <li class="card card--agreement" class:no-print=live(move || card.with(|card| card.private))>
            <a
                class="card__link"
                id=link_id(id)
                href=live(move || session.href(Page::Agreement(id)))
            >
                {redraw(move || card.with(sentence))}
            </a>
            {redraw(move || card.with(details))}
            {redraw(move || card.with(|card| card.goes.clone()).map(|goes| view! {
                <p><a class="desk-link" href=live(move || session.href(Page::Going(id)))>{goes}</a></p>
            }))}
            <Actions id filtered shown said />
        </li>
    }
}

/// Who, what and when. What is open yet stands there as a gentle question.
fn sentence(card: &Shown) -> impl IntoView + use<> {
    let gap = |words: &'static str| view! { <span class="sentence__gap">{words}</span> };
    let piece = |said: &Option<String>, words: &'static str| match said {
        Some(said) => view! { <bdi>{said.clone()}</bdi> }.piece(),
        None => gap(words).piece(),
    };
    // "op een dag die we nog kiezen" is said and still open.
    let still = (card.open.when && card.when.is_some()).then(|| view! { " "{gap(text::agreement::gap_when())} });
    view! {
        <p class="card__title">{piece(&card.what, text::agreement::gap_what())}</p>
        <p class="card__meta">
            {piece(&card.who, text::agreement::gap_who())}
            " · "
            {piece(&card.when, text::agreement::gap_when())}
            {still}
        </p>
    }
}

/// Tags, and the questions that it answers.
fn details(card: &Shown) -> impl IntoView + use<> {
    let tags = card.tags();
    let tags = (!tags.is_empty()).then(|| {
        let tags = tags
            .into_iter()
            .map(|(class, words)| view! { <li class=class>{words}</li> });
        view! { <ul class="card__tags">{tags.collect_view()}</ul> }
    });
    let answers = card
        .answers
        .iter()
        .cloned()
        .map(|answer| view! { <p class="card__meta card__answers" dir="auto">{answer}</p> });
    view! {
        {tags}
        {answers.collect_view()}
    }
}
