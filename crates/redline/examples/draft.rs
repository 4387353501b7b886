//! Writes the draft of the tests' cases as a Word file: `cargo run -p redline --example draft -- draft.docx`. The cases were
//! made of it with other programs, as `tests/cases/make.py` says.

#[path = "../tests/draft.rs"]
mod draft;

fn main() -> std::io::Result<()> {
    let file = std::env::args().nth(1).unwrap_or_else(|| "draft.docx".to_owned());
    std::fs::write(file, draft::docx(&draft::lines()))
}
