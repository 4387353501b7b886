//! Whether a person wrote a mail, or a machine: an answer while somebody is away, a report that a mail did not arrive.

use std::sync::LazyLock;

use mail_parser::{HeaderName, HeaderValue, Message, MessagePart, MimeHeaders, PartType};
use regex::Regex;

/// Who wrote a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// A person.
    Written,
    /// A machine: an answer to everybody (RFC 3834), a receipt, a warning that a mail is late. It is never answered.
    Automatic,
    /// A mail server reports that a mail did not arrive (RFC 3464, and what older ones write).
    Bounce,
}

/// Who wrote it, from its headers, its parts and its text.
///
/// Also whether only its words say so: then a person may have written of mails that did not arrive.
pub(super) fn nature(message: &Message<'_>, body: &str, written: &str) -> (Nature, bool) {
    let signs = Signs::of(message);
    if let Some(report) = report(message) {
        return (report, false);
    }
    let late = LATE.is_match(&signs.subject);
    if let Some(only_words) = signs.reports_failure(message, body) {
        return (if late { Nature::Automatic } else { Nature::Bounce }, only_words);
    }
    let automatic = signs.is_automatic(message, body, written);
    (if automatic { Nature::Automatic } else { Nature::Written }, false)
}

/// What the headers say about who sent a mail.
struct Signs {
    subject: String,
    /// The part of the sender's address before the `@`, in small letters.
    sender: String,
    sender_name: String,
    /// Nobody is to be told if it does not arrive (RFC 5321, 4.5.5).
    no_return: bool,
    /// The address for failures is itself a mail system's.
    returns_to_system: bool,
}

