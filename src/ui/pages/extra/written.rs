//! The questions that are answered in words: a table, and one page for all of them.

use leptos::prelude::*;

use crate::approach::Words;
use crate::plan::Plan;
use crate::plan::progress::Asked;
use crate::text::{extra as words, situation};
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::prompts::Prompts;
use crate::ui::parts::question::Question;
use crate::ui::session::Session;

/// A text of the plan, with its label and a hint.
struct Field {
    label: Words,
    hint: Option<Words>,
    read: fn(&Plan) -> &String,
    write: fn(&mut Plan, String),
}

/// What a page asks.
struct Written {
    asked: Asked,
    lead: Words,
    prompts: &'static [Words],
    fields: &'static [Field],
}

/// All pages.
const PAGES: &[Written] = &[
    Written {
        asked: Asked::BookEnds,
        lead: words::book_ends_lead,
        prompts: &[],
        fields: &[
            Field {
                label: words::worst,
                hint: Some(words::worst_hint),
                read: |plan| &plan.worst,
                write: |plan, text| plan.worst = text,
            },
            Field {
                label: words::want_to_see,
                hint: Some(words::want_to_see_hint),
                read: |plan| &plan.goal.good_enough,
                write: |plan, text| plan.goal.good_enough = text,
            },
        ],
    },
    Written {
        asked: Asked::Facts,
        lead: words::facts_lead,
        prompts: &[
            words::facts_prompt_1,
            words::facts_prompt_2,
            words::facts_prompt_3,
            words::facts_prompt_4,
        ],
        fields: &[Field {
            label: words::facts,
            hint: Some(words::facts_hint),
            read: |plan| &plan.facts,
            write: |plan, text| plan.facts = text,
        }],
    },
    Written {
        asked: Asked::Weighing,
        lead: words::weighing_lead,
        prompts: &[
            words::weighing_prompt_1,
            words::weighing_prompt_2,
            words::weighing_prompt_3,
            words::weighing_prompt_4,
        ],
        fields: &[Field {
            label: words::weighing,
            hint: Some(words::weighing_hint),
            read: |plan| &plan.weighing,
            write: |plan, text| plan.weighing = text,
        }],
    },
    Written {
        asked: Asked::OwnView,
        lead: words::own_view_lead,
        prompts: &[],
        fields: &[Field {
            label: words::own_view,
            hint: None,
            read: |plan| &plan.own_view,
            write: |plan, text| plan.own_view = text,
        }],
    },
    Written {
        asked: Asked::OnChild,
        lead: words::on_child_lead,
        prompts: &[
            words::on_child_prompt_1,
            words::on_child_prompt_2,
            words::on_child_prompt_3,
        ],
        fields: &[Field {
            label: words::on_child,
            hint: None,
            read: |plan| &plan.on_child,
            write: |plan, text| plan.on_child = text,
        }],
    },
    Written {
        asked: Asked::Pattern,
        lead: words::pattern_lead,
        prompts: &[
            words::pattern_prompt_1,
            words::pattern_prompt_2,
            words::pattern_prompt_3,
        ],
        fields: &[Field {
            label: words::pattern,
            hint: Some(words::pattern_hint),
            read: |plan| &plan.pattern,
            write: |plan, text| plan.pattern = text,
        }],
    },
    Written {
        asked: Asked::Placement,
        lead: words::placement_lead,
        prompts: &[
            words::placement_prompt_1,
            words::placement_prompt_2,
            words::placement_prompt_3,
            words::placement_prompt_4,
        ],
        fields: &[Field {
            label: words::placement,
            hint: None,
            read: |plan| &plan.placement,
            write: |plan, text| plan.placement = text,
        }],
    },
];

/// The page of a question that is answered in words.
pub(super) fn written(session: Session, asked: Asked) -> Piece {
    let Some(page) = PAGES.iter().find(|page| page.asked == asked) else {
        return ().piece();
    };
    let prompts: Vec<&'static str> = page.prompts.iter().map(|prompt| prompt()).collect();
    let field = move |field: &'static Field| {
        let bind = session.bind(|plan| (field.read)(plan).clone(), field.write);
        let label = (field.label)().to_owned();
        match field.hint {
            Some(hint) => view! { <TextArea label hint=hint() bind rows=5 /> }.piece(),
            None => view! { <TextArea label bind rows=5 /> }.piece(),
        }
    };
    let heavy = asked == Asked::BookEnds;
    view! {
        <Question asked lead=(page.lead)()>
            {heavy.then(|| view! { <p class="note">{words::book_ends_heavy()}</p> })}
            {(!prompts.is_empty()).then(|| view! { <Prompts summary=situation::prompts() prompts /> })}
            {page.fields.iter().map(field).collect::<Vec<_>>()}
        </Question>
    }
    .piece()
}
