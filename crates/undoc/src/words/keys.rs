//! Words that answer one question in all languages together, folded as `fold` does.

use crate::report::ListKind;

/// "Annex"; the longer forms first.
pub(crate) const ANNEX: &[&str] =
    &["annexe", "annex", "anexo", "appendix", "appendice", "apendice", "attachment", "enclosure"];
/// "ITEM 2."
pub(crate) const ITEM: &[&str] = &["agenda item", "item", "point", "tema", "punto"];
/// After "Point 2": "Point 2 de l'ordre du jour".
pub(crate) const OF_AGENDA: &[&str] = &[
    "of the provisional agenda", "of the agenda", "de l'ordre du jour provisoire", "de l'ordre du jour",
    "del programa",
];
pub(crate) const AGENDA: &[&str] = &["agenda", "ordre du jour", "programa", "orden del dia", "temario"];
/// Not the agenda, but an item of it.
pub(crate) const AGENDA_ITEM: &[&str] = &[
    "agenda item", "item of the agenda", "point de l'ordre du jour", "points de l'ordre du jour", "tema del programa",
    "temas del programa",
];
/// What is done with an agenda before it is listed.
pub(crate) const ADOPTED: &[&str] = &[
    "adopt", "approve", "agree", "following agenda", "agenda was as follows", "agenda:", "aprob",
    "ordre du jour suivant", "ordre du jour ci-apres", "ordre du jour etait", "siguiente programa",
    "agenda for the meeting", "agenda is as follows",
];
pub(crate) const FOLLOWS: &[&str] = &["following", "as follows", "suivant", "ci-apres", "siguiente"];
/// Sections whose heading is one small word, so that a title before them does not run on into them.
pub(crate) const SECTIONS: &[&str] = &[
    "introduction", "background", "opening", "attendance", "summary", "preamble", "mandate", "contexte", "ouverture",
    "participation", "introduccion", "antecedentes", "apertura", "preambule", "conclusion", "recommend", "annex",
];
/// A title names what the document is.
pub(crate) const TITLES: &[&str] = &[
    "report", "rapport", "informe", "minutes", "summary of", "decision", "recommendation", "recommandation",
    "recomendacion", "resolution", "resolucion", "outcome", "proceedings", "compte rendu", "proces-verbal", "acta",
    "conclusions of", "advice of",
];
/// Lines of the masthead that are no title.
pub(crate) const MASTHEAD: &[&str] = &[
    "distr", "original", "english", "french", "spanish", "francais", "anglais", "espanol", "united nations",
    "nations unies", "naciones unidas", "note by", "note du secretariat", "nota de",
];
/// Headings of sections about the meeting itself, where what a body "decided" or "requested" is its own procedure.
pub(crate) const PROCEDURE: &[&str] = &[
    "introduction", "background", "mandate", "opening", "closure", "closing", "attendance", "participa",
    "organizational", "organisational", "organization of work", "organisation of work", "election",
    "adoption of the agenda", "adoption of the report", "ouverture", "cloture", "questions d'organisation",
    "organisation des travaux", "adoption de l'ordre du jour", "adoption du rapport", "contexte", "apertura",
    "clausura", "asuntos de organizacion", "cuestiones de organizacion", "aprobacion del programa",
    "aprobacion del informe", "antecedentes", "introduccion",
];
/// What is done with a report, not what the body asks about its subject.
pub(crate) const OWN_REPORT: &[&str] = &[
    "the draft report", "report of the meeting", "meeting report", "report of the session",
    "recommendations of the meeting", "the present report", "le projet de rapport", "rapport de la reunion",
    "proyecto de informe", "informe de la reunion",
];
/// Being asked to speak is no recommendation.
pub(crate) const SPEAKING: &[&str] = &[
    "introduce", "speak", "present", "comment", "make a statement", "make statements", "deliver", "share their views",
    "share views", "open the", "take the floor", "join", "presenter le point", "prendre la parole",
    "tomar la palabra",
];
/// The word by which a heading gives recommendations.
pub(crate) const RECOMMENDATION: &[&str] = &["recommendation", "recommandation", "recomendacion"];
/// What may stand before it in a heading that does: "Final recommendations".
pub(crate) const RECOMMENDATION_BEFORE: &[&str] = &[
    "draft", "final", "main", "key", "general", "specific", "agreed", "proposed", "suggested", "policy", "overall",
    "list", "of", "the", "summary", "further", "other", "proyecto", "projet", "de", "des", "les", "las",
    "principales", "text", "operational", "technical",
];
/// What may stand before it where conclusions are mixed in: "Conclusions and recommendations".
pub(crate) const RECOMMENDATION_MIXED: &[&str] = &[
    "conclusion", "finding", "outcome", "observation", "result", "lesson", "decision", "constatation", "advice",
    "and", "et", "y", "&", "conclusiones", "resultados", "opinions", "views", "suggestion",
];
/// The same behind it: "Recommendations and conclusions".
pub(crate) const RECOMMENDATION_AND: &[&str] =
    &["and conclusion", "and finding", "and suggestion", "et conclusion", "y conclusion"];
