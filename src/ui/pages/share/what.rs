//! What goes along.

use leptos::prelude::*;

use super::Sharing;
use super::at_home::AtHome;
use super::kept_out::KeptOutPart;
use super::left_out::LeftOut;
use super::parts::{Choices, Parts};
use crate::plan::sharing::Reader;
use crate::route::{Page, ShareStep};
use crate::text::{share, share_what as words};
use crate::ui::erase::live;
use crate::ui::parts::fields::{TextArea, TextField};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::session::use_session;

/// What goes along.
#[component]
pub(super) fn WhatPage() -> impl IntoView {
    let session = use_session();
    let sharing = expect_context::<Sharing>();
    let name = sharing.name();
    let heading = Signal::stored(words::heading(&name));
    let back = Signal::derive(move || session.href(Page::Share(ShareStep::Who)));
    let lead = if sharing.reader() == Reader::OtherHome {
        words::lead_home()
    } else {
        words::lead()
    };
    view! {
        <PageFrame title=words::title() heading step=share::step("2") back=(back, share::back_to_who())>
            <p class="lead">{lead}</p>
            <Parts session sharing />
            <Choices session sharing />
            <AtHome session sharing />
            <LeftOut session sharing />
            {sharing.recipient().map(|recipient| view! { <KeptOutPart session sharing recipient /> })}
            <h2 class="utrecht-heading-2">{words::letter_title()}</h2>
            <TextField label=words::from().to_owned() hint=words::from_hint(&name) bind=sharing.from() />
            <TextArea label=words::words().to_owned() hint=words::words_hint() bind=sharing.words() rows=3 />
            <div class="step-nav">
                <a
                    class="utrecht-button utrecht-button--primary-action"
                    href=live(move || session.href(Page::Share(ShareStep::See)))
                >
                    {words::onward()}
                    <Icon glyph=Glyph::Next />
                </a>
            </div>
        </PageFrame>
    }
}
