//! What went out: private, on this device only.

use leptos::prelude::*;

use super::see::letter;
use super::words as labels;
use crate::document::{self, Opened};
use crate::plan::Plan;
use crate::plan::id::{Id, find};
use crate::plan::sharing::{Reader, Sent};
use crate::route::{Page, ShareStep};
use crate::text::{phrases, share, share_log as words};
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::avatar::Avatar;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::parts::page::PageFrame;
use crate::ui::session::{Session, use_session};

/// What went out, the latest first.
#[component]
pub(super) fn LogPage() -> impl IntoView {
    let session = use_session();
    let back = Signal::derive(move || session.href(Page::Share(ShareStep::Who)));
    let entries = session.plan.with_untracked(|plan| {
        let latest = plan.sent.iter().rev();
        latest.map(|sent| entry(session, plan, sent)).collect::<Vec<_>>()
    });
    let list = if entries.is_empty() {
        view! {
            <div class="empty">
                <p class="empty__title">{words::empty_title()}</p>
                <p>{words::empty()}</p>
            </div>
        }
        .piece()
    } else {
        view! { <ul class="cards">{entries}</ul> }.piece()
    };
    view! {
        <PageFrame title=words::title() back=(back, share::back_to_who())>
            <p class="note note--private">
                <Icon glyph=Glyph::Lock />
                <span>{words::private()}</span>
            </p>
            {list}
        </PageFrame>
    }
}

fn entry(session: Session, plan: &Plan, sent: &Sent) -> Piece {
    let id = sent.id;
    let name = name(plan, sent);
    let day = sent.on.map(phrases::day_long);
    let way = sent.way.map(labels::way);
    let about: Vec<String> = [day, way.map(str::to_owned)].into_iter().flatten().collect();
    view! {
        <li class="card card--sent">
            <div class="sent__head">
                <Avatar id=sent.to.unwrap_or_default() name=name.clone() />
                <div>
                    <h2 class="card__title"><bdi>{name}</bdi></h2>
                    <p class="card__meta">{about.join(" · ")}</p>
                </div>
            </div>
            <p class="card__tags">
                {sent.sealed.then(|| view! { <span class="tag tag--own">{words::locked()}</span> })}
                {(sent.reader == Some(Reader::OtherHome)).then(|| view! { <span class="tag">{words::home()}</span> })}
            </p>
            <More summary=words::look()>
                {what_went(session, id)}
            </More>
        </li>
    }
    .piece()
}

/// To whom, as they are called now; who was removed, as they were called then.
fn name(plan: &Plan, sent: &Sent) -> String {
    let here = sent.to.filter(|id| plan.person(*id).is_some());
    let name = here.map_or_else(|| sent.to_words.trim().to_owned(), |id| phrases::name_of(plan, id));
    if name.is_empty() {
        words::somebody().to_owned()
    } else {
        name
    }
}

/// Exactly what went out.
fn what_went(session: Session, id: Id) -> Piece {
    let opened = session.plan.with_untracked(|plan| {
        let copy = find(&plan.sent, id)?.copy.as_ref()?;
        document::decode(copy).ok()
    });
    match opened {
        Some(Opened::Share(share) | Opened::ReadOnlyShare { share, .. }) => {
            view! { <div class="desk">{letter(&share)}</div> }.piece()
        }
        _ => view! { <p>{words::unreadable()}</p> }.piece(),
    }
}
