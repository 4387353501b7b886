//! What offices and their programs put below every mail without a mark: that it is confidential, that it should not be
//! printed, that no virus was found, a card between bars.

use std::sync::LazyLock;

use regex::Regex;

use super::client;
use super::line::{Kind, Line};

static OPENS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^[^\p{L}]*(?:disclaimer|confidential|privileged|legal notice|notice|important|caution|this (?:e-?mail|electronic|message|communication|transmission)|the (?:information|contents?)|ce (?:message|courriel|courrier|mail)|avis |avertissement|les informations|l'information|este (?:mensaje|correo|e-?mail)|aviso|advertencia|la información|это |данн|настоящ|информация|внимание|本(?:邮件|郵件|电子邮件|信息)|此(?:邮件|电子邮件)|该邮件|免责|هذه الرسالة|هذا البريد|تنويه|إخلاء)",
    )
});
static MISSENT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:if you (?:have received|received|are not)|si vous (?:avez reçu|recevez|n.êtes pas)|si (?:usted no|ud\. no|no es|ha recibido|recibió)|если вы (?:получили|не являетесь)|(?:如果|若|如)(?:您|你)?(?:不是|并非|误|错误)|إذا (?:لم تكن|استلمت|تلقيت|وصلتك)).*(?:error|mistake|recipient|addressee|erreur|destinataire|destinatario|ошибк|адресат|получател|误收|错误|收件人|خطأ|المقصود)",
    )
});
static PAPER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:before (?:you )?print|avant d.imprimer|antes de imprimir|перед (?:тем,? как )?(?:распечат|печат)|打印.{0,20}(?:环境|环保)|قبل (?:ال)?طباعة)",
    )
});
static VIRUS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:virus|вирус|病毒|فيروس).*(?:avast|avg|kaspersky|eset|norton|mcafee)|(?:avast|avg).*(?:virus|вирус)")
});

fn pattern(pattern: &str) -> Regex {
    Regex::new(&format!("(?i){pattern}")).expect("a pattern of ours")
}

/// Longer paragraphs are somebody's own.
const LONGEST: usize = 3_000;

/// Marks the last paragraphs of lines between quotations that are put below every mail. What stands alone in a mail (`first`)
/// is what somebody wrote.
pub(super) fn mark(lines: &mut [Line<'_>], first: bool) {
    let Some(top) = lines.iter().position(|line| line.kind == Kind::Written) else { return };
    let mut end = lines.len();
    while let Some(last) = (0..end).rev().find(|at| lines[*at].kind == Kind::Written) {
        let begin = (0..last).rev().find(|at| lines[*at].kind != Kind::Written).map_or(0, |at| at + 1);
        if (first && begin <= top) || !is_put_below(&lines[begin..=last]) {
            return;
        }
        lines[begin..=last].iter_mut().for_each(|line| line.kind = Kind::Signature);
        end = begin;
    }
}

fn is_put_below(lines: &[Line<'_>]) -> bool {
    let length: usize = lines.iter().map(|line| line.plain.len() + 1).sum();
    if length > LONGEST {
        return false;
    }
    let text = lines.iter().map(|line| line.plain.as_str()).collect::<Vec<_>>().join(" ");
    let short = text.chars().count() <= 250;
    OPENS.is_match(&text) && client::is_disclaimer(&text)
        || MISSENT.is_match(&text)
        || short && (PAPER.is_match(&text) || VIRUS.is_match(&text))
}

/// Where the card begins that a Chinese program draws between bars, and signs.
pub(super) fn card_in_bars(lines: &[Line<'_>]) -> Option<usize> {
    let last = lines.iter().rposition(|line| line.kind == Kind::Written)?;
    let signed = lines[last].plain.starts_with("签名由") && client::is_sent_from(&lines[last].plain);
    let bar = |at: &usize| lines[*at].kind == Kind::Written && matches!(lines[*at].plain.as_str(), "|" | "| |");
    (last.saturating_sub(LONGEST_CARD)..last).find(bar).filter(|_| signed)
}

/// How many lines such a card has at most.
const LONGEST_CARD: usize = 16;

#[cfg(test)]
mod tests {
    use super::super::written::written;

    #[test]
    fn what_every_mail_of_an_office_ends_with_is_nobodys_word() {
        for foot in [
            "This e-mail is confidential and intended solely for the addressee.\n\nIf you have received it in error, delete it.",
            "Ce message et ses pièces jointes sont confidentiels et destinés à leurs seuls destinataires.",
            "AVISO LEGAL: Este mensaje es confidencial y para sus destinatarios.\n\nAntes de imprimir, piense en el bosque.",
            "Настоящее письмо содержит конфиденциальную информацию и предназначено только адресату.",
            "本邮件含有保密信息，仅供指定收件人使用。",
            "هذه الرسالة سرية وموجهة إلى المستلم المقصود فقط.",
            "Virus-free. www.avast.com",
        ] {
            assert_eq!(written(&format!("We agree.\n\n{foot}\n")), "We agree.", "{foot}");
        }
    }

    #[test]
    fn what_somebody_says_of_confidential_things_stays() {
        for text in [
            "We agree.\n\nWhat is confidential should reach the intended recipient only.",
            "This message is confidential and for the addressee only: may we post it?",
            "We agree.\n\nPlease check the annex for errors before the next round.",
        ] {
            assert_eq!(written(text), text);
        }
    }
}
