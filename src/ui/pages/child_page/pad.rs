//! The sheet to draw on. What is drawn is in the plan after every line.

use leptos::prelude::*;
use web_sys::PointerEvent;

use super::Desk;
use crate::export::sheet::picture::SET;
use crate::plan::child::{Drawing, House};
use crate::plan::drawing::{Mark, Point, SIDE, decode, encode};
use crate::platform::pen;
use crate::text::drawing as words;
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::parts::drawing::{class_of, lines, path, view_box, width_of};
use crate::ui::parts::fields::TextField;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::pictogram::{self, pictogram};
use crate::ui::session::Bind;

/// From one point to the next at least, in the units of the drawing: closer is not seen and only costs bytes.
const STEP: i32 = 7;
/// How far an arrow moves a picture.
const NUDGE: i32 = 64;
/// How often a step can be taken back.
const STEPS_BACK: usize = 50;

/// The names of the colours, in the order of the box.
const COLOURS: [fn() -> &'static str; 8] = [
    words::colour_0,
    words::colour_1,
    words::colour_2,
    words::colour_3,
    words::colour_4,
    words::colour_5,
    words::colour_6,
    words::colour_7,
];

/// What a drawing being made is made of.
#[derive(Clone, Copy)]
struct Pad {
    desk: Desk,
    house: House,
    /// Its place in the list of drawings; one behind the last until there is something on it.
    at: usize,
    marks: RwSignal<Vec<Mark>>,
    before: StoredValue<Vec<Vec<Mark>>>,
    /// The line that is being drawn, and by what.
    line: RwSignal<Vec<Point>>,
    hand: StoredValue<Option<pen::Pointer>>,
    /// A pen was seen: from then on fingers and palms draw nothing.
    pen: StoredValue<bool>,
    colour: RwSignal<u8>,
    thickness: RwSignal<u8>,
    said: RwSignal<String>,
}

pub(super) fn show(desk: Desk, house: House, at: usize, close: Callback<()>) -> Piece {
    let marks = desk.session.plan.with_untracked(|plan| {
        let page = plan.page_of(desk.child)?;
        let bytes = page.drawings.get(at)?.strokes.as_ref()?;
        decode(bytes).ok()
    });
    let pad = Pad {
        desk,
        house,
        at,
        marks: RwSignal::new(marks.unwrap_or_default()),
        before: StoredValue::new(Vec::new()),
        line: RwSignal::new(Vec::new()),
        hand: StoredValue::new(None),
        pen: StoredValue::new(false),
        colour: RwSignal::new(0),
        thickness: RwSignal::new(1),
        said: RwSignal::new(String::new()),
    };
    let about = Bind {
        get: desk
            .read(move |_, page| page.drawings.get(at).map(|one| one.about.clone()).unwrap_or_default())
            .into(),
        set: Callback::new(move |about| pad.write(|drawing| drawing.about = about)),
    };
    let nothing = Memo::new(move |_| pad.marks.with(Vec::is_empty));
    view! {
        <div class="pad">
            <h3 id="tekenvel" tabindex="-1">{words::heading()}</h3>
            {pad.sheet()}
            <p class="added" role="status">{redraw(move || pad.said.get())}</p>
            <div class="pad__tools">
                {pad.button(words::undo(), Glyph::Back, move || pad.undo())}
                {pad.button(words::clear(), Glyph::Trash, move || pad.put(Vec::new()))}
                <button
                    type="button"
                    class="utrecht-button utrecht-button--primary-action"
                    on:click=on_press(move |_| close.run(()))
                >
                    <Icon glyph=Glyph::Check />{words::done()}
                </button>
            </div>
            {pad.colours()}
            {pad.thicknesses()}
            {pad.stamps()}
            <div hidden=live(move || nothing.get())>
                <TextField label=words::about().to_owned() hint=words::about_hint() bind=about />
            </div>
        </div>
    }
    .piece()
}

