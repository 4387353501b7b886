//! Writes the draft and the form of the tests' cases as Word files: `cargo run -p redline --example draft -- draft.docx form.docx`.
//! The cases were made of them with other programs, as `tests/cases/make.py` says.

#[path = "../tests/draft.rs"]
mod draft;

fn main() -> std::io::Result<()> {
    let file = |at, usual: &str| std::env::args().nth(at).unwrap_or_else(|| usual.to_owned());
    std::fs::write(file(1, "draft.docx"), draft::docx(&draft::lines()))?;
    std::fs::write(file(2, "form.docx"), draft::form(&draft::entries()))
}
