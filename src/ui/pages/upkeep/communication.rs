//! How people tell each other how it goes.

use leptos::prelude::*;

use crate::plan::progress::Asked;
use crate::text::{situation, upkeep as words};
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::prompts::Prompts;
use crate::ui::parts::question::Question;
use crate::ui::session::use_session;

/// How people keep in touch.
#[component]
pub fn CommunicationPage() -> impl IntoView {
    let session = use_session();
    let communication = session.bind(
        |plan| plan.upkeep.communication.clone(),
        |plan, text| plan.upkeep.communication = text,
    );
    let prompts = vec![
        words::communication_prompt_1(),
        words::communication_prompt_2(),
        words::communication_prompt_3(),
        words::communication_prompt_4(),
    ];
    view! {
        <Question asked=Asked::Communication lead=words::communication_lead()>
            <Prompts summary=situation::prompts() prompts />
            <TextArea label=words::communication().to_owned() bind=communication rows=5 />
        </Question>
    }
}
