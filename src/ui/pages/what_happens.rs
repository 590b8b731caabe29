//! What will happen when people come together, told for somebody: a page without a word of any family, so that its
//! address can be sent.

use leptos::prelude::*;

use crate::platform::address;
use crate::route::{ForWhom, Route};
use crate::text::happens as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::message::message;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::print_button::print_button;

type Words = fn() -> &'static str;

/// What somebody reads.
struct Told {
    whom: ForWhom,
    name: Words,
    lead: Words,
    /// The three parts of the meeting.
    parts: [Words; 3],
    before: [Words; 3],
    free: [Words; 3],
    stays_title: Words,
    stays: Words,
}

macro_rules! told {
    ($whom:ident, $name:ident, $title:ident, $lead:ident, [$($part:ident)*], [$($before:ident)*], [$($free:ident)*], $stays:ident) => {
        Told {
            whom: ForWhom::$whom,
            name: words::$name,
            lead: words::$lead,
            parts: [$(words::$part),*],
            before: [$(words::$before),*],
            free: [$(words::$free),*],
            stays_title: words::$title,
            stays: words::$stays,
        }
    };
}

static TOLD: [Told; 5] = [
    told!(
        Parent, for_parent, stays, parent_lead,
        [parent_begin parent_private parent_end],
        [parent_before_1 parent_before_2 parent_before_3],
        [parent_free_1 parent_free_2 parent_free_3],
        parent_stays
    ),
    told!(
        Child, for_child, stays_child, child_lead,
        [child_begin child_private child_end],
        [child_before_1 child_before_2 child_before_3],
        [child_free_1 child_free_2 child_free_3],
        child_stays
    ),
    told!(
        Network, for_network, stays, network_lead,
        [network_begin network_private network_end],
        [network_before_1 network_before_2 network_before_3],
        [network_free_1 network_free_2 network_free_3],
        network_stays
    ),
    told!(
        Coordinator, for_coordinator, stays_pro, coordinator_lead,
        [coordinator_begin coordinator_private coordinator_end],
        [coordinator_before_1 coordinator_before_2 coordinator_before_3],
        [coordinator_free_1 coordinator_free_2 coordinator_free_3],
        coordinator_stays
    ),
    told!(
        Professional, for_professional, stays_pro, professional_lead,
        [professional_begin professional_private professional_end],
        [professional_before_1 professional_before_2 professional_before_3],
        [professional_free_1 professional_free_2 professional_free_3],
        professional_stays
    ),
];

/// The page for this reader; for nobody yet, the choice.
pub(super) fn show(whom: ForWhom) -> Piece {
    match TOLD.iter().find(|told| told.whom == whom) {
        Some(told) => page(told),
        None => choose(),
    }
}

fn choose() -> Piece {
    let home = (
        Signal::stored(Route::Start.href()),
        crate::text::general::footer_start(),
    );
    let rows: Vec<Piece> = TOLD
        .iter()
        .map(|told| {
            view! {
                <li class="task">
                    <a class="task__link matter" href=Route::WhatHappens(told.whom).href()>
                        <span class="matter__name">{(told.name)()}</span>
                        <Icon glyph=Glyph::Next />
                    </a>
                </li>
            }
            .piece()
        })
        .collect();
    view! {
        <PageFrame title=words::title() back=home class="page--meeting">
            <p class="lead">{words::choose()}</p>
            <ul class="task-list matters">{rows}</ul>
            <p class="hint">{words::choose_hint()}</p>
        </PageFrame>
    }
    .piece()
}

fn page(told: &'static Told) -> Piece {
    let back = (
        Signal::stored(Route::WhatHappens(ForWhom::Choose).href()),
        words::another(),
    );
    let titles = [words::begin(), words::private(), words::end()];
    let steps: Vec<Piece> = titles
        .into_iter()
        .zip(&told.parts)
        .map(|(title, part)| view! { <li class="happens__step"><h3>{title}</h3><p>{part()}</p></li> }.piece())
        .collect();
    let list = |title: &'static str, class: &'static str, items: &[Words]| {
        let items: Vec<Piece> = items.iter().map(|item| view! { <li>{item()}</li> }.piece()).collect();
        view! {
            <section class=class>
                <h2 class="utrecht-heading-2">{title}</h2>
                <ul class="happens__list">{items}</ul>
            </section>
        }
        .piece()
    };
    let link = format!("{}{}", address::base(), Route::WhatHappens(told.whom).href());
    view! {
        <PageFrame title=words::title() step=(told.name)() back class="page--meeting happens">
            <p class="lead">{(told.lead)()}</p>
            <section>
                <h2 class="utrecht-heading-2">{words::steps()}</h2>
                <ol class="happens__steps">{steps}</ol>
                <p class="hint">{words::may_differ()}</p>
            </section>
            <div class="happens__pair">
                {list(words::before(), "happens__part", &told.before)}
                {list(words::free(), "happens__part happens__part--free", &told.free)}
            </div>
            <section class="note note--private">
                <Icon glyph=Glyph::Lock />
                <h2 class="happens__stays">{(told.stays_title)()}</h2>
                <p>{(told.stays)()}</p>
            </section>
            <section class="no-print">
                <h2 class="utrecht-heading-2">{words::send_title()}</h2>
                {message(words::send_words(&link))}
                <div class="button-row">
                    {print_button(words::print(), "secondary-action")}
                </div>
            </section>
        </PageFrame>
    }
    .piece()
}