impl Pad {
    /// The sheet itself: finished lines, and the one that is being drawn.
    fn sheet(self) -> Piece {
        view! {
            <svg
                class="drawing__paper pad__sheet"
                viewBox=view_box()
                role="img"
                aria-label=words::area()
                data-testid="tekenvel"
                on:pointerdown=move |event: PointerEvent| self.down(&event)
                on:pointermove=move |event: PointerEvent| self.moved(&event)
                on:pointerup=move |event: PointerEvent| self.up(&event)
                on:pointercancel=move |event: PointerEvent| self.up(&event)
            >
                <g>{redraw(move || self.marks.with(|marks| lines(marks)))}</g>
                <path
                    class=live(move || class_of(self.colour.get()))
                    stroke-width=live(move || width_of(self.thickness.get()).to_string())
                    d=live(move || self.line.with(|line| path(line)))
                />
            </svg>
        }
        .piece()
    }

    fn down(self, event: &PointerEvent) {
        let hand = pen::pointer(event);
        if hand.pen {
            self.pen.set_value(true);
        }
        let resting = self.pen.get_value() && event.pointer_type() == "touch";
        if !pen::is_main(event) || resting || self.hand.get_value().is_some() {
            return;
        }
        event.prevent_default();
        pen::hold(event);
        self.hand.set_value(Some(hand));
        self.line.set(point(event).into_iter().collect());
    }

    fn moved(self, event: &PointerEvent) {
        if self.hand.get_value() != Some(pen::pointer(event)) {
            return;
        }
        let Some(point) = point(event) else { return };
        let far = self
            .line
            .with_untracked(|line| line.last().is_none_or(|last| is_far(*last, point)));
        if far {
            self.line.update(|line| line.push(point));
        }
    }

    fn up(self, event: &PointerEvent) {
        if self.hand.get_value() != Some(pen::pointer(event)) {
            return;
        }
        self.hand.set_value(None);
        let points = self.line.get_untracked();
        self.line.set(Vec::new());
        if !points.is_empty() {
            self.add(Mark::Stroke {
                colour: self.colour.get_untracked(),
                thickness: self.thickness.get_untracked(),
                points,
            });
        }
    }

    fn add(self, mark: Mark) {
        let mut marks = self.marks.get_untracked();
        marks.push(mark);
        self.put(marks);
    }

    /// Puts this on the sheet and in the plan, if it fits.
    fn put(self, marks: Vec<Mark>) {
        let before = self.marks.get_untracked();
        if before != marks && self.keep(marks) {
            self.before.update_value(|all| {
                if all.len() == STEPS_BACK {
                    all.remove(0);
                }
                all.push(before);
            });
        }
    }

    fn undo(self) {
        let before = self.before.try_update_value(Vec::pop).flatten();
        if let Some(before) = before {
            self.keep(before);
        }
    }

    fn keep(self, marks: Vec<Mark>) -> bool {
        let Ok(bytes) = encode(&marks) else {
            self.said.set(words::full().to_owned());
            return false;
        };
        self.said.set(String::new());
        self.write(|drawing| drawing.strokes = Some(bytes.into()));
        self.marks.set(marks);
        true
    }

    /// Writes to the drawing in the plan; it hangs there from the first line on.
    fn write(self, write: impl FnOnce(&mut Drawing)) {
        self.desk.change(|page| {
            if page.drawings.len() == self.at {
                page.drawings.push(Drawing {
                    house: Some(self.house),
                    ..Drawing::default()
                });
            }
            if let Some(drawing) = page.drawings.get_mut(self.at) {
                write(drawing);
            }
        });
    }

    fn button(self, said: &'static str, glyph: Glyph, act: impl Fn() + 'static) -> Piece {
        view! {
            <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                on:click=on_press(move |_| act())
            >
                <Icon glyph />{said}
            </button>
        }
        .piece()
    }

    fn colours(self) -> Piece {
        let colours: Vec<Piece> = COLOURS
            .iter()
            .zip(0u8..)
            .map(|(name, colour)| {
                view! {
                    <button
                        type="button"
                        class="chip"
                        aria-pressed=live(move || (self.colour.get() == colour).to_string())
                        on:click=on_press(move |_| self.colour.set(colour))
                    >
                        <svg class="pad__blot" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                            <path class=class_of(colour) stroke-width="18" d="M12 12h0" />
                        </svg>
                        {name()}
                    </button>
                }
                .piece()
            })
            .collect();
        group(words::colours(), colours)
    }

