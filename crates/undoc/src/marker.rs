//! What may stand before a paragraph or an item: `12.`, `(a)`, `iv.`, `II.`, `3.1.`, a bullet.

/// In what a marker counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Decimal,
    LowerAlpha,
    UpperAlpha,
    LowerRoman,
    UpperRoman,
    Bullet(char),
}

/// The punctuation of a marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fence {
    /// `a.`
    Dot,
    /// `a)`
    Close,
    /// `(a)`
    Both,
    /// A bullet has none.
    None,
}

/// One way to understand a marker: `(i)` is the ninth letter or the first Roman number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    pub style: Style,
    pub ordinal: u32,
}

/// A marker at the start of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Marker {
    /// As shown, without its punctuation: "12", "a", "iv", "3.1".
    pub label: String,
    pub fence: Fence,
    /// One or two; none for a number of several parts.
    pub readings: Vec<Reading>,
    /// The parts of "3.1".
    pub parts: Vec<u32>,
}

impl Marker {
    pub fn decimal(&self) -> Option<u32> {
        self.reading(Style::Decimal)
    }

    pub fn reading(&self, style: Style) -> Option<u32> {
        self.readings.iter().find(|reading| reading.style == style).map(|reading| reading.ordinal)
    }

    pub fn is_dotted(&self) -> bool {
        !self.parts.is_empty()
    }

    /// How the marker joins the number of the paragraph above it: "15" and "(a)", "18(b)" and "I", "12" and ".1".
    pub fn join(&self, above: &str, ordinal: u32) -> String {
        let bullet = matches!(self.readings.first(), Some(Reading { style: Style::Bullet(_), .. }));
        let label = &self.label;
        match (self.fence, self.decimal()) {
            _ if bullet => format!("{above}•{ordinal}"),
            (Fence::Close | Fence::Both, _) => format!("{above}({label})"),
            (_, Some(_)) => format!("{above}.{label}"),
            // "15I" and "A" would be read as one.
            _ if above.ends_with(char::is_alphabetic) => format!("{above}.{label}"),
            _ => format!("{above}{label}"),
        }
    }
}

const BULLETS: &[char] = &['-', '–', '—', '•', '*', '·', '▪', '●', '○', '◦', '‣', '⁃', '➢', '■', '□', '►'];

/// No marker has more characters than this one: "10.10.10.10.10."
const LONGEST: usize = 16;

/// The marker at the start of a text, and the text behind it.
pub(crate) fn split(text: &str) -> Option<(Marker, &str)> {
    let first = text.chars().next()?;
    if BULLETS.contains(&first) {
        let rest = &text[first.len_utf8()..];
        let marker = Marker {
            label: first.to_string(),
            fence: Fence::None,
            readings: vec![Reading { style: Style::Bullet(first), ordinal: 1 }],
            parts: Vec::new(),
        };
        return (rest.is_empty() || rest.starts_with(' ')).then(|| (marker, rest.trim_start()));
    }
    let open = first == '(' || first == '[';
    let body = if open { &text[1..] } else { text };
    let digits = body.starts_with(|c: char| c.is_ascii_digit());
    let part = |c: &char| if digits { c.is_ascii_digit() || *c == '.' } else { c.is_ascii_alphabetic() };
    let length = body.chars().take(LONGEST + 1).take_while(part).count();
    if length > LONGEST {
        return None;
    }
    // All of these are ASCII, so a character is a byte.
    let label = body[..length].trim_end_matches('.');
    if label.is_empty() {
        return None;
    }
    let (label, behind) = with_bis(body, label);
    let (fence, rest) = fence(open, behind)?;
    let parts = parts(label);
    let readings = if parts.is_empty() { readings(label) } else { Vec::new() };
    if (readings.is_empty() && (parts.is_empty() || open)) || !may_follow(fence, rest, &readings) {
        return None;
    }
    Some((Marker { label: label.to_owned(), fence, readings, parts }, rest.trim_start()))
}

/// Whether the text is nothing but a marker.
pub(crate) fn is_alone(text: &str) -> bool {
    split(text).is_some_and(|(_, rest)| rest.is_empty())
}

/// "12 bis." is a number of its own.
fn with_bis<'a>(body: &'a str, label: &'a str) -> (&'a str, &'a str) {
    let behind = &body[label.len()..];
    for suffix in [" bis", " ter", " quater"] {
        if label.bytes().all(|byte| byte.is_ascii_digit()) && behind.starts_with(suffix) {
            let end = label.len() + suffix.len();
            return (&body[..end], &body[end..]);
        }
    }
    (label, behind)
}

fn fence(open: bool, behind: &str) -> Option<(Fence, &str)> {
    let close = behind.strip_prefix([')', ']']);
    match (open, close) {
        (true, Some(rest)) => Some((Fence::Both, rest.strip_prefix('.').unwrap_or(rest))),
        (false, Some(rest)) => Some((Fence::Close, rest)),
        (false, None) => {
            let rest = behind.strip_prefix('.');
            // "3.1 Title" needs no full stop behind its last part; Spanish numbers end in ".-".
            let rest = rest.map(|rest| rest.strip_prefix('-').unwrap_or(rest)).or(Some(behind));
            rest.map(|rest| (if behind.starts_with('.') { Fence::Dot } else { Fence::None }, rest))
        }
        (true, None) => None,
    }
}

