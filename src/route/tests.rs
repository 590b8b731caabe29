use super::*;

#[test]
fn every_place_survives_its_address() {
    let mut pages: Vec<_> = Asked::ALL.iter().map(|asked| Page::Ask(*asked)).collect();
    let id = Id { author: 2, count: 9 };
    pages.extend([Page::Overview, Page::Person(id), Page::Agreement(Id::own(3))]);
    pages.extend([Page::Going(id), Page::Compare(0), Page::Compare(12), Page::Earlier(3)]);
    pages.extend(PLAIN.map(|(page, _)| page));
    pages.extend(LookBackStep::ALL.map(|(step, _)| Page::LookBack(step)));
    pages.extend(ShareStep::ALL.map(|(step, _)| Page::Share(step)));
    pages.extend(ApproachStep::ALL.map(|(step, _)| Page::Approach(step)));
    pages.extend(MeetingStep::ALL.map(|(step, _)| Page::Meeting(step)));
    pages.extend(TableStep::ALL.map(|(step, _)| Page::Table(step)));
    pages.extend(HomesStep::ALL.map(|(step, _)| Page::Homes(step)));
    pages.extend(ChildStep::ALL.map(|(step, _)| Page::Child(id, step)));
    let mut routes = vec![Route::Start];
    routes.extend(GENERAL.iter().map(|(route, _)| *route));
    routes.extend(Tab::ALL.map(|(tab, _)| Route::Words(WordsAt::Tab(tab))));
    routes.extend(glossary::all().map(|entry| Route::Words(WordsAt::Word(entry))));
    routes.extend(ForWhom::ALL.map(|(whom, _)| Route::WhatHappens(whom)));
    for source in [Source::Stored(7), Source::Draft(0), Source::Draft(31), Source::Example] {
        routes.extend(pages.iter().map(|page| Route::Plan(source, *page)));
    }
    for route in routes {
        assert_eq!(Route::parse(&route.href()), route);
    }
}

#[test]
fn an_unknown_address_leads_to_a_page_that_exists() {
    for address in [
        "",
        "#",
        "#/",
        "#/x",
        "#/plan",
        "#/plan/x",
        "#/plan/99999999999/naam",
        "#//plan",
        "#/%00",
    ] {
        assert_eq!(Route::parse(address), Route::Start, "{address}");
    }
    assert_eq!(Route::parse("#/woorden/onzin"), Route::Words(WordsAt::Tab(Tab::Words)));
    assert_eq!(
        Route::parse("#/plan/3/onzin/1"),
        Route::Plan(Source::Stored(3), Page::Overview)
    );
    assert_eq!(
        Route::parse("#/plan/3/mens/x"),
        Route::Plan(Source::Stored(3), Page::Overview)
    );
}
