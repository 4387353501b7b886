//! The words by which mail programs mark what they add to a text: who wrote what is quoted, the headers of what is
//! forwarded, signatures of telephones. In the six languages, and in others whose programs people also use.
//!
//! Every function takes a line as [`plain`] makes it.

use std::sync::LazyLock;

use regex::Regex;

/// A pattern without regard to case.
macro_rules! pattern {
    ($name:ident, $($part:expr),+ $(,)?) => {
        static $name: LazyLock<Regex> =
            LazyLock::new(|| Regex::new(&["(?i)", $($part),+].concat()).expect("a pattern of ours"));
    };
}

/// A line as it is compared: what cannot be seen is left out, spaces and hyphens of every kind are plain ones, and the stars
/// by which programs show bold text are gone.
pub(super) fn plain(line: &str) -> String {
    let seen = line.chars().filter(|c| !is_unseen(*c)).map(|c| match c {
        '\u{2010}' | '\u{2011}' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    });
    let seen: String = seen.filter(|c| *c != '*').collect();
    seen.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Marks of direction, joiners, soft hyphens, Arabic vowel signs and the stroke that only lengthens a word.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{AD}'
        | '\u{640}' | '\u{64B}'..='\u{652}')
}

/// How "wrote" is said where a quotation begins.
const WROTE: &str = r"(?:wrote|writes|a écrit|a ecrit|escribió|escribio|escribe|ha escrit|va escriure|написал(?:а|и|\(а\))?|пишет|писал(?:а|и|\(а\))?|написав(?:\(-?ла\))?|написала|пише|написа|كتبت?|كتب/ت|كتب\(ت\)|写道|写到|寫道|寫到|schrieb|schreibt|geschrieben|schreef|ha scritto|scrive|escreveu|escreve|napisał(?:a|\(a\))?|pisze|napsal(?:a|\(a\))?|píše|napísal(?:a|\(a\))?|skrev|kirjoitti|írta|a scris|yazdı|έγραψε|је написао|je napisao|je napisala|書きました|のメール|작성|đã viết|menulis|نوشت|כתבה?|kirjutas|rakstīja|rašė)";
const END: &str = r"\s*[:：]?\s*-*$";
const ADDRESS: &str = r"[^\s<>()\[\]@:;,]+@[^\s<>()\[\]@:;,&]+\.[^\s<>()\[\]@:;,&]+";
const DAY: &str = r"(?:\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b|\d{4} ?[年년]|\b\d{1,2}(?:er)?[.,،]* (?:de |thg )?\p{L}{3,12}[.,،]* (?:de )?\d{4}|\p{L}{3,12}\.? \d{1,2},? \d{4}\b)";
const CLOCK: &str = r"(?:\b\d{1,2}[:h：]\d{2}|\d{1,2} ?[時时点점시] ?\d{2}|\bkl(?:o|\.)? ?\d{1,2}[.:]\d{2})";

