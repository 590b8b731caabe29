//! A drawing as strokes and placed pictures, and the few bytes that it becomes.
//!
//! The bytes: a version, then items until the end. An item is a number (how many points, or 0 for a placed picture), a
//! style, and points as differences from the point before, zigzag and in groups of seven bits. Limits hold before
//! anything is set aside, so hostile bytes cost no more than their own length.

/// The side of the square that a drawing lies in; points run from 0 up to and including this.
pub const SIDE: u16 = 1023;
/// The most strokes and pictures in one drawing.
pub const MAX_ITEMS: usize = 500;
/// The most points in one drawing.
pub const MAX_POINTS: usize = 8_000;
/// The most bytes of one drawing.
pub const MAX_BYTES: usize = 24_000;

const VERSION: u8 = 1;

/// A place in the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: u16,
    /// From the top.
    pub y: u16,
}

/// One thing that was put down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A line by finger, pen or mouse. A single point is a dot.
    Stroke {
        /// Which colour of the box, 0 to 15.
        colour: u8,
        /// How thick, 0 to 15.
        thickness: u8,
        /// Where the line goes; never empty in what is read.
        points: Vec<Point>,
    },
    /// A small picture that was chosen.
    Stamp {
        /// Which picture of the set; a reader passes over one it does not know.
        picture: u8,
        /// Its middle.
        at: Point,
    },
}

/// Why bytes are not a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Made by a newer version of the app.
    Newer,
    /// Larger than a drawing may be.
    TooLarge,
    /// Not the bytes of a drawing.
    Damaged,
}

/// The bytes of a drawing, or why it does not fit. Points outside the square are brought to its edge; a stroke
/// without points is left out.
pub fn encode(marks: &[Mark]) -> Result<Vec<u8>, Unreadable> {
    let points: usize = marks.iter().map(points_of).sum();
    if marks.len() > MAX_ITEMS || points > MAX_POINTS {
        return Err(Unreadable::TooLarge);
    }
    let mut out = vec![VERSION];
    let mut last = Point { x: 0, y: 0 };
    for mark in marks {
        match mark {
            Mark::Stroke { points, .. } if points.is_empty() => {}
            Mark::Stroke {
                colour,
                thickness,
                points,
            } => {
                write_number(&mut out, u32::try_from(points.len()).unwrap_or(u32::MAX));
                out.push((colour.min(&15) << 4) | thickness.min(&15));
                points.iter().for_each(|point| write_point(&mut out, &mut last, *point));
            }
            Mark::Stamp { picture, at } => {
                out.extend([0, *picture]);
                write_point(&mut out, &mut last, *at);
            }
        }
    }
    if out.len() > MAX_BYTES {
        Err(Unreadable::TooLarge)
    } else {
        Ok(out)
    }
}

/// The drawing in these bytes.
pub fn decode(bytes: &[u8]) -> Result<Vec<Mark>, Unreadable> {
    if bytes.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let (version, mut rest) = bytes.split_first().ok_or(Unreadable::Damaged)?;
    match *version {
        VERSION => {}
        0 => return Err(Unreadable::Damaged),
        _ => return Err(Unreadable::Newer),
    }
    let (mut marks, mut left, mut last) = (Vec::new(), MAX_POINTS, Point { x: 0, y: 0 });
    while !rest.is_empty() {
        if marks.len() == MAX_ITEMS {
            return Err(Unreadable::TooLarge);
        }
        let count = read_number(&mut rest)? as usize;
        let style = read_byte(&mut rest)?;
        left = left.checked_sub(count.max(1)).ok_or(Unreadable::TooLarge)?;
        if count == 0 {
            marks.push(Mark::Stamp {
                picture: style,
                at: read_point(&mut rest, &mut last)?,
            });
            continue;
        }
        let points = (0..count)
            .map(|_| read_point(&mut rest, &mut last))
            .collect::<Result<_, _>>()?;
        marks.push(Mark::Stroke {
            colour: style >> 4,
            thickness: style & 15,
            points,
        });
    }
    Ok(marks)
}

fn points_of(mark: &Mark) -> usize {
    match mark {
        Mark::Stroke { points, .. } => points.len(),
        Mark::Stamp { .. } => 1,
    }
}

