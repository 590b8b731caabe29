//! When the family looks back together. The first moment is the main one; there can be more.

use leptos::prelude::*;

use crate::plan::Plan;
use crate::plan::id::{Id, find, find_mut};
use crate::plan::progress::Asked;
use crate::plan::upkeep::{Review, ReviewChoice, ReviewMoment};
use crate::platform::clock;
use crate::text::{self, review as words};
use crate::ui::parts::card_list::{Adding, CardList, focus_card};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::date_field::DateField;
use crate::ui::parts::fields::TextField;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::people_picker::PeoplePicker;
use crate::ui::parts::question::Question;
use crate::ui::parts::shelf::Shelf;
use crate::ui::session::{Bind, Session, use_session};

/// Which moment a field belongs to.
#[derive(Clone, Copy)]
enum Which {
    /// The first. It comes to be when something of it is chosen.
    Main,
    /// One more.
    Other(Id),
}

impl Which {
    fn of(self, plan: &Plan) -> Option<&Review> {
        match self {
            Self::Main => plan.reviews.first(),
            Self::Other(id) => find(&plan.reviews, id),
        }
    }

    fn change(self, plan: &mut Plan, change: impl FnOnce(&mut Review)) {
        let review = match self {
            Self::Main => {
                if plan.reviews.is_empty() {
                    shelf().put_new(plan);
                }
                plan.reviews.first_mut()
            }
            Self::Other(id) => find_mut(&mut plan.reviews, id),
        };
        if let Some(review) = review {
            change(review);
        }
    }

    fn bind<V: Default + PartialEq + Send + Sync + 'static>(
        self,
        session: Session,
        read: fn(&Review) -> V,
        write: fn(&mut Review, V),
    ) -> Bind<V> {
        session.bind(
            move |plan| self.of(plan).map(read).unwrap_or_default(),
            move |plan, value| self.change(plan, |review| write(review, value)),
        )
    }
}

fn shelf() -> Shelf<Review> {
    Shelf {
        read: |plan| &plan.reviews,
        list: |plan| &mut plan.reviews,
        belongs: |_| true,
        make: |id| Review {
            id,
            ..Review::default()
        },
        what: words::what(),
    }
}

/// When we look back.
#[component]
pub fn ReviewPage() -> impl IntoView {
    let session = use_session();
    let main = session.read(|plan| plan.reviews.first().map(|review| review.id));
    let is_chosen = session.read(|plan| plan.reviews.first().is_some_and(|review| review.on.is_some()));
    let another = move |_| focus_card(session.change(|plan| shelf().put_new(plan)), true);
    let card = move |id| fields(session, Which::Other(id)).into_any();
    view! {
        <Question asked=Asked::Review lead=words::lead()>
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
    let choice = which.bind(
        session,
        |review| review.on.as_ref().and_then(ReviewChoice::of),
        |review, choice| review.on = choice.map(|choice| choice.moment(clock::today())),
    );
    let on_day = which.bind(
        session,
        |review| match review.on {
            Some(ReviewMoment::On(day)) => Some(day),
            _ => None,
        },
        |review, day| review.on = Some(day.map_or(ReviewMoment::OnUnwritten, ReviewMoment::On)),
    );
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
    let day = session.read(move |plan| which.of(plan)?.on.as_ref()?.day());
    let picks_day = Memo::new(move |_| choice.get.get() == Some(ReviewChoice::OnDay));
    // The field for a date says the day itself.
    let spoken = move || day.get().filter(|_| !picks_day.get());
    let is_past = move || day.get().is_some_and(|day| day < clock::today());
    let option = |choice, words: &str| (choice, words.to_owned(), String::new());
    let options = vec![
        option(ReviewChoice::FourWeeks, words::four_weeks()),
        option(ReviewChoice::SixWeeks, words::six_weeks()),
        option(ReviewChoice::ThreeMonths, words::three_months()),
        option(ReviewChoice::OnDay, words::on_day()),
        option(ReviewChoice::NotYetKnown, words::not_yet_known()),
    ];
    let hide_legend = matches!(which, Which::Main);
    view! {
        <OneOf legend=words::when().to_owned() options bind=choice hide_legend />
        <Show when=move || picks_day.get()>
            <DateField legend=words::which_day().to_owned() bind=on_day />
        </Show>
        <div aria-live="polite">
            {move || spoken().map(|day| view! { <p class="note">{words::that_is(&text::phrases::day_long(day))}</p> })}
            {move || is_past().then(|| view! { <p class="note note--warm">{words::past()}</p> })}
        </div>
        <PeoplePicker legend=words::attendees().to_owned() bind=attendees />
        <TextField label=words::place().to_owned() hint=words::place_hint() bind=place />
    }
}
