//! From columns back to a body.

use std::collections::BTreeMap;

use super::{LARGE, LEAST_LARGE, MAX_DEPTH, MAX_KNOWN, MAX_NODES, Node, head, major, unfold};

/// The body that these columns and the large number beside them were made of. Nothing if they are no columns, or too
/// many.
pub(crate) fn join(columns: &[u8], beside: Option<u64>) -> Option<Vec<u8>> {
    if beside.is_some_and(|number| number < LEAST_LARGE) {
        return None;
    }
    let mut reader = Reader {
        rest: columns,
        beside,
        nodes: 0,
        texts: 0,
    };
    let node = reader.column(1, false, 0)?.pop()?;
    let (texts, after) = texts(reader.rest, reader.texts)?;
    if !after.is_empty() || reader.beside.is_some() {
        return None;
    }
    let mut body = Vec::with_capacity(columns.len() * 2);
    put(&node, &texts, &mut body)?;
    Some(body)
}

/// Where a text stands: among those behind the columns, or here.
enum Text<'a> {
    Behind(usize),
    Here(&'a [u8]),
}

type Read<'a> = Node<'a, Text<'a>>;

struct Reader<'a> {
    rest: &'a [u8],
    beside: Option<u64>,
    nodes: usize,
    texts: usize,
}

/// What was read of a node before its contents.
enum Token<'a> {
    Ready(Read<'a>),
    List(u64),
    Alternative(u64),
    /// The field numbers, by their place among those of this column.
    Record(usize),
}

impl<'a> Reader<'a> {
    fn column(&mut self, count: u64, names: bool, depth: usize) -> Option<Vec<Read<'a>>> {
        if depth > MAX_DEPTH {
            return None;
        }
        let mut lists: Vec<Vec<u64>> = Vec::new();
        let mut last = 0;
        let mut tokens = Vec::new();
        for _ in 0..count {
            self.nodes += 1;
            if self.nodes > MAX_NODES {
                return None;
            }
            tokens.push(self.token(names.then_some(&mut last), &mut lists)?);
        }
        let mut elements = 0u64;
        let mut values = 0usize;
        let mut alternatives: BTreeMap<u64, u64> = BTreeMap::new();
        let mut fields: BTreeMap<u64, u64> = BTreeMap::new();
        for token in &tokens {
            match token {
                Token::Ready(_) => {}
                Token::List(length) => elements = elements.checked_add(*length)?,
                Token::Alternative(number) => *alternatives.entry(*number).or_default() += 1,
                Token::Record(at) => {
                    let keys = lists.get(*at)?;
                    // A long list of fields can be named again by every record, so they are counted before the work.
                    values = values.saturating_add(keys.len());
                    if values > MAX_NODES {
                        return None;
                    }
                    for key in keys {
                        *fields.entry(*key).or_default() += 1;
                    }
                }
            }
        }
        let mut elements = if elements > 0 {
            self.column(elements, false, depth + 1)?
        } else {
            Vec::new()
        }
        .into_iter();
        let mut alternatives = self.columns(alternatives, |_| false, depth)?;
        let mut fields = self.columns(fields, |key| key == 0, depth)?;
        let mut nodes = Vec::with_capacity(tokens.len());
        for token in tokens {
            nodes.push(match token {
                Token::Ready(node) => node,
                Token::List(length) => Node::List(elements.by_ref().take(usize::try_from(length).ok()?).collect()),
                Token::Alternative(number) => {
                    Node::Alternative(number, Box::new(alternatives.get_mut(&number)?.next()?))
                }
                Token::Record(at) => {
                    let mut record = Vec::new();
                    for key in lists.get(at)? {
                        record.push((*key, fields.get_mut(key)?.next()?));
                    }
                    Node::Record(record)
                }
            });
        }
        Some(nodes)
    }

    fn columns(
        &mut self,
        counts: BTreeMap<u64, u64>,
        names: fn(u64) -> bool,
        depth: usize,
    ) -> Option<BTreeMap<u64, std::vec::IntoIter<Read<'a>>>> {
        let mut columns = BTreeMap::new();
        for (key, count) in counts {
            columns.insert(key, self.column(count, names(key), depth + 1)?.into_iter());
        }
        Some(columns)
    }

    fn token(&mut self, last: Option<&mut u64>, lists: &mut Vec<Vec<u64>>) -> Option<Token<'a>> {
        let (kind, number) = match (self.rest.split_first(), self.beside) {
            (Some((&LARGE, rest)), Some(number)) => {
                self.rest = rest;
                self.beside = None;
                (major::NUMBER, number)
            }
            _ => head::take(&mut self.rest)?,
        };
        Some(match kind {
            major::NUMBER => Token::Ready(Node::Plain(
                kind,
                last.map_or(number, |last| {
                    *last = last.wrapping_add(unfold(number));
                    *last
                }),
            )),
            major::NEGATIVE => Token::Ready(Node::Plain(kind, number)),
            major::SIMPLE if number < 24 => Token::Ready(Node::Plain(kind, number)),
            major::BYTES => Token::Ready(Node::Bytes(head::take_bytes(&mut self.rest, number)?)),
            major::TEXT if number == 0 => {
                self.texts += 1;
                Token::Ready(Node::Text(Text::Behind(self.texts - 1)))
            }
            major::TEXT => Token::Ready(Node::Text(Text::Here(head::take_bytes(&mut self.rest, number)?))),
            major::LIST => Token::List(number),
            major::ALTERNATIVE => Token::Alternative(number),
            major::RECORD => {
                // Only the first lists can be named again; one that follows is always new.
                let remembered = lists.len().min(MAX_KNOWN);
                let at = usize::try_from(number).ok()?;
                if at > remembered {
                    return None;
                }
                if at == remembered {
                    lists.push(self.keys()?);
                    Token::Record(lists.len() - 1)
                } else {
                    Token::Record(at)
                }
            }
            _ => return None,
        })
    }

    fn keys(&mut self) -> Option<Vec<u64>> {
        let (major::LIST, count) = head::take(&mut self.rest)? else {
            return None;
        };
        let mut keys = Vec::new();
        for _ in 0..count {
            let (major::NUMBER, key) = head::take(&mut self.rest)? else {
                return None;
            };
            keys.push(key);
        }
        Some(keys)
    }
}

