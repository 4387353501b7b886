//! What can go wrong, in the same words on both engines.

use rusqlite::ffi;
use tokio_postgres::error::{DbError, SqlState};

use crate::Statement;

/// The result of everything that asks the store.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A fault of the store: the same variant on SQLite and on PostgreSQL for the same cause.
///
/// Handlers need only three of them: [`Error::Missing`] (there is no such row), [`Error::Unique`] (somebody was first) and
/// [`Error::Busy`] (try again soon); the rest is for the log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The queue is full, or another process keeps the database locked: answer 503 with `Retry-After`.
    #[error("the store is busy: try again soon")]
    Busy,
    /// Other writers kept getting in the way, on every attempt.
    #[error("other changes to the same data got in the way")]
    Conflict,
    /// A row with this key is already there. `on` names the columns as `table.column, table.column`
    /// (or the index, if it is on an expression).
    #[error("already there: {on}")]
    Unique {
        /// The columns, in the order of the index.
        on: String,
    },
    /// A row that is referred to is not there, or one that is still referred to would go.
    #[error("a reference would be broken")]
    Foreign,
    /// A CHECK refused the row, or a trigger did (then `name` is what the trigger says). Name the constraint in the migration where the name matters: for unnamed ones PostgreSQL
    /// invents a name and SQLite gives the expression.
    #[error("refused by the rule {name}")]
    Check {
        /// The name of the constraint.
        name: String,
    },
    /// A column that must have a value was given none.
    #[error("{column} must have a value")]
    Null {
        /// The column, as `table.column`.
        column: String,
    },
    /// [`Read::one`](crate::Read::one) found no row.
    #[error("no such row")]
    Missing,
    /// A value does not have the type that is asked for, or that the column has.
    #[error("wrong type: {0}")]
    Type(String),
    /// A text with a NUL character, which PostgreSQL cannot store.
    #[error("a text may not contain the character NUL")]
    Nul,
    /// The transaction passed its limit and was stopped.
    #[error("the transaction took too long and was stopped")]
    TooLong,
    /// A statement that writes was given to a [`Read`](crate::Read).
    #[error("a reading transaction cannot write")]
    ReadOnly,
    /// A statement of this transaction failed before: nothing more is done in it.
    #[error("the transaction failed before and does nothing more")]
    Failed,
    /// The closure panicked; its transaction was rolled back.
    #[error("panicked in a transaction: {0}")]
    Panicked(String),
    /// The database cannot be reached, or cannot write (disk full, connection lost, store closed).
    #[error("the store is not available: {0}")]
    Unavailable(String),
    /// The connection was lost during COMMIT: the change may or may not have been saved. It is not run again.
    #[error("the connection was lost while saving: it is unknown whether the change was saved")]
    Unknown,
    /// The migrations of this program and of the database do not agree.
    #[error("migration: {0}")]
    Migration(String),
    /// Anything else, usually a mistake in a statement, with its place in the source.
    #[error("{0}")]
    Other(String),
}

impl Error {
    /// Whether the cause is an engine that could not be reached or used, rather than this transaction.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Busy | Self::Conflict | Self::Unavailable(_))
    }

    /// Adds the statement's place in the source to an error that only a programmer can mend.
    pub(crate) fn at(self, statement: &Statement) -> Self {
        match self {
            Self::Other(message) => Self::Other(format!("{}: {message}", statement.place())),
            Self::Type(message) => Self::Type(format!("{}: {message}", statement.place())),
            other => other,
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::SqliteFailure(code, message) => from_code(code, message.unwrap_or_default()),
            rusqlite::Error::SqlInputError { msg, .. } => Self::Other(msg),
            rusqlite::Error::Utf8Error(..) => Self::Type("a text that is not UTF-8".to_owned()),
            other => Self::Other(other.to_string()),
        }
    }
}

/// The part after the colon of a message such as `UNIQUE constraint failed: party.code`.
fn subject(message: &str) -> String {
    message.split_once(": ").map_or(message, |(_, subject)| subject).to_owned()
}

