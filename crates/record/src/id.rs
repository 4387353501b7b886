//! Identities: one type for each thing that has one, so that a person's number is never taken for a Party's.

/// Declares an identity and how it stands in a column.
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map($name)
            }
        }

        db::column!($name(i64));
    )*};
}

id! {
    /// Anything that can be cited.
    RecordId,
    /// A Government: a State or the European Union, whether Party to an instrument or not.
    PartyId,
    /// A convention or protocol.
    InstrumentId,
    InstitutionId,
    /// A group in which Parties speak together.
    GroupId,
    PersonId,
    /// A job, whether or not somebody holds it.
    OfficeId,
    /// The holding of an office by somebody.
    TenureId,
    /// A meeting of a body.
    MeetingId,
}
