//! Who may see a record.

use crate::Actor;

/// Who may see a record, or what an actor may see: both are sets of the same circles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Circles(i64);

db::column!(Circles(i64));

impl Circles {
    /// Everybody.
    pub const PUBLIC: Circles = Circles(1);
    /// The offices of Parties, and the Secretariat.
    pub const PARTIES: Circles = Circles(2);
    /// Whoever takes part, and the Secretariat.
    pub const PARTICIPANTS: Circles = Circles(4);
    /// The Secretariat.
    pub const SECRETARIAT: Circles = Circles(8);
    /// The focal points of the Government whose matter it is. It is a circle of the record alone: whether an actor stands in
    /// it depends on the record's Party ([`Actor::government`]).
    pub const OWN: Circles = Circles(16);

    /// All of them: what the program itself does for everybody.
    pub const ALL: Circles = Circles(31);

    /// Both.
    #[must_use]
    pub fn and(self, other: Circles) -> Circles {
        Circles(self.0 | other.0)
    }

    /// Whether all of the other are among these.
    pub fn holds(self, other: Circles) -> bool {
        self.0 & other.0 == other.0
    }

    /// What an actor may see.
    pub fn of(actor: &Actor) -> Circles {
        let mut circles = Circles::PUBLIC;
        if actor.held().iter().any(|held| held.party.is_some()) {
            circles = circles.and(Circles::PARTIES);
        }
        if actor.is_officer() {
            circles = circles.and(Circles::PARTIES).and(Circles::PARTICIPANTS).and(Circles::SECRETARIAT);
        }
        circles
    }
}
