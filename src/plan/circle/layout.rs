//! Where everybody stands in the picture.

use super::super::Plan;
use super::super::id::Id;
use super::super::person::{Nearness, Role};
use super::label::{shorten, width};

/// How wide the picture is. On the narrowest telephone a unit is then about three quarters of a pixel.
pub const WIDTH: i32 = 360;
/// The radius of the dot of a person.
pub const PERSON_RADIUS: i32 = 14;
/// The radius of the dot of a child.
pub const CHILD_RADIUS: i32 = 18;

/// How wide a name may be.
const WIDEST_LABEL: i32 = 68;
/// From the edge of a dot to the bottom of the name below it.
const LABEL_DROP: i32 = 18;
/// Half the width of the words that name a ring.
const HALF_RING_LABEL: i32 = 42;
/// From the middle to the outer edge, sideways.
const REACH: i32 = WIDTH / 2 - 4;
/// How many directions somebody can stand in.
const DIRECTIONS: usize = 72;

/// The picture of the circle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circle {
    /// How high the picture is.
    pub height: i32,
    /// The rings, from the inside out.
    pub rings: [Ring; 3],
    /// The children, in the middle.
    pub children: Vec<Spot>,
    /// The people around them.
    pub people: Vec<Spot>,
}

/// One ring of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ring {
    /// Who stands here.
    pub nearness: Nearness,
    /// From the middle to the outer edge, sideways.
    pub across: i32,
    /// From the middle to the outer edge, upwards.
    pub up: i32,
    /// How many people stand here; of some it may not be said how near they are.
    pub count: usize,
    /// Where the words that name the ring stand: the line they rest on.
    pub label_line: i32,
}

/// Where somebody stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Who.
    pub id: Id,
    /// From the left to the middle of the dot.
    pub x: i32,
    /// From the top to the middle of the dot.
    pub y: i32,
    /// The line that the name rests on.
    pub label_line: i32,
    /// The name, cut if it is long.
    pub label: String,
}

/// What a dot and its name cover.
#[derive(Clone, Copy)]
struct Area {
    left: i32,
    right: i32,
    top: i32,
    bottom: i32,
}

impl Area {
    fn touches(self, other: Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn is_inside(self, height: i32) -> bool {
        self.left >= 0 && self.right <= WIDTH && self.top >= 0 && self.bottom <= height
    }
}

impl Spot {
    fn new(id: Id, label: &str, (x, y): (i32, i32), radius: i32) -> Self {
        Self {
            id,
            x,
            y,
            label_line: y + radius + LABEL_DROP - 5,
            label: label.to_owned(),
        }
    }

    fn area(&self, radius: i32) -> Area {
        let half = (width(&self.label) / 2).max(radius) + 1;
        Area {
            left: self.x - half,
            right: self.x + half,
            top: self.y - radius - 1,
            bottom: self.y + radius + LABEL_DROP,
        }
    }
}

/// Somebody who needs a place.
struct Guest {
    id: Id,
    label: String,
    ring: usize,
}

impl Circle {
    /// The picture of this plan. Of whom it is not said how near they are stands in the middle ring.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let guest = |id, name: &str, ring| Guest {
            id,
            label: shorten(name, WIDEST_LABEL),
            ring,
        };
        let children: Vec<_> = plan
            .people_who_are(Role::Child)
            .filter(|child| !child.left)
            .map(|child| guest(child.id, &child.name, 0))
            .collect();
        let people: Vec<_> = plan
            .around()
            .map(|person| {
                let nearness = person.nearness.unwrap_or(Nearness::Around);
                guest(person.id, &person.name, nearness as usize)
            })
            .collect();
        // Room for everybody first; then higher and higher until nobody stands on somebody else.
        let mut height = (i32::try_from(people.len()).unwrap_or(i32::MAX / 20).saturating_mul(18)).max(340);
        for _ in 0..12 {
            if let (circle, true) = attempt(height, &children, &people) {
                return circle;
            }
            height += height / 10;
        }
        attempt(height, &children, &people).0
    }
}

