//! Every setting by an environment variable: `RAPPORTEUR_` and its name in capitals, as `RAPPORTEUR_MAIL_PORT` for `port` in `[mail]`.

use anyhow::{Context, Result};
use language::Language;
use toml::{Table, Value};

use super::COMMENTED;

/// The database is named as other programs do it.
const DATABASE: &str = "DATABASE_URL";

/// A setting: its place in the file, and a value of its kind.
struct Setting {
    place: Vec<String>,
    like: Value,
}

impl Setting {
    fn variable(&self) -> String {
        match self.place.as_slice() {
            [one] if one == "database" => DATABASE.to_owned(),
            place => format!("RAPPORTEUR_{}", place.join("_").to_uppercase()),
        }
    }

    /// What was said, as a value of the setting's kind.
    fn read(&self, said: &str) -> Result<Value> {
        match self.like {
            Value::Integer(_) => said.parse().map(Value::Integer).context("not a number"),
            Value::Boolean(_) => said.parse().map(Value::Boolean).context("neither true nor false"),
            _ => Ok(Value::String(said.to_owned())),
        }
    }
}

/// Those of the commented file, and those whose names are not in it: a treaty's in each language, and the parts.
fn settings() -> Result<Vec<Setting>> {
    let mut found = Vec::new();
    for (name, value) in toml::from_str::<Table>(COMMENTED)? {
        match value {
            Value::Table(inner) if name != "treaty" => {
                let inner = inner.into_iter();
                found.extend(inner.map(|(key, like)| Setting { place: vec![name.clone(), key], like }));
            }
            Value::Table(_) => {}
            like => found.push(Setting { place: vec![name], like }),
        }
    }
    let named = |group: &str, key: &str, like: Value| Setting { place: vec![group.to_owned(), key.to_owned()], like };
    found.extend(Language::ALL.iter().map(|one| named("treaty", one.code(), Value::String(String::new()))));
    found.extend(crate::switches().map(|part| named("subjects", part, Value::Boolean(true))));
    Ok(found)
}

/// Puts what the environment says over what the file says; the variables that were taken.
///
/// # Errors
/// A value of the wrong kind; the message names its variable.
pub(super) fn apply(file: &mut Table, variable: impl Fn(&str) -> Option<String>) -> Result<Vec<String>> {
    let mut taken = Vec::new();
    for setting in settings()? {
        let name = setting.variable();
        let Some(said) = variable(&name) else { continue };
        let value = setting.read(&said).with_context(|| format!("{name}={said}"))?;
        let (key, groups) = setting.place.split_last().context("a setting has a name")?;
        let mut table = &mut *file;
        for group in groups {
            let inner = table.entry(group).or_insert_with(|| Value::Table(Table::new()));
            table = inner.as_table_mut().with_context(|| format!("{group} is not a table"))?;
        }
        table.insert(key.clone(), value);
        taken.push(name);
    }
    Ok(taken)
}