// In brackets, as programs write it; somebody's own sentence may name one too.
pattern!(HAS_ADDRESS, ADDRESS, r"\s*(?:[>)\]]|&gt;)");
pattern!(HAS_DAY, DAY);
pattern!(HAS_CLOCK, CLOCK);
// "On 3 May 2020 at 10:00, A wrote:"
pattern!(WROTE_LAST, r"(?:^|[^\p{L}])", WROTE, END);
pattern!(WROTE_LAST_HAN, r"(?:写道|写到|寫道|寫到|のメール|작성|書きました)", END);
// "Am 3. Mai 2020 um 10:00 schrieb A:"
pattern!(WROTE_INSIDE, r"^(?:am|op|den|på|dne|w dniu|في|بتاريخ)\b.*[^\p{L}]", WROTE, r"[^\p{L}].*[:：]$");
// "كتب A في 3 مايو 2020:"
pattern!(WROTE_FIRST, r"^(?:كتبت?|كتب/ت|كتب\(ت\)|вы писали)[^\p{L}].*[:：]$");
// "A <a@b.example> schrieb am 3. Mai 2020 um 10:00:"
pattern!(ADDRESS_WROTE, ADDRESS, r"\s*[>)\]].*?", WROTE, r"(?:[^\p{L}].*)?[:：]$");
// "3 мая 2020 г. в 10:00, A <a@b.example>:"
pattern!(DAY_FIRST, r"^.{0,45}?", DAY, r".*", ADDRESS, r"[>)\]]*\s*(?:[^\s:：]+\s*){0,3}[:：]$");
// "A написал 2020-05-04 10:00:"
pattern!(WROTE_WHEN, r"[^\p{L}]", WROTE, r"[^\p{L}].{0,8}?", DAY, r".{0,20}[:：]$");
// "Quoting A <a@b.example>:"
pattern!(
    QUOTING,
    r"^(?:quoting|цитирование|citando a|citant|mensaje citado por|citation de|zitat von|citerar) .+[:：]$"
);
// "On 3 May 2020 at 10:00, A <a@b.example> wrote: Which …": some telephones begin the quotation on the same line.
pattern!(RUNS_ON, r"^\D{0,20}", DAY, r".*", ADDRESS, r"\s*[>)\]][,،]?\s*", WROTE, r"\s?[:：]\s*\S");
pattern!(DAY_AND_ADDRESS, r"^.{0,20}?", DAY, r".*<", ADDRESS, r">$");
pattern!(DAY_SOON, r"^.{0,30}?", DAY);

/// How sure it is that a line, or some lines joined, says who wrote what follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Attribution {
    /// Only if what follows is marked as quoted.
    IfQuoted,
    /// Whatever follows.
    Sure,
}

/// Whether this says who wrote what follows.
pub(super) fn attribution(joined: &str) -> Option<Attribution> {
    if joined.chars().count() > 350 {
        return None;
    }
    let joined = joined.trim_start_matches(['-', ' ', '>']).trim_end_matches(['-', ' ']);
    let (day, clock) = (HAS_DAY.is_match(joined), HAS_CLOCK.is_match(joined));
    let address = HAS_ADDRESS.is_match(joined);
    let wrote = WROTE_LAST.is_match(joined)
        || WROTE_LAST_HAN.is_match(joined)
        || WROTE_INSIDE.is_match(joined)
        || WROTE_FIRST.is_match(joined);
    if wrote && (address || day && clock) || ADDRESS_WROTE.is_match(joined) || clock && DAY_FIRST.is_match(joined) {
        return Some(Attribution::Sure);
    }
    let wrote = wrote || clock && WROTE_WHEN.is_match(joined);
    let perhaps = wrote && (day || clock)
        || QUOTING.is_match(joined)
        || DAY_FIRST.is_match(joined)
        || DAY_AND_ADDRESS.is_match(joined);
    perhaps.then_some(Attribution::IfQuoted)
}

/// Whether a line says who wrote what, and goes on with their words.
pub(super) fn attribution_runs_on(line: &str) -> bool {
    let head = &line[..line.floor_char_boundary(LONGEST_RUNNING_ON)];
    HAS_CLOCK.is_match(head) && RUNS_ON.is_match(head)
}

/// In so many bytes, whoever wrote it is named.
const LONGEST_RUNNING_ON: usize = 400;

/// Whether the last line of an attribution may look like this.
pub(super) fn may_end_attribution(line: &str) -> bool {
    line.ends_with([':', '：', '>', '-']) || WROTE_LAST.is_match(line) || WROTE_LAST_HAN.is_match(line)
}

/// Whether a line names a day near its beginning, as the first line of an attribution does.
pub(super) fn begins_with_day(line: &str) -> bool {
    DAY_SOON.is_match(line)
}

/// Which header of a mail a line repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Header {
    From,
    Date,
    To,
    Copy,
    Subject,
    Other,
}

