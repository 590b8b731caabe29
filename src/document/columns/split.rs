//! From a body to columns.

use std::collections::BTreeMap;

use super::{LARGE, LEAST_LARGE, MAX_DEPTH, MAX_KNOWN, MAX_NODES, Node, fold, head, major};

/// The body in columns and the large number beside them, if it can be given back as it is.
pub(crate) fn split(body: &[u8]) -> Option<(Vec<u8>, Option<u64>)> {
    let mut columns = columns(body)?;
    let mut out = columns.shape;
    out.append(&mut columns.texts);
    Some((out, columns.beside))
}

/// The columns of a body without the texts behind them. For making the priming.
#[cfg(test)]
pub(crate) fn shape(body: &[u8]) -> Vec<u8> {
    columns(body).unwrap_or_default().shape
}

fn columns(body: &[u8]) -> Option<Columns> {
    let mut parser = Parser { rest: body, nodes: 0 };
    let node = parser.node(0)?;
    if !parser.rest.is_empty() {
        return None;
    }
    let mut columns = Columns::default();
    columns.column(&[&node], false);
    Some(columns)
}

struct Parser<'a> {
    rest: &'a [u8],
    nodes: usize,
}

type Parsed<'a> = Node<'a, &'a [u8]>;

impl<'a> Parser<'a> {
    fn node(&mut self, depth: usize) -> Option<Parsed<'a>> {
        self.nodes += 1;
        if self.nodes > MAX_NODES || depth > MAX_DEPTH {
            return None;
        }
        let (kind, number) = head::take(&mut self.rest)?;
        Some(match kind {
            major::NUMBER | major::NEGATIVE => Node::Plain(kind, number),
            major::SIMPLE if number < 24 => Node::Plain(kind, number),
            major::BYTES => Node::Bytes(head::take_bytes(&mut self.rest, number)?),
            major::TEXT => Node::Text(head::take_bytes(&mut self.rest, number)?),
            major::LIST => {
                let mut parts = Vec::new();
                for _ in 0..number {
                    parts.push(self.node(depth + 1)?);
                }
                alternative(parts)
            }
            major::RECORD => {
                let mut fields = Vec::new();
                for _ in 0..number {
                    let (kind, key) = head::take(&mut self.rest)?;
                    if kind != major::NUMBER {
                        return None;
                    }
                    fields.push((key, self.node(depth + 1)?));
                }
                Node::Record(fields)
            }
            _ => return None,
        })
    }
}

/// A list of two whose first is a number and whose second is not is an alternative.
fn alternative(mut parts: Vec<Parsed<'_>>) -> Parsed<'_> {
    match parts.as_slice() {
        [Node::Plain(major::NUMBER, number), second] if !matches!(second, Node::Plain(..)) => {
            let number = *number;
            match parts.pop() {
                Some(contents) => Node::Alternative(number, Box::new(contents)),
                None => Node::List(parts),
            }
        }
        _ => Node::List(parts),
    }
}

#[derive(Default)]
struct Columns {
    shape: Vec<u8>,
    texts: Vec<u8>,
    beside: Option<u64>,
}

impl Columns {
    /// Writes what the nodes are, and then, field by field, what they hold.
    ///
    /// `names` says that numbers here count up: they are written as the step from the one before.
    fn column(&mut self, nodes: &[&Parsed<'_>], names: bool) {
        let mut known: Vec<Vec<u64>> = Vec::new();
        let mut last = 0;
        for node in nodes {
            self.token(node, names.then_some(&mut last), &mut known);
        }
        let mut elements = Vec::new();
        let mut alternatives: BTreeMap<u64, Vec<&Parsed<'_>>> = BTreeMap::new();
        let mut fields: BTreeMap<u64, Vec<&Parsed<'_>>> = BTreeMap::new();
        for node in nodes {
            match node {
                Node::List(parts) => elements.extend(parts),
                Node::Alternative(number, contents) => alternatives.entry(*number).or_default().push(contents),
                Node::Record(values) => {
                    for (key, value) in values {
                        fields.entry(*key).or_default().push(value);
                    }
                }
                Node::Plain(..) | Node::Bytes(_) | Node::Text(_) => {}
            }
        }
        if !elements.is_empty() {
            self.column(&elements, false);
        }
        for contents in alternatives.values() {
            self.column(contents, false);
        }
        for (key, values) in &fields {
            self.column(values, *key == 0);
        }
    }

    fn token(&mut self, node: &Parsed<'_>, last: Option<&mut u64>, known: &mut Vec<Vec<u64>>) {
        let out = &mut self.shape;
        match node {
            Node::Plain(major::NUMBER, number) => {
                let written = last.map_or(*number, |last| {
                    let step = number.wrapping_sub(*last);
                    *last = *number;
                    fold(step)
                });
                if written >= LEAST_LARGE && self.beside.is_none() {
                    self.beside = Some(written);
                    out.push(LARGE);
                } else {
                    head::put(out, major::NUMBER, written);
                }
            }
            Node::Plain(kind, number) => head::put(out, *kind, *number),
            Node::Bytes(bytes) => {
                head::put(out, major::BYTES, length(bytes.len()));
                out.extend_from_slice(bytes);
            }
            // A text with the end mark of texts in it stays where it is.
            Node::Text(text) if text.contains(&0) => {
                head::put(out, major::TEXT, length(text.len()));
                out.extend_from_slice(text);
            }
            Node::Text(text) => {
                head::put(out, major::TEXT, 0);
                self.texts.extend_from_slice(text);
                self.texts.push(0);
            }
            Node::List(parts) => head::put(out, major::LIST, length(parts.len())),
            Node::Alternative(number, _) => head::put(out, major::ALTERNATIVE, *number),
            Node::Record(fields) => {
                let keys: Vec<u64> = fields.iter().map(|(key, _)| *key).collect();
                if let Some(at) = known.iter().position(|other| *other == keys) {
                    head::put(out, major::RECORD, length(at));
                    return;
                }
                head::put(out, major::RECORD, length(known.len()));
                head::put(out, major::LIST, length(keys.len()));
                keys.iter().for_each(|key| head::put(out, major::NUMBER, *key));
                if known.len() < MAX_KNOWN {
                    known.push(keys);
                }
            }
        }
    }
}

fn length(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
