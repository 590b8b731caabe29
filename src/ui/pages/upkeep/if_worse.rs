//! What the family does if it gets worse, thought of while it is quiet.

use leptos::prelude::*;

use crate::plan::progress::Asked;
use crate::text::{situation, upkeep as words};
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::prompts::Prompts;
use crate::ui::parts::question::Question;
use crate::ui::session::use_session;

/// What if it gets worse.
#[component]
pub fn IfWorsePage() -> impl IntoView {
    let session = use_session();
    let if_worse = session.bind(
        |plan| plan.upkeep.if_worse.clone(),
        |plan, text| plan.upkeep.if_worse = text,
    );
    let prompts = vec![
        words::if_worse_prompt_1(),
        words::if_worse_prompt_2(),
        words::if_worse_prompt_3(),
        words::if_worse_prompt_4(),
    ];
    view! {
        <Question asked=Asked::IfWorse lead=words::if_worse_lead()>
            <Prompts summary=situation::prompts() prompts />
            <TextArea label=words::if_worse().to_owned() bind=if_worse rows=6 />
        </Question>
    }
}
