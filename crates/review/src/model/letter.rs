//! Comments in a mail: "12(a): text" at the beginning of a line is a comment on that paragraph, up to the next such line;
//! "Proposed text:" begins another text for it; what comes before is about the whole draft.

use redline::{Line, Numbers, Place, Remark};

/// How people say that what follows is another text, in the six languages.
const PROPOSED: [&str; 14] = [
    "proposed text",
    "proposed change",
    "proposal",
    "texte proposé",
    "proposition",
    "texto propuesto",
    "propuesta",
    "предлагаемый текст",
    "предложение",
    "拟议案文",
    "建议案文",
    "建议",
    "النص المقترح",
    "الاقتراح",
];

/// The comments of a mail, in their order.
pub(crate) fn remarks(text: &str, lines: &[Line]) -> Vec<Remark> {
    let numbers = Numbers::of(lines);
    let mut remarks = vec![said(Place::Whole)];
    let mut proposes = false;
    for line in text.lines() {
        let (line, new) = match numbers.heading(line) {
            Some((at, rest)) => {
                remarks.push(said(Place::Line(at)));
                (rest, true)
            }
            None => (line, false),
        };
        proposes &= !new;
        let Some(remark) = remarks.last_mut() else { continue };
        let line = match proposal(line) {
            Some(rest) => {
                proposes = true;
                remark.proposed.get_or_insert_default();
                rest
            }
            None => line,
        };
        let words = if proposes { remark.proposed.get_or_insert_default() } else { &mut remark.comment };
        if !words.is_empty() {
            words.push('\n');
        }
        words.push_str(line.trim_end());
    }
    for remark in &mut remarks {
        remark.comment = remark.comment.trim().to_owned();
        remark.proposed = remark.proposed.take().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    }
    remarks.retain(|remark| !remark.comment.is_empty() || remark.proposed.is_some());
    remarks
}

fn said(place: Place) -> Remark {
    Remark { place, author: String::new(), quoted: String::new(), comment: String::new(), proposed: None }
}

/// What stands behind "Proposed text:", if a line begins so.
fn proposal(line: &str) -> Option<&str> {
    let (head, rest) = line.split_once([':', '：'])?;
    let head = head.trim().to_lowercase();
    PROPOSED.contains(&head.as_str()).then(|| rest.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines() -> Vec<Line> {
        let line = |number: &str| Line {
            key: number.to_owned(),
            number: number.to_owned(),
            level: 0,
            headings: Vec::new(),
            text: String::new(),
        };
        ["1", "12", "12(a)"].map(line).to_vec()
    }

    fn told(text: &str) -> Vec<String> {
        let told = |remark: &Remark| {
            let place =
                if let Place::Line(at) = remark.place { lines()[at].number.clone() } else { "whole".to_owned() };
            let proposed = remark.proposed.as_ref().map(|text| format!(" => {text}")).unwrap_or_default();
            format!("{place} {}{proposed}", remark.comment)
        };
        remarks(text, &lines()).iter().map(told).collect()
    }

    #[test]
    fn a_mail_says_something_of_paragraphs_and_of_the_whole() {
        let mail = "Dear colleagues,\nthank you.\n\n12(a): The Fund is missing.\nIt was named before.\nProposed text: The Fund, \
                    and others.\n\npara 1 – agreed\n12 Parties said: no.";
        let wanted = [
            "whole Dear colleagues,\nthank you.",
            "12(a) The Fund is missing.\nIt was named before. => The Fund, and others.",
            "1 agreed\n12 Parties said: no.",
        ];
        assert_eq!(told(mail), wanted);
        assert_eq!(told("We agree with all of it."), ["whole We agree with all of it."]);
        assert_eq!(told("пункт 12: Предлагаемый текст: Новый текст"), ["12  => Новый текст"]);
        assert_eq!(told("第12段：拟议案文：新案文"), ["12  => 新案文"]);
        assert_eq!(told("No. 12: agreed"), ["12 agreed"]);
        assert_eq!(told("no 12(a): "), ["whole no 12(a):"]);
        assert_eq!(told("\n \n"), Vec::<String>::new());
    }

    proptest::proptest! {
        #[test]
        fn no_word_of_a_mail_is_lost(text in "([a-z]{1,5}[ :]|12\\(a\\): |1: |\\n){0,30}") {
            // These name the number that follows, and are not of what is said.
            proptest::prop_assume!(!text.contains("para"));
            let told = remarks(&text, &lines());
            let words = |text: &str| text.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 1).count();
            let kept: usize = told.iter().map(|remark| words(&remark.comment) + remark.proposed.as_deref().map_or(0, words)).sum();
            proptest::prop_assert_eq!(kept, words(&text));
        }
    }
}
