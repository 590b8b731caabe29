//! One thing at a time: which thing lies on the table, and the two large buttons under it.

use leptos::prelude::*;

use super::{beside, saved, stage, title};
use crate::plan::id::Id;
use crate::platform::dom;
use crate::route::{Page, TableStep};
use crate::text::table as words;
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::session::Session;

/// Which of some things lies on the table. Things are known by a name; the main question has none.
#[derive(Clone, Copy)]
pub(super) struct Pager {
    session: Session,
    step: TableStep,
    things: StoredValue<Vec<Option<Id>>>,
    at: RwSignal<usize>,
}

impl Pager {
    /// These things in turn, from where the family was.
    pub(super) fn new(session: Session, step: TableStep, things: Vec<Option<Id>>) -> Self {
        let was = session.plan.with_untracked(|plan| {
            let sitting = plan.at_table()?;
            (sitting.stage.is_some() && sitting.stage == stage(step)).then_some(sitting.on_table)
        });
        let at = was.and_then(|was| things.iter().position(|thing| *thing == was));
        let pager = Self {
            session,
            step,
            things: StoredValue::new(things),
            at: RwSignal::new(at.unwrap_or_default()),
        };
        pager.remember();
        pager
    }

    /// A step with one thing on it.
    pub(super) fn whole(session: Session, step: TableStep) -> Self {
        Self::new(session, step, vec![None])
    }

    /// How many things there are.
    pub(super) fn count(self) -> usize {
        self.things.with_value(Vec::len)
    }

    /// The thing on the table.
    pub(super) fn thing(self) -> Option<Id> {
        let at = self.at.get();
        self.things.with_value(|things| things.get(at).copied().flatten())
    }

    /// Shows the thing on the table, with where it is among the others in its heading.
    pub(super) fn show(self, one: impl Fn(Option<Id>) -> Piece + Send + 'static) -> Piece {
        redraw(move || {
            let thing = self.thing();
            // Whatever it reads of the plan must not draw the whole page anew.
            untrack(|| one(thing))
        })
        .piece()
    }

    /// "2 van 7"; nothing where there is only one.
    pub(super) fn place(self) -> Piece {
        redraw(move || {
            let (at, count) = (self.at.get() + 1, self.count());
            (count > 1)
                .then(|| view! { <p class="on-table__place">{words::place(&at.to_string(), &count.to_string())}</p> })
        })
        .piece()
    }

    fn remember(self) {
        let (at, stage) = (self.at.get_untracked(), stage(self.step));
        let Some(stage) = stage else { return };
        let thing = self.things.with_value(|things| things.get(at).copied().flatten());
        let same = self.session.plan.with_untracked(|plan| {
            plan.at_table()
                .is_none_or(|sitting| sitting.stage == Some(stage) && sitting.on_table == thing)
        });
        if !same {
            self.session.change(|plan| plan.put_on_table(stage, thing));
        }
    }

    /// One thing further or back; beyond the last and before the first is another step.
    pub(super) fn turn(self, forward: bool) {
        let at = self.at.get_untracked();
        let next = if forward { at.checked_add(1) } else { at.checked_sub(1) };
        match next.filter(|next| *next < self.count()) {
            Some(next) => {
                self.at.set(next);
                self.remember();
                dom::after_paint(|| dom::focus_at_top("#op-tafel"));
            }
            None => {
                let to = self
                    .session
                    .plan
                    .with_untracked(|plan| beside(plan, self.step, forward));
                self.session.go(Page::Table(to));
            }
        }
    }

    /// The two large buttons. `onward` replaces the words of the way to the next step.
    pub(super) fn nav(self, onward: Option<&'static str>) -> Piece {
        let is_last = move || self.at.get() + 1 >= self.count();
        let next = move || {
            let said = if !is_last() {
                words::next().to_owned()
            } else if let Some(onward) = onward {
                onward.to_owned()
            } else {
                let to = self.session.plan.with_untracked(|plan| beside(plan, self.step, true));
                words::onward(title(to))
            };
            view! { <span>{said}</span> }
        };
        view! {
            <div class="table-nav">
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    on:click=on_press(move |_| self.turn(false))
                >
                    <Icon glyph=Glyph::Back />{words::back()}
                </button>
                {(self.step != TableStep::End).then(|| view! {
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--primary-action"
                        on:click=on_press(move |_| self.turn(true))
                    >
                        {redraw(next)}
                        <Icon glyph=Glyph::Next />
                    </button>
                })}
            </div>
            {saved()}
        }
        .piece()
    }
}
