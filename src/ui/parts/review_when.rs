//! When a family looks back: a span from now, or a day of their own.

use leptos::prelude::*;

use super::choices::OneOf;
use super::date_field::DateField;
use super::shelf::Shelf;
use crate::plan::Plan;
use crate::plan::id::{Id, find, find_mut};
use crate::plan::upkeep::{Review, ReviewChoice, ReviewMoment};
use crate::platform::clock;
use crate::text::{self, review as words};
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::show::Show;
use crate::ui::session::{Bind, Session};

/// Which moment a field belongs to.
#[derive(Clone, Copy)]
pub enum Which {
    /// The first that did not take place yet. It comes to be when something of it is chosen.
    Main,
    /// One more.
    Other(Id),
    /// One that comes before those that stand there. It comes to be when something of it is chosen.
    Sooner(RwSignal<Option<Id>>),
}

impl Which {
    fn of(self, plan: &Plan) -> Option<&Review> {
        match self {
            Self::Main => plan.next_review(),
            Self::Other(id) => find(&plan.reviews, id),
            Self::Sooner(made) => find(&plan.reviews, made.get()?),
        }
    }

    fn change(self, plan: &mut Plan, change: impl FnOnce(&mut Review)) {
        let id = match self {
            Self::Main => plan
                .next_review()
                .map(|review| review.id)
                .unwrap_or_else(|| shelf().put_new(plan)),
            Self::Other(id) => id,
            Self::Sooner(made) => made.get_untracked().unwrap_or_else(|| {
                let id = shelf().put_new(plan);
                if let Some(new) = plan.reviews.pop() {
                    plan.reviews.insert(0, new);
                }
                made.set(Some(id));
                id
            }),
        };
        if let Some(review) = find_mut(&mut plan.reviews, id) {
            change(review);
        }
    }

    /// Ties a field of this moment to the page.
    pub fn bind<V: Default + PartialEq + Send + Sync + 'static>(
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

/// The moments that did not take place yet.
#[must_use]
pub fn shelf() -> Shelf<Review> {
    Shelf {
        read: |plan| &plan.reviews,
        list: |plan| &mut plan.reviews,
        belongs: |review| review.held_on.is_none(),
        make: |id| Review {
            id,
            ..Review::default()
        },
        what: words::what(),
    }
}

/// When this moment is, and which day that is.
pub fn review_when(session: Session, which: Which, legend: &'static str, hide_legend: bool) -> Piece {
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
    view! {
        <OneOf legend=legend.to_owned() options bind=choice hide_legend />
        <Show when=move || picks_day.get()>
            <DateField legend=words::which_day().to_owned() bind=on_day />
        </Show>
        <div aria-live="polite">
            {redraw(move || spoken().map(|day| view! { <p class="note">{words::that_is(&text::phrases::day_long(day))}</p> }))}
            {redraw(move || is_past().then(|| view! { <p class="note note--warm">{words::past()}</p> }))}
        </div>
    }
    .piece()
}
