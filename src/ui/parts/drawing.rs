//! A drawing as a picture: on the screen, in what goes out, and on paper. Lines stay sharp at any size.

use core::fmt::Write as _;

use leptos::prelude::*;

use super::pictogram;
use crate::export::sheet::picture::SET;
use crate::plan::child::Drawing;
use crate::plan::drawing::{Mark, Point, SIDE, decode};
use crate::text::drawing as words;
use crate::ui::erase::{IntoPiece, Piece};

/// How many colours there are in the box. Others are drawn in the first.
pub const COLOURS: u8 = 8;
/// How thick lines are, from thin to thick.
pub const THICKNESSES: [u16; 3] = [10, 24, 56];
/// How large a placed picture is.
const STAMP: u16 = 224;

/// A child's drawing with what it is of.
#[must_use]
pub fn hung(drawing: &Drawing) -> Piece {
    let about = drawing.about.trim().to_owned();
    let marks = drawing
        .strokes
        .as_ref()
        .map_or_else(|| Ok(Vec::new()), |bytes| decode(bytes));
    let Ok(marks) = marks else {
        return view! { <figure class="drawing"><p class="hint">{words::newer()}</p></figure> }.piece();
    };
    let said = if about.is_empty() {
        words::nothing_said().to_owned()
    } else {
        about.clone()
    };
    let caption = (!about.is_empty()).then(|| view! { <figcaption dir="auto">{about}</figcaption> }.piece());
    view! {
        <figure class="drawing">
            <svg class="drawing__paper" viewBox=view_box() role="img" aria-label=said>{lines(&marks)}</svg>
            {caption}
        </figure>
    }
    .piece()
}

/// The square of a drawing, for `viewBox`.
#[must_use]
pub fn view_box() -> String {
    format!("0 0 {SIDE} {SIDE}")
}

/// Everything that was put down, in order.
#[must_use]
pub fn lines(marks: &[Mark]) -> Vec<Piece> {
    marks.iter().map(line).collect()
}

fn line(mark: &Mark) -> Piece {
    match mark {
        Mark::Stroke {
            colour,
            thickness,
            points,
        } => view! { <path class=class_of(*colour) stroke-width=width_of(*thickness) d=path(points) /> }.piece(),
        Mark::Stamp { picture, at } => match SET.get(usize::from(*picture)) {
            Some(picture) => {
                let half = i32::from(STAMP / 2);
                let place = format!(
                    "translate({} {}) scale({})",
                    i32::from(at.x) - half,
                    i32::from(at.y) - half,
                    STAMP / 32
                );
                view! { <path class="drawing__stamp" transform=place d=pictogram::drawing(*picture) /> }.piece()
            }
            None => view! { <g></g> }.piece(),
        },
    }
}

/// The class of a line in this colour.
#[must_use]
pub fn class_of(colour: u8) -> String {
    let colour = if colour < COLOURS { colour } else { 0 };
    format!("drawing__line drawing__line--{colour}")
}

/// How wide a line of this thickness is.
#[must_use]
pub fn width_of(thickness: u8) -> u16 {
    THICKNESSES.get(usize::from(thickness)).copied().unwrap_or(24)
}

/// The way of a line. A dot is a line without length, which round ends make visible.
#[must_use]
pub fn path(points: &[Point]) -> String {
    let mut d = String::new();
    for (at, point) in points.iter().enumerate() {
        // Writing to a String cannot fail.
        let _ = write!(d, "{}{} {}", if at == 0 { 'M' } else { 'L' }, point.x, point.y);
    }
    if points.len() == 1 {
        d.push_str("h0");
    }
    d
}
