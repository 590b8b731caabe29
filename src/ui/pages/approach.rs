//! The working methods: choosing one, and what each is.

use leptos::prelude::*;

use crate::approach::{Company, Method, Section, Words, accept, adds, choose, method};
use crate::plan::meeting::Approach;
use crate::platform::dom;
use crate::route::{ApproachStep, HomesStep, Page, Route, WordsAt};
use crate::text::glossary::Tab;
use crate::text::{self, approach as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::parts::show::Show;
use crate::ui::parts::term::explained;
use crate::ui::session::{Session, use_session};

/// The pages that explain a method, with the method.
const EXPLAINED: [(ApproachStep, Approach); 11] = [
    (ApproachStep::Free, Approach::Free),
    (ApproachStep::Quick, Approach::Quick),
    (ApproachStep::TwoHomes, Approach::TwoHomes),
    (ApproachStep::EigenKracht, Approach::EigenKracht),
    (ApproachStep::Triptych, Approach::Triptych),
    (ApproachStep::ThreeColumns, Approach::ThreeColumns),
    (ApproachStep::FourWindows, Approach::FourWindows),
    (ApproachStep::FourSteps, Approach::FourSteps),
    (ApproachStep::ThreePhases, Approach::ThreePhases),
    (ApproachStep::SafetyPlan, Approach::SafetyPlan),
    (ApproachStep::Points, Approach::Points),
];

const COMPANY: [(Company, Words); 4] = [
    (Company::Unsure, words::unsure),
    (Company::Family, words::family),
    (Company::Coordinator, words::coordinator),
    (Company::Professional, words::professional),
];

/// Where the note about what was chosen stands.
const CHOSEN: &str = "gekozen";

/// The page at this place.
#[must_use]
pub fn show(step: ApproachStep) -> Piece {
    let session = use_session();
    match EXPLAINED.iter().find(|(known, _)| *known == step) {
        Some((_, approach)) => about(session, method(Some(*approach))),
        None => choosing(session),
    }
}

/// All methods, by who makes the plan with the family.
fn choosing(session: Session) -> Piece {
    let overview = Signal::derive(move || session.href(Page::Overview));
    let now = session.read(|plan| plan.approach);
    let card = move |(step, approach): (ApproachStep, Approach)| {
        view! {
            <li>
                <a class="method" href=live(move || session.href(Page::Approach(step)))>
                    <strong class="method__name">{phrases::approach(approach)}</strong>
                    " "
                    <span class="method__line">{phrases::approach_line(approach)}</span>
                    {redraw(move || (now.get() == Some(approach)).then(|| view! {
                        " "
                        <span class="tag">{words::chosen()}</span>
                    }))}
                </a>
            </li>
        }
        .piece()
    };
    let group = move |(company, title): (Company, Words)| {
        let cards = EXPLAINED
            .into_iter()
            .filter(|(_, one)| method(Some(*one)).company == company);
        view! {
            <h2 class="utrecht-heading-2">{title()}</h2>
            <ul class="methods">{cards.map(card).collect::<Vec<_>>()}</ul>
        }
        .piece()
    };
    view! {
        <PageFrame title=words::title() back=(overview, text::app::back_to_overview()) class="page--methods">
            <p class="lead">{words::lead()}</p>
            <p class="note">{words::keeps()}</p>
            {COMPANY.map(group).into_iter().collect::<Vec<_>>()}
            {to_words()}
        </PageFrame>
    }
    .piece()
}

fn to_words() -> Piece {
    view! { <p><a href=Route::Words(WordsAt::Tab(Tab::Words)).href()>{words::words()}</a></p> }.piece()
}

/// What a method is, and choosing it.
fn about(session: Session, method: &'static Method) -> Piece {
    let approach = method.approach;
    let name = phrases::approach(approach);
    let back = Signal::derive(move || session.href(Page::Approach(ApproachStep::Choose)));
    let chosen = session.read(move |plan| plan.approach == Some(approach));
    let just_now = RwSignal::new(false);
    let pick = move |_| {
        session.change(|plan| choose(plan, approach));
        just_now.set(true);
        // The button that had the focus is gone now.
        dom::after_paint(|| {
            dom::focus(&format!("#{CHOSEN}"));
        });
    };
    let part = |section: &Section| {
        view! { <li><strong>{(section.title)()}</strong>" "<span class="hint">{(section.hint)()}</span></li> }.piece()
    };
    let sentence = |sentence: &Words| view! { <p>{explained(sentence())}</p> }.piece();
    let to_overview = move || {
        view! {
            <p>
                <a
                    class="utrecht-button utrecht-button--primary-action"
                    href=live(move || session.href(Page::Overview))
                >
                    {words::to_overview()}
                    <Icon glyph=Glyph::Next />
                </a>
            </p>
        }
        .piece()
    };
    view! {
        <PageFrame title=name back=(back, words::back()) step=words::what() class="page--method">
            <div class="method-what">{method.what.iter().map(sentence).collect::<Vec<_>>()}</div>
            {redraw(move || if chosen.get() {
                let said = if just_now.get() {
                    words::now_chosen(name)
                } else {
                    words::current().to_owned()
                };
                view! {
                    <div class="note note--good" id=CHOSEN tabindex="-1">
                        <Icon glyph=Glyph::Check />
                        <p>{said}</p>
                        {(approach == Approach::TwoHomes).then(|| view! {
                            <p><a href=live(move || session.href(Page::Homes(HomesStep::Begin)))>{words::to_homes()}</a></p>
                        })}
                        {to_overview()}
                    </div>
                }
                .piece()
            } else {
                view! {
                    <div>
                        <button
                            type="button"
                            class="utrecht-button utrecht-button--primary-action"
                            on:click=on_press(pick)
                        >
                            {words::choose()}
                        </button>
                        <p class="hint">{words::keeps()}</p>
                    </div>
                }
                .piece()
            })}
            {meeting(session, method, chosen)}
            <h2 class="utrecht-heading-2">{words::order()}</h2>
            <ol class="method-parts">{method.sections.iter().map(part).collect::<Vec<_>>()}</ol>
            <SaveLine />
            {to_words()}
        </PageFrame>
    }
    .piece()
}

/// How people meet in it, to take over where the family did not choose yet.
fn meeting(session: Session, method: &'static Method, chosen: Memo<bool>) -> Option<Piece> {
    let lines = method.meeting.lines();
    if lines.is_empty() {
        return None;
    }
    let lines: Vec<Piece> = lines
        .into_iter()
        .map(|line| view! { <li>{line}</li> }.piece())
        .collect();
    let adds = session.read(adds);
    let accepted = RwSignal::new(false);
    let take_over = move |_| {
        session.change(accept);
        accepted.set(true);
    };
    Some(
        view! {
            <h2 class="utrecht-heading-2">{words::meeting()}</h2>
            <ul class="plain-list">{lines}</ul>
            <p class="hint">{words::meeting_note()}</p>
            <Show when=move || chosen.get() && adds.get()>
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    on:click=on_press(take_over)
                >
                    {words::meeting_accept()}
                </button>
            </Show>
            <p role="status">{redraw(move || accepted.get().then_some(words::meeting_accepted()))}</p>
        }
        .piece(),
    )
}
