//! How the engines understand the statements: for the test that prepares them all.

use crate::{Db, Result, Statement, statements};

/// What came of preparing one statement.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The statement.
    pub statement: &'static Statement,
    /// SQLite's plan, a line per step, indented; `SCAN table` is a full scan. Empty on PostgreSQL, which only prepares.
    pub lines: Vec<String>,
}

/// Prepares a statement without running it and gives its plan.
///
/// # Errors
/// What the engine does not understand, with the statement's place in the source.
pub async fn of(db: &Db, statement: &'static Statement) -> Result<Plan> {
    let lines = db.read(move |tx| tx.plan(statement)).await?;
    Ok(Plan { statement, lines })
}

/// Prepares every statement of the program, in the order of the source, each in a transaction of its own.
pub async fn all(db: &Db) -> Vec<(&'static Statement, Result<Plan>)> {
    let mut plans = Vec::new();
    for statement in statements() {
        plans.push((statement, of(db, statement).await));
    }
    plans
}

/// All plans as one text for a snapshot: file and statement, then the plan. Without line numbers, so that it changes only
/// when a statement or its plan does.
///
/// # Errors
/// The faults of all statements that the engine does not understand, one a line.
pub async fn snapshot(db: &Db) -> Result<String, String> {
    let (mut text, mut faults) = (String::new(), String::new());
    // The linker's order is nobody's order.
    let mut plans = all(db).await;
    plans.sort_by_key(|(statement, _)| (statement.file(), statement.text()));
    plans.dedup_by_key(|(statement, _)| (statement.file(), statement.text()));
    for (statement, plan) in plans {
        match plan {
            Ok(plan) => {
                let words: Vec<&str> = statement.text().split_whitespace().collect();
                text.push_str(&format!("{}\n  {}\n", statement.file(), words.join(" ")));
                plan.lines.iter().for_each(|line| text.push_str(&format!("    {line}\n")));
            }
            Err(error) => faults.push_str(&format!("{}: {error}\n  {}\n", statement.place(), statement.text())),
        }
    }
    if faults.is_empty() { Ok(text) } else { Err(faults) }
}
