//! Quotation marks that stand where nobody meant a quotation: one that is never closed takes all rows that follow into one cell.

/// The line on which a quotation opens that cannot be meant as one: it never closes, it goes on after it was closed, or what
/// it holds has a line that looks like a row of its own. `first` is the number of the text's first line.
pub(crate) fn astray(text: &str, separator: u8, first: u64) -> Option<u64> {
    let bytes = text.as_bytes();
    let (mut at, mut line, mut begins) = (0, first, true);
    // How many separators a row has, once the first one has ended.
    let (mut counted, mut wanted) = (0, usize::MAX);
    while let Some(byte) = bytes.get(at) {
        if begins && *byte == b'"' {
            let opened = line;
            match closed(bytes, at + 1, (separator, wanted), &mut line) {
                Some(end) if ends(bytes, end, separator) => (at, begins) = (end, false),
                _ => return Some(opened),
            }
            continue;
        }
        counted += usize::from(*byte == separator);
        if *byte == b'\n' {
            line += 1;
            wanted = wanted.min(counted.max(1));
        }
        begins = *byte == separator || *byte == b'\n';
        at += 1;
    }
    None
}

/// The place after the mark that closes a quotation; nothing where none does, or where a line of it has as many separators as
/// a row.
fn closed(bytes: &[u8], mut at: usize, (separator, wanted): (u8, usize), line: &mut u64) -> Option<usize> {
    let (mut within, mut separators) = (false, 0);
    loop {
        match bytes.get(at)? {
            b'"' if bytes.get(at + 1) == Some(&b'"') => at += 1,
            b'"' => return Some(at + 1),
            b'\n' => {
                *line += 1;
                (within, separators) = (true, 0);
            }
            byte if *byte == separator && within => {
                separators += 1;
                if separators >= wanted {
                    return None;
                }
            }
            _ => {}
        }
        at += 1;
    }
}

/// Whether a cell ends here, but for blanks.
fn ends(bytes: &[u8], at: usize, separator: u8) -> bool {
    let next = bytes[at..].iter().find(|byte| **byte != b' ');
    next.is_none_or(|byte| *byte == separator || matches!(byte, b'\r' | b'\n'))
}

#[cfg(test)]
mod tests {
    use super::astray;

    #[test]
    fn a_quotation_that_nobody_meant_is_told_by_the_line_on_which_it_opens() {
        let found = |text: &str| astray(text, b',', 1);
        assert_eq!(found("code,name\nGD,\"Grenada\nFJ,Fiji\n"), Some(2), "it never closes");
        assert_eq!(found("code,name\nGD,\"Grenada\nFJ,\"Fiji\"\n"), Some(2), "it goes on after it was closed");
        assert_eq!(found("code,name\nGD,Grenada\nFJ,\"Fiji\nKE,Kenya\"\nXX,X\n"), Some(3), "it holds a row");
        assert_eq!(found("code,name,notes\nGD,\"Grenada\nFJ,Fiji,\"\nKE,\"Kenya\",\n"), Some(2));
        assert_eq!(found("code,name\nGD,\"Gre\"nada\n"), Some(2));
    }

    #[test]
    fn a_quotation_that_is_meant_is_one() {
        let found = |text: &str| astray(text, b',', 1);
        for text in [
            "code,name\nGD,\"Grenada, W.I.\"\r\nFJ,Fiji\n",
            "code,name,notes\nGD,Grenada,\"two, of\nthree, lines\"\n",
            "\"code\",\"name\"\n\"GD\",\"the \"\"Spice Isle\"\"\" \n",
            "code,name\nGD,5\" of rain\nFJ,\"\"\n",
            "",
        ] {
            assert_eq!(found(text), None, "{text:?}");
        }
        assert_eq!(astray("code;name\nGD;\"Grenada\n", b';', 2), Some(3));
    }
}
