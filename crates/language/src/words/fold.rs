//! Folding: one way of writing for what readers take for the same.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Whether a character only marks the one before it.
pub(super) fn is_mark(c: char) -> bool {
    is_combining_mark(c)
}

/// Small letters in their usual form: full-width letters, ligatures and digits of other scripts are the plain ones.
pub(super) fn lower(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.nfkc().flat_map(char::to_lowercase).map(digit).nfc().collect()
}

fn digit(c: char) -> char {
    match c {
        '\u{660}'..='\u{669}' => char::from(b'0' + (u32::from(c) - 0x660) as u8),
        '\u{6f0}'..='\u{6f9}' => char::from(b'0' + (u32::from(c) - 0x6f0) as u8),
        other => other,
    }
}

/// Latin letters without their marks.
pub(super) fn latin(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut out = String::with_capacity(word.len());
    for c in word.nfd().filter(|c| !is_mark(*c)) {
        match c {
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ß' => out.push_str("ss"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'đ' | 'ð' => out.push('d'),
            'ı' => out.push('i'),
            other => out.push(other),
        }
    }
    out
}

/// Cyrillic letters: ё is written е mostly, a stress is written seldom; й is a letter of its own.
pub(super) fn cyrillic(word: &str) -> String {
    lower(word).chars().filter(|c| !is_mark(*c)).map(|c| if c == 'ё' { 'е' } else { c }).collect()
}

/// Arabic letters: no vowels and no stretching, one alif, one ya, and the last letter of *madrasa* as it is often typed.
pub(super) fn arabic(word: &str) -> String {
    let plain = |c: char| match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        'ئ' => 'ي',
        'ک' => 'ك',
        other => other,
    };
    lower(word).chars().filter(|c| !is_mark(*c) && *c != '\u{640}').map(plain).collect()
}

/// Han characters: those that stand twice in Unicode are one.
pub(super) fn han(run: &str) -> String {
    run.nfkc().filter(|c| c.is_alphanumeric()).collect()
}
