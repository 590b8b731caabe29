//! Help tried before: told once, so that nobody has to tell it again.

use leptos::prelude::*;

use crate::ui::erase::IntoPiece;

use crate::plan::id::Id;
use crate::plan::progress::Asked;
use crate::plan::situation::TriedHelp;
use crate::text::situation as words;
use crate::ui::parts::card_list::{Adding, CardList};
use crate::ui::parts::fields::{TextArea, TextField};
use crate::ui::parts::prompts::Prompts;
use crate::ui::parts::question::Question;
use crate::ui::parts::shelf::Shelf;
use crate::ui::session::{Session, use_session};

fn shelf() -> Shelf<TriedHelp> {
    Shelf {
        read: |plan| &plan.tried,
        list: |plan| &mut plan.tried,
        belongs: |_| true,
        make: |id| TriedHelp {
            id,
            ..TriedHelp::default()
        },
        what: words::tried_what(),
    }
}

/// Help tried before.
#[component]
pub fn TriedPage() -> impl IntoView {
    let session = use_session();
    let add = Adding::Words {
        label: words::tried_add(),
        hint: words::tried_hint(),
        write: |tried: &mut TriedHelp, what| tried.what = what,
    };
    let prompts = vec![
        words::tried_prompt_1(),
        words::tried_prompt_2(),
        words::tried_prompt_3(),
    ];
    let card = move |id| card(session, id).piece();
    view! {
        <Question asked=Asked::Tried lead=words::tried_lead()>
            <Prompts summary=words::prompts() prompts />
            <CardList session shelf=shelf() add empty=words::tried_empty() card />
        </Question>
    }
}

fn card(session: Session, id: Id) -> impl IntoView {
    let shelf = shelf();
    let what = shelf.bind(session, id, |item| item.what.clone(), |item, text| item.what = text);
    let when = shelf.bind(session, id, |item| item.when.clone(), |item, text| item.when = text);
    let outcome = shelf.bind(
        session,
        id,
        |item| item.outcome.clone(),
        |item, text| item.outcome = text,
    );
    view! {
        <TextArea label=words::tried_words().to_owned() bind=what rows=1 />
        <TextField label=words::tried_when().to_owned() hint=words::tried_when_hint() bind=when />
        <TextArea label=words::tried_outcome().to_owned() bind=outcome rows=2 />
    }
}
