//! Reads one agreement as a whole and says what is missing.

use core::ops::Range;

use super::acts::{Mood, Nature, has_phrase, mood, nature};
use super::clauses::{Clause, Subject, clauses};
use super::lexicon::class;
use super::moment::{Moment, moment};
use super::tokens::{Break, Somebody, Token, tokens};

/// What a sentence says, before the fields of the agreement are laid beside it.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    /// Nobody is named who does it, and the words that stand there instead.
    pub(super) no_doer: Option<Option<Range<usize>>>,
    /// Nothing that can be seen, the words, and which example belongs to them.
    pub(super) no_act: Option<(Range<usize>, &'static str)>,
    /// No moment, and the words that seemed to say one.
    pub(super) no_moment: Option<Option<Range<usize>>>,
    /// It happens where nobody sees it.
    pub(super) not_seen: Option<Range<usize>>,
    /// Where the second agreement begins.
    pub(super) several: Option<Range<usize>>,
    /// A wish, a permission or a fact.
    pub(super) no_agreement: Option<(Range<usize>, Not)>,
    /// Signs of danger or care.
    pub(super) danger: Option<Range<usize>>,
    /// Whether somebody is named who is not a child, and whether a child is.
    pub(super) grown_up: bool,
    /// A child is the doer, these words.
    pub(super) child: Option<Range<usize>>,
}

/// What it is instead of an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Not {
    /// "wij willen graag".
    Wish,
    /// "papa mag".
    Permission,
    /// "oma woont in".
    Fact,
}

