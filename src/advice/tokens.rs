//! A sentence as words with their classes, and who of them is somebody.

use core::ops::Range;

use super::lexicon::{Word, class, form, lexicon};

/// What stands before a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Break {
    /// A space.
    #[default]
    None,
    /// A bracket.
    Bracket,
    /// A comma.
    Comma,
    /// A colon.
    Colon,
    /// The end of a sentence, or a bullet.
    Stop,
}

/// One word of a sentence.
#[derive(Clone, Debug)]
pub(super) struct Token {
    /// Where it stands, in bytes.
    pub(super) range: Range<usize>,
    /// The word in small letters without accents.
    pub(super) word: String,
    /// What is known of it.
    pub(super) known: Word,
    /// What stands before it.
    pub(super) before: Break,
    /// Whether it begins with a capital.
    pub(super) capital: bool,
    /// Whether it is an abbreviation in capitals.
    pub(super) letters: bool,
}

impl Token {
    /// Whether it is of one of these classes.
    pub(super) fn is(&self, classes: u64) -> bool {
        self.known.classes & classes != 0
    }

    /// Whether it is one of these forms of a verb.
    pub(super) fn has_form(&self, forms: u8) -> bool {
        self.known.forms & forms != 0
    }

    /// Whether it is a form of this verb.
    pub(super) fn is_verb(&self, verb: &str) -> bool {
        self.known.verbs.iter().any(|known| known == verb)
    }

    /// Whether it begins with a figure.
    pub(super) fn is_figure(&self) -> bool {
        self.word.starts_with(|letter: char| letter.is_ascii_digit())
    }

    /// Whether it names somebody who can do something.
    pub(super) fn is_somebody(&self) -> bool {
        self.is(class::PERSON | class::CHILD)
    }
}

/// Small letters without accents and apostrophes.
pub(super) fn plain(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .filter(|letter| !matches!(letter, '\'' | '’' | '‘' | '`' | '´'))
        .map(|letter| match letter {
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            'ş' => 's',
            'ç' => 'c',
            other => other,
        })
        .collect()
}

/// Somebody of the plan, for a reader of sentences.
#[derive(Clone, Copy, Debug)]
pub struct Somebody<'a> {
    /// The name as the family says it.
    pub name: &'a str,
    /// Whether this is a child.
    pub child: bool,
}

/// So many words are read. The work grows with their square, and an agreement has some fifteen.
const LONGEST: usize = 300;

/// Longer words are not looked up: a word with a letter too many is looked for in many ways.
const LONGEST_WORD: usize = 60;