/// The picture at this height, and whether everybody has a place of their own in it.
fn attempt(height: i32, children: &[Guest], people: &[Guest]) -> (Circle, bool) {
    let middle = height / 2;
    let steep = f64::from(middle - 4) / f64::from(REACH);
    let centre = if children.len() > 1 { 72 } else { 38 };
    let rings = rings(centre, steep, middle, people);
    let mut areas: Vec<Area> = rings
        .iter()
        .filter(|ring| ring.count > 0)
        .map(|ring| Area {
            left: WIDTH / 2 - HALF_RING_LABEL,
            right: WIDTH / 2 + HALF_RING_LABEL,
            top: ring.label_line - 13,
            bottom: ring.label_line + 4,
        })
        .collect();

    let children = in_the_middle(children, middle);
    areas.extend(children.iter().map(|child| child.area(CHILD_RADIUS)));
    let lowest = f64::from(centre) * steep;
    let mut fits = children
        .iter()
        .all(|child| f64::from((child.y - middle).abs() + CHILD_RADIUS) <= lowest);

    let directions = directions();
    let mut spots = Vec::with_capacity(people.len());
    let mut inner = centre;
    for (number, ring) in rings.iter().enumerate() {
        let guests: Vec<_> = people.iter().filter(|guest| guest.ring == number).collect();
        for (index, guest) in guests.iter().enumerate() {
            // Spread over the ring, each ring turned a little further than the one within.
            let ideal = (2 * index + 1) * DIRECTIONS / (2 * guests.len()) + number * 7;
            let place = |turn: usize, depth: i32| {
                let (x, y) = directions.get((ideal + turn) % DIRECTIONS).copied().unwrap_or_default();
                let room = (ring.across - inner - 2 * PERSON_RADIUS).max(0);
                let out = f64::from(inner + PERSON_RADIUS + room * depth / 4);
                let at = (
                    WIDTH / 2 + (x * out).round() as i32,
                    middle + (y * out * steep).round() as i32,
                );
                Spot::new(guest.id, &guest.label, at, PERSON_RADIUS)
            };
            let free = |spot: &Spot| {
                let area = spot.area(PERSON_RADIUS);
                area.is_inside(height) && !areas.iter().any(|other| other.touches(area))
            };
            let found = (0..=DIRECTIONS / 2)
                .flat_map(|turn| [turn, DIRECTIONS - turn])
                .flat_map(|turn| [2, 0, 4, 1, 3].map(|depth| (turn, depth)))
                .map(|(turn, depth)| place(turn, depth))
                .find(free);
            fits &= found.is_some();
            let spot = found.unwrap_or_else(|| place(0, 2));
            areas.push(spot.area(PERSON_RADIUS));
            spots.push(spot);
        }
        inner = ring.across;
    }
    let circle = Circle {
        height,
        rings,
        children,
        people: spots,
    };
    (circle, fits)
}

/// How far each ring reaches: a ring with people is wide enough for a dot, and what is left over is shared by how many
/// stand there.
fn rings(centre: i32, steep: f64, middle: i32, people: &[Guest]) -> [Ring; 3] {
    let counts = [0, 1, 2].map(|number| people.iter().filter(|guest| guest.ring == number).count());
    let least = counts.map(|count| if count > 0 { 2 * PERSON_RADIUS + 2 } else { 10 });
    let spare = (REACH - centre - least.iter().sum::<i32>()).max(0);
    let share = |part: usize, whole: usize| i32::try_from(part * spare.unsigned_abs() as usize / whole).unwrap_or(0);
    let mut across = centre;
    let mut ring = |nearness, count, least| {
        across += least
            + if people.is_empty() {
                share(1, 3)
            } else {
                share(count, people.len())
            };
        let up = (f64::from(across) * steep).round() as i32;
        Ring {
            nearness,
            across,
            up,
            count,
            label_line: middle - up + 17,
        }
    };
    let [close, around, far] = counts;
    let [least_close, least_around, least_far] = least;
    [
        ring(Nearness::Close, close, least_close),
        ring(Nearness::Around, around, least_around),
        ring(Nearness::Far, far, least_far),
    ]
}

/// The children beside each other in the middle, two in a row.
fn in_the_middle(children: &[Guest], middle: i32) -> Vec<Spot> {
    let row_height = 2 * CHILD_RADIUS + LABEL_DROP + 2;
    let rows = children.chunks(2);
    let first = middle - row_height * i32::try_from(rows.len()).unwrap_or(1) / 2 + CHILD_RADIUS + 1;
    rows.zip(0..)
        .flat_map(|(row, number)| {
            let places: &[i32] = if row.len() > 1 { &[-35, 35] } else { &[0] };
            row.iter().zip(places).map(move |(child, aside)| {
                let at = (WIDTH / 2 + aside, first + number * row_height);
                Spot::new(child.id, &child.label, at, CHILD_RADIUS)
            })
        })
        .collect()
}