static FAILURE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:undeliver(?:ed|able)|undelivrable|deliver(?:y|ing)\b.{0,20}\b(?:fail|status|problem|error|notification)|fail(?:ure|ed)? (?:notice|delivery)|failed mail|delivery has failed|returned (?:e?mail|to sender|message)|returning message|mail(?:er)? (?:system )?error|error sending|non.?deliver|permanent delivery|could not be delivered|couldn't be delivered|unzustellbar|non remis|échec|no se (?:ha )?(?:pudo|puede) entregar|no entregado|не доставлено|не может быть доставлено|недоставлен|未送达|未能传递|退信|退回|无法投递|系統退信|系统退信|تعذر|لم يتم تسليم|不達|配信|配送)",
    )
});
/// A person who passes on a report answers or forwards it.
static ANSWER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*\p{L}{1,12}\s?[:：]"));
static FAILED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:could not be delivered|couldn't be delivered|not be delivered|undeliverable|user unknown|unknown user|no such user|invalid user|mailbox (?:is )?(?:full|unavailable|not found)|recipient (?:address )?rejected|delivery (?:has |to ).{0,60}failed|\b5[05]\d[- ]+(?:5\.\d\.\d|requested|user|no such|unknown|mailbox|unable)|wasn't able to deliver|unable to deliver)",
    )
});
static LATE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^warning\b|\(delay\)|\bdelay(?:ed)?\b|could not send (?:mail|message) for past|still being retried|отложен|retard|retrasad|延迟|延遲|تأخر)",
    )
});
static AWAY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:\bout of (?:the )?office|^(?:i am |i'm )?away\b|\baway (?:until|from)\b|auto(?:matic|mated)?[- ]?(?:reply|response)|\bon (?:vacation|leave)\b|réponse automatique|(?:message|avis|notification) d'absence|absence du bureau|absente? (?:du bureau|jusqu)|hors du bureau|en congé|respuesta automática|fuera de la? oficina|(?:aviso|mensaje) de ausencia|ausente hasta|de vacaciones|автоответ|автоматический ответ|вне офиса|нет (?:в офисе|на месте|на работе)|в отпуске|^\s*отпуск\s*$|отсутствую|自动回复|自動回覆|自动答复|外出自动|休假中|不在办公室|رد تلقائي|الرد التلقائي|خارج المكتب|في إجازة|abwesenheitsnotiz|automatische antwort|automatisch antwoord|risposta automatica|resposta automática)",
    )
});
/// How somebody says of themselves that they are not there.
static I_AM_AWAY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:\bwill not be (?:reading|checking) (?:my |this )?e?-?mail|\bich bin .{0,40}(?:nicht im büro|abwesend|im urlaub)|\bme encuentro (?:fuera|ausente|de)|меня не будет|\b(?:i am|i'm|i’m|i will be|i'll be)(?: currently| now)? (?:away|out of|on (?:annual |sick |maternity )?leave|on (?:vacation|holiday)|not in the office|travell?ing)|\bje (?:suis|serai)(?: actuellement)? (?:absente?|en (?:congé|vacances|mission|déplacement)|hors du bureau)|\b(?:estoy|estaré)(?: actualmente)? (?:fuera|de (?:vacaciones|licencia|viaje)|ausente)|(?:^|[^\p{L}])я (?:сейчас )?(?:нахожусь )?(?:в отпуске|в командировке|отсутствую|буду отсутствовать)|我(?:目前|现在|正)?(?:不在办公室|在休假|休假|正在休假|外出|出差)|(?:أنا|سأكون|إنني)(?: حاليا| حالياً)? (?:خارج المكتب|في إجازة|غائب))",
    )
});
/// The words of a note of absence that are looked at.
const FIRST_WORDS: usize = 400;
/// A receipt in words, as older programs write it.
static READ: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^\s*(?:(?:not )?read(?: receipt)?|(?:non )?lu|(?:no )?leído|(?:не )?(?:прочитано|прочтено)|[已未]读(?:回执)?|تمت القراءة|مقروءة?)\s?[:：]",
    )
});
static WAS_READ: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:was (?:read|opened|displayed|deleted without being read) on|a été (?:lu|supprimé)|(?:fue|ha sido) (?:leído|eliminado)|прочитано|прочтено|удалено)\b|已.{0,40}(?:阅读|读取|被读)|تمت? قراءة",
    )
});
/// How mail programs put into words what is no mail: a sign of assent, and the wish that a mail be forgotten.
static REACTION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^.{1,80} (?:reacted (?:to your message|via )|a réagi à votre message|reaccionó a (?:su|tu) mensaje|отреагировал\(?а?\)? на ваше сообщение)|^.{1,80} (?:would like to recall the message|souhaite rappeler le message|(?:desea|quiere) recuperar el mensaje|хочет отозвать сообщение|(?:希望|想要?)(?:撤回|召回)(?:邮件|郵件)))",
    )
});
/// Before a subject that a program wrote; a person who writes of it puts it elsewhere.
static ANSWERS_BY_ITSELF: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^\s*(?:auto(?:matic|mated)?[- ]?(?:reply|response)|réponse automatique|respuesta automática|автоответ|автоматический ответ|自动回复|自動回覆|自动答复|رد تلقائي|الرد التلقائي|automatische antwort|automatisch antwoord|risposta automatica|resposta automática|abwesenheitsnotiz|out of (?:the )?office|absence du bureau|fuera de (?:la )?oficina|вне офиса|нет на рабочем месте|外出|不在办公室|خارج المكتب)\s?[:：]",
    )
});
/// As a great provider passes on that somebody called a mail unwanted.
static COMPLAINT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*complaint about message from [\d.:a-f]+\s*$"));

fn pattern(pattern: &str) -> Regex {
    Regex::new(&format!("(?i){pattern}")).expect("a pattern of ours")
}

impl Signs {
    fn of(message: &Message<'_>) -> Self {
        let sender = message.from().and_then(|from| from.first());
        let address = sender.and_then(|sender| sender.address()).unwrap_or_default();
        let return_path = raw(message, "Return-Path");
        let inside = return_path.map(|path| path.trim().trim_matches(['<', '>', '"']).trim().to_lowercase());
        Signs {
            subject: message.subject().unwrap_or_default().to_owned(),
            sender: address.split('@').next().unwrap_or_default().trim().to_lowercase(),
            sender_name: sender.and_then(|sender| sender.name()).unwrap_or_default().to_lowercase(),
            no_return: inside.as_deref().is_some_and(|path| path.is_empty() || path == "null"),
            returns_to_system: inside.is_some_and(|path| is_mail_system(path.split('@').next().unwrap_or_default())),
        }
    }

