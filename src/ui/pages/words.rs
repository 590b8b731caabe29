//! The word list: words, who is who, where a family is.

use leptos::prelude::*;

use crate::route::{Route, WordsAt};
use crate::text::glossary::{self, Entry, Tab};
use crate::text::words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::page::PageFrame;

const fn tab_words(tab: Tab) -> fn() -> &'static str {
    match tab {
        Tab::Words => words::words,
        Tab::People => words::people,
        Tab::Phases => words::phases,
    }
}

/// The word list at this place. Who comes from a plan goes back with the browser: a word is asked from anywhere.
#[must_use]
pub fn show(at: WordsAt) -> Piece {
    let (tab, asked) = match at {
        WordsAt::Tab(tab) => (tab, None),
        WordsAt::Word(entry) => (entry.tab, Some(entry)),
    };
    let link = move |(other, _): (Tab, &'static str)| {
        let current = (other == tab).then_some("page");
        let href = Route::Words(WordsAt::Tab(other)).href();
        view! { <li><a class="tab" href=href aria-current=current>{tab_words(other)()}</a></li> }.piece()
    };
    let entry = |entry: Entry| view! { <div><dt>{entry.word}</dt><dd>{entry.explanation}</dd></div> }.piece();
    let entries: Vec<Piece> = glossary::all().filter(move |one| one.tab == tab).map(entry).collect();
    let lead = if tab == Tab::Phases {
        words::phases_lead()
    } else {
        words::lead()
    };
    view! {
        <PageFrame title=words::title() class="page--words">
            <p class="lead">{lead}</p>
            {asked.map(|entry| view! {
                <div class="note note--warm">
                    <h2 class="utrecht-heading-2">{entry.word}</h2>
                    <p>{entry.explanation}</p>
                </div>
            })}
            <nav aria-label=words::parts()>
                <ul class="tabs">{Tab::ALL.map(link).into_iter().collect::<Vec<_>>()}</ul>
            </nav>
            <h2 class="utrecht-heading-2">{tab_words(tab)()}</h2>
            <dl class="glossary">{entries}</dl>
        </PageFrame>
    }
    .piece()
}
