//! What invented people are called and what they say, by language.

/// Sentences of one language.
pub(crate) type Written = &'static [&'static str];

/// The languages in which people write; the other tables stand in the same order.
pub(crate) const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ru", "zh", "ar"];

/// Given names, in Latin letters as addresses need them: of women and men in turn.
pub(crate) const NAMES: [&[&str]; 6] = [
    &["Alice", "Edwin", "Grace", "Martin", "Ruth", "Simon"],
    &["Agathe", "Bruno", "Colette", "Didier", "Solange", "Yves"],
    &["Beatriz", "Carmelo", "Elena", "Gustavo", "Pilar", "Ramiro"],
    &["Darya", "Gleb", "Irina", "Kirill", "Oksana", "Yegor"],
    &["Jing", "Bowen", "Lanying", "Haoran", "Xiuying", "Rui"],
    &["Amal", "Basim", "Hanan", "Nizar", "Salma", "Ziyad"],
];

/// Syllables of the names of invented States: Latin, Russian, Arabic, Chinese.
pub(crate) const SYLLABLES: [[&str; 4]; 16] = [
    ["ba", "ба", "با", "巴"],
    ["do", "до", "دو", "多"],
    ["fe", "фе", "في", "费"],
    ["go", "го", "غو", "戈"],
    ["ka", "ка", "كا", "卡"],
    ["li", "ли", "لي", "利"],
    ["ma", "ма", "ما", "马"],
    ["ne", "не", "ني", "内"],
    ["ro", "ро", "رو", "罗"],
    ["sa", "са", "سا", "萨"],
    ["ta", "та", "تا", "塔"],
    ["vi", "ви", "في", "维"],
    ["zu", "зу", "زو", "祖"],
    ["lu", "лу", "لو", "卢"],
    ["no", "но", "نو", "诺"],
    ["ri", "ри", "ري", "里"],
];

/// The subjects of the four places of the forum.
pub(crate) const TOPICS: [&str; 4] = ["experience so far", "ways and means", "national capacity", "resources"];

/// What people say of the subjects.
pub(crate) const SENTENCES: [Written; 6] = [
    &[
        "Our plan names the subject but no office that is responsible for it.",
        "The ministry of finance asked for one figure, and we had it.",
        "Two of the three focal points met for the first time this year.",
        "A short guide in our own language was used more than the long one.",
        "The committee comments on drafts only after they are adopted.",
        "We would share our terms of reference with any Party that asks.",
        "Staff change every two years, and the files leave with them.",
        "What helped was a neighbour who had done it the year before.",
    ],
    &[
        "Notre plan mentionne le sujet sans désigner de service responsable.",
        "Le ministère des finances a demandé un seul chiffre, et nous l’avions.",
        "Deux des trois correspondants se sont rencontrés cette année pour la première fois.",
        "Un guide court, dans notre langue, a servi davantage que le long.",
        "Le comité ne se prononce qu’après l’adoption des projets.",
        "Nous communiquerons notre mandat à toute Partie qui le demandera.",
        "Le personnel change tous les deux ans et les dossiers partent avec lui.",
        "L’exemple d’un pays voisin nous a aidés.",
    ],
    &[
        "Nuestro plan menciona el tema, pero no designa una oficina responsable.",
        "El ministerio de hacienda pidió una sola cifra, y la teníamos.",
        "Dos de los tres puntos focales se reunieron este año por primera vez.",
        "Una guía breve en nuestro idioma se usó más que la larga.",
        "El comité opina sobre los proyectos cuando ya están aprobados.",
        "Compartiremos nuestro mandato con cualquier Parte que lo solicite.",
        "El personal cambia cada dos años y los expedientes se van con él.",
        "Ayudó un país vecino que lo había hecho el año anterior.",
    ],
    &[
        "В нашем плане тема названа, но ответственное ведомство не указано.",
        "Министерство финансов попросило одну цифру, и она у нас была.",
        "Два из трёх координационных центров впервые встретились в этом году.",
        "Краткое руководство на нашем языке использовали чаще, чем подробное.",
        "Комитет высказывается о проектах уже после их утверждения.",
        "Мы поделимся нашим положением с любой Стороной, которая об этом попросит.",
        "Сотрудники меняются каждые два года, и дела уходят вместе с ними.",
        "Помог пример соседней страны, которая сделала это годом раньше.",
    ],
    &[
        "我国的计划提到了这一主题，但没有指定负责机构。",
        "财政部只要求一个数字，而我们正好有。",
        "三个联络点中有两个今年首次会面。",
        "用本国语文编写的简短指南比长篇指南更常用。",
        "委员会在草案通过之后才提出意见。",
        "任何缔约方如有需要，我们愿意分享我们的职权范围。",
        "工作人员每两年更换一次，档案也随之流失。",
        "邻国前一年的做法对我们很有帮助。",
    ],
    &[
        "تذكر خطتنا الموضوع لكنها لا تحدد جهة مسؤولة عنه.",
        "طلبت وزارة المالية رقما واحدا وكان متوفرا لدينا.",
        "التقت اثنتان من نقاط الاتصال الثلاث هذا العام للمرة الأولى.",
        "استُخدم الدليل القصير بلغتنا أكثر من الدليل الطويل.",
        "لا تبدي اللجنة رأيها في مشاريع الخطط إلا بعد اعتمادها.",
        "سنطلع أي طرف يرغب على اختصاصات لجنتنا.",
        "يتغير الموظفون كل سنتين وتذهب الملفات معهم.",
        "ساعدنا بلد مجاور كان قد فعل ذلك في العام السابق.",
    ],
];
