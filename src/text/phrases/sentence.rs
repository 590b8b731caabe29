//! An agreement as a sentence in three pieces: who, what, when. A piece that is not there yet is a gap.

use super::{doers, when};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Doers};
use crate::plan::timing::When;

/// The text, unless nothing is written.
fn written(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Who does it; none while that is open.
#[must_use]
pub fn said_who(plan: &Plan, agreement: &Agreement) -> Option<String> {
    let who = agreement.who.as_ref().filter(|who| **who != Doers::NotYetKnown)?;
    written(&doers(plan, Some(who)))
}

/// What is done; none while nothing is written.
#[must_use]
pub fn said_what(agreement: &Agreement) -> Option<String> {
    written(&agreement.what)
}

/// When; none while that is open.
#[must_use]
pub fn said_when(plan: &Plan, agreement: &Agreement) -> Option<String> {
    let said = agreement.when.as_ref().filter(|said| **said != When::NotYetKnown)?;
    written(&when(plan, Some(said)))
}

/// The beginning of a long text, up to a whole word, for a place where the whole does not fit. The text itself stays
/// as it is.
#[must_use]
pub fn beginning(text: &str, longest: usize) -> String {
    let text = text.trim();
    let Some((end, _)) = text.char_indices().nth(longest) else {
        return text.to_owned();
    };
    let cut = text.get(..end).unwrap_or(text);
    let cut = cut.rsplit_once(char::is_whitespace).map_or(cut, |(words, _)| words);
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::timing::WhenKind;

    #[test]
    fn what_is_open_is_a_gap_in_the_sentence() {
        let plan = Plan::default();
        let mut agreement = Agreement {
            what: "  ".into(),
            who: Some(Doers::NotYetKnown),
            when: Some(When::NotYetKnown),
            ..Agreement::default()
        };
        assert_eq!(said_what(&agreement), None);
        assert_eq!(said_who(&plan, &agreement), None);
        assert_eq!(said_when(&plan, &agreement), None);
        agreement.who = Some(Doers::Words(" de buren ".into()));
        agreement.when = Some(WhenKind::Daily.blank());
        assert_eq!(said_who(&plan, &agreement).as_deref(), Some("de buren"));
        assert_eq!(said_when(&plan, &agreement).as_deref(), Some("elke dag"));
    }

    #[test]
    fn a_long_text_is_cut_after_a_whole_word() {
        assert_eq!(beginning(" Hoe gaat het? ", 70), "Hoe gaat het?");
        assert_eq!(beginning("Hoe komt Noor op tijd op school?", 15), "Hoe komt Noor…");
        assert_eq!(beginning("ééééé", 3), "ééé…");
    }
}
