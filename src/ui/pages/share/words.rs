//! What parts, groups and readers are called.

use crate::audience::{Counted, Group, Part};
use crate::letter::Share;
use crate::plan::sharing::{Reader, Way};
use crate::text::{share_how, share_log, share_stays, share_what, share_who};

/// A part of the plan.
pub(super) fn part(part: Part) -> &'static str {
    match part {
        Part::Title => share_what::title_part(),
        Part::Family => share_what::family(),
        Part::People => share_what::people(),
        Part::Circle => share_what::circle(),
        Part::Presence => share_what::presence(),
        Part::Why => share_what::why(),
        Part::MainQuestion => share_what::main_question(),
        Part::Goal => share_what::goal(),
        Part::GoingWell => share_what::going_well(),
        Part::Worries => share_what::worries(),
        Part::Needed => share_what::needed(),
        Part::Facts => share_what::facts(),
        Part::Tried => share_what::tried(),
        Part::Questions => share_what::questions(),
        Part::Conditions => share_what::conditions(),
        Part::Agreements => share_what::agreements(),
        Part::Responses => share_what::responses(),
        Part::Progress => share_what::progress(),
        Part::Meeting => share_what::meeting(),
        Part::Upkeep => share_what::upkeep(),
        Part::OtherPlans => share_what::other_plans(),
        Part::Acceptances => share_what::acceptances(),
        Part::Schedule => share_what::schedule(),
        Part::Wishes => share_what::wishes(),
    }
}

/// What of this group stays home, with how much; nothing where all of it goes.
pub(super) fn stays(one: &Counted) -> Option<String> {
    let count = one.of.saturating_sub(one.goes);
    if count == 0 {
        return None;
    }
    Some(match one.group {
        Group::Title => share_stays::title().to_owned(),
        Group::People => share_stays::people(count),
        Group::Contacts => share_stays::contacts(count),
        Group::Why => share_stays::why().to_owned(),
        Group::MainQuestion => share_stays::main_question().to_owned(),
        Group::Goal => share_stays::goal().to_owned(),
        Group::GoingWell => share_stays::going_well(count),
        Group::Worries => share_stays::worries(count),
        Group::Needed => share_stays::needed(count),
        Group::Facts => share_stays::facts().to_owned(),
        Group::Tried => share_stays::tried(count),
        Group::Questions => share_stays::questions(count),
        Group::Conditions => share_stays::conditions(count),
        Group::Agreements => share_stays::agreements(count),
        Group::PrivateAgreements => share_stays::private(count),
        Group::Responses => share_stays::responses().to_owned(),
        Group::Progress => share_stays::progress().to_owned(),
        Group::Sittings => share_stays::meeting().to_owned(),
        Group::Upkeep => share_stays::upkeep().to_owned(),
        Group::Reviews => share_stays::reviews().to_owned(),
        Group::Emergency => share_stays::emergency(count),
        Group::Phones => share_stays::phones(count),
        Group::IfWorse => share_stays::if_worse().to_owned(),
        Group::OtherPlans => share_stays::other_plans(count),
        Group::Acceptances => share_stays::acceptances().to_owned(),
        Group::Schedule => share_stays::schedule().to_owned(),
        Group::Wishes => share_stays::wishes(count),
        Group::ChildPages => share_stays::child_pages(count),
        Group::PrivateNotes => share_stays::notes().to_owned(),
    })
}

/// As what somebody reads it, and what that means.
pub(super) fn reader(reader: Reader) -> (&'static str, &'static str) {
    match reader {
        Reader::Network => (share_who::as_network(), share_who::as_network_hint()),
        Reader::Professional => (share_who::as_professional(), share_who::as_professional_hint()),
        Reader::Coordinator => (share_who::as_coordinator(), share_who::as_coordinator_hint()),
        Reader::Child => (share_who::as_child(), share_who::as_child_hint()),
        Reader::OtherHome => (share_who::as_home(), share_who::as_home_hint()),
    }
}

/// What a message with the link could say, with this in it.
pub(super) fn message(share: &Share) -> &'static str {
    match share.reader.unwrap_or(Reader::Network) {
        Reader::Network => share_how::message_network(),
        Reader::Professional if share.plan.is_before_agreements() => share_how::message_beforehand(),
        Reader::Professional => share_how::message_professional(),
        Reader::Coordinator => share_how::message_coordinator(),
        Reader::Child => share_how::message_child(),
        Reader::OtherHome => share_how::message_home(),
    }
}

/// How something went out.
pub(super) fn way(way: Way) -> &'static str {
    match way {
        Way::Link => share_log::as_link(),
        Way::Qr => share_log::as_picture(),
        Way::File => share_log::as_file(),
        Way::Print => share_log::on_paper(),
    }
}
