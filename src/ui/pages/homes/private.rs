//! The private question that comes before everything else. What was answered is never shown again.

use leptos::prelude::*;

use crate::plan::homes::TalkTogether;
use crate::platform::dom;
use crate::text::homes as words;
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::help_numbers::HelpNumbers;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::session::{Bind, Session};

/// Asks it. Nothing is in the plan before somebody presses the button.
pub(super) fn ask(session: Session, again: RwSignal<bool>) -> Piece {
    let chosen = RwSignal::new(None::<TalkTogether>);
    let missing = RwSignal::new(false);
    let option = |answer, said: &'static str| (answer, said.to_owned(), String::new());
    let options = vec![
        option(TalkTogether::Yes, words::yes()),
        option(TalkTogether::No, words::no()),
        option(TalkTogether::NotSure, words::not_sure()),
        option(TalkTogether::RatherNot, words::rather_not()),
    ];
    let bind = Bind {
        get: chosen.into(),
        set: Callback::new(move |answer| {
            chosen.set(answer);
            missing.set(false);
        }),
    };
    let confirm = move || {
        let answer = chosen.get_untracked();
        if answer.is_none() {
            missing.set(true);
            return;
        }
        again.set(false);
        session.change(|plan| plan.talk_together = answer);
        dom::after_paint(dom::focus_heading);
    };
    view! {
        <section class="homes-private" aria-labelledby="eerst-een-vraag">
            <h2 class="utrecht-heading-2" id="eerst-een-vraag" tabindex="-1">
                <Icon glyph=Glyph::Lock />{words::private_title()}
            </h2>
            <OneOf legend=words::private_question().to_owned() hint=words::private_why() options bind />
            <p>{words::private_stays()}</p>
            <p role="status">{redraw(move || missing.get().then(words::not_chosen))}</p>
            <div class="step-nav">
                <button
                    type="button"
                    class="utrecht-button utrecht-button--primary-action"
                    on:click=on_press(move |_| confirm())
                >
                    {words::confirm()}
                </button>
            </div>
        </section>
        {help()}
    }
    .piece()
}

/// Whom to ring when somebody is afraid.
pub(super) fn help() -> Piece {
    view! {
        <section class="homes-help">
            <p>{words::help()}</p>
            <HelpNumbers />
        </section>
    }
    .piece()
}

/// Another answer, or none.
pub(super) fn answered(session: Session, again: RwSignal<bool>) -> Piece {
    let to_question = || {
        dom::after_paint(|| {
            dom::focus("#eerst-een-vraag");
        });
    };
    let button = |said: &'static str, press: Callback<()>| {
        view! {
            <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                on:click=on_press(move |_| press.run(()))
            >
                {said}
            </button>
        }
        .piece()
    };
    let other = Callback::new(move |()| {
        again.set(true);
        to_question();
    });
    let wipe = Callback::new(move |()| {
        session.change(|plan| plan.talk_together = None);
        to_question();
    });
    view! {
        <More summary=words::answer_more()>
            <p>{words::answer_given()}</p>
            <p class="hint">{words::answer_file()}</p>
            <div class="button-row">
                {button(words::answer_again(), other)}
                {button(words::answer_wipe(), wipe)}
            </div>
        </More>
    }
    .piece()
}