/// "Recommendations to …", "Recommendations for consideration by …": what stands between the word and the addressee.
pub(crate) const RECOMMENDATION_TO: &[&str] = &[
    "addressed to", "directed to", "are made to", "were made to", "are addressed to", "were addressed to", "made to",
    "sont adressees aux", "sont adressees au", "sont adressees a", "adressees a l'", "adressees aux", "adressees au",
    "adressees a", "a l'intention des", "a l'intention du", "a l'intention de l'", "a l'intention de",
    "a l'attention des", "a l'attention du", "a l'attention de", "dirigidas al", "dirigidas a", "to", "for", "aux",
    "au", "a l'", "a la", "a", "al", "pour les", "pour le", "pour", "para el", "para las", "para los", "para la",
    "para",
];
/// "for consideration … by": the word before the addressee.
pub(crate) const RECOMMENDATION_BY: &[&str] = &["by", "par", "por"];
/// The following recommendations, as the end of a chapeau.
pub(crate) const FOLLOWING_RECOMMENDATIONS: &[&str] = &[
    "following recommendations", "following recommendation", "recommends the following", "recommends as follows",
    "recommendations are as follows", "are recommended:", "recommendations as follows", "recommandations suivantes",
    "recommandation suivante", "recommande ce qui suit", "recomendaciones siguientes", "siguientes recomendaciones",
    "recomienda lo siguiente", "recommendations:", "recommandations :", "recommandations:", "recomendaciones:",
];
/// Who is no body, though a definite subject: these speak for themselves.
pub(crate) const NO_BODIES: &[&str] = &[
    "representative", "representatives", "delegation", "delegations", "chair", "chairperson", "chairman",
    "secretariat", "secretary", "president", "observer", "observers", "member", "members", "participant",
    "participants", "minister", "government", "director", "expert", "experts", "delegate", "delegates", "rapporteur",
    "author", "authors", "party", "parties", "state", "states", "union", "facilitator", "facilitators", "moderator",
    "consultant", "group's", "speaker",
];
/// Words behind which "to" leads no action asked of the addressee: "Parties in a position to do so", "subject to".
pub(crate) const NO_LINK: &[&str] = &[
    "able", "unable", "willing", "ready", "wishing", "seeking", "order", "subject", "according", "due", "pursuant",
    "relation", "regard", "respect", "addition", "response", "prior", "access", "position", "relating", "relevant",
    "contributing", "chargé", "chargée", "chargés", "chargées", "afin", "encargado", "encargada", "encargados",
    "encargadas", "tendant", "visant", "responsable", "responsables",
];
/// Only some of those present.
pub(crate) const SOMEBODY: &[&str] = &[
    "some", "several", "a few", "one", "many", "certain", "a number of", "two", "a representative", "certains", "quelques",
    "plusieurs", "algunos", "varios",
];
/// Guests and readers, whom no body recommends anything to.
pub(crate) const GUESTS: &[&str] = &["participants", "delegates", "delegations", "readers", "visitors", "guests", "lecteurs", "delegues"];
/// "…, said the Chair"
pub(crate) const SAID: &[&str] = &["said", "stated", "added", "declared", "according", "selon", "según"];
/// "In decision 4/2, the Conference requested": told of before.
pub(crate) const DECISION: &[&str] = &["decision"];
/// "shall": what binds, with the force of what stands above it.
pub(crate) const BINDING: &[&str] = &["shall", "must", "doit", "doivent", "deberá", "deberán"];
/// An auxiliary where "not" follows: "Parties do not".
pub(crate) const DO: &[&str] = &["do", "does"];
/// What joins two adverbs besides "and".
pub(crate) const OR: &[&str] = &["or", "ou", "o", "and/or", "et/ou", "y/o"];
/// "that have not yet done so": what stands in a clause within the subject, and with what it ends.
pub(crate) const DONE: &[&str] = &["yet", "already", "done", "encore", "aún", "l'", "le", "lo", "ont", "han"];
pub(crate) const SO: &[&str] = &["so", "fait", "hecho"];
/// Verbs whose infinitive has the ending of a participle.
pub(crate) const NO_PARTICIPLES: &[&str] = &["embed", "imbed", "shed", "shred", "wed", "bed"];
/// "The Group had requested"
pub(crate) const PLUPERFECT: &[&str] = &["had", "avait", "avaient", "había", "habían"];
/// "Parties to the Protocol"
pub(crate) const OF_TREATY: &[&str] = &["parties", "party", "partes"];
/// What a transmittal transmits.
pub(crate) const TRANSMITTED: &[&str] = &[
    "recommendation", "conclusion", "suggestion", "proposal", "recommandation", "proposition", "recomendacion",
    "propuesta",
];
pub(crate) const TRANSMIT: &[&str] = &[
    "transmit", "forward", "convey", "submit", "communicate", "circulate", "bring", "present", "transmettre",
    "soumettre", "communiquer", "transmitir", "remitir", "comunicar",
];
/// A chapeau that reports what was said; nothing under it is the body's own recommendation.
pub(crate) const VIEWS: &[&str] = &[
    "it was noted", "was noted", "it was suggested", "it was proposed", "it was mentioned", "it was recalled",
    "was stressed", "it was agreed", "it was stated", "it was observed", "it was felt", "suggested", "suggestions",
    "suggestion", "proposed", "proposals", "views", "view", "discussed", "discussion", "discussions", "noted",
    "expressed", "highlighted", "pointed out", "mentioned", "raised", "comments", "observed", "stated",
    "the following questions", "questions", "conclusions", "concluded", "findings", "shared", "il a ete note",
    "il a ete propose", "il a ete suggere", "ont suggere", "ont note", "ont propose", "suggere", "propositions",
    "avis", "conclusions suivantes", "conclu", "ont estime", "ont souligne", "debat", "se senalo", "se sugirio",
    "se propuso", "sugerencias", "opiniones", "conclusiones", "senalaron", "sugirieron",
];
/// The same under a heading of recommendations, where discussions and proposals are what they rest on.
pub(crate) const VIEWS_PLAIN: &[&str] = &[
    "it was noted", "was noted", "it was suggested", "it was proposed", "it was mentioned", "it was recalled",
    "was stressed", "it was stated", "it was observed", "it was felt", "some participants", "some members",
    "the following questions", "following conclusions", "general conclusions", "concluded", "findings",
    "il a ete note", "il a ete propose", "il a ete suggere", "ont suggere", "ont note", "ont propose",
    "conclusions suivantes", "conclu", "se senalo", "se sugirio", "se propuso", "senalaron", "sugirieron", "suggest",
    "suggere", "sugiri", "sugerencia", "views", "points of view", "comments", "remarks", "ideas", "options", "proposals",
    "proposed", "points were", "were raised", "was raised", "were discussed", "was discussed", "discussed the following",
    "opinions", "avis", "points de vue", "observations", "propositions", "idees", "opiniones", "comentarios",
    "propuestas", "observaciones", "ont ete soulev", "ont ete exprim",
];
/// What a list holds, by the word of its chapeau that stands last.
pub(crate) const LISTS: &[(ListKind, &[&str])] = &[
    (ListKind::Questions, &["question", "pregunta"]),
    (
        ListKind::Barriers,
        &[
            "barrier", "obstacle", "challenge", "constraint", "limitation", "impediment", "bottleneck", "difficult",
            "gap", "entrave", "defi", "contrainte", "difficulte", "lacune", "barrera", "obstaculo", "dificultad",
            "limitacion",
        ],
    ),
    (ListKind::Needs, &["need", "necessit", "besoin", "il fallait", "necesidad"]),
    (ListKind::Suggestions, &["suggest", "propos", "option", "sugerencia", "suggere", "propuesta"]),
    (ListKind::Conclusions, &["conclu", "finding", "constatation"]),
    (ListKind::Recommendations, RECOMMENDATION),
    (
        ListKind::Views,
        &["view", "comment", "opinion", "points were", "points raised", "remark", "point de vue", "observation"],
    ),
];
/// An annex or section of guiding questions.
pub(crate) const QUESTIONS: &[&str] =
    &["guiding question", "questions", "question", "preguntas", "questions d'orientation", "questions directrices"];