fn from_code(code: ffi::Error, message: String) -> Error {
    match code.extended_code {
        ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID => {
            // An index on an expression is given as: index 'its_name'.
            let on = subject(&message);
            let index = on.strip_prefix("index '").and_then(|name| name.strip_suffix('\''));
            return Error::Unique { on: index.map(str::to_owned).unwrap_or(on) };
        }
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => return Error::Foreign,
        // ON DELETE RESTRICT is reported as a trigger; so is RAISE(ABORT, 'the rule') of a trigger of ours.
        ffi::SQLITE_CONSTRAINT_TRIGGER if message.contains("FOREIGN KEY") => return Error::Foreign,
        ffi::SQLITE_CONSTRAINT_TRIGGER => return Error::Check { name: message },
        ffi::SQLITE_CONSTRAINT_CHECK => return Error::Check { name: subject(&message) },
        ffi::SQLITE_CONSTRAINT_NOTNULL => return Error::Null { column: subject(&message) },
        ffi::SQLITE_CONSTRAINT_DATATYPE => return Error::Type(message),
        _ => {}
    }
    match code.code {
        ffi::ErrorCode::DatabaseBusy | ffi::ErrorCode::DatabaseLocked => Error::Busy,
        ffi::ErrorCode::OperationInterrupted => Error::TooLong,
        ffi::ErrorCode::ReadOnly => Error::ReadOnly,
        ffi::ErrorCode::TypeMismatch => Error::Type(message),
        ffi::ErrorCode::DiskFull
        | ffi::ErrorCode::SystemIoFailure
        | ffi::ErrorCode::CannotOpen
        | ffi::ErrorCode::PermissionDenied
        | ffi::ErrorCode::DatabaseCorrupt
        | ffi::ErrorCode::NotADatabase
        | ffi::ErrorCode::OutOfMemory => Error::Unavailable(message),
        _ if message.is_empty() => Error::Other(code.to_string()),
        _ => Error::Other(message),
    }
}

impl From<tokio_postgres::Error> for Error {
    fn from(error: tokio_postgres::Error) -> Self {
        if let Some(fault) = error.as_db_error() {
            return from_state(fault);
        }
        if error.is_closed() || is_io(&error) {
            return Self::Unavailable(with_cause(&error));
        }
        Self::Other(with_cause(&error))
    }
}

fn is_io(error: &tokio_postgres::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        if inner.is::<std::io::Error>() {
            return true;
        }
        cause = inner.source();
    }
    false
}

/// The client's messages say where it failed; their source says why.
fn with_cause(error: &tokio_postgres::Error) -> String {
    match std::error::Error::source(error) {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}

fn from_state(fault: &DbError) -> Error {
    let state = fault.code();
    if [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED].contains(state) {
        return Error::Conflict;
    }
    if *state == SqlState::UNIQUE_VIOLATION {
        return Error::Unique { on: key(fault) };
    }
    if [SqlState::FOREIGN_KEY_VIOLATION, SqlState::RESTRICT_VIOLATION].contains(state) {
        return Error::Foreign;
    }
    if *state == SqlState::CHECK_VIOLATION {
        return Error::Check { name: fault.constraint().unwrap_or_default().to_owned() };
    }
    if *state == SqlState::NOT_NULL_VIOLATION {
        let (table, column) = (fault.table().unwrap_or_default(), fault.column().unwrap_or_default());
        return Error::Null { column: format!("{table}.{column}") };
    }
    if *state == SqlState::RAISE_EXCEPTION {
        return Error::Check { name: fault.message().to_owned() };
    }
    if *state == SqlState::QUERY_CANCELED {
        return Error::TooLong;
    }
    if *state == SqlState::READ_ONLY_SQL_TRANSACTION {
        return Error::ReadOnly;
    }
    if *state == SqlState::LOCK_NOT_AVAILABLE || *state == SqlState::TOO_MANY_CONNECTIONS {
        return Error::Busy;
    }
    match state.code().get(..2) {
        // connection, resources, operator's intervention, system
        Some("08" | "53" | "57" | "58" | "28" | "3D") => Error::Unavailable(fault.to_string()),
        // data exceptions: a value that does not fit its type
        Some("22") => Error::Type(fault.to_string()),
        _ => Error::Other(fault.to_string()),
    }
}

/// The columns of a unique violation, as SQLite gives them. The detail reads `Key (a, b)=(1, 2) already exists.` in the
/// server's language; only the part before the values is looked at, since the values may be personal.
fn key(fault: &DbError) -> String {
    let columns = fault.detail().and_then(|detail| {
        let (_, rest) = detail.split_once('(')?;
        rest.split_once(")=(").map(|(columns, _)| columns)
    });
    let table = fault.table().unwrap_or_default();
    match columns {
        Some(columns) if !columns.contains('(') => {
            columns.split(", ").map(|column| format!("{table}.{column}")).collect::<Vec<_>>().join(", ")
        }
        _ => fault.constraint().unwrap_or_default().to_owned(),
    }
}
