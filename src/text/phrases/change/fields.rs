//! What fields and things are called in a sentence about a change, and how what is in a field is said.
//!
//! Fields are known by their numbers on the way from the plan: `[10, 2]` is who carries an agreement.

use super::labels;
use crate::change::read;
use crate::plan::Plan;
use crate::plan::agreement::Doers;
use crate::plan::day::Day;
use crate::plan::id::Id;
use crate::plan::timing::When;
use crate::text::phrases::homes as homes_words;
use crate::text::phrases::{day_short, doers, name_of, when};
use crate::text::{change as words, field as f, thing as t};

/// How what is in a field is said.
#[derive(Clone, Copy)]
pub(super) enum Shows {
    /// Free text, quoted.
    Text,
    /// Somebody of the plan.
    Person,
    /// A day.
    Day,
    /// Yes or no.
    YesNo,
    /// A number.
    Number,
    /// Who carries an agreement.
    Doers,
    /// When an agreement is done.
    When,
    /// One of two homes.
    Home,
    /// A choice with words of its own.
    Label(fn(&[u8]) -> Option<&'static str>),
    /// The app has no words for what is in it.
    Nothing,
}

impl Shows {
    /// What is in the field, in words that follow a colon. None where there are no words.
    pub(super) fn say(self, plan: &Plan, bytes: &[u8]) -> Option<String> {
        let said = match self {
            Self::Text => {
                let text: String = minicbor::decode(bytes).ok()?;
                super::quote(text.trim())
            }
            Self::Person => name_of(plan, read::<Id>(bytes)?),
            Self::Day => day_short(read::<Day>(bytes)?),
            Self::YesNo => if read(bytes)? { words::yes() } else { words::no() }.to_owned(),
            Self::Number => minicbor::decode::<u32>(bytes).ok()?.to_string(),
            Self::Doers => doers(plan, Some(&read::<Doers>(bytes)?)),
            Self::When => when(plan, Some(&read::<When>(bytes)?)),
            Self::Home => homes_words::home_name(plan, read(bytes)?),
            Self::Label(label) => label(bytes)?.to_owned(),
            Self::Nothing => return None,
        };
        Some(said).filter(|said| !said.is_empty())
    }
}

/// What a field is called, and how what is in it is said. None for a name, a counter, and what this app does not know.
pub(super) fn field(numbers: &[u32]) -> Option<(&'static str, Shows)> {
    use Shows::{Day, Doers, Label, Nothing, Number, Person, Text, When, YesNo};
    Some(match numbers {
        [1] => (f::plan_name(), Text),
        [2] => (f::why(), Text),
        [3] => (f::main_question(), Text),
        [4, 0] => (f::goal_now(), Text),
        [4, 1] => (f::goal_later(), Text),
        [4, 2] => (f::good_enough(), Text),
        [5] => (f::people(), Nothing),
        [5, 1] => (f::name(), Text),
        [5, 2] => (f::role(), Label(|bytes| read(bytes).map(labels::role))),
        [5, 3] => (f::relation(), Text),
        [5, 4] => (f::household(), Text),
        [5, 5] => (f::side(), Text),
        [5, 6] => (f::age(), Number),
        [5, 7, 0] => (f::at_information(), Label(|bytes| read(bytes).map(labels::attendance))),
        [5, 7, 1] => (f::at_private_time(), Label(|bytes| read(bytes).map(labels::attendance))),
        [5, 7, 2] => (f::at_presenting(), Label(|bytes| read(bytes).map(labels::attendance))),
        [5, 7, 3] => (f::not_invited(), YesNo),
        [5, 8] => (f::contact(), Text),
        [5, 9] => (f::offers(), Text),
        [5, 10] => (f::nearness(), Label(|bytes| read(bytes).map(labels::nearness))),
        [5, 11] => (f::cares(), YesNo),
        [5, 12] => (f::organisation(), Text),
        [5, 13] => (f::left(), YesNo),
        [5, 15] => (f::invited_on(), Day),
        [5, 18] => (f::could_come_nearer(), YesNo),
        [5, 19] => (f::nearer_how(), Text),
        [5, 14] | [10, 15] => (f::proposed_by(), Person),
        [6] => (f::observations(), Nothing),
        [6, 1] => (f::column(), Label(|bytes| read(bytes).map(labels::column))),
        [6, 2] => (f::text(), Text),
        [6, 3] => (f::said_by(), Person),
        [6, 4] => (f::since(), Text),
        [6, 5] => (f::good_enough(), Text),
        [7] => (f::tried(), Nothing),
        [7, 1] => (f::help(), Text),
        [7, 2] => (f::outcome(), Text),
        [7, 3] => (f::when(), Text),
        [8] => (f::questions(), Nothing),
        [8, 1] => (f::question(), Text),
        [8, 2] => (f::from_side(), Label(|bytes| read(bytes).map(labels::asker))),
        [8, 3] => (f::who(), Person),
        [8, 4] | [9, 11] => (f::no_agreement(), Text),
        [8, 5] => (f::thinks_along(), Person),
        [9] => (f::conditions(), Nothing),
        [9, 1] => (f::condition(), Text),
        [9, 2] => (f::set_by(), Person),
        [9, 3] => (f::set_by(), Text),
        [9, 4] => (f::by(), Day),
        [9, 5] => (f::by(), Text),
        [9, 6] => (f::kind(), Label(|bytes| read(bytes).map(labels::condition_kind))),
        [9, 7] => (f::visible_by(), Text),
        [9, 8] => (f::state(), Nothing),
        [9, 9] => (f::state_on(), Day),
        [9, 10] => (f::family_says(), Text),
        [9, 12] => (f::answers(), Nothing),
        [9, 13] => (f::condition_why(), Text),
        [9, 14] => (f::watchers(), Person),
        [9, 15] => (f::what_if(), Text),
        [9, 16] => (f::when_met(), Text),
        [9, 12, rest @ ..] | [13, rest @ ..] if !rest.is_empty() => acceptance(rest)?,
        [10, rest @ ..] => match rest {
            [] => (f::agreements(), Nothing),
            [1] => (f::what(), Text),
            [2] => (f::who(), Doers),
            [3] => (f::when(), When),
            [4, 0] => (f::period_from(), Day),
            [4, 1] => (f::period_until(), Day),
            [4, 2] => (f::lasting(), YesNo),
            [4, 3] => (f::exceptions(), Nothing),
            [4, 4] => (f::trial(), YesNo),
            [5] => (f::helpers(), Person),
            [6] => (f::place(), Text),
            [7] => (f::answers_what(), Nothing),
            [8] => (f::seen_by(), Text),
            [9] => (f::checker(), Person),
            [10] => (f::plan_b(), Text),
            [11] => (
                f::agreement_kind(),
                Label(|bytes| read(bytes).map(labels::agreement_kind)),
            ),
            [12] => (f::topic(), Label(|bytes| read(bytes).map(labels::topic))),
            [13] => (f::responses(), Nothing),
            [14] => (f::progress(), Nothing),
            [16] => (f::not_agreed(), YesNo),
            [17] => (f::private(), YesNo),
            [18] => (f::voices(), Nothing),
            [19] => (f::asked_on(), Day),
            [20] => (f::no_advice(), Nothing),
            [21] => (f::agreement_home(), Shows::Home),
            [22] => (f::voices_stay(), YesNo),
            _ => return None,
        },
        [11, rest @ ..] => upkeep(rest)?,
        [12] => (f::reviews(), Nothing),
        [12, 1] | [16, 4, 1] => (f::when(), if numbers.len() == 3 { Day } else { Nothing }),
        [12, 2] | [16, 4, 7] => (f::attendees(), Person),
        [12, 3] | [16, 4, 3] => (f::place(), Text),
        [12, 4] => (f::held_on(), Day),
        [12, 5] => (f::review_outcome(), Text),
        [12, 6] => (f::findings(), Nothing),
        [12, 7] => (f::moods(), Nothing),
        [12, 8] => (f::child_says(), Nothing),
        [13] => (f::acceptances(), Nothing),
        [14, rest @ ..] => child_page(rest)?,
        [15] => (f::private_notes(), Text),
        [16, rest @ ..] => meeting(rest)?,
        [17] => (f::approach(), Label(|bytes| read(bytes).map(labels::approach))),
        [19] => (f::left_open(), Nothing),
        [20] => (f::done(), Nothing),
        [21] => (f::begun(), Day),
        [22] => (f::version(), Number),
        [23] => (f::worst(), Text),
        [24] => (f::contact_person(), Person),
        [25] => (f::facts(), Text),
        [26] => (f::weighing(), Text),
        [28] => (f::language(), Nothing),
        [29] => (f::editions(), Nothing),
        [30, ..] => (f::sent(), Nothing),
        [31, ..] => (f::received(), Nothing),
        [32] => (f::kept_out(), Nothing),
        [33] => (f::version_from(), Day),
        [34, rest @ ..] => secure(rest)?,
        [35] => (f::situation_changes(), Nothing),
        [35, 1] => (f::on(), Day),
        [35, 2] => (f::what_changed(), Text),
        [36] => (f::no_advice(), Nothing),
        [37] => (f::calendar_files(), Nothing),
        [38] => (f::phases(), Nothing),
        [39] => (f::first(), Nothing),
        [40] => (f::own_view(), Text),
        [41] => (f::on_child(), Text),
        [42] => (f::pattern(), Text),
        [43] => (f::placement(), Text),
        [46] => (f::coordinates(), YesNo),
        [47] => (f::handed_over(), Day),
        [50, rest @ ..] => private(rest)?,
        [58..=63, ..] => homes(numbers)?,
        [66] => (f::stories(), Nothing),
        [66, 1] => (f::child(), Person),
        [66, 2] => (f::panels(), Nothing),
        [66, 3] => (f::story_adults(), Person),
        [66, 4] => (f::story_yes(), Nothing),
        _ => return None,
    })
}

fn homes(numbers: &[u32]) -> Option<(&'static str, Shows)> {
    use Shows::{Day, Home, Label, Nothing, Person, Text, YesNo};
    Some(match numbers {
        [58] => (f::talk_together(), Nothing),
        [59] => (f::my_home(), Nothing),
        [60, 0] => (f::first_home_name(), Text),
        [60, 1] => (f::first_home_people(), Person),
        [61, 0] => (f::second_home_name(), Text),
        [61, 1] => (f::second_home_people(), Person),
        [62] => (f::wishes(), Nothing),
        [62, 1] => (f::wish_home(), Home),
        [62, 2] => (f::wish_subject(), Label(|bytes| read(bytes).map(homes_words::subject))),
        [62, 3] => (f::words(), Text),
        [62, 4] => (f::on(), Day),
        [62, 5] => (f::wish_stance(), Label(|bytes| read(bytes).map(homes_words::stance))),
        [62, 6] => (f::wish_said_to(), Text),
        [62, 7] => (f::wish_agreement(), Nothing),
        [63, 0] => (f::two_weeks(), YesNo),
        [63, 1] => (f::schedule_start(), Day),
        [63, 2] => (f::schedule_pattern(), Nothing),
        [63, 3] => (f::hand_over(), Nothing),
        [63, 4] => (f::hand_over_words(), Text),
        [63, 5] => (f::specials(), Nothing),
        [63, 5, 1] => (f::kind(), Label(|bytes| read(bytes).map(homes_words::special_kind))),
        [63, 5, 2] => (f::name(), Text),
        [63, 5, 3] => (f::special_from(), Day),
        [63, 5, 4] => (f::special_until(), Day),
        [63, 5, 5] => (f::yearly(), YesNo),
        [63, 5, 6] => (f::special_split(), Label(|bytes| read(bytes).map(homes_words::split))),
        [63, 5, 7] => (f::special_home(), Home),
        _ => return None,
    })
}

fn acceptance(numbers: &[u32]) -> Option<(&'static str, Shows)> {
    Some(match numbers {
        [1] => (f::who(), Shows::Person),
        [2] => (f::name(), Shows::Text),
        [3] => (f::as_what(), Shows::Text),
        [4] => (f::on(), Shows::Day),
        [5] => (f::answer(), Shows::Nothing),
        [6] => (f::words(), Shows::Text),
        [7] => (f::yes_by(), Shows::Day),
        _ => return None,
    })
}

fn upkeep(numbers: &[u32]) -> Option<(&'static str, Shows)> {
    use Shows::{Label, Nothing, Person, Text};
    Some(match numbers {
        [0] => (f::guardian(), Person),
        [1] => (f::document_keeper(), Person),
        [2] => (f::communication(), Text),
        [3] => (f::contact_lines(), Nothing),
        [3, 1] => (f::contact_from(), Person),
        [3, 2] => (f::contact_to(), Person),
        [3, 3] => (f::contact_about(), Text),
        [4] => (f::if_worse(), Text),
        [5] => (f::emergency(), Nothing),
        [5, 1] => (f::who(), Person),
        [5, 2] => (f::name(), Text),
        [5, 3] => (f::phone(), Text),
        [5, 4] => (f::note(), Text),
        [6] => (f::other_plans(), Nothing),
        [6, 1] => (f::kind(), Label(|bytes| read(bytes).map(labels::other_plan_kind))),
        [6, 2] => (f::other_plan(), Text),
        [7] => (f::child_can_turn_to(), Text),
        [8] => (f::wait_weeks(), Shows::Number),
        [9] => (f::first_check(), Shows::Day),
        _ => return None,
    })
}

fn secure(numbers: &[u32]) -> Option<(&'static str, Shows)> {
    use Shows::{Day, Nothing, Person, Text};
    Some(match numbers {
        [0] => (f::secure_works(), Text),
        [1] => (f::secure_keep(), Nothing),
        [2] => (f::secure_signs(), Text),
        [3] => (f::secure_notices(), Person),
        [4] => (f::secure_then(), Text),
        [5] => (f::secure_ring(), Person),
        [6] => (f::secure_on(), Day),
        _ => return None,
    })
}

fn child_page(numbers: &[u32]) -> Option<(&'static str, Shows)> {
    use Shows::{Nothing, Person, Text};
    Some(match numbers {
        [] => (f::child_pages(), Nothing),
        [1] => (f::child(), Person),
        [2] => (f::child_worries(), Text),
        [3] => (f::child_good(), Text),
        [4] => (f::dreams(), Text),
        [5] => (f::own_rule(), Text),
        [6] => (f::whom_to_call(), Text),
        [7] => (f::where_to_go(), Text),
        [8] => (f::takes_part(), Nothing),
        [9] => (f::spokesperson(), Person),
        [10] => (f::may_see(), Person),
        [11] => (f::child_says(), Nothing),
        [12] => (f::drawings(), Nothing),
        [13] => (f::worries_seen_by(), Person),
        [14] => (f::good_seen_by(), Person),
        [15] => (f::dreams_seen_by(), Person),
        [16] => (f::written_by(), Person),
        [17] => (f::rest_seen_by(), Person),
        _ => return None,
    })
}

fn meeting(numbers: &[u32]) -> Option<(&'static str, Shows)> {
    use Shows::{Day, Nothing, Person, Text, YesNo};
    Some(match numbers {
        [0] => (f::coordination(), Nothing),
        [1] => (f::sittings(), Nothing),
        [2] => (f::private_time(), YesNo),
        [3] => (f::professionals_present(), YesNo),
        [4] => (f::meeting_dates(), Nothing),
        [4, 2] => (f::time(), Nothing),
        [4, 4] => (f::practical(), Text),
        [4, 5] => (f::chair(), Person),
        [4, 6] => (f::writer(), Person),
        [5] => (f::target(), Day),
        [6] => (f::started(), Day),
        [11] => (f::at_table(), Nothing),
        [12] => (f::clarity(), Nothing),
        [12, 1] => (f::about(), Nothing),
        [12, 2] => (f::question(), Text),
        [12, 3] => (f::answer(), Text),
        [4, 8] => (f::food(), Text),
        [4, 9] => (f::child_minding(), Text),
        [4, 10] => (f::interpreter(), Text),
        [4, 11] => (f::elsewhere(), Text),
        [4, 14] => (f::held_on(), Day),
        [4, 15] => (f::at_the_table(), Person),
        [4, 16] => (f::left_over(), Text),
        [4, 17] => (f::stage(), Nothing),
        [4, 18] => (f::on_table(), Nothing),
        _ => return None,
    })
}

fn private(numbers: &[u32]) -> Option<(&'static str, Shows)> {
    use Shows::{Nothing, Person, Text, YesNo};
    Some(match numbers {
        [0] => (f::ideas(), Nothing),
        [0, 1] => (f::who(), Person),
        [0, 2] => (f::idea(), Text),
        [0, 3] => (f::about(), Nothing),
        [0, 4] => (f::became(), Nothing),
        [0, 5] => (f::with_all(), YesNo),
        [1] => (f::turns(), Nothing),
        [2] => (f::children_first(), YesNo),
        [3] => (f::private_words(), Text),
        _ => return None,
    })
}

/// What one thing of this list is called. None where the list holds people or other things of the plan by name.
pub(super) fn thing(numbers: &[u32]) -> Option<&'static str> {
    Some(match numbers {
        [5] => t::person(),
        [6] => t::observation(),
        [7] => t::tried(),
        [8] => t::question(),
        [9] => t::condition(),
        [9, 12] => t::condition_answer(),
        [10] => t::agreement(),
        [10, 4, 3] => t::exception(),
        [10, 13] => t::response(),
        [10, 14] => t::progress(),
        [10, 18] => t::voice(),
        [11, 3] => t::contact_line(),
        [11, 5] => t::emergency(),
        [11, 6] => t::other_plan(),
        [12] => t::review(),
        [12, 6] => t::finding(),
        [13] => t::acceptance(),
        [14] => t::child_page(),
        [14, 11] => t::child_says(),
        [14, 12] => t::drawing(),
        [16, 4] => t::sitting(),
        [16, 12] => t::clarity(),
        [50, 0] => t::idea(),
        [50, 1] => t::turn(),
        [29] => t::edition(),
        [30] => t::sent(),
        [31] => t::received(),
        [32] => t::kept_out(),
        [12, 7] => t::mood(),
        [12, 8] => t::child_says(),
        [35] => t::situation_change(),
        [38] => t::phase(),
        [62] => t::wish(),
        [63, 5] => t::special(),
        [66] => t::story(),
        [66, 2] => t::panel(),
        [66, 4] => t::story_yes(),
        _ => return None,
    })
}
