//! A child's own page: one thing at a time, in words for the child's age. It stays home unless the child lets somebody
//! see a part of it.

mod begin;
mod house;
mod look;
mod pad;
mod sees;
mod small;
mod story;

use leptos::prelude::*;

use crate::plan::Plan;
use crate::plan::child::{AgeGroup, ChildPage, House};
use crate::plan::id::Id;
use crate::plan::person::Role;
use crate::route::{ChildStep, Page};
use crate::text::{child as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, live};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::session::{Bind, Session, use_session};

/// What the steps of one child's page share.
#[derive(Clone, Copy)]
struct Desk {
    session: Session,
    child: Id,
    age: AgeGroup,
}

/// A step with its name.
type Step = (ChildStep, fn() -> &'static str);

/// The steps that a child goes through, in order, each with its name.
const STEPS: [Step; 8] = [
    (ChildStep::Good, words::good),
    (ChildStep::Worries, words::worries),
    (ChildStep::Dreams, words::dreams),
    (ChildStep::Rule, words::rule),
    (ChildStep::Calls, words::calls),
    (ChildStep::TakesPart, words::takes_part),
    (ChildStep::Sees, words::sees),
    (ChildStep::Look, words::look),
];

/// The page at this place.
#[must_use]
pub fn show(child: Id, step: ChildStep) -> Piece {
    let session = use_session();
    let age = session
        .plan
        .with_untracked(|plan| plan.person(child).map(|person| AgeGroup::of(person.age)));
    let Some(age) = age else {
        return view! { <PageFrame title=words::title()><p class="lead">{words::gone()}</p></PageFrame> }.piece();
    };
    let desk = Desk { session, child, age };
    match step {
        ChildStep::Begin => begin::show(desk),
        ChildStep::Good => house::show(desk, step, House::Good),
        ChildStep::Worries => house::show(desk, step, House::Worries),
        ChildStep::Dreams => house::show(desk, step, House::Dreams),
        ChildStep::Rule => small::rule(desk),
        ChildStep::Calls => small::calls(desk),
        ChildStep::TakesPart => small::takes_part(desk),
        ChildStep::Sees => sees::show(desk),
        ChildStep::Look => look::show(desk),
        ChildStep::Story => story::read(desk),
        ChildStep::MakeStory => story::make(desk),
    }
}

impl Desk {
    /// The words for this child's age.
    fn by_age(self, young: &'static str, middle: &'static str, older: &'static str) -> &'static str {
        match self.age {
            AgeGroup::Young => young,
            AgeGroup::Middle => middle,
            AgeGroup::Older => older,
        }
    }

    fn href(self, step: ChildStep) -> String {
        self.session.href(Page::Child(self.child, step))
    }

    fn name(self) -> Memo<String> {
        let child = self.child;
        self.session.read(move |plan| phrases::name_of(plan, child))
    }

    /// A value of the page; of a page that nobody began, what is empty.
    fn read<T>(self, read: impl Fn(&Plan, &ChildPage) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        let child = self.child;
        let blank = ChildPage::default();
        self.session
            .read(move |plan| read(plan, plan.page_of(child).unwrap_or(&blank)))
    }

    /// Changes the page; it begins now if it had not.
    fn change(self, change: impl FnOnce(&mut ChildPage)) {
        let child = self.child;
        self.session.change(|plan| {
            if let Some(page) = plan.page_of_mut(child) {
                change(page);
            }
        });
    }

    fn bind<T>(self, read: impl Fn(&ChildPage) -> T + Send + Sync + 'static, write: fn(&mut ChildPage, T)) -> Bind<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Bind {
            get: self.read(move |_, page| read(page)).into(),
            set: Callback::new(move |value| self.change(|page| write(page, value))),
        }
    }

    /// The people whom a child can choose: everybody who takes part, but the child.
    fn people(self) -> Memo<Vec<(Id, String)>> {
        let child = self.child;
        self.session.read(move |plan| {
            let others = plan.people.iter().filter(|one| one.id != child && !one.left);
            others.map(|one| (one.id, phrases::name_of(plan, one.id))).collect()
        })
    }

    /// The grown-ups among them.
    fn adults(self) -> Memo<Vec<(Id, String)>> {
        self.session.read(move |plan| {
            let adults = plan
                .people
                .iter()
                .filter(|one| one.role != Some(Role::Child) && !one.left);
            adults.map(|one| (one.id, phrases::name_of(plan, one.id))).collect()
        })
    }

    /// A step: its name, one sentence, what there is to do, and the way on.
    fn frame(self, step: ChildStep, lead: &'static str, body: Piece) -> Piece {
        let at = STEPS.iter().position(|(one, _)| *one == step);
        let title = at
            .and_then(|at| STEPS.get(at))
            .map_or_else(words::title, |(_, name)| name());
        let next = at.and_then(|at| STEPS.get(at + 1)).map(|(next, name)| {
            let next = *next;
            view! {
                <a class="utrecht-button utrecht-button--primary-action" href=live(move || self.href(next))>
                    {words::next()}": "{name()}<Icon glyph=Glyph::Next />
                </a>
            }
            .piece()
        });
        let back = Signal::derive(move || self.href(ChildStep::Begin));
        view! {
            <PageFrame title back=(back, words::back()) class="page--child">
                <p class="lead">{lead}</p>
                {body}
                <div class="step-nav no-print">{next}<SaveLine /></div>
            </PageFrame>
        }
        .piece()
    }
}
