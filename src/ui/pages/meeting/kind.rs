//! How they come together: five settings, none of which must be.

use leptos::prelude::*;

use super::frame;
use crate::plan::meeting::{Coordination, Sittings};
use crate::route::MeetingStep;
use crate::text::meeting_kind as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::show::Show;
use crate::ui::session::{Bind, Session};

fn option<T>(value: T, words: &'static str, hint: &'static str) -> (T, String, String) {
    (value, words.to_owned(), hint.to_owned())
}

/// A question with yes and no.
fn yes_or_no(
    legend: &'static str,
    hint: &'static str,
    [yes, no]: [(&'static str, &'static str); 2],
    bind: Bind<Option<bool>>,
) -> Piece {
    let options = vec![option(true, yes.0, yes.1), option(false, no.0, no.1)];
    if hint.is_empty() {
        return view! { <OneOf legend=legend.to_owned() options bind /> }.piece();
    }
    view! { <OneOf legend=legend.to_owned() hint=hint options bind /> }.piece()
}

pub(super) fn show(session: Session) -> Piece {
    let sittings = session.bind(
        |plan| plan.meeting.sittings,
        |plan, sittings| plan.meeting.sittings = sittings,
    );
    let meets = Memo::new(move |_| sittings.get.get() != Some(Sittings::NoMeeting));
    let helped = session.bind(
        |plan| {
            plan.meeting
                .coordination
                .map(|how| matches!(how, Coordination::With { .. }))
        },
        |plan, helped| {
            plan.meeting.coordination = match (helped, plan.meeting.coordination) {
                (Some(true), with @ Some(Coordination::With { .. })) => with,
                (Some(true), _) => Some(Coordination::With { independent: None }),
                (Some(false), _) => Some(Coordination::Without),
                (None, _) => None,
            };
        },
    );
    let independent = session.bind(
        |plan| match plan.meeting.coordination {
            Some(Coordination::With { independent }) => independent,
            _ => None,
        },
        |plan, independent| plan.meeting.coordination = Some(Coordination::With { independent }),
    );
    let private = session.bind(
        |plan| plan.meeting.private_time,
        |plan, private| plan.meeting.private_time = private,
    );
    let professionals = session.bind(
        |plan| plan.meeting.professionals_present,
        |plan, present| plan.meeting.professionals_present = present,
    );
    let how_often = vec![
        option(Sittings::One, words::one(), words::one_hint()),
        option(Sittings::Several, words::several(), words::several_hint()),
        option(Sittings::NoMeeting, words::none(), words::none_hint()),
    ];
    let inside = view! {
        <p class="lead">{words::lead()}</p>
        <OneOf legend=words::sittings().to_owned() options=how_often bind=sittings />
        {yes_or_no(
            words::help(),
            "",
            [(words::with(), words::with_hint()), (words::without(), words::without_hint())],
            helped,
        )}
        <Show when=move || helped.get.get() == Some(true)>
            {yes_or_no(
                words::independent(),
                "",
                [(words::independent_yes(), ""), (words::independent_no(), "")],
                independent,
            )}
        </Show>
        <Show when=move || meets.get()>
            {yes_or_no(
                words::private_time(),
                words::private_time_hint(),
                [(words::private_yes(), ""), (words::private_no(), "")],
                private,
            )}
            {yes_or_no(
                words::professionals(),
                "",
                [
                    (words::professionals_yes(), words::professionals_yes_hint()),
                    (words::professionals_no(), words::professionals_no_hint()),
                ],
                professionals,
            )}
        </Show>
    };
    frame(session, words::title(), MeetingStep::Who, inside.piece())
}
