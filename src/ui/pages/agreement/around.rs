//! Where, who helps, and from when until when.

use leptos::prelude::*;

use super::exceptions::Exceptions;
use super::handle::Handle;
use crate::plan::homes::{Home, has_two_homes};
use crate::text::{self, phrases};
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::choices::{OneOf, Toggle};
use crate::ui::parts::date_field::DateField;
use crate::ui::parts::fields::TextField;
use crate::ui::parts::people_picker::PeoplePicker;

/// Where, who helps, and from when until when.
#[component]
pub(super) fn Around(
    /// Which agreement.
    handle: Handle,
) -> impl IntoView {
    let place = handle.bind(|it| it.place.clone(), |it, text| it.place = text);
    let helpers = handle.bind(|it| it.helpers.clone(), |it, people| it.helpers = people);
    let from = handle.bind(|it| it.period.from, |it, day| it.period.from = day);
    let until = handle.bind(|it| it.period.until, |it, day| it.period.until = day);
    let lasting = handle.bind(|it| it.period.lasting, |it, on| it.period.lasting = on);
    let trial = handle.bind(|it| it.period.trial, |it, on| it.period.trial = on);
    view! {
        <TextField label=text::agreement::place().to_owned() bind=place />
        {home(handle)}
        <PeoplePicker legend=text::agreement::helpers().to_owned() bind=helpers />
        <DateField legend=text::agreement::from().to_owned() bind=from />
        <DateField legend=text::agreement::until().to_owned() bind=until />
        <div class="choice-list">
            <Toggle
                label=text::agreement::lasting().to_owned()
                hint=text::agreement::lasting_hint()
                bind=lasting
            />
            <Toggle label=text::agreement::trial().to_owned() bind=trial />
        </div>
        <Exceptions handle />
    }
}

/// In which of two homes it takes place, so that the calendar can tell when the children are in the other one.
fn home(handle: Handle) -> Option<Piece> {
    let homes = handle.session.plan.with_untracked(|plan| {
        let homes = [Home::First, Home::Second].map(|home| (Some(home), phrases::homes::home_name(plan, home)));
        has_two_homes(plan).then_some(homes)
    })?;
    let nowhere = (None, text::homes_read::at_home_no().to_owned());
    let options = homes.into_iter().chain([nowhere]);
    let options = options.map(|(home, said)| (home, said, String::new())).collect();
    let bind = handle.bind(|it| Some(it.home), |it, home| it.home = home.flatten());
    Some(view! { <OneOf legend=text::homes_read::at_home().to_owned() options bind inline=true /> }.piece())
}
