//! Where somebody is inside the larger parts of a plan: the steps of each, and their words in the address.

use crate::plan::person::Role;

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
        /// What the free form is.
        Free "vrij",
        /// What 'Eigen Kracht-conferentie' is.
        EigenKracht "eigen-kracht",
        /// What the 'drieluik' is.
        Triptych "drieluik",
        /// What agreements in points are.
        Points "punten",
        /// What the three columns are.
        ThreeColumns "drie-kolommen",
        /// What the four windows are.
        FourWindows "vier-vensters",
        /// What the four steps are.
        FourSteps "vier-stappen",
        /// What the three phases are.
        ThreePhases "drie-fasen",
        /// What a safety plan is.
        SafetyPlan "veiligheidsplan",
        /// What the method for two homes is.
        TwoHomes "twee-huizen",
        /// What the quick plan is.
        Quick "snel",
    }
}

steps! {
    /// Where somebody is in preparing the meeting.
    pub enum MeetingStep {
        /// What is arranged, and what is next.
        Begin,
        /// How they come together.
        Kind "soort",
        /// The sittings: day, place, practical matters.
        When "wanneer",
        /// Who comes to which part.
        Who "wie",
        /// The invitations.
        Invite "uitnodigen",
        /// What a coordinator sees of a family.
        Desk "coordinator",
        /// The coordinator gives the plan to the family.
        HandOver "overdragen",
    }
}

steps! {
    /// For whom it is told what will happen.
    pub enum ForWhom {
        /// For whom is asked.
        Choose,
        /// A parent.
        Parent "ouder",
        /// A child.
        Child "kind",
        /// Family, friends, neighbours.
        Network "netwerk",
        /// The coordinator.
        Coordinator "coordinator",
        /// A professional.
        Professional "hulpverlener",
    }
}

impl ForWhom {
    /// What somebody with this role reads.
    #[must_use]
    pub const fn of(role: Option<Role>) -> Self {
        match role {
            Some(Role::Parent) => Self::Parent,
            Some(Role::Child) => Self::Child,
            Some(Role::Professional) => Self::Professional,
            Some(Role::Coordinator) => Self::Coordinator,
            Some(Role::Network) | None => Self::Network,
        }
    }
}

steps! {
    /// Where somebody is in the meeting itself.
    pub enum TableStep {
        /// Before it begins.
        Begin,
        /// What professionals see and ask.
        Information "informatie",
        /// Questions for clarity.
        Clarity "uitleg",
        /// The professionals leave.
        HandOver "onder-ons",
        /// Ideas, in turns.
        Ideas "ideeen",
        /// Choosing, and making it concrete.
        Choose "kiezen",
        /// When it is stuck, sad or heated.
        Stuck "even-niet",
        /// What may go into the plan.
        Release "in-het-plan",
        /// The professionals come back.
        Together "weer-samen",
        /// The plan is read out.
        Present "voorlezen",
        /// Professionals answer.
        Answers "antwoord",
        /// Who accepts the plan.
        Accept "akkoord",
        /// Everybody gets their own part.
        Parts "ieders-deel",
        /// What is left, and the end.
        End "einde",
    }
}

steps! {
    /// Where somebody is in the parts for two homes.
    pub enum HomesStep {
        /// What there is, and what is next.
        Begin,
        /// What the own home wants.
        Wishes "wensen",
        /// What both homes want, beside each other.
        Beside "naast-elkaar",
        /// Examples to choose from.
        Rules "voorbeelden",
        /// Which days in which home.
        Schedule "rooster",
        /// The months, with what does not go together.
        Calendar "kalender",
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

steps! {
    /// Where somebody is in looking back.
    pub enum LookBackStep {
        /// Who is there, and when it is.
        Begin,
        /// How the agreements went.
        Agreements "afspraken",
        /// What became of the questions.
        Questions "vragen",
        /// How it feels.
        Moods "gevoel",
        /// What the children say.
        Children "kinderen",
        /// What comes now.
        Onward "verder",
    }
}

steps! {
    /// Where somebody is in sharing.
    pub enum ShareStep {
        /// With whom.
        Who,
        /// What goes along.
        What "wat",
        /// Exactly what the other will see.
        See "kijk",
        /// How: link, picture, file, paper.
        How "hoe",
        /// What went out before.
        Log "verstuurd",
    }
}