/// Words that look like the number of a group of questions and are none: "Page 3".
pub(crate) const NO_GROUP: &[&str] =
    &["page", "decision", "resolution", "article", "paragraph", "rule", "table", "figure", "version"];
/// Groups of questions outside an annex that says so.
pub(crate) const GROUPS: &[&str] = &[
    "session", "theme", "topic", "cluster", "seance", "thematique", "sujet", "sesion", "tema", "part", "partie",
    "parte", "segment", "week", "semaine", "semana", "block", "module",
];
/// An annex that lists who came.
pub(crate) const ROLL: &[&str] = &[
    "list of participants", "participants", "attendance", "liste des participants", "participants list",
    "lista de participantes", "list of members", "list of delegates",
];

pub(crate) const ABSENT: &[&str] = &[
    "could not attend", "unable to attend", "not able to attend", "did not attend", "were absent", "was absent",
    "not present", "could not participate", "unable to participate", "sent regrets", "sent its regrets",
    "sent their regrets", "regrets were", "apologies", "excused", "could not be present", "could not come",
    "not able to participate", "could not take part", "unable to take part", "absent:", "absentees", "n'ont pas pu", "n'ont pu", "n'a pas pu", "absents", "etaient absent", "excuses", "no pudieron", "no pudo",
    "no asistieron", "ausentes",
];
pub(crate) const ATTENDED: &[&str] = &[
    "attended", "attending", "attendance", "participated", "took part", "represented", "present at", "were present",
    "also present", "participants", "ont participe", "ont assiste", "representes", "etaient presents",
    "y ont pris part", "ont pris part", "asistieron", "participaron", "representados", "estuvieron presentes",
    "representees", "a reuni", "were in attendance", "composed of", "brought together", "asistio", "came from",
    "were from", "present were", "present:", "presents:", "presents :", "presentes:", "provenaient", "procedian",
];
/// Behind these stands from where people came: "experts nominated by A and B".
pub(crate) const CAME_FROM: &[&str] = &[
    " came from ", " were from ", " received from ", " nominated by ", " designated by ", " designes par ",
    " designados por ",
];
/// Who is counted as a member.
pub(crate) const MEMBERS: &[&str] = &[
    "members", "experts", "participants", "representatives", "delegates", "membres", "representants", "delegues",
    "miembros", "expertos", "participantes", "representantes", "people", "persons", "personnes", "personas",
    "experts",
];
pub(crate) const PARTIES: &[&str] = &[
    "party", "parties", "states", "governments", "countries", "member states", "etats", "gouvernements", "pays",
    "partes", "estados", "gobiernos", "paises", "partie", "members of the convention",
];
pub(crate) const ORGANIZATIONS: &[&str] = &[
    "organization", "organisation", "agencies", "institutions", "bodies", "entities", "secretariats",
    "organismes", "institutions", "organizaciones", "organismos", "stakeholders",
    "communities", "universities", "companies", "industry", "civil society",
];
pub(crate) const NO_PARTIES: &[&str] = &[
    "non-part", "not part", "not a party", "non part", "not yet part", "non-contracting", "qui ne sont pas parties",
    "no son partes", "no partes", "other government", "autre gouvernement", "otro gobierno",
];
/// To what an annex may belong.
pub(crate) const ACTS: &[&str] =
    &["decision", "resolution", "recommendation", "recommandation", "recomendacion", "report", "rapport", "informe", "note"];