/// What may stand directly behind a marker: a space, or a capital that was typed too close.
fn may_follow(fence: Fence, rest: &str, readings: &[Reading]) -> bool {
    let Some(next) = rest.chars().next() else { return fence != Fence::None };
    let decimal = readings.first().is_some_and(|reading| reading.style == Style::Decimal);
    match fence {
        Fence::None => readings.is_empty() && next == ' ',
        Fence::Both => next == ' ' || next.is_alphabetic(),
        Fence::Dot => next == ' ' || (decimal && next.is_uppercase()) || (readings.is_empty() && next.is_uppercase()),
        Fence::Close => next == ' ' || (decimal && next.is_uppercase()),
    }
}

fn parts(label: &str) -> Vec<u32> {
    let parts: Option<Vec<u32>> = label.split('.').map(|part| part.parse().ok().filter(|&n: &u32| n < 1000)).collect();
    parts.filter(|parts| (2..=5).contains(&parts.len())).unwrap_or_default()
}

/// The ways to understand a label.
pub(crate) fn readings(label: &str) -> Vec<Reading> {
    let digits = label.split(' ').next().unwrap_or_default();
    if digits.len() <= 4 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits.parse().map(|ordinal| vec![Reading { style: Style::Decimal, ordinal }]).unwrap_or_default();
    }
    let lower = label.bytes().all(|byte| byte.is_ascii_lowercase());
    let upper = label.bytes().all(|byte| byte.is_ascii_uppercase());
    if !(lower || upper) {
        return Vec::new();
    }
    let (alpha_style, roman_style) =
        if lower { (Style::LowerAlpha, Style::LowerRoman) } else { (Style::UpperAlpha, Style::UpperRoman) };
    let alpha = alpha(label).map(|ordinal| Reading { style: alpha_style, ordinal });
    let roman = roman(label).map(|ordinal| Reading { style: roman_style, ordinal });
    alpha.into_iter().chain(roman).collect()
}

/// a = 1 … z = 26, aa = 27 …
fn alpha(label: &str) -> Option<u32> {
    let first = label.bytes().next()?.to_ascii_lowercase();
    let same = label.bytes().all(|byte| byte.to_ascii_lowercase() == first);
    (same && label.len() <= 2).then(|| u32::from(first - b'a') + 1 + 26 * (label.len() as u32 - 1))
}

/// A Roman number below 90, in its only right form.
pub(crate) fn roman(label: &str) -> Option<u32> {
    let lower = label.to_ascii_lowercase();
    (lower.len() <= 8).then(|| (1..90).find(|&number| to_roman(number) == lower)).flatten()
}

fn to_roman(mut number: u32) -> String {
    let mut out = String::new();
    for (value, sign) in [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")] {
        while number >= value {
            out.push_str(sign);
            number -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(text: &str) -> Option<(String, &str)> {
        split(text).map(|(marker, rest)| (marker.label, rest))
    }

    #[test]
    fn markers_of_all_styles() {
        assert_eq!(label("12. Text"), Some(("12".into(), "Text")));
        assert_eq!(label("12) Text"), Some(("12".into(), "Text")));
        assert_eq!(label("1.Recommande"), Some(("1".into(), "Recommande")));
        assert_eq!(label("(a)  Text"), Some(("a".into(), "Text")));
        assert_eq!(label("iv. Text"), Some(("iv".into(), "Text")));
        assert_eq!(label("3.1. Text"), Some(("3.1".into(), "Text")));
        assert_eq!(label("3.1 Text"), Some(("3.1".into(), "Text")));
        assert_eq!(label("– Text"), Some(("–".into(), "Text")));
        assert_eq!(label("12 bis. Text"), Some(("12 bis".into(), "Text")));
        assert_eq!(label("1.- Texto"), Some(("1".into(), "Texto")));
    }

    #[test]
    fn what_is_no_marker() {
        for text in
            ["2014 was a year", "The end", "8(g) and", "(see above)", "3 Parties", "-3 degrees", "a day", "4.5%", ""]
        {
            assert_eq!(label(text), None, "{text}");
        }
    }

    #[test]
    fn a_letter_may_be_a_roman_number() {
        let (marker, _) = split("(i) Text").unwrap();
        assert_eq!(marker.reading(Style::LowerAlpha), Some(9));
        assert_eq!(marker.reading(Style::LowerRoman), Some(1));
        assert_eq!(roman("xxxix"), Some(39));
        assert_eq!(roman("iix"), None);
    }

    #[test]
    fn numbers_of_items() {
        let join = |text: &str, above: &str| split(text).unwrap().0.join(above, 2);
        assert_eq!(join("(a) x", "15"), "15(a)");
        assert_eq!(join("a) x", "15"), "15(a)");
        assert_eq!(join("II. x", "18(b)"), "18(b)II");
        assert_eq!(join("A. x", "18(b)II"), "18(b)II.A");
        assert_eq!(join("2. x", "12"), "12.2");
        assert_eq!(join("• x", "12"), "12•2");
    }
}