/// The words of a text.
pub(super) fn tokens(text: &str, people: &[Somebody<'_>]) -> Vec<Token> {
    let mut tokens = split(text);
    tokens.truncate(LONGEST);
    let shouted = tokens.iter().filter(|token| token.capital).count() * 2 > tokens.len() && tokens.len() > 3;
    for token in &mut tokens {
        token.capital &= !shouted;
        if token.word.len() <= LONGEST_WORD {
            token.known = lexicon().find(&token.word, token.capital);
        }
    }
    name_the_people(&mut tokens, people);
    ages(text, &mut tokens);
    tokens
}

fn split(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut before = Break::Stop;
    let mut letters = text.char_indices().peekable();
    let inside = |letter: char, next: Option<char>| {
        letter.is_alphanumeric()
            || matches!(letter, '\'' | '’' | '‘' | '`' | '´')
            || matches!(letter, '.' | ':' | '/') && next.is_some_and(|next| next.is_ascii_digit())
            || letter == '-' && next.is_some_and(char::is_alphanumeric)
    };
    while let Some((start, letter)) = letters.next() {
        if letter.is_alphanumeric() {
            let mut end = start + letter.len_utf8();
            while let Some((at, next)) = letters.peek().copied() {
                let after = text.get(at + next.len_utf8()..).and_then(|rest| rest.chars().next());
                if !inside(next, after) {
                    break;
                }
                letters.next();
                end = at + next.len_utf8();
            }
            // "1." at the beginning of a line is a bullet.
            let word = plain(text.get(start..end).unwrap_or_default());
            let rest = text.get(end..).unwrap_or_default();
            if word.len() <= 2 && word.parse::<u8>().is_ok() && rest.starts_with([')', '.']) && before == Break::Stop {
                continue;
            }
            tokens.push(Token {
                range: start..end,
                word,
                known: Word::default(),
                before,
                capital: letter.is_uppercase(),
                letters: end - start > 1
                    && text
                        .get(start..end)
                        .is_some_and(|word| word.chars().all(char::is_uppercase)),
            });
            before = Break::None;
        } else {
            let after = text.get(start + letter.len_utf8()..).unwrap_or_default();
            let found = match letter {
                // "M. haalt": a name that is kept short.
                '.' if tokens
                    .last()
                    .is_some_and(|token| token.capital && token.range.len() == 1 && token.range.end == start) =>
                {
                    Break::None
                }
                '.' | '!' | '?' | ';' | '\n' | '•' | '*' | '+' => Break::Stop,
                '-' | '–' | '—' if after.starts_with(' ') => Break::Stop,
                ':' => Break::Colon,
                ',' => Break::Comma,
                '(' | ')' => Break::Bracket,
                _ => Break::None,
            };
            before = before.max(found);
        }
    }
    tokens
}

/// Finds names: those of the plan, words with a capital, and a word that is followed by what only people do.
fn name_the_people(tokens: &mut [Token], people: &[Somebody<'_>]) {
    for index in 0..tokens.len() {
        let Some(token) = tokens.get(index) else { break };
        if let Some(somebody) = named(token, people) {
            let child = if somebody.child { class::CHILD } else { 0 };
            make_name(tokens, index, child);
            continue;
        }
        let first = token.before >= Break::Colon;
        let previous = index.checked_sub(1).and_then(|index| tokens.get(index));
        let next = tokens.get(index + 1);
        let unknown = token.known == Word::default();
        let is_name = if token.is_somebody() || token.is(class::WEEKDAY | class::MONTH) || token.is_figure() {
            false
        } else if token.capital && !first {
            let place = previous.is_some_and(|token| ["in", "uit", "te"].contains(&token.word.as_str()));
            !place && !token.letters && !token.is(class::EXACT | class::TIME)
        } else if token.capital {
            (unknown || token.known.guessed)
                && next.is_some_and(|next| name_goes_before(token, next, tokens.get(index + 2)))
        } else {
            unknown
                && token.before >= Break::Comma
                && token.word.len() > 2
                && next.is_some_and(|next| next.is(class::ACT) && next.has_form(form::HE) && !next.is(class::HELPING))
        };
        if is_name {
            make_name(tokens, index, 0);
        }
    }
}

fn named<'a>(token: &Token, people: &'a [Somebody<'a>]) -> Option<&'a Somebody<'a>> {
    people.iter().find(|somebody| {
        plain(somebody.name)
            .split_whitespace()
            .any(|part| part == token.word && part.len() > 1 && (token.capital || part.len() > 2))
            && !lexicon().is_small(&token.word)
    })
}

/// Whether a name can stand before this word.
fn name_goes_before(name: &Token, next: &Token, after: Option<&Token>) -> bool {
    let noun = ["ing", "les", "heid", "tijd", "plan", "geld", "teit", "ies", "gen"];
    let is_noun = noun.iter().any(|end| name.word.ends_with(end));
    if next.before != Break::None {
        return next.before == Break::Colon && !is_noun;
    }
    if next.word == "en" {
        return after.is_some_and(|after| after.capital || after.is_somebody());
    }
    let unknown = next.known == Word::default() && next.word.len() > 4 && next.word.ends_with('t');
    let forgotten = next.has_form(form::STEM) && next.word.ends_with('d') && !next.is(class::HELPING | class::THING);
    let says = next.has_form(form::HE) && !(next.is(class::HELPING) && is_noun);
    next.capital || says || (unknown || forgotten) && !is_noun
}

fn make_name(tokens: &mut [Token], index: usize, classes: u64) {
    if let Some(token) = tokens.get_mut(index) {
        let kept = token.known.classes & (class::PERSON | class::CHILD);
        token.known = Word {
            classes: kept | class::PERSON | class::NAME | classes,
            ..Word::default()
        };
    }
}

/// "Noor (9)": a child.
fn ages(text: &str, tokens: &mut [Token]) {
    for index in 1..tokens.len() {
        let young = tokens.get(index).is_some_and(|token| {
            token.before == Break::Bracket
                && token.word.parse::<u8>().is_ok_and(|age| age < 18)
                && text
                    .get(token.range.end..)
                    .is_some_and(|rest| rest.starts_with([')', ' ']))
        });
        if young && let Some(token) = tokens.get_mut(index - 1) {
            token.known.classes |= class::CHILD;
        }
    }
}