/// So many texts, each with its end, and what follows them.
fn texts(mut bytes: &[u8], count: usize) -> Option<(Vec<&[u8]>, &[u8])> {
    let mut texts = Vec::new();
    for _ in 0..count {
        let length = bytes.iter().position(|byte| *byte == 0)?;
        let (text, rest) = bytes.split_at_checked(length)?;
        texts.push(text);
        bytes = rest.get(1..)?;
    }
    Some((texts, bytes))
}

/// Writes a node as CBOR.
fn put(node: &Read<'_>, texts: &[&[u8]], out: &mut Vec<u8>) -> Option<()> {
    let length = |length: usize| u64::try_from(length).ok();
    match node {
        Node::Plain(kind, number) => head::put(out, *kind, *number),
        Node::Bytes(bytes) => {
            head::put(out, major::BYTES, length(bytes.len())?);
            out.extend_from_slice(bytes);
        }
        Node::Text(text) => {
            let text = match text {
                Text::Behind(at) => texts.get(*at)?,
                Text::Here(text) => text,
            };
            head::put(out, major::TEXT, length(text.len())?);
            out.extend_from_slice(text);
        }
        Node::List(parts) => {
            head::put(out, major::LIST, length(parts.len())?);
            for part in parts {
                put(part, texts, out)?;
            }
        }
        Node::Alternative(number, contents) => {
            head::put(out, major::LIST, 2);
            head::put(out, major::NUMBER, *number);
            put(contents, texts, out)?;
        }
        Node::Record(fields) => {
            head::put(out, major::RECORD, length(fields.len())?);
            for (key, value) in fields {
                head::put(out, major::NUMBER, *key);
                put(value, texts, out)?;
            }
        }
    }
    Some(())
}
