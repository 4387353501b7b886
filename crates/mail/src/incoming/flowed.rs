//! Plain text whose lines flow (RFC 3676): a line that ends in a space goes on in the next.

/// The text with its paragraphs on one line each, quotations marked by `> `. `joins`: the space at the end of a line was
/// only put there to break it (DelSp).
pub(super) fn text(text: &str, joins: bool) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut open: Option<usize> = None;
    for line in text.lines() {
        let depth = line.bytes().take_while(|byte| *byte == b'>').count();
        let content = &line[depth..];
        let content = content.strip_prefix(' ').unwrap_or(content);
        let signature = content == "-- ";
        let flows = content.ends_with(' ') && !signature;
        let kept = if flows && joins { &content[..content.len() - 1] } else { content };
        match out.last_mut().filter(|_| open == Some(depth) && !signature) {
            Some(last) => last.push_str(kept),
            None => out.push(quoted(kept, depth)),
        }
        open = flows.then_some(depth);
    }
    out.join("\n")
}

fn quoted(line: &str, depth: usize) -> String {
    if depth == 0 { line.to_owned() } else { format!("{} {line}", ">".repeat(depth)) }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn lines_flow_within_their_depth() {
        let mail = "> Which barriers \n> do you see?\nTwo: money \nand time.\n\n-- \nAna";
        assert_eq!(text(mail, false), "> Which barriers do you see?\nTwo: money and time.\n\n-- \nAna");
    }

    #[test]
    fn a_space_may_only_break_the_line() {
        assert_eq!(text("我们同意 \n这一点。\n", true), "我们同意这一点。");
        assert_eq!(text(" >no quotation\n From here", false), ">no quotation\nFrom here");
    }
}
