//! The whole plan as a document to read and print.

use leptos::prelude::*;

use crate::ui::erase::{IntoPiece, Piece};

use crate::export::outline::{Body, Line, Outline, Row, Section};
use crate::plan::Plan;
use crate::plan::progress::Asked;
use crate::route::{Page, Route, Source};
use crate::text::{self, phrases};

/// Where the ways to change each part lead; none where the reader does not own the plan.
pub type Owner = Option<Source>;

/// A plan to read, with ways to change it for its owner. It shows the plan as it is now.
pub fn document(plan: &Plan, owner: Owner) -> Piece {
    let outline = Outline::of(plan);
    view! {
        <article class="document">
            <header class="document__head">
                <h1 class="utrecht-heading-1" tabindex="-1" dir="auto">{outline.title}</h1>
                <p class="document__date">{outline.begun}</p>
                {outline.version.map(|version| view! { <p class="document__date">{version}</p> }.piece())}
            </header>
            {each(outline.sections, move |part| section(part, owner))}
        </article>
    }
    .piece()
}

fn section(section: Section, owner: Owner) -> Piece {
    let paper = if matches!(section.body, Body::Signatures(_)) {
        " document__section--paper"
    } else {
        ""
    };
    view! {
        <section class=format!("document__section{paper}")>
            <h2 class="utrecht-heading-2">{section.title}</h2>
            {body(section.body, owner, 3)}
            {change(section.asked, owner)}
        </section>
    }
    .piece()
}

/// What stands in a section. Headings in it are of this level.
fn body(body: Body, owner: Owner, level: u8) -> Piece {
    match body {
        Body::Text(words) => view! { <p dir="auto">{words}</p> }.piece(),
        Body::LeftOpen => view! { <p class="hint">{text::read::left_open()}</p> }.piece(),
        Body::Facts(lines) => view! { <dl class="facts">{each(lines, fact)}</dl> }.piece(),
        Body::List { ordered: true, lines } => view! { <ol>{each(lines, item)}</ol> }.piece(),
        Body::List { ordered: false, lines } => view! { <ul>{each(lines, item)}</ul> }.piece(),
        Body::Conditions(lines) => view! { <ul class="cards">{each(lines, condition)}</ul> }.piece(),
        Body::Agreements(rows) => agreements(rows),
        Body::Columns(columns) => {
            view! { <div class="columns-3">{each(columns, move |one| inner(one, owner, level))}</div> }.piece()
        }
        Body::Group(parts) => {
            view! { <div class="document__group">{each(parts, move |one| inner(one, owner, level))}</div> }.piece()
        }
        Body::Signatures(names) => view! { <ul class="signatures">{each(names, signature)}</ul> }.piece(),
    }
}

fn each<T>(things: Vec<T>, show: impl Fn(T) -> Piece) -> Vec<Piece> {
    things.into_iter().map(show).collect()
}

/// The way to change what stands here.
fn change(asked: Option<Asked>, owner: Owner) -> Option<Piece> {
    let (asked, source) = (asked?, owner?);
    Some(
        view! {
            <a class="document__change" href=Route::Plan(source, Page::Ask(asked)).href()>
                {text::read::change()}
                <span class="visually-hidden">": "{phrases::question_short(asked)}</span>
            </a>
        }
        .piece(),
    )
}

fn behind(words: Vec<String>) -> Vec<Piece> {
    each(words, |words| {
        view! { <small class="document__behind" dir="auto">{words}</small> }.piece()
    })
}

fn fact(line: Line) -> Piece {
    let values = each(line.behind, |words| view! { <p dir="auto">{words}</p> }.piece());
    view! { <div><dt dir="auto">{line.said}</dt><dd>{values}</dd></div> }.piece()
}

fn item(line: Line) -> Piece {
    view! { <li><span dir="auto">{line.said}</span>{behind(line.behind)}</li> }.piece()
}

fn condition(line: Line) -> Piece {
    view! { <li class="card card--condition"><p dir="auto">{line.said}</p>{behind(line.behind)}</li> }.piece()
}

fn signature(name: String) -> Piece {
    view! { <li><span class="signatures__name" dir="auto">{name}</span></li> }.piece()
}

/// A section in a section.
fn inner(part: Section, owner: Owner, level: u8) -> Piece {
    let heading = if level == 3 {
        view! { <h3>{part.title}</h3> }.piece()
    } else {
        view! { <h4 class="document__h4">{part.title}</h4> }.piece()
    };
    view! { <section>{heading}{body(part.body, owner, level + 1)}{change(part.asked, owner)}</section> }.piece()
}

// On a phone each row becomes a card by its style; the roles keep it a table for a screen reader.
fn agreements(rows: Vec<Row>) -> Piece {
    let heads = [
        text::read::who(),
        text::read::what(),
        text::read::when(),
        text::read::seen_by(),
    ];
    let head = |title: &'static str| view! { <th scope="col" role="columnheader">{title}</th> }.piece();
    view! {
        <table class="agreements" role="table">
            <thead role="rowgroup"><tr role="row">{each(heads.to_vec(), head)}</tr></thead>
            <tbody role="rowgroup">{each(rows, agreement)}</tbody>
        </table>
    }
    .piece()
}

fn agreement(row: Row) -> Piece {
    let blank = if row.seen_by == Line::default() {
        "document__blank"
    } else {
        ""
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader" data-label=text::read::who() dir="auto">{row.who}</th>
            {cell(text::read::what(), "", row.what)}
            {cell(text::read::when(), "", row.when)}
            {cell(text::read::seen_by(), blank, row.seen_by)}
        </tr>
    }
    .piece()
}

fn cell(label: &'static str, class: &'static str, line: Line) -> Piece {
    view! {
        <td role="cell" class=class data-label=label><span dir="auto">{line.said}</span>{behind(line.behind)}</td>
    }
    .piece()
}
