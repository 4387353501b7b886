//! Forms of verbs and adverbs: how a language's endings lead to the infinitive.

use super::{Grammar, Language};

/// Whether a word has the form of an adverb, or is one of those that have none.
pub(crate) fn is_adverb(lower: &str, grammar: &Grammar) -> bool {
    let shaped = match grammar.language {
        Language::English => {
            lower.ends_with("ly") && !matches!(lower, "apply" | "supply" | "reply" | "comply" | "multiply" | "rely")
        }
        Language::French => lower.ends_with("ement") && lower.len() > 7,
        Language::Spanish => lower.ends_with("mente"),
    };
    // "de" and "à" are parts of adverbs ("de nouveau") that alone are something else.
    shaped || (grammar.adverbs.contains(&lower) && !matches!(lower, "de" | "à" | "en"))
}

/// Whether a word has the form of an infinitive, or stands before one; in English any word that is no other may be.
pub(crate) fn infinitive(lower: &str, grammar: &Grammar) -> bool {
    let small = [grammar.articles, grammar.prepositions].iter().any(|words| words.contains(&lower));
    match grammar.language {
        Language::English => !small && (!grammar.actors.contains(&lower) || known(lower, grammar).is_some()),
        Language::French => {
            ["er", "ir", "re"].iter().any(|ending| lower.ends_with(ending)) || matches!(lower, "ne" | "se" | "s'")
        }
        Language::Spanish => lower.trim_end_matches("se").ends_with('r'),
    }
}

/// "establish/strengthen" begins with "establish".
fn part(lower: &str) -> &str {
    lower.split('/').next().unwrap_or(lower)
}

/// The infinitive, if the word is a known verb in a form in which actions begin.
pub(crate) fn known(lower: &str, grammar: &Grammar) -> Option<String> {
    let lower = part(lower);
    if grammar.verbs.contains(&lower) {
        return Some(lower.to_owned());
    }
    if let Some(base) = lower.strip_prefix("re-").filter(|base| grammar.verbs.contains(base)) {
        return Some(format!("re-{base}"));
    }
    (grammar.language != Language::English).then(|| subjunctive(lower, grammar)).flatten()
}

/// "que le Secrétariat présente": the infinitive of a subjunctive.
fn subjunctive(lower: &str, grammar: &Grammar) -> Option<String> {
    if let Some(found) = grammar.irregular.iter().find(|form| form.0 == lower && grammar.verbs.contains(&form.1)) {
        return Some(found.1.to_owned());
    }
    let endings: &[(&str, &str)] = match grammar.language {
        Language::French => &[("issent", "ir"), ("isse", "ir"), ("ent", "er"), ("e", "er"), ("e", "re")],
        _ => &[("en", "ar"), ("e", "ar"), ("an", "er"), ("a", "er"), ("an", "ir"), ("a", "ir")],
    };
    endings.iter().find_map(|(ending, infinitive)| {
        let verb = format!("{}{infinitive}", lower.strip_suffix(ending)?);
        grammar.verbs.contains(&verb.as_str()).then_some(verb)
    })
}

/// The infinitive of a participle or gerund: "transmitted", "organizing", "adoptée".
pub(crate) fn base(lower: &str, grammar: &Grammar) -> Option<String> {
    let lower = part(lower);
    if let Some(found) = grammar.irregular.iter().find(|form| form.0 == lower) {
        return Some(found.1.to_owned());
    }
    let (endings, infinitives): (&[&str], &[&str]) = match grammar.language {
        Language::English => (&["ed", "ing"], &["", "e"]),
        Language::French => (&["ées", "és", "ée", "é", "ies", "is", "ie", "i"], &["er", "ir"]),
        Language::Spanish => (&["adas", "ados", "ada", "ado", "idas", "idos", "ida", "ido"], &["ar", "er", "ir"]),
    };
    let stem = endings.iter().find_map(|ending| lower.strip_suffix(ending)).filter(|stem| stem.chars().count() >= 2)?;
    let mut forms: Vec<String> = infinitives.iter().map(|infinitive| format!("{stem}{infinitive}")).collect();
    if grammar.language == Language::English {
        forms.extend(stem.strip_suffix('i').map(|stem| format!("{stem}y")));
        forms.extend(undoubled(stem));
    }
    let found = forms.iter().find(|form| grammar.verbs.contains(&form.as_str())).cloned();
    found.or_else(|| guess(stem, grammar))
}

fn undoubled(stem: &str) -> Option<String> {
    let mut last = stem.chars().rev();
    let (one, two) = (last.next()?, last.next()?);
    (one == two && !matches!(one, 's' | 'l')).then(|| stem[..stem.len() - one.len_utf8()].to_owned())
}

/// For verbs not in the list, by the spelling of English: "scrutinized", "banned".
fn guess(stem: &str, grammar: &Grammar) -> Option<String> {
    if grammar.language != Language::English {
        return None;
    }
    let with_e = stem.ends_with(['c', 'v', 'u', 'z', 's', 'g']) && !stem.ends_with("ss");
    Some(undoubled(stem).unwrap_or_else(|| if with_e { format!("{stem}e") } else { stem.to_owned() }))
}
