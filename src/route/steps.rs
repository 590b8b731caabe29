//! Where somebody is inside the larger parts of a plan: the steps of each, and their words in the address.

macro_rules! count {
    ($($one:ident)*) => { [$(count!(@ $one)),*].len() };
    (@ $one:ident) => { () };
}

/// Declares the steps of one part. The first is where it begins, and has no word.
macro_rules! steps {
    ($(#[$about:meta])* pub enum $name:ident { $(#[$first_about:meta])* $first:ident, $($(#[$step_about:meta])* $step:ident $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            #[default]
            $(#[$first_about])*
            $first,
            $($(#[$step_about])* $step,)*
        }

        impl $name {
            /// Every step in order, with its word in the address.
            pub const ALL: [(Self, &'static str); count!($first $($step)*)] = [(Self::$first, ""), $((Self::$step, $word)),*];

            /// The step of this word; without a word that is known, the first.
            #[must_use]
            pub fn parse(word: Option<&str>) -> Self {
                Self::ALL.iter().find(|(_, known)| Some(*known) == word).map_or(Self::$first, |(step, _)| *step)
            }

            /// The word of this step in the address.
            #[must_use]
            pub fn word(self) -> &'static str {
                Self::ALL.iter().find(|(step, _)| *step == self).map_or("", |(_, word)| *word)
            }
        }
    };
}

steps! {
    /// Where somebody is in the working methods.
    pub enum ApproachStep {
        /// Choose one.
        Choose,
    }
}

steps! {
    /// Where somebody is in preparing the meeting.
    pub enum MeetingStep {
        /// What is arranged, and what is next.
        Begin,
    }
}

steps! {
    /// Where somebody is in the meeting itself.
    pub enum TableStep {
        /// Before it begins.
        Begin,
    }
}

steps! {
    /// Where somebody is in the parts for two homes.
    pub enum HomesStep {
        /// What there is, and what is next.
        Begin,
    }
}

steps! {
    /// Where a child is on their own page.
    pub enum ChildStep {
        /// What there is.
        Begin,
        /// The house of good things.
        Good "goed",
        /// The house of worries.
        Worries "zorgen",
        /// The house of dreams.
        Dreams "dromen",
        /// A rule of their own.
        Rule "regel",
        /// Whom to call, where to go.
        Calls "bellen",
        /// How they take part.
        TakesPart "meedoen",
        /// Who may see what.
        Sees "wie-ziet-wat",
        /// All of it, to look at and print.
        Look "bekijken",
        /// The story, for the child.
        Story "verhaal",
        /// The story, for the grown-ups who write it.
        MakeStory "verhaal-maken",
    }
}