pattern!(
    FROM,
    r"^(?:from|de|von|van|da|fra|från|от|от кого|від|od|kimden|发 ?件 ?人|寄件者|寄件人|發件人|差出人|보낸 사람|من|מאת|lähettäjä|feladó|nadawca|remitente|expéditeur|gönderen|από) ?[:：]"
);
pattern!(
    DATE,
    r"^(?:sent|sent on|date|envoyé|envoyé le|date d'envoi|enviado|enviado el|enviada em|enviado em|fecha|fecha de envío|data|datum|gesendet|verzonden|inviato|skickat|sendt|dato|отправлено|дата|надіслано|发送时间|发件时间|發送時間|寄件日期|传送时间|日 ?期|时 ?间|時間|送信日時|보낸 날짜|التاريخ|تاريخ|تم الإرسال|تاريخ الإرسال|أرسلت?|مرسل|תאריך|נשלח|dátum|elküldve|wysłano|lähetetty|päivämäärä|ημερομηνία|tarih|gönderilme|odesláno) ?[:：]"
);
pattern!(
    TO,
    r"^(?:to|à|a|para|an|aan|til|till|кому|do|kime|收 ?件 ?人|收件者|宛先|받는 사람|إلى|الى|אל|προς|vastaanottaja|címzett|destinataire|destinatario) ?[:：]"
);
pattern!(
    COPY,
    r"^(?:cc|bcc|cci|cco|копия|копії|抄 ?送(?:至|人)?|副本|cópia|kopie|kopia|kopi|نسخة|نسخة إلى|참조) ?[:：]"
);
pattern!(
    SUBJECT,
    r"^(?:subject|objet|asunto|assunto|betreff|onderwerp|oggetto|тема|主 ?题|主 ?題|主旨|件名|제목|الموضوع|موضوع|נושא|ämne|emne|temat|aihe|tárgy|konu|předmět|predmet|θέμα|sujet) ?[:：]"
);
pattern!(
    OTHER,
    r"^(?:reply-to|répondre à|responder a|risposta|antwort an|importance|importancia|priority|attachments?|pièces jointes|datos adjuntos|вложения|附件|المرفقات|list-id|organization) ?[:：]"
);

/// Which header of a mail this line repeats.
pub(super) fn header(line: &str) -> Option<Header> {
    // As a row of a table: "| From | Ana |".
    let row = line.strip_prefix("| ").filter(|row| row.ends_with('|')).and_then(|row| row.split_once(" |"));
    let row = row.map(|(name, value)| format!("{name}:{value}"));
    let line = row.as_deref().unwrap_or(line);
    let known = [
        (&FROM, Header::From),
        (&DATE, Header::Date),
        (&TO, Header::To),
        (&COPY, Header::Copy),
        (&SUBJECT, Header::Subject),
        (&OTHER, Header::Other),
    ];
    known.into_iter().find(|(pattern, _)| pattern.is_match(line)).map(|(_, header)| header)
}

const FORWARDED: &str = r"(?:original (?:message|e-?mail|appointment)|forwarded (?:message|by .*)|message d'origine|message original|courriel original|message transféré|message réexpédié|mensaje original|mensaje reenviado|mensaje (?:re)?enviado|исходное сообщение|оригинальное сообщение|пересылаемое сообщение|пересланное сообщение|перенаправленное сообщение|原始邮件|原始郵件|(?:回复的|回復的)?原邮件|邮件原文|原始信息|转发邮件(?:信息)?|轉寄郵件|转发的(?:邮件|信息)|已转发邮件|رسالة أصلية|الرسالة الأصلية|رسالة معاد توجيهها|رسالة محولة|الرسالة المعاد توجيهها|ursprüngliche (?:nachricht|mail)|originalnachricht|weitergeleitete nachricht|messaggio (?:originale|inoltrato)|mensagem (?:original|encaminhada|reencaminhada)|oorspronkelijk bericht|doorgestuurd bericht|original(?:meddelande|melding|besked)|ursprungligt meddelande|opprinnelig melding|oprindelig meddelelse|videresendt (?:melding|meddelelse)|vidarebefordrat meddelande|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|původní zpráva|eredeti üzenet|orijinal (?:mesaj|ileti)|mesaj original|оригінальне повідомлення|元のメッセージ|원본 메일|원본 메시지|הודעה מקורית)";