    /// Whether it reports, without the parts of a report, that a mail did not arrive; and whether nothing but its words says so.
    fn reports_failure(&self, message: &Message<'_>, body: &str) -> Option<bool> {
        let daemon = ["mailer-daemon", "mail delivery sub", "mail delivery sys", "mail deliver sys"];
        let system = is_daemon(&self.sender) || daemon.iter().any(|name| self.sender_name.starts_with(name));
        let perhaps = is_mail_system(&self.sender) || self.no_return || self.returns_to_system;
        // Some are so badly built that their text is not found.
        let text = if body.trim().is_empty() { String::from_utf8_lossy(message.raw_message()) } else { body.into() };
        let (announced, told) = (FAILURE.is_match(&self.subject), FAILED.is_match(&text));
        let failed = announced || told;
        let returns = message.parts.iter().any(returns_a_mail);
        let answers_itself = answers_itself(message) && !failed;
        let signed = raw(message, "X-Failed-Recipients").is_some()
            || system && !answers_itself
            || perhaps && failed
            || perhaps && returns && (self.no_return || self.returns_to_system);
        let words = announced && told && !ANSWER.is_match(&self.subject);
        (signed || words).then_some(!signed && !returns)
    }

    /// Whether a machine sent it (RFC 3834, 5; and the headers that programs use in its stead).
    fn is_automatic(&self, message: &Message<'_>, body: &str, written: &str) -> bool {
        let precedence = raw(message, "Precedence").unwrap_or_default().trim().to_lowercase();
        let bulk = ["bulk", "junk"].contains(&precedence.as_str());
        let suppresses = raw(message, "X-Auto-Response-Suppress").is_some();
        let away = AWAY.is_match(&self.subject);
        let beginning = head(written);
        let says_so = I_AM_AWAY.is_match(beginning);
        let complains = COMPLAINT.is_match(&self.subject);
        // One of these may stand in what a person sends; two together do not.
        let weak = [bulk, suppresses, away, says_so].into_iter().filter(|sign| *sign).count();
        answers_itself(message)
            || ["auto_reply", "auto-reply"].contains(&precedence.as_str())
            || self.no_return
            || ANSWERS_BY_ITSELF.is_match(&self.subject)
            || answers_an_invitation(message)
            || complains
            || is_reaction(message, &self.subject, beginning)
            || READ.is_match(&self.subject) && WAS_READ.is_match(head(body))
            || is_robot(&self.sender)
            || weak >= 2
    }
}

/// Where a program says what it has to say.
fn head(text: &str) -> &str {
    &text[..text.floor_char_boundary(FIRST_WORDS)]
}

/// A header as it stands, the last of its name.
fn raw<'a>(message: &'a Message<'_>, name: &str) -> Option<&'a str> {
    message.headers_raw().filter(|(header, _)| header.eq_ignore_ascii_case(name)).last().map(|(_, value)| value)
}

/// Whether it says of itself that a machine sent it.
fn answers_itself(message: &Message<'_>) -> bool {
    let says = |name| raw(message, name).map(|value| value.trim().to_lowercase());
    let submitted =
        says("Auto-Submitted").map(|value| value.split([';', ' ', '(']).next().unwrap_or_default().to_owned());
    let own =
        ["X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Mail-Autoreply", "X-AutoReply-From", "X-Apple-Action"];
    submitted.is_some_and(|value| !value.is_empty() && value != "no")
        || own.into_iter().any(|name| says(name).is_some_and(|value| value != "no"))
}