/// Guests: "the following States attended as observers".
pub(crate) const OBSERVERS: &[&str] = &["observer", "observador", "observateur"];
/// What parts a list from what it lists, as a colon does.
pub(crate) const NAMELY: &[&str] = &[", namely", ", i.e.", ", viz.", ", a savoir", ", a saber"];
/// The groups by which members of a committee are listed.
pub(crate) const REGIONS: &[&str] = &[
    "africa", "asia", "central and eastern europe", "eastern europe", "western europe", "latin america", "grulac", "ceit",
    "weog", "jusscannz", "afrique", "asie", "europe", "amerique latine", "asia y el pacifico", "europa", "america latina",
];
/// Sentences that say who holds which office.
pub(crate) const ELECTED: &[&str] = &[
    "elected", "served as", "serve as", "serving as", "acted as", "appointed", "nominated", "designated",
    "chaired by", "co-chaired", "chairmanship", "chairpersonship", "bureau", "officers", "presided", "election of",
    "elu", "elue", "elus", "elit", "designe", "nomme", "presidence", "preside par", "eligio", "elegid", "eligieron",
    "presidid", "presidencia", "designo", "was chosen", "by acclamation", "facilitated by", "chaired",
    "took the chair", "a preside", "ont copreside", "presidio", "copresidieron",
];
/// Offices, folded; the longer first, so that "vice-chair" is not read as "chair".
pub(crate) const ROLES: &[&str] = &[
    "vice-chairpersons", "vice-chairperson", "vice-chairmen", "vice-chairman", "vice-chairwoman", "vice-chairs",
    "vice-chair", "vice-presidents", "vice-president", "vice-presidentes", "vice-presidente", "vicepresidentes",
    "vicepresidente", "vicepresidenta", "vicepresidencia", "co-chairpersons", "co-chairperson", "co-chairs",
    "co-chair", "copresidents", "copresident", "copresidente", "co-presidents", "co-president", "co-rapporteurs",
    "co-rapporteur", "chairpersons", "chairperson", "chairman", "chairwoman", "chairs", "chair", "presidents",
    "president", "presidentes", "presidente", "presidenta", "presidence", "presidencia", "rapporteurs", "rapporteuse",
    "rapporteure", "rapporteur", "relatores", "relatora", "relator", "relatoria", "facilitators", "facilitator",
];
/// Verbs of an office: who stands before them holds it. "a preside" is folded as everything is.
pub(crate) const ROLE_DEEDS: &[(&str, &str)] = &[
    ("co-chaired", "Co-Chair"), ("chaired", "Chair"), ("took the chair", "Chair"), ("presided over", "President"),
    ("presided", "President"), ("a preside", "Président"), ("ont copreside", "Coprésident"), ("presidio", "Presidente"),
    ("copresidieron", "Copresidente"),
];
/// "was the Rapporteur": what stands between a person and the office they held.
pub(crate) const WAS: &[&str] = &[
    "was", "was the", "was its", "were", "were the", "etait", "etait le", "etait la", "a ete le", "a ete la", "a ete",
    "fue", "fue el", "fue la", "fueron", "fueron los",
];
/// "who was Chair of the Fund" is told of somebody else's office.
pub(crate) const WHO: &[&str] = &["who", "qui", "quien"];
/// What joins two offices of one person: "as Vice-Chair and Rapporteur".
pub(crate) const JOINS: &[&str] = &["and", "and as", "et", "y", "and the", "as well as", "et de", "/"];
/// Office words that are verbs: whom they name holds the office.
pub(crate) const ROLE_VERBS: &[(&str, &str)] = &[
    ("co-chaired by", "Co-Chair"), ("chaired by", "Chair"), ("chairmanship of", "Chair"),
    ("chairpersonship of", "Chair"), ("presided over by", "President"), ("preside par", "Président"),
    ("presidee par", "Président"), ("presidida por", "Presidente"), ("presidido por", "Presidente"),
    ("presidence de", "Président"), ("presidencia de", "Presidente"), ("facilitated by", "Facilitator"),
];
/// Forms of address, folded and without full stop.
pub(crate) const HONORIFICS: &[&str] = &[
    "mr", "ms", "mrs", "miss", "dr", "prof", "professor", "h.e", "he", "hon", "sir", "mme", "mlle", "m", "mm", "mmes",
    "madame", "monsieur", "sr", "sra", "srta", "amb", "ambassador", "excellency", "her", "his", "messrs", "don",
    "dona", "eng",
];
/// Particles within a name.
pub(crate) const PARTICLES: &[&str] = &[
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "van", "von", "der", "den", "ten", "ter", "bin",
    "bint", "ibn", "al", "el", "la", "le", "y", "e", "af", "av", "zu", "abu", "ould", "saint", "st",
];
/// What may stand before a name and is no part of it.
pub(crate) const ARTICLES: &[&str] = &["the ", "The ", "le ", "la ", "les ", "l'", "l’", "el ", "los ", "las "];
/// What joins the last two of a list.
pub(crate) const ANDS: &[&str] = &[" and ", " et ", " y ", " & ", " ainsi que ", " as well as "];
/// "Ms. Vera Kolm of Norland"; "members from Norland"
pub(crate) const OF: &[&str] = &[" from ", " of ", " de la ", " du ", " des ", " de ", " del "];
/// Small words within the names of States and in lists of them.
pub(crate) const WITHIN_NAMES: &[&str] = &["and", "of", "the", "et", "la", "y", "de"];
/// What ends an item before the last of a list.
pub(crate) const LIST_ENDS: &[&str] =
    &["; and", "; or", "; et", "; ou", "; y", "; o", ", and", ", or", ", et", ", ou", ", y", "; and finally", "; and to"];