fn write_number(out: &mut Vec<u8>, mut number: u32) {
    while number > 127 {
        out.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    out.push(number as u8);
}

fn write_point(out: &mut Vec<u8>, last: &mut Point, point: Point) {
    let point = Point {
        x: point.x.min(SIDE),
        y: point.y.min(SIDE),
    };
    for (now, before) in [(point.x, last.x), (point.y, last.y)] {
        let step = i32::from(now) - i32::from(before);
        write_number(out, ((step << 1) ^ (step >> 31)) as u32);
    }
    *last = point;
}

fn read_byte(rest: &mut &[u8]) -> Result<u8, Unreadable> {
    let (first, after) = rest.split_first().ok_or(Unreadable::Damaged)?;
    *rest = after;
    Ok(*first)
}

/// No number in a drawing takes more than two groups: differences stay below 2,048, counts below 8,001.
fn read_number(rest: &mut &[u8]) -> Result<u32, Unreadable> {
    let first = read_byte(rest)?;
    if first < 128 {
        return Ok(u32::from(first));
    }
    let second = read_byte(rest)?;
    if second > 127 {
        return Err(Unreadable::Damaged);
    }
    Ok(u32::from(first & 127) | u32::from(second) << 7)
}

fn read_point(rest: &mut &[u8], last: &mut Point) -> Result<Point, Unreadable> {
    let mut step = |before: u16| {
        let number = read_number(rest)? as i32;
        u16::try_from(i32::from(before) + ((number >> 1) ^ -(number & 1)))
            .ok()
            .filter(|place| *place <= SIDE)
            .ok_or(Unreadable::Damaged)
    };
    *last = Point {
        x: step(last.x)?,
        y: step(last.y)?,
    };
    Ok(*last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn point() -> impl Strategy<Value = Point> {
        (0..=SIDE, 0..=SIDE).prop_map(|(x, y)| Point { x, y })
    }

    fn mark() -> impl Strategy<Value = Mark> {
        prop_oneof![
            (0..16u8, 0..16u8, vec(point(), 1..40)).prop_map(|(colour, thickness, points)| Mark::Stroke {
                colour,
                thickness,
                points
            }),
            (any::<u8>(), point()).prop_map(|(picture, at)| Mark::Stamp { picture, at }),
        ]
    }

    proptest! {
        #[test]
        fn a_drawing_comes_back_as_it_was(marks in vec(mark(), 0..30)) {
            prop_assert_eq!(decode(&encode(&marks).unwrap()), Ok(marks));
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..600)) {
            for bytes in [bytes.clone(), [vec![VERSION], bytes].concat()] {
                if let Ok(marks) = decode(&bytes) {
                    prop_assert!(marks.len() <= MAX_ITEMS);
                    prop_assert_eq!(decode(&encode(&marks).unwrap()), Ok(marks));
                }
            }
        }
    }

    #[test]
    fn five_hundred_points_take_at_most_a_kilobyte_and_a_half() {
        let spiral = |at: u16| {
            let (turn, out) = (f64::from(at) / 12.0, f64::from(at));
            Point {
                x: (511.0 + turn.cos() * out) as u16,
                y: (511.0 + turn.sin() * out) as u16,
            }
        };
        let marks = [Mark::Stroke {
            colour: 2,
            thickness: 1,
            points: (0..500).map(spiral).collect(),
        }];
        assert!(encode(&marks).unwrap().len() <= 1_500);
    }

    #[test]
    fn what_is_too_large_newer_or_cut_off_is_refused() {
        let dots = vec![
            Mark::Stamp {
                picture: 0,
                at: Point { x: 0, y: 0 }
            };
            MAX_ITEMS + 1
        ];
        assert_eq!(encode(&dots), Err(Unreadable::TooLarge));
        assert_eq!(decode(&vec![VERSION; MAX_BYTES + 1]), Err(Unreadable::TooLarge));
        assert_eq!(decode(&[VERSION, 255, 127, 0]), Err(Unreadable::TooLarge));
        assert_eq!(decode(&[VERSION + 1]), Err(Unreadable::Newer));
        assert_eq!(decode(&[]), Err(Unreadable::Damaged));
        assert_eq!(decode(&[VERSION, 2, 0, 4]), Err(Unreadable::Damaged));
    }
}
