//! When the family looks back together. The first moment is the main one; there can be more.

use crate::ui::erase::{IntoPiece, live};
use crate::ui::parts::show::Show;
use leptos::prelude::*;

use crate::plan::progress::Asked;
use crate::platform::clock;
use crate::route::{LookBackStep, Page};
use crate::text::{look_back, review as words};
use crate::ui::parts::card_list::{Adding, CardList, focus_card};
use crate::ui::parts::fields::TextField;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::people_picker::PeoplePicker;
use crate::ui::parts::question::Question;
use crate::ui::parts::review_when::{Which, review_when, shelf};
use crate::ui::session::{Session, use_session};

/// When we look back.
#[component]
pub fn ReviewPage() -> impl IntoView {
    let session = use_session();
    let main = session.read(|plan| plan.next_review().map(|review| review.id));
    let is_chosen = session.read(|plan| plan.next_review().is_some_and(|review| review.on.is_some()));
    let is_due = session.read(|plan| plan.is_review_due(clock::today()));
    let another = move |_| focus_card(session.change(|plan| shelf().put_new(plan)), true);
    let card = move |id| fields(session, Which::Other(id)).piece();
    view! {
        <Question asked=Asked::Review lead=words::lead()>
            <Show when=move || is_due.get()>
                <div class="note note--warm">
                    <p>{look_back::is_due()}</p>
                    <p>
                        <a
                            class="utrecht-button utrecht-button--secondary-action"
                            href=live(move || session.href(Page::LookBack(LookBackStep::Begin)))
                        >
                            {look_back::begin_looking_back()}
                        </a>
                    </p>
                </div>
            </Show>
            {fields(session, Which::Main)}
            <CardList
                session
                shelf=shelf()
                add=Adding::Elsewhere
                empty=""
                card
                ordered=false
                passed_over=main
            />
            <Show when=move || is_chosen.get()>
                <button type="button" class="utrecht-button utrecht-button--secondary-action" on:click=another>
                    <Icon glyph=Glyph::Plus />
                    {words::another()}
                </button>
            </Show>
        </Question>
    }
}

fn fields(session: Session, which: Which) -> impl IntoView {
    let attendees = which.bind(
        session,
        |review| review.attendees.clone(),
        |review, people| review.attendees = people,
    );
    let place = which.bind(
        session,
        |review| review.place.clone(),
        |review, place| review.place = place,
    );
    view! {
        {review_when(session, which, words::when(), matches!(which, Which::Main))}
        <PeoplePicker legend=words::attendees().to_owned() bind=attendees />
        <TextField label=words::place().to_owned() hint=words::place_hint() bind=place />
    }
}
