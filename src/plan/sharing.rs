//! The private log of what went out and what came home. It never leaves the device, except in the family's own backup.

use minicbor::bytes::ByteVec;

use super::day::Day;
use super::id::{Id, Item};
use super::wire::{choice, record};

record! {
    /// One time that something was sent.
    pub struct Sent {
        /// The name of this entry inside the plan.
        0 id: Id,
        /// The number of the share: whoever answers to it names new things under this author.
        1 share: u32,
        /// To whom, if they stand in the plan.
        2 to: Option<Id>,
        /// To whom, in words.
        3 to_words: String,
        /// When.
        4 on: Option<Day>,
        /// For which reader it was made.
        5 reader: Option<Reader>,
        /// How it went out.
        6 way: Option<Way>,
        /// Whether it was sealed with a passphrase.
        7 sealed: bool,
        /// Exactly what went out, unsealed: what the log shows, and the base when a copy of it comes home.
        8 copy: Option<ByteVec>,
        /// Which state of the plan it carried; only for a full copy.
        9 stamp: Option<Id>,
        /// What the things in it are called at home: the first is 1 in the share, the second 2. Empty for a full copy,
        /// where everything keeps its name.
        10 names: Vec<Id>,
    }
}

impl Item for Sent {
    fn id(&self) -> Id {
        self.id
    }
}

record! {
    /// One time that an answer or a copy was taken in.
    pub struct Received {
        /// The name of this entry inside the plan.
        0 id: Id,
        /// The share that it answered; 0 where that is not known.
        1 share: u32,
        /// From whom, if they stand in the plan.
        2 from: Option<Id>,
        /// From whom, in words.
        3 from_words: String,
        /// When it was taken in.
        4 on: Option<Day>,
        /// The copy as it came, of a full copy: the base of what comes after it.
        5 copy: Option<ByteVec>,
        /// Which state of the other's plan it carried; only for a full copy.
        6 stamp: Option<Id>,
    }
}

impl Item for Received {
    fn id(&self) -> Id {
        self.id
    }
}

record! {
    /// Somebody who must never get to see something: a no-contact order, or simply what the family wants.
    pub struct KeptOut: Whole {
        /// Who does not see it.
        0 person: Id,
        /// The thing that they do not see: an agreement, an observation … or another person with all that names them.
        1 thing: Id,
    }
}

choice! {
    /// For whom a share is made: it decides what is proposed to go along, and how the other opens it.
    pub enum Reader {
        /// Family, friends, neighbours.
        0 Network,
        /// A professional: one page with conditions, questions and agreements.
        1 Professional,
        /// The coordinator: people, questions, practical matters.
        2 Coordinator,
        /// A child.
        3 Child,
        /// The other parent or the other home: a full copy that they carry on with.
        4 OtherHome,
    }
}

choice! {
    /// How something went out.
    pub enum Way {
        /// As a link.
        0 Link,
        /// As a picture to scan.
        1 Qr,
        /// As a file.
        2 File,
        /// On paper.
        3 Print,
    }
}