/// Reads an agreement.
pub(super) fn read(text: &str, people: &[Somebody<'_>]) -> Reading {
    let tokens = tokens(text, people);
    if tokens.is_empty() {
        return Reading::default();
    }
    let tokens = unwrap_said(tokens);
    let mut clauses = clauses(&tokens);
    // "Dat papa niet meer boos wordt": nothing leads, so what hangs is all there is.
    if clauses.iter().all(|clause| clause.hangs) {
        clauses.iter_mut().for_each(|clause| clause.hangs = false);
    }
    Sentence { tokens, clauses }.read()
}

/// "We spreken af dat oma …": what is agreed begins behind "dat".
fn unwrap_said(tokens: Vec<Token>) -> Vec<Token> {
    let that = tokens.iter().take(7).position(|token| token.word == "dat");
    let said = that.filter(|that| {
        tokens.iter().take(*that).any(|token| {
            ["afgesproken", "afspraak", "afspreken"].contains(&token.word.as_str()) || token.is_verb("spreken")
        })
    });
    match said {
        Some(that) => tokens.into_iter().skip(that + 1).collect(),
        None => tokens,
    }
}

/// The words of an agreement and its parts.
pub(super) struct Sentence {
    pub(super) tokens: Vec<Token>,
    pub(super) clauses: Vec<Clause>,
}

impl Sentence {
    /// The parts that do not hang from another.
    pub(super) fn main(&self) -> impl Iterator<Item = &Clause> {
        self.clauses.iter().filter(|clause| !clause.hangs)
    }

    /// The word with this number.
    pub(super) fn at(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index)
    }

    /// The bytes of these words.
    fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        let start = self.at(words.start).map_or(0, |token| token.range.start);
        let end = words
            .end
            .checked_sub(1)
            .and_then(|last| self.at(last))
            .map_or(start, |token| token.range.end);
        start..end.max(start)
    }

    fn read(&self) -> Reading {
        let mut reading = Reading {
            no_doer: self.no_doer(),
            several: self.several().map(|words| self.bytes(&words)),
            danger: self.danger().map(|words| self.bytes(&words)),
            ..Reading::default()
        };
        self.read_acts(&mut reading);
        self.read_moment(&mut reading);
        self.read_children(&mut reading);
        reading
    }

    fn read_acts(&self, reading: &mut Reading) {
        let natures: Vec<(&Clause, Nature, Option<Mood>)> = self
            .main()
            .map(|clause| (clause, nature(&self.tokens, clause), mood(&self.tokens, clause)))
            .collect();
        let moody = natures.iter().find_map(|(_, _, mood)| mood.clone());
        let acted = natures
            .iter()
            .any(|(_, nature, mood)| *nature == Nature::Act && mood.is_none());
        let facts = natures
            .iter()
            .all(|(_, nature, mood)| matches!(nature, Nature::Fact(_)) && mood.is_none());
        if facts && let Some((_, Nature::Fact(words), _)) = natures.first() {
            reading.no_agreement = Some((self.bytes(words), Not::Fact));
            return;
        }
        if !acted && let Some(mood) = &moody {
            let (words, not) = match mood {
                Mood::Wish(words) => (words, Not::Wish),
                Mood::Permission(words) => (words, Not::Permission),
            };
            reading.no_agreement = Some((self.bytes(words), not));
        }
        // Behind a wish, what hangs from it tells what is wished.
        let wished = matches!(moody, Some(Mood::Wish(_)));
        let hanging = self
            .clauses
            .iter()
            .filter(|clause| clause.hangs && wished)
            .map(|clause| match nature(&self.tokens, clause) {
                // What is wished to be so can be seen when it is.
                Nature::Fact(_) => Nature::Act,
                other => other,
            });
        let mut all: Vec<Nature> = natures
            .iter()
            .filter(|(clause, _, mood)| !(matches!(mood, Some(Mood::Wish(_))) && self.only_wishes(clause)))
            .map(|(_, nature, _)| nature.clone())
            .collect();
        all.extend(hanging);
        let act = all.contains(&Nature::Act);
        let attitude = all.iter().find_map(|nature| match nature {
            Nature::Attitude(words, example) => Some((words.clone(), *example)),
            _ => None,
        });
        let inner = all.iter().find_map(|nature| match nature {
            Nature::Inner(words) => Some(words.clone()),
            _ => None,
        });
        let nothing = wished && !act && attitude.is_none() && inner.is_none();
        if let (Some((words, example)), false) = (attitude, act) {
            reading.not_seen = Some(self.bytes(&words));
            if inner.is_none() {
                reading.no_act = Some((self.bytes(&words), example));
            }
        } else if let (Some(words), false) = (&inner, act) {
            reading.not_seen = Some(self.bytes(words));
        } else if nothing && let Some((words, _)) = reading.no_agreement.clone() {
            reading.no_act = Some((words.clone(), "try"));
            reading.not_seen = Some(words);
        }
    }

    /// "Ik hoop", "wil graag meer rust": no other verb than that of the wish.
    fn only_wishes(&self, clause: &Clause) -> bool {
        const WISH: [&str; 10] = [
            "willen",
            "hopen",
            "wensen",
            "vinden",
            "verwachten",
            "zijn",
            "zullen",
            "streven",
            "dromen",
            "verlangen",
        ];
        let others = clause.words.clone().any(|index| {
            let Some(token) = self.at(index) else { return false };
            let wishes =
                WISH.iter().any(|verb| token.is_verb(verb)) || token.is_verb("zien") && clause.leading == Some(index);
            token.known.forms != 0 && !token.is(class::NAME | class::THING | class::ABSTRACT) && !wishes
                || token.is(class::ABSTRACT | class::ATTITUDE)
        });
        !others
    }

    fn no_doer(&self) -> Option<Option<Range<usize>>> {
        let mut seen_somebody = false;
        let mut fallback = None;
        let alone = self.segments_of_people();
        let wished = self
            .main()
            .any(|main| matches!(mood(&self.tokens, main), Some(Mood::Wish(_))));
        for clause in &self.clauses {
            let felt = !clause.passive && matches!(nature(&self.tokens, clause), Nature::Attitude(..));
            match &clause.subject {
                Subject::Named(people) => {
                    // "De kinderen voelen zich gehoord": they do nothing.
                    let children = people.iter().all(|index| {
                        self.at(*index)
                            .is_some_and(|token| token.is(class::CHILD) && !token.is(class::NAME))
                    });
                    if (!clause.hangs || wished) && !(felt && children) {
                        return None;
                    }
                    seen_somebody = true;
                }
                Subject::Earlier(_) if !clause.hangs && (seen_somebody || self.somebody_before(clause)) => return None,
                Subject::Group(index) | Subject::Earlier(index) if !clause.hangs => {
                    fallback = fallback.or(Some(*index..*index + 1));
                }
                _ => {}
            }
            if clause.passive && !clause.hangs && fallback.is_none() {
                let becomes = clause
                    .words
                    .clone()
                    .find(|index| self.at(*index).is_some_and(|token| token.is_verb("worden")));
                fallback = becomes.map(|index| {
                    let from = index
                        .checked_sub(1)
                        .filter(|before| self.at(*before).is_some_and(|token| token.word == "er"));
                    from.unwrap_or(index)..index + 1
                });
            }
        }
        (!alone).then(|| fallback.map(|words| self.bytes(&words)))
    }

    fn somebody_before(&self, clause: &Clause) -> bool {
        (0..clause.words.start).any(|index| self.at(index).is_some_and(Token::is_somebody))
    }

    /// "Ophalen van school: oma" and "(papa)": somebody stands alone between signs.
    fn segments_of_people(&self) -> bool {
        let mut start = 0;
        for index in 1..=self.tokens.len() {
            let ends = self
                .at(index)
                .is_none_or(|token| token.before >= Break::Colon || token.before == Break::Bracket);
            if ends {
                let segment = self.tokens.get(start..index).unwrap_or_default();
                let people = segment
                    .iter()
                    .all(|token| token.is_somebody() || token.is(class::OUR | class::COORDINATE));
                let marked = self
                    .at(start)
                    .is_some_and(|token| token.before == Break::Bracket || token.before == Break::Colon)
                    || self.at(index).is_some_and(|token| token.before == Break::Colon);
                if people && marked && segment.iter().any(Token::is_somebody) {
                    return true;
                }
                start = index;
            }
        }
        false
    }

    fn read_moment(&self, reading: &mut Reading) {
        let Moment { exact, vague } = moment(&self.tokens);
        // "Kan mama niet, dan …": a condition without "als".
        let condition = self
            .clauses
            .iter()
            .any(|clause| clause.hangs && clause.leading == Some(clause.words.start));
        if exact.is_some() || condition || matches!(reading.no_agreement, Some((_, Not::Fact))) {
            return;
        }
        let permission = matches!(reading.no_agreement, Some((_, Not::Permission)));
        let has = |word: &str| self.tokens.iter().any(|token| token.word == word);
        if permission && (has("altijd") || has("toestemming") || has("akkoord")) {
            return;
        }
        // A rule that forbids holds always.
        let forbids = self.main().any(|clause| {
            clause.words.clone().any(|index| {
                self.at(index)
                    .is_some_and(|token| token.is(class::NEGATIVE) && token.known.forms == 0)
            })
        });
        if forbids && reading.no_act.is_none() && reading.not_seen.is_none() {
            return;
        }
        reading.no_moment = Some(vague.map(|(from, to)| self.bytes(&(from..to + 1))));
    }

    /// The words of danger or of care for somebody else.
    fn danger(&self) -> Option<Range<usize>> {
        for clause in &self.clauses {
            let danger = clause.words.clone().find(|index| {
                self.at(*index).is_some_and(|token| {
                    token.is(class::DANGER)
                        && !token.is(class::NAME)
                        && (clause.hangs || !["drinkt", "gooit", "hand", "bier"].contains(&token.word.as_str()))
                })
            });
            // "geeft een hand" is no danger.
            let danger = danger.filter(|index| {
                self.at(*index).is_some_and(|token| {
                    token.word != "hand"
                        || clause
                            .words
                            .clone()
                            .any(|at| self.at(at).is_some_and(|token| token.word == "uit"))
                })
            });
            if let Some(index) = danger {
                return Some(index..index + 1);
            }
        }
        self.main().find_map(|clause| {
            let others = clause.words.clone().any(|index| {
                self.at(index).is_some_and(|token| {
                    (token.is_somebody() || token.is(class::OBJECT))
                        && clause.leading.is_none_or(|leading| index > leading)
                })
            });
            has_phrase("care", &self.tokens, &clause.words).filter(|_| others)
        })
    }

    fn read_children(&self, reading: &mut Reading) {
        let family = self.tokens.iter().any(|token| token.is(class::CHILD_SIGN))
            || self.tokens.windows(2).any(|pair| matches!(pair, [one, other] if one.is(class::OUR) && one.word.starts_with('m') && ["moeder", "vader", "ouders", "ma", "pa"].contains(&other.word.as_str())));
        for clause in self.main() {
            let Subject::Named(people) = &clause.subject else {
                continue;
            };
            for index in people {
                let Some(token) = self.at(*index) else { continue };
                let child = token.is(class::CHILD) && !self.names_adult(*index) || token.word == "ik" && family;
                // "onze dochter Mia": one person.
                let same = self
                    .at(index.wrapping_sub(1))
                    .is_some_and(|before| before.is(class::CHILD))
                    && people.contains(&index.wrapping_sub(1));
                if child || same {
                    reading.child = reading.child.clone().or_else(|| Some(token.range.clone()));
                } else {
                    reading.grown_up = true;
                }
            }
            // "gaat met oma mee": somebody grown up is there.
            let along = clause.words.clone().any(|index| {
                self.at(index)
                    .is_some_and(|token| ["met", "samen"].contains(&token.word.as_str()))
                    && (1..=3).any(|offset| {
                        self.at(index + offset)
                            .is_some_and(|token| token.is(class::PERSON) && !token.is(class::CHILD))
                    })
            });
            reading.grown_up |= along;
        }
        if self.main().any(|clause| matches!(clause.subject, Subject::Earlier(_))) && self.main().count() > 1 {
            // "en zij haalt haar op": somebody who was named before acts too.
            reading.grown_up = true;
        }
    }

    /// "moeder van Noor": the word before a governed name.
    fn names_adult(&self, index: usize) -> bool {
        self.at(index)
            .is_some_and(|token| token.is(class::PERSON) && !token.is(class::NAME) && !token.is(class::CHILD))
    }
}

/// Whether these words name somebody: "de buren van nummer 12", and not "het netwerk".
pub(super) fn names_somebody(words: &str, people: &[Somebody<'_>]) -> bool {
    let tokens = tokens(words, people);
    tokens.iter().any(Token::is_somebody) || !tokens.iter().any(|token| token.is(class::GROUP))
}

/// Whether these words say when.
pub(super) fn says_when(words: &str) -> bool {
    moment(&tokens(words, &[])).exact.is_some()
}

/// Whether these words only seem to say when.
pub(super) fn only_vague(words: &str) -> bool {
    let found = moment(&tokens(words, &[]));
    found.exact.is_none() && found.vague.is_some()
}
