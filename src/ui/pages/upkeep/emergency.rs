//! Whom to call when it goes wrong, in order, and the numbers that anybody can call.

use leptos::prelude::*;

use crate::plan::id::{Id, find};
use crate::plan::progress::Asked;
use crate::plan::upkeep::EmergencyContact;
use crate::text::{self, upkeep as words};
use crate::ui::parts::card_list::{Adding, CardList};
use crate::ui::parts::choices::Chips;
use crate::ui::parts::fields::{TextArea, TextField};
use crate::ui::parts::help_numbers::HelpNumbers;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::item_actions;
use crate::ui::parts::more::More;
use crate::ui::parts::people_picker::PersonPicker;
use crate::ui::parts::question::Question;
use crate::ui::parts::shelf::Shelf;
use crate::ui::session::{Session, use_session};

fn shelf() -> Shelf<EmergencyContact> {
    Shelf {
        read: |plan| &plan.upkeep.emergency,
        list: |plan| &mut plan.upkeep.emergency,
        belongs: |_| true,
        make: |id| EmergencyContact {
            id,
            ..EmergencyContact::default()
        },
        what: words::emergency_what(),
    }
}

/// Whom to call.
#[component]
pub fn EmergencyPage() -> impl IntoView {
    let session = use_session();
    let add = Adding::Words {
        label: words::emergency_add(),
        hint: words::emergency_hint(),
        write: |contact: &mut EmergencyContact, name| contact.name = name,
    };
    let child = session.bind(
        |plan| plan.upkeep.child_can_turn_to.clone(),
        |plan, text| plan.upkeep.child_can_turn_to = text,
    );
    let card = move |id| card(session, id).into_any();
    view! {
        <Question asked=Asked::Emergency lead=words::emergency_lead()>
            <p class="note note--private">{words::emergency_private()}</p>
            <FromThePlan session />
            <CardList session shelf=shelf() add empty=words::emergency_empty() card />
            <TextArea
                label=words::child_can_turn_to().to_owned()
                hint=words::child_can_turn_to_hint()
                bind=child
                rows=2
            />
            <section aria-labelledby="altijd-bellen">
                <h2 class="utrecht-heading-2" id="altijd-bellen">{text::help::numbers()}</h2>
                <HelpNumbers />
            </section>
        </Question>
    }
}

/// The people of the plan as buttons: one press puts somebody on the list.
#[component]
fn FromThePlan(session: Session) -> impl IntoView {
    let shelf = shelf();
    let people = session.read(|plan| {
        let here = plan.people.iter().filter(|person| !person.left);
        here.map(|person| (person.id, text::phrases::name_of(plan, person.id)))
            .collect::<Vec<_>>()
    });
    let listed = session.read(move |plan| {
        let contacts = plan.upkeep.emergency.iter();
        contacts
            .filter_map(|contact| Some((contact.person?, contact.id)))
            .collect::<Vec<_>>()
    });
    let entry_of = move |person: Id| {
        listed.with(|listed| {
            listed
                .iter()
                .find(|(other, _)| *other == person)
                .map(|(_, entry)| *entry)
        })
    };
    let is_on = Callback::new(move |person| entry_of(person).is_some());
    let set = Callback::new(move |(person, on)| match (on, entry_of(person)) {
        (true, None) => session.change(|plan| {
            let id = shelf.put_new(plan);
            if let Some(contact) = crate::plan::id::find_mut((shelf.list)(plan), id) {
                contact.person = Some(person);
            }
        }),
        (false, Some(entry)) => item_actions::remove(session, shelf.list, entry, shelf.what),
        _ => {}
    });
    view! {
        <Show when=move || people.with(|people| !people.is_empty())>
            <Chips legend=words::emergency_pick().to_owned() options=people is_on set class="chips--people" />
        </Show>
    }
}

fn card(session: Session, id: Id) -> impl IntoView {
    let shelf = shelf();
    let person = shelf.bind(session, id, |item| item.person, |item, person| item.person = person);
    let name = shelf.bind(session, id, |item| item.name.clone(), |item, name| item.name = name);
    let phone = shelf.bind(session, id, |item| item.phone.clone(), |item, phone| item.phone = phone);
    let note = shelf.bind(session, id, |item| item.note.clone(), |item, note| item.note = note);
    let shown = session.read(move |plan| {
        let contact = find(&plan.upkeep.emergency, id)?;
        let name = contact.person.map(|person| text::phrases::name_of(plan, person));
        Some(name.unwrap_or_else(|| contact.name.trim().to_owned()))
    });
    let number = session.read(move |plan| find(&plan.upkeep.emergency, id)?.number_to_dial());
    let is_linked = Memo::new(move |_| person.get.read().is_some());
    view! {
        <Show when=move || is_linked.get()>
            <p class="card__title"><bdi>{move || shown.get()}</bdi></p>
        </Show>
        <Show when=move || !is_linked.get()>
            <TextField label=words::emergency_name().to_owned() bind=name />
        </Show>
        <TextField label=words::emergency_phone().to_owned() bind=phone inputmode="tel" />
        {move || number.get().map(|number| view! {
            <a class="utrecht-button utrecht-button--secondary-action" href=format!("tel:{number}")>
                <Icon glyph=Glyph::Phone />
                <bdi>{move || words::emergency_call(shown.get().unwrap_or_default().trim())}</bdi>
            </a>
        })}
        <TextField label=words::emergency_note().to_owned() hint=words::emergency_note_hint() bind=note />
        <More summary=words::emergency_link()>
            <PersonPicker legend=words::emergency_who().to_owned() bind=person />
        </More>
    }
}
