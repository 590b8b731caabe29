//! In which phase the family is, and the phases before.

use leptos::prelude::*;

use crate::plan::phase::Phase;
use crate::plan::progress::Asked;
use crate::platform::clock;
use crate::text::{extra as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::phase_bar::phase_bar;
use crate::ui::parts::question::Question;
use crate::ui::session::Session;

const fn hint(phase: Phase) -> fn() -> &'static str {
    match phase {
        Phase::Determine => words::phase_determine_hint,
        Phase::Act => words::phase_act_hint,
        Phase::Secure => words::phase_secure_hint,
    }
}

/// The page.
pub(super) fn phase(session: Session) -> Piece {
    let bind = session.bind(crate::plan::Plan::phase, |plan, phase| {
        if let Some(phase) = phase {
            plan.begin_phase(phase, clock::today());
        }
    });
    let options = Phase::ALL
        .iter()
        .map(|phase| (*phase, phrases::phase(*phase).to_owned(), hint(*phase)().to_owned()))
        .collect::<Vec<_>>();
    // Those before the phase that it is now, the latest first.
    let earlier = session.read(|plan| {
        let before = plan.phases.iter().rev().skip(1);
        before
            .filter_map(|begun| Some((begun.phase?, begun.on?)))
            .map(|(phase, on)| words::phase_from(phrases::phase(phase), &phrases::day_short(on)))
            .collect::<Vec<_>>()
    });
    view! {
        <Question asked=Asked::Phase lead=words::phase_lead()>
            {phase_bar(session)}
            <OneOf legend=phrases::question_title(Asked::Phase).to_owned() options bind hide_legend=true />
            {redraw(move || {
                let rows = earlier.get();
                (!rows.is_empty()).then(|| view! {
                    <h2 class="utrecht-heading-2">{words::phase_history()}</h2>
                    <ul>{rows.into_iter().map(|row| view! { <li>{row}</li> }.piece()).collect::<Vec<_>>()}</ul>
                })
            })}
        </Question>
    }
    .piece()
}
