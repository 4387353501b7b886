//! Spanish.

use super::{Grammar, Language, Operative};
use crate::report::Force::{Decided, Invited, MayWish, Recommended, Requested};

pub(super) static GRAMMAR: Grammar = Grammar {
    language: Language::Spanish,
    small: &["el", "la", "los", "las", "de", "del", "y", "que", "en", "para", "por", "al", "una", "un", "con", "su"],
    operatives: &[
        Operative { present: "recomienda", plural: "recomiendan", past: "recomendó", force: Recommended },
        Operative { present: "pide", plural: "piden", past: "pidió", force: Requested },
        Operative { present: "solicita", plural: "solicitan", past: "solicitó", force: Requested },
        Operative { present: "insta", plural: "instan", past: "instó", force: Requested },
        Operative { present: "exhorta", plural: "exhortan", past: "exhortó", force: Requested },
        Operative { present: "encarga", plural: "encargan", past: "encargó", force: Requested },
        Operative { present: "invita", plural: "invitan", past: "invitó", force: Invited },
        Operative { present: "alienta", plural: "alientan", past: "alentó", force: Invited },
        Operative { present: "decide", plural: "deciden", past: "decidió", force: Decided },
    ],
    neutral: &["acoge", "adopta", "aprueba", "expresa", "observa", "reafirma", "reconoce", "recuerda", "subraya", "toma", "agradece", "hace"],
    wrappers: &["acordó", "acuerda", "convino en", "conviene en"],
    modals: &[
        ("debería", Recommended),
        ("deberían", Recommended),
        ("tal vez desee", MayWish),
        ("tal vez deseen", MayWish),
        ("podría desear", MayWish),
        ("podrían desear", MayWish),
        ("quizás deseen", MayWish),
    ],
    and: &["y", "e"],
    that: &["que"],
    adverbs: &["también", "además", "asimismo", "encarecidamente", "nuevamente"],
    openers: &["en", "con", "para", "bajo", "a", "al", "habiendo", "teniendo", "cuando", "si", "antes", "después", "durante", "según", "por", "respecto", "de"],
    articles: &["el", "la", "los", "las", "un", "una", "este", "esta", "estos", "estas", "su", "sus", "al", "del", "todas", "todos"],
    prepositions: &["de", "del", "a", "al", "sobre", "para", "en", "por", "con", "bajo", "entre"],
    pronouns: &["él", "ella", "ellos", "ellas", "nosotros", "yo", "esto", "eso", "se"],
    bodies: &[
        "grupo", "comité", "subcomité", "órgano", "reunión", "conferencia", "taller", "panel", "consejo", "comisión",
        "asamblea", "mesa", "foro", "equipo", "seminario", "plenario",
    ],
    actors: &[
        "parte", "partes", "gobierno", "gobiernos", "estado", "estados", "secretaría", "secretario", "secretaria", "organización",
        "organizaciones", "organismo", "organismos", "entidad", "entidades", "país", "países", "órgano", "comité", "grupo",
        "conferencia", "consejo", "asociados", "donantes", "instituciones", "comunidades", "mesa", "presidente", "expertos",
        "miembros", "autoridades", "ministerios", "fondo", "reunión", "comisión", "asamblea", "centro", "observadores",
    ],
    verbs: &[
        "adoptar", "analizar", "apoyar", "aplicar", "aprobar", "asegurar", "ayudar", "celebrar", "colaborar", "compilar",
        "comunicar", "considerar", "continuar", "contribuir", "convocar", "cooperar", "coordinar", "crear", "decidir", "definir",
        "desarrollar", "designar", "difundir", "elaborar", "enviar", "establecer", "estudiar", "evaluar", "examinar",
        "facilitar", "financiar", "fomentar", "formular", "fortalecer", "garantizar", "hacer", "identificar", "incluir", "informar",
        "integrar", "intercambiar", "intensificar", "invitar", "mejorar", "mantener", "movilizar", "organizar", "participar", "poner",
        "preparar", "presentar", "prestar", "promover", "proponer", "proporcionar", "publicar", "realizar", "recopilar",
        "reforzar", "remitir", "revisar", "seguir", "solicitar", "tomar", "trabajar", "transmitir", "utilizar", "velar",
    ],
    irregular: &[
        ("haga", "hacer"), ("hagan", "hacer"), ("establezca", "establecer"), ("establezcan", "establecer"),
        ("fortalezca", "fortalecer"), ("fortalezcan", "fortalecer"), ("ponga", "poner"), ("pongan", "poner"),
        ("convoque", "convocar"), ("publique", "publicar"), ("publiquen", "publicar"), ("incluya", "incluir"),
        ("incluyan", "incluir"), ("siga", "seguir"), ("sigan", "seguir"), ("refuerce", "reforzar"), ("refuercen", "reforzar"),
        ("apruebe", "aprobar"), ("aprueben", "aprobar"), ("aplique", "aplicar"), ("apliquen", "aplicar"),
        ("analice", "analizar"), ("analicen", "analizar"), ("organice", "organizar"), ("organicen", "organizar"),
        ("utilice", "utilizar"), ("utilicen", "utilizar"), ("mantenga", "mantener"), ("mantengan", "mantener"),
    ],
    be: &["ser", "sea", "sean"],
    by: &["por"],
};