pattern!(RULED, r"^[-–—_=>]{2,} ?", FORWARDED, r" ?[:：]? ?[-–—_=<]{2,}$");
pattern!(
    ANNOUNCED,
    r"^(?:begin forwarded message|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|начало (?:переадресованного|пересылаемого) сообщения|开始转发的(?:信息|邮件)|開始轉寄(?:郵件|訊息)|بدء الرسالة المعاد توجيهها|anfang der weitergeleiteten (?:nachricht|e-mail)|inizio messaggio inoltrato|begin doorgestuurd bericht|início da mensagem (?:reencaminhada|encaminhada)) ?[:：]$"
);
pattern!(ABOVE, r"^[^\p{L}]*(?:please )?(?:type your )?reply above (?:this|the) line\b");

pattern!(BETWEEN_ARROWS, r"^>>> ?.*", ADDRESS, r".* >>>$");
pattern!(TITLE, r"^", FORWARDED, r" ?[:：]?$");
pattern!(ONLY_ADDRESS, r"^<?", ADDRESS, r">?$");

/// Whether from this line on somebody else's mail is repeated: "-----Original Message-----".
pub(super) fn is_forward_mark(line: &str) -> bool {
    RULED.is_match(line) || ANNOUNCED.is_match(line) || ABOVE.is_match(line) || is_forward_line(line)
}

/// Whether this says so with the signs of a quotation: `>>> "Ana" <ana@b.example> 5/4/2020 10:00 AM >>>`.
pub(super) fn is_forward_line(line: &str) -> bool {
    line.starts_with(">>>") && BETWEEN_ARROWS.is_match(line)
}

/// Whether this is the title of somebody else's mail, without rules.
pub(super) fn is_title(line: &str) -> bool {
    TITLE.is_match(line)
}

/// Whether this is an address and nothing else.
pub(super) fn is_address(line: &str) -> bool {
    ONLY_ADDRESS.is_match(line)
}

const THING: &str = r"(?:iphone|ipad|ipod|android|mobile|outlook|windows|mail|galaxy|samsung|huawei|xiaomi|phone|blackberry|yahoo|手机|手機|邮箱|郵箱|邮件|郵件|客户端|客戶端|华为|小米|微信|messaging program|horde)";

pattern!(
    SENT_FROM,
    r"^(?:sent (?:from|via|with|by|using|through)|envoyé (?:depuis|de|à partir de|par|avec|via)|enviad[oa] (?:desde|con|por|a través|do|da|de|pelo|a partir|através|com|via)|отправлено (?:с|из|со|через|от)|надіслано (?:з|із|через)|(?:أرسلت?|مرسلة?|تم الإرسال|تم الارسال|تم إرسالها?) (?:من|بواسطة|عبر)|gesendet (?:von|mit|über|aus)|verzonden (?:met|vanaf|via|vanuit|vanop)|verstuurd (?:met|vanaf|via)|inviato (?:da|dal|con|tramite)|sendt? (?:fra|med|via)|skickat (?:från|med|via)|lähetetty|wysłan[eo] (?:z|przez|za)|odesláno (?:z|ze|pomocí)|trimis de pe|elküldve) .+$"
);
pattern!(
    SENT_TURNED,
    r"^(?:(?:(?:diese|dieses) .{3,20} wurde )?(?:von|mit) .+ (?:gesendet|versendet|verschickt|geschickt)\.?|[从從].{1,20}(?:发送|傳送|传送|發送)|.{1,20}から送信|.{1,30}에서 보냄|.{1,20}gönderildi|provenance : .+)$"
);
pattern!(SENT_WHOLE, r"^this (?:e-?mail|message) was sent (?:from|via|with|by|using) .{0,40}", THING, r".{0,30}$");
pattern!(SENT_HAN, r"^(?:发自|發自|来自|來自|寄自|发送自|傳送自).{0,20}", THING, r".{0,20}$");
pattern!(
    SENT_SHORT,
    r"^(?:\S+ ){0,2}from (?:my )?(?:mobile|iphone|ipad|ipod|phone|smartphone|android|blackberry|galaxy|samsung).{0,30}$"
);
pattern!(SENT_SLOGAN, r"^(?:yahoo mail ?[:：] ?.{3,60}|签名由.{1,20}定制)$");
pattern!(OUTLOOK_FOR, r"^.{0,20}\[?outlook.{1,20}(?:ios|android)");