/// Whether a program says that somebody liked a mail, or wants it forgotten.
fn is_reaction(message: &Message<'_>, subject: &str, written: &str) -> bool {
    let recall = ["recall:", "rappel :", "rappel:", "recuperar:", "отзыв:", "撤回:", "撤回："];
    let begins = |marks: &[&str]| marks.iter().any(|mark| subject.trim().to_lowercase().starts_with(mark));
    let announced = begins(&["reaction to:", "réaction à", "reacción a", "реакция на"]) || begins(&recall);
    let short = written.chars().count() <= 200;
    message.parts.iter().any(|part| is_kind(part, "text", &["vnd.google.email-reaction+json"]))
        || short && announced && REACTION.is_match(written)
}

/// Whether a calendar says that its owner comes, or does not (RFC 5546).
fn answers_an_invitation(message: &Message<'_>) -> bool {
    let method = |part: &MessagePart<'_>| {
        let method = part.content_type().and_then(|kind| kind.attribute("method")).unwrap_or_default();
        ["reply", "counter"].iter().any(|answer| method.eq_ignore_ascii_case(answer))
    };
    message.parts.iter().any(|part| is_kind(part, "text", &["calendar"]) && method(part))
}

fn is_daemon(local: &str) -> bool {
    ["mailer-daemon", "mailer_daemon", "mailerdaemon", "mail-daemon"].contains(&local)
}

/// A name under which mail systems write. A person may also be postmaster.
fn is_mail_system(local: &str) -> bool {
    is_daemon(local)
        || is_robot(local)
        || ["postmaster", "post_master", "post-master", "mailadmin", "mail-system"].contains(&local)
}

/// A name under which nobody reads.
fn is_robot(local: &str) -> bool {
    ["no-reply", "noreply", "no_reply", "do-not-reply", "donotreply", "do_not_reply"].contains(&local)
}

/// What a report in parts says (RFC 6522): of delivery (RFC 3464, 6533), of reading (RFC 8098), of abuse (RFC 5965).
fn report(message: &Message<'_>) -> Option<Nature> {
    let delivery =
        message.parts.iter().find(|part| is_kind(part, "message", &["delivery-status", "global-delivery-status"]));
    if let Some(part) = delivery {
        return Some(if only_late(part) { Nature::Automatic } else { Nature::Bounce });
    }
    let root = message.content_type().filter(|kind| kind.ctype().eq_ignore_ascii_case("multipart"))?;
    if !root.subtype().is_some_and(|subtype| subtype.eq_ignore_ascii_case("report")) {
        return None;
    }
    let of = root.attribute("report-type").unwrap_or_default();
    let other = ["disposition-notification", "feedback-report"].iter().any(|kind| of.eq_ignore_ascii_case(kind));
    Some(if other { Nature::Automatic } else { Nature::Bounce })
}

/// Whether a report of delivery says for every recipient that the mail is only late, or has arrived.
fn only_late(part: &MessagePart<'_>) -> bool {
    let status = String::from_utf8_lossy(part.contents()).to_lowercase();
    let mut actions = status.lines().filter_map(|line| line.strip_prefix("action:")).map(str::trim).peekable();
    actions.peek().is_some() && actions.all(|action| ["delayed", "delivered", "relayed", "expanded"].contains(&action))
}

/// Whether it gives back a mail, or its headers.
fn returns_a_mail(part: &MessagePart<'_>) -> bool {
    matches!(part.body, PartType::Message(_))
        || is_kind(part, "message", &["rfc822", "global"])
        || is_kind(part, "text", &["rfc822-headers"])
}

/// Whether a part is of one of these kinds.
pub(super) fn is_kind(part: &MessagePart<'_>, kind: &str, subtypes: &[&str]) -> bool {
    part.headers.iter().filter(|header| header.name == HeaderName::ContentType).any(|header| match &header.value {
        HeaderValue::ContentType(found) => {
            let subtype = found.subtype().unwrap_or_default();
            found.ctype().eq_ignore_ascii_case(kind) && subtypes.iter().any(|name| subtype.eq_ignore_ascii_case(name))
        }
        _ => false,
    })
}