    fn thicknesses(self) -> Piece {
        let all = [words::thin(), words::middle(), words::thick()];
        let all = all.into_iter().zip(0u8..).map(|(name, thickness)| {
            view! {
                <button
                    type="button"
                    class="chip"
                    aria-pressed=live(move || (self.thickness.get() == thickness).to_string())
                    on:click=on_press(move |_| self.thickness.set(thickness))
                >
                    {name}
                </button>
            }
            .piece()
        });
        group(words::thickness(), all.collect())
    }

    /// Pictures to put down, for whoever draws without a finger, a pen or a mouse.
    fn stamps(self) -> Piece {
        let stamps: Vec<Piece> = SET
            .iter()
            .zip(0u8..)
            .map(|(picture, number)| {
                let name = pictogram::name(*picture);
                view! {
                    <button
                        type="button"
                        class="pad__stamp"
                        aria-label=name
                        title=name
                        on:click=on_press(move |_| self.stamp(number, name))
                    >
                        {pictogram(*picture)}
                    </button>
                }
                .piece()
            })
            .collect();
        let last = Memo::new(move |_| {
            self.marks
                .with(|marks| marks.iter().any(|mark| matches!(mark, Mark::Stamp { .. })))
        });
        let ways = [
            (words::up(), 0, -NUDGE),
            (words::down(), 0, NUDGE),
            (words::left(), -NUDGE, 0),
            (words::right(), NUDGE, 0),
        ];
        let ways = ways.map(|(name, across, down)| {
            view! {
                <button type="button" class="chip" on:click=on_press(move |_| self.nudge(across, down))>{name}</button>
            }
            .piece()
        });
        view! {
            {group(words::stamps(), stamps)}
            <div hidden=live(move || !last.get())>{group(words::shift(), ways.into())}</div>
        }
        .piece()
    }

    /// Puts a picture where there is none yet: the middle first.
    fn stamp(self, picture: u8, name: &'static str) {
        let taken = self.marks.with_untracked(|marks| {
            let stamps = marks.iter().filter(|mark| matches!(mark, Mark::Stamp { .. }));
            stamps.count()
        });
        let places: [u16; 3] = [511, 200, 823];
        let at = |index: usize| places.get(index % 3).copied().unwrap_or(511);
        let at = Point {
            x: at(taken),
            y: at(taken / 3),
        };
        self.add(Mark::Stamp { picture, at });
        if self.said.with_untracked(String::is_empty) {
            self.said.set(words::stamp_added(name));
        }
    }

    fn nudge(self, across: i32, down: i32) {
        let mut marks = self.marks.get_untracked();
        let last = marks.iter_mut().rev().find_map(|mark| match mark {
            Mark::Stamp { at, .. } => Some(at),
            Mark::Stroke { .. } => None,
        });
        if let Some(at) = last {
            *at = Point {
                x: within(i32::from(at.x) + across),
                y: within(i32::from(at.y) + down),
            };
            self.put(marks);
        }
    }
}

fn group(legend: &'static str, buttons: Vec<Piece>) -> Piece {
    view! {
        <div class="group" role="group" aria-label=legend>
            <p class="group__legend" aria-hidden="true">{legend}</p>
            <div class="chips">{buttons}</div>
        </div>
    }
    .piece()
}

fn within(place: i32) -> u16 {
    u16::try_from(place.clamp(0, i32::from(SIDE))).unwrap_or(SIDE)
}

fn is_far(from: Point, to: Point) -> bool {
    let across = i32::from(from.x) - i32::from(to.x);
    let down = i32::from(from.y) - i32::from(to.y);
    across * across + down * down >= STEP * STEP
}

fn point(event: &PointerEvent) -> Option<Point> {
    let (x, y) = pen::place(event)?;
    #[allow(clippy::cast_possible_truncation, reason = "held within the square")]
    let unit = |part: f64| within((part.clamp(0.0, 1.0) * f64::from(SIDE)) as i32);
    Some(Point { x: unit(x), y: unit(y) })
}