/// Whether a program or a telephone added this line below what somebody wrote.
pub(super) fn is_sent_from(line: &str) -> bool {
    let bare = line.trim_start_matches(['<', '(', '[', '_', '-', '—', ' ']);
    let short = bare.chars().count() <= 120;
    let outlook = OUTLOOK_FOR.is_match(bare) && bare.split(' ').count() <= 8;
    let patterns = [&SENT_FROM, &SENT_TURNED, &SENT_WHOLE, &SENT_HAN, &SENT_SHORT, &SENT_SLOGAN];
    short && (outlook || patterns.into_iter().any(|pattern| pattern.is_match(bare)))
}

pattern!(
    DEVICE,
    r"(?:^sent from my |^envoyé (?:de|depuis) mon |^enviad[oa] desde mi |^отправлено с моего |iphone|ipad|ipod|android|outlook|windows|galaxy|samsung|huawei|xiaomi|redmi|oppo|honor|phone|blackberry|yahoo|proton|tutanota|gmail|thunderbird|\bmail (?:app|for)\b|\bmobile\b|handheld|handy|tablet|device|appareil|dispositivo|устройств|gerät|téléphone|teléfono|telefono|móvil|celular|телефон|приложени|mail\.ru|яндекс|messaging program|webmail|application|aplicación|هاتف|جهاز|手机|手機|邮箱|郵箱|客户端|客戶端|华为|小米|微信)"
);

/// Whether this line names a telephone or a mail program.
pub(super) fn names_device(line: &str) -> bool {
    DEVICE.is_match(line)
}

/// Whether this is a whole sentence.
pub(super) fn is_sentence(line: &str) -> bool {
    let end = line.trim_end_matches(['"', '”', '»', ')', '）']);
    let ends = end.ends_with(['.', '?', '!', '。', '？', '！', '؟', ';', ':', '：']);
    ends && line.split(' ').count() >= 4 || end.ends_with('。') || is_long_sentence(line)
}

/// Whether this has more words than a line of a signature.
pub(super) fn is_long_sentence(line: &str) -> bool {
    line.split(' ').count() > 16
}

pattern!(
    FAREWELL,
    r"^(?:(?:with )?(?:best|kind|warm|kindest|warmest|many|my)? ?(?:regards|wishes)|best|sincerely|yours (?:sincerely|faithfully|truly)|(?:bien )?cordialement|bien à vous|(?:sincères |meilleures )?salutations(?: distinguées)?|atentamente|(?:un )?(?:saludos?|cordial saludo)(?: cordiales?| cordial)?|cordialmente|с уважением|с наилучшими пожеланиями|此致|敬礼|祝好|顺颂商祺|顺祝商祺|مع (?:أطيب|خالص|فائق) .{2,30}|وتفضلوا .{2,40}|مع التحية|mit freundlichen grüßen) ?[,，،.!]?$"
);

/// Whether this takes leave: what follows is a name.
pub(super) fn is_farewell(line: &str) -> bool {
    FAREWELL.is_match(line)
}

pattern!(
    DISCLAIMER,
    r"(?:confidential.*(?:addressee|recipient|intended)|confidentiel.*destinataire|confidencial.*destinatari|конфиденциальн.*(?:адресат|получател)|(?:保密|机密).*(?:收件人|接收者)|سري.*(?:المرسل إليه|المستلم))"
);

/// Whether this is what offices let their servers put below every mail.
pub(super) fn is_disclaimer(text: &str) -> bool {
    DISCLAIMER.is_match(text)
}

pattern!(TOUCH, r"(?:", ADDRESS, r"|https?://|\bwww\.|\+?\d[\d ().-]{6,}\d)");

pattern!(ANY_ADDRESS, ADDRESS);

/// Whether this line names a mail's address.
pub(super) fn names_address(line: &str) -> bool {
    ANY_ADDRESS.is_match(line)
}

/// Whether this line names the time of a day.
pub(super) fn names_time(line: &str) -> bool {
    HAS_CLOCK.is_match(line)
}

/// Whether this line says how to reach somebody.
pub(super) fn says_how_to_reach(line: &str) -> bool {
    TOUCH.is_match(line)
}
