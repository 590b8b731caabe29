//! Finding an agreement back among many.

use crate::ui::erase::live;
use leptos::prelude::*;

use crate::plan::agreement::AgreementKind;
use crate::plan::filter::{Filter, people_in_agreements};
use crate::text::{self, phrases};
use crate::ui::parts::choices::Chips;
use crate::ui::session::use_session;

/// The field to search in.
pub(super) const FIELD: &str = "#zoek-afspraak";

/// Which agreements are in sight, apart from words and people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Sort {
    All,
    Own,
    Professional,
    Open,
}

impl Sort {
    fn is_chosen(self, filter: &Filter) -> bool {
        match self {
            Self::All => filter.kind.is_none() && !filter.open,
            Self::Own => filter.kind == Some(AgreementKind::OwnCircle),
            Self::Professional => filter.kind == Some(AgreementKind::AskedOfProfessional),
            Self::Open => filter.open,
        }
    }

    fn choose(self, filter: &mut Filter, on: bool) {
        filter.kind = match self {
            Self::Own if on => Some(AgreementKind::OwnCircle),
            Self::Professional if on => Some(AgreementKind::AskedOfProfessional),
            _ => None,
        };
        filter.open = self == Self::Open && on;
    }
}

/// A field to search in, and chips and a list of people to show a part.
#[component]
pub(super) fn FilterBar(
    /// What is shown.
    filter: RwSignal<Filter>,
) -> impl IntoView {
    let session = use_session();
    let options = Signal::stored(vec![
        (Sort::All, text::agreement::show_all().to_owned()),
        (Sort::Own, text::agreement::show_own().to_owned()),
        (Sort::Professional, text::agreement::show_professional().to_owned()),
        (Sort::Open, text::agreement::show_open().to_owned()),
    ]);
    let is_on = Callback::new(move |sort: Sort| filter.with(|filter| sort.is_chosen(filter)));
    let set = Callback::new(move |(sort, on): (Sort, bool)| filter.update(|filter| sort.choose(filter, on)));
    let people = session.read(|plan| {
        let people = people_in_agreements(plan).into_iter();
        people.map(|id| (id, phrases::name_of(plan, id))).collect::<Vec<_>>()
    });
    let person = Memo::new(move |_| filter.with(|filter| filter.person));
    view! {
        <form class="search" role="search" novalidate on:submit=|event| event.prevent_default()>
            <div class="utrecht-form-field">
                <label class="utrecht-form-label" for="zoek-afspraak">{text::agreement::search()}</label>
                <p class="utrecht-form-field-description" id="zoek-afspraak-hint">{text::agreement::search_hint()}</p>
                <input
                    class="utrecht-textbox"
                    id="zoek-afspraak"
                    type="search"
                    dir="auto"
                    autocomplete="off"
                    enterkeyhint="search"
                    aria-describedby="zoek-afspraak-hint"
                    prop:value=live(move || filter.with(|filter| filter.search.clone()))
                    on:input:target=move |event| filter.update(|filter| filter.search = event.target().value())
                />
            </div>
            <Chips legend=text::agreement::show().to_owned() options is_on set />
            <div class="utrecht-form-field">
                <label class="utrecht-form-label" for="van-wie">{text::agreement::show_person()}</label>
                <select
                    class="utrecht-select"
                    id="van-wie"
                    on:change:target=move |event| {
                        let chosen = event.target().value().parse().ok();
                        filter.update(|filter| filter.person = chosen);
                    }
                >
                    <option value="" prop:selected=live(move || person.get().is_none())>
                        {text::agreement::show_everybody()}
                    </option>
                    <For each=move || people.get() key=|person| person.clone() let((id, name))>
                        <option value=id.to_string() prop:selected=live(move || person.get() == Some(id))>{name}</option>
                    </For>
                </select>
            </div>
        </form>
    }
}