/// Every direction, from straight up and round with the clock: turned by a fixed angle each time, so that the app needs
/// no sines.
fn directions() -> Vec<(f64, f64)> {
    let (cosine, sine) = (0.996_194_698_091_745_5, 0.087_155_742_747_658_17);
    core::iter::successors(Some((0.0, -1.0)), |(x, y)| {
        Some((x * cosine - y * sine, x * sine + y * cosine))
    })
    .take(DIRECTIONS)
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::person::Person;
    use super::*;

    const NAMES: [&str; 8] = [
        "Oma",
        "Agnieszka",
        "Bartholomeus",
        "Jan van der Wilgenhoek",
        "Li",
        "محمد عبد الرحمن",
        "Şerife",
        "Wilhelmina",
    ];

    fn plan(children: usize, rings: [usize; 4]) -> Plan {
        let mut plan = Plan::default();
        let kinds = [Some(Nearness::Close), Some(Nearness::Around), Some(Nearness::Far), None];
        let mut add = |role, nearness, index: usize| {
            let id = plan.new_id();
            plan.people.push(Person {
                id,
                name: NAMES.get(index % NAMES.len()).copied().unwrap_or_default().into(),
                role,
                nearness,
                ..Person::default()
            });
        };
        (0..children).for_each(|index| add(Some(Role::Child), None, index));
        for (count, nearness) in rings.into_iter().zip(kinds) {
            (0..count).for_each(|index| add(None, nearness, index));
        }
        plan
    }

    fn check(children: usize, rings: [usize; 4]) {
        let circle = Circle::of(&plan(children, rings));
        let context = format!("{children} children, {rings:?}, height {}", circle.height);
        assert_eq!(circle.children.len(), children, "{context}");
        assert_eq!(circle.people.len(), rings.iter().sum::<usize>(), "{context}");
        assert!(circle.height <= 1400, "{context}");
        let mut areas: Vec<_> = circle.children.iter().map(|child| child.area(CHILD_RADIUS)).collect();
        areas.extend(circle.people.iter().map(|person| person.area(PERSON_RADIUS)));
        for (index, area) in areas.iter().enumerate() {
            assert!(area.is_inside(circle.height), "{context}: outside");
            let touched = areas.iter().skip(index + 1).any(|other| other.touches(*area));
            assert!(!touched, "{context}: {index} touches another");
        }
        let outermost = circle.rings.iter().map(|ring| ring.across).max();
        assert!(outermost <= Some(WIDTH / 2), "{context}");
    }

    #[test]
    fn nobody_stands_on_somebody_else() {
        for children in [0, 1, 2, 3, 5] {
            for many in [0, 1, 2, 3, 5, 8, 12, 18, 25] {
                check(children, [many, 0, 0, 0]);
                check(children, [0, many, 0, 0]);
                check(children, [0, 0, many, 0]);
                check(children, [0, 0, 0, many]);
                check(children, [many / 3, many / 3, many - many / 3 * 2, 0]);
                check(children, [1, many.saturating_sub(2), 1, 0]);
                check(children, [many.saturating_sub(2), 1, 1, 0]);
                check(children, [1, 1, many.saturating_sub(2), 0]);
                check(children, [many / 4, many / 4, many / 4, many / 4]);
            }
        }
    }

    #[test]
    fn everybody_stands_on_their_own_ring() {
        let circle = Circle::of(&plan(2, [6, 7, 8, 4]));
        let out = |spot: &Spot| {
            let (x, y) = (f64::from(spot.x - WIDTH / 2), f64::from(spot.y - circle.height / 2));
            let steep = f64::from(circle.height / 2 - 4) / f64::from(REACH);
            (x * x + (y / steep) * (y / steep)).sqrt()
        };
        let [close, around, far] = circle.rings;
        assert_eq!([close.count, around.count, far.count], [6, 11, 8]);
        let mut inner = 0;
        let mut people = circle.people.iter();
        for ring in [close, around, far] {
            for spot in people.by_ref().take(ring.count) {
                assert!(
                    out(spot) > f64::from(inner) && out(spot) < f64::from(ring.across),
                    "{spot:?}"
                );
            }
            inner = ring.across;
        }
    }

    #[test]
    fn a_very_large_circle_still_has_a_picture() {
        assert_eq!(Circle::of(&plan(9, [40, 40, 40, 0])).people.len(), 120);
    }

    #[test]
    fn who_changes_their_name_stays_in_their_ring() {
        let mut plan = plan(1, [2, 2, 2, 0]);
        let before = Circle::of(&plan).rings;
        if let Some(person) = plan.people.last_mut() {
            person.name = "Mo".into();
        }
        assert_eq!(Circle::of(&plan).rings, before);
    }
}
