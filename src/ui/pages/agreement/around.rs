//! Where, who helps, and from when until when.

use leptos::prelude::*;

use super::exceptions::Exceptions;
use super::handle::Handle;
use crate::text;
use crate::ui::parts::choices::Toggle;
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
