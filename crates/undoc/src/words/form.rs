//! Forms of verbs and adverbs: how a language's endings lead to the infinitive.

use super::{Grammar, Language};

/// Whether a word has the form of an adverb, or is one of those that have none.
pub(crate) fn is_adverb(lower: &str, grammar: &Grammar) -> bool {
    let shaped = match grammar.language {
        Language::English => {
            let verb = matches!(lower, "apply" | "supply" | "reply" | "comply" | "multiply" | "rely");
            let noun = grammar.bodies.contains(&lower) || grammar.actors.contains(&lower) || lower == "family";
            lower.ends_with("ly") && !verb && !noun
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
            // "subsidiaire", "notre" are none.
            let noun = lower.ends_with("aire") && known(lower, grammar).is_none();
            ["er", "ir", "re"].iter().any(|ending| lower.ends_with(ending)) && !noun
                || matches!(lower, "ne" | "se" | "s'")
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

/// The infinitive of a word that is in no list, if its form can be that of a verb and says of which.
pub(crate) fn possible(lower: &str, grammar: &Grammar) -> Option<String> {
    let lower = part(lower);
    match grammar.language {
        Language::English => {
            let noun = ["ing", "tion", "sion", "ness", "ity"];
            let is_noun = is_plural(lower, grammar) || noun.iter().any(|ending| lower.ends_with(ending));
            (!is_noun && !is_participle(lower)).then(|| lower.to_owned())
        }
        Language::French if is_french_infinitive(lower) => Some(lower.to_owned()),
        Language::French => french(lower, grammar),
        Language::Spanish if infinitive(lower, grammar) => Some(lower.to_owned()),
        Language::Spanish => spanish(lower),
    }
}

/// An infinitive in "-er" or "-ir", or one of the endings in "-re" that no other form has.
fn is_french_infinitive(lower: &str) -> bool {
    let endings = [
        "er", "ir", "ndre", "rdre", "udre", "ttre", "ître", "uivre", "vivre", "uire", "aire", "crire", "lire", "dire",
        "clure",
    ];
    endings.iter().any(|ending| lower.ends_with(ending))
}

/// Whether a word has the form of a plural, so that in English it is a noun and no verb that a subjunctive asks for.
pub(crate) fn is_plural(lower: &str, grammar: &Grammar) -> bool {
    match grammar.language {
        Language::English => lower.ends_with('s') && !["ss", "us", "is"].iter().any(|ending| lower.ends_with(ending)),
        _ => lower.ends_with(['s', 'x']),
    }
}

/// "Parties concerned": a participle, by its ending in English.
pub(crate) fn is_participle(lower: &str) -> bool {
    lower.ends_with("ed") && !lower.ends_with("eed") && !super::NO_PARTICIPLES.contains(&lower)
}

/// "plantent", "cartographie": the infinitive, where the stem is that of a regular verb and keeps its accents.
fn french(lower: &str, grammar: &Grammar) -> Option<String> {
    let stem = lower.strip_suffix("ent").or_else(|| lower.strip_suffix('e'))?;
    if stem.ends_with("duis") || stem.ends_with("truis") {
        return Some(format!("{}re", stem.trim_end_matches('s')));
    }
    if let Some(stem) = stem.strip_suffix("iss").filter(|stem| !stem.ends_with('a') && stem.chars().count() >= 2) {
        return Some(format!("{stem}ir"));
    }
    // "sentent", "partent", "mettent" and "incluent" are of other verbs; "protègent" has another accent.
    let other = ["tt", "sent", "ment", "part", "sort", "cour", "clu"].iter().any(|ending| stem.ends_with(ending));
    let regular = stem.chars().count() >= 3 && grammar.stems.iter().any(|ending| stem.ends_with(ending));
    (regular && !other && !stem.contains('è')).then(|| format!("{stem}er"))
}

/// "planten", "organice": a subjunctive in -e is of a verb in -ar, whose spelling is told from its last letters.
fn spanish(lower: &str) -> Option<String> {
    let singular = lower.strip_suffix('n').unwrap_or(lower);
    let plain = |stem: &str| stem.replace('í', "i").replace('ú', "u");
    for (ending, infinitive) in
        [("ezca", "ecer"), ("duzca", "ducir"), ("tenga", "tener"), ("ponga", "poner"), ("uya", "uir")]
    {
        if let Some(stem) = singular.strip_suffix(ending) {
            return Some(format!("{}{infinitive}", plain(stem)));
        }
    }
    let stem = singular.strip_suffix('e').filter(|stem| stem.chars().count() >= 3)?;
    // "siembren", "refuercen": which vowel the infinitive has, only a dictionary tells.
    if stem.contains("ie") || stem.contains("ue") {
        return None;
    }
    let (stem, ending) = match stem {
        _ if stem.ends_with("qu") => (&stem[..stem.len() - 2], "car"),
        _ if stem.ends_with("gu") => (&stem[..stem.len() - 1], "ar"),
        _ if stem.ends_with('c') => (&stem[..stem.len() - 1], "zar"),
        _ => (stem, "ar"),
    };
    Some(format!("{}{ending}", plain(stem)))
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