/// "short- and long-term": the hyphen before these belongs to no broken word.
pub(crate) const SUSPENDED: &[&str] = &["and", "or", "et", "ou", "y", "o", "to"];
/// A title that ends or goes on with one of these hangs together.
pub(crate) const SMALL: &[&str] = &[
    "of", "on", "for", "the", "to", "and", "at", "by", "its", "in", "de", "du", "des", "la", "le", "les", "sur", "et", "del",
    "y", "sobre",
];
/// Names that hold the word at which a list is split.
pub(crate) const COMPOUNDS: &[&str] = &[
    "trinidad and tobago", "antigua and barbuda", "bosnia and herzegovina", "sao tome and principe",
    "saint vincent and the grenadines", "saint kitts and nevis", "st. vincent and the grenadines",
    "st. kitts and nevis", "united kingdom of great britain and northern ireland",
    "great britain and northern ireland", "trinite-et-tobago", "bosnie-herzegovine", "trinidad y tabago",
    "antigua y barbuda", "bosnia y herzegovina", "santo tome y principe", "san vicente y las granadinas",
    "saint kitts y nevis", "food and agriculture organization", "alimentation et l'agriculture", "alimentacion y la agricultura", "access and benefit-sharing", "heard and mcdonald",
    "wallis and futuna", "turks and caicos", "serbia and montenegro",
];
/// Where a sentence does not end.
pub(crate) const ABBREVIATIONS: &[&str] = &[
    "mr", "ms", "mrs", "dr", "prof", "no", "nos", "e.g", "i.e", "st", "add", "corr", "rev", "art", "arts", "para",
    "paras", "m", "mme", "mlle", "sr", "sra", "vol", "h.e", "hon", "ed", "cf", "etc", "p", "pp", "fig", "amb", "u.s",
    "u.n", "par", "messrs", "mses", "drs", "mmes", "ms", "sres", "sras",
];
/// Numbers as words, each with its value.
pub(crate) const NUMBERS: &[(&str, u32)] = &[
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
    ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
    ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30),
    ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90), ("un", 1), ("une", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5),
    ("sept", 7), ("huit", 8), ("neuf", 9), ("dix", 10), ("onze", 11), ("douze", 12), ("treize", 13), ("quatorze", 14),
    ("quinze", 15), ("seize", 16), ("vingt", 20), ("trente", 30), ("dos", 2), ("tres", 3), ("cuatro", 4),
    ("cinco", 5), ("seis", 6), ("siete", 7), ("ocho", 8), ("nueve", 9), ("diez", 10), ("once", 11), ("doce", 12),
    ("veinte", 20), ("treinta", 30), ("sesenta", 60), ("noventa", 90), ("trente", 30), ("soixante", 60),
];
/// A discussion that is planned.
pub(crate) const FORUM: &[&str] = &[
    "forum", "online discussion", "online conference", "e-conference", "discussion en ligne", "foro", "consultation",
    "discussion",
];
pub(crate) const FORUM_SESSIONS: &[&str] =
    &["session", "theme", "topic", "thread", "cluster", "seance", "sujet", "sesion", "tema"];
pub(crate) const WEEKS: &[&str] = &["week", "semaine", "semana"];
pub(crate) const MODERATORS: &[&str] = &[
    "moderator", "moderate", "moderat", "moderateur", "moderatrice", "moderador", "moderar", "moderacion", "facilitator",
    "facilitate",
];
/// A discussion held in writing, from afar.
pub(crate) const ONLINE: &[&str] =
    &["forum", "online", "on-line", "e-consultation", "e-forum", "e-discussion", "e-conference", "en ligne", "en linea", "foro", "virtual", "web-based"];
