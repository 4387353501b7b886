//! Statements: SQL texts that are known before the program runs, so that a test can prepare them all.

use std::fmt;
use std::sync::OnceLock;

use linkme::distributed_slice;

use crate::{Engine, dialect, search};

/// One SQL text and where it stands in the source. Made by [`sql!`](crate::sql) only.
pub struct Statement {
    text: &'static str,
    file: &'static str,
    line: u32,
    /// The same with `?1` for `$1`: SQLite numbers `$n` by appearance, not by n.
    numbered: OnceLock<String>,
    /// That without its `RETURNING …`, and whether it was seen to be an insertion: see [`Statement::inserting`].
    inserting: OnceLock<String>,
    seen_to_insert: OnceLock<()>,
    /// The same as PostgreSQL takes it.
    postgresql: OnceLock<String>,
    /// See [`dialect::probe`].
    probe: OnceLock<Option<String>>,
}

/// Every [`sql!`](crate::sql) of every crate that is linked into the program.
#[doc(hidden)]
#[distributed_slice]
pub static STATEMENTS: [&'static Statement];

impl Statement {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(text: &'static str, file: &'static str, line: u32) -> Self {
        Self {
            text,
            file,
            line,
            numbered: OnceLock::new(),
            inserting: OnceLock::new(),
            seen_to_insert: OnceLock::new(),
            postgresql: OnceLock::new(),
            probe: OnceLock::new(),
        }
    }

    /// The text as it was written, with `$1` parameters.
    #[must_use]
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// `file:line` in the source.
    #[must_use]
    pub fn place(&self) -> String {
        format!("{}:{}", self.file, self.line)
    }

    /// The file in which it stands, as the compiler names it.
    #[must_use]
    pub fn file(&self) -> &'static str {
        self.file
    }

    /// The line on which it begins.
    #[must_use]
    pub fn line(&self) -> u32 {
        self.line
    }

    /// The text for SQLite, rewritten when first asked for.
    pub(crate) fn numbered(&self) -> &str {
        self.numbered.get_or_init(|| dialect::numbered(&search::marked(self.text, Engine::Sqlite)))
    }

    /// The text for SQLite without `RETURNING id`, of which SQLite makes a trigger: for the case that a trigger fails it copies
    /// each page that the row touches, and in a long transaction walks through all copies after each row.
    pub(crate) fn inserting(&self) -> &str {
        let bare = |text: &str| text.rsplit_once("RETURNING").map_or(text, |(bare, _)| bare).trim_end().to_owned();
        self.inserting.get_or_init(|| bare(self.numbered()))
    }

    /// Table and column of an `INSERT INTO table … RETURNING column`; nothing where it is another statement, or one that may
    /// change a row instead.
    pub(crate) fn inserts(&self) -> Option<(&'static str, &'static str)> {
        let table = self.text.strip_prefix("INSERT INTO ")?.split_whitespace().next()?;
        let (before, column) = self.text.rsplit_once("RETURNING ")?;
        (!before.contains("DO UPDATE")).then_some((table, column.trim()))
    }

    /// Runs a check of this statement the first time, unless it fails.
    pub(crate) fn once(&self, check: impl FnOnce() -> crate::Result<()>) -> crate::Result<()> {
        if self.seen_to_insert.get().is_none() {
            check()?;
            let _ = self.seen_to_insert.set(());
        }
        Ok(())
    }

    /// The text for PostgreSQL, rewritten when first asked for.
    pub(crate) fn postgresql(&self) -> &str {
        self.postgresql.get_or_init(|| search::marked(self.text, Engine::Postgres))
    }

    /// The text from which PostgreSQL tells the types of the parameters, if it cannot tell them from the text itself.
    pub(crate) fn probe(&self) -> Option<&str> {
        self.probe.get_or_init(|| dialect::probe(self.postgresql())).as_deref()
    }
}

impl fmt::Debug for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.place(), self.text)
    }
}

/// All statements that are linked into this program, by place.
pub fn statements() -> impl Iterator<Item = &'static Statement> {
    let mut all: Vec<&'static Statement> = STATEMENTS.iter().copied().collect();
    all.sort_by_key(|statement| (statement.file, statement.line, statement.text));
    all.into_iter()
}

/// A statement: `sql!("SELECT title FROM topic WHERE id = $1")`, of type `&'static Statement`.
///
/// One text serves both engines. Parameters are `$1`, `$2`, …; a filter that may be absent is
/// `($1 IS NULL OR state = $1)`. Cast `sum` and `avg` (`CAST(sum(n) AS BIGINT)`), always write `NULLS LAST` or
/// `NULLS FIRST` where a column may be NULL, and let Rust do case folding, JSON and the time.
#[macro_export]
macro_rules! sql {
    ($text:expr $(,)?) => {{
        static STATEMENT: $crate::Statement = $crate::Statement::new($text, file!(), line!());
        #[$crate::linkme::distributed_slice($crate::STATEMENTS)]
        #[linkme(crate = $crate::linkme)]
        static REGISTERED: &$crate::Statement = &STATEMENT;
        &STATEMENT
    }};
}
