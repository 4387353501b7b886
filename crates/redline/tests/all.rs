//! What comes back of a draft.

mod draft;

use std::io::{Cursor, Write};

use draft::{docx, entries, form, lines};
use proptest::prelude::*;
use redline::form::{Answer, Entry, answers};
use redline::{Line, Place, Remark, Table, Unreadable, read};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A remark in one line: place, comment, proposed text.
fn told(remark: &Remark) -> String {
    let place = match &remark.place {
        Place::Line(line) => lines()[*line].number.clone(),
        Place::Whole => "whole".to_owned(),
        Place::Unplaced(named) => format!("?{named}"),
    };
    let quoted = if remark.quoted.is_empty() { String::new() } else { format!(" <{}>", remark.quoted) };
    let proposed = remark.proposed.as_ref().map(|text| format!(" => {text}")).unwrap_or_default();
    let author = if remark.author.is_empty() { String::new() } else { format!("{}: ", remark.author) };
    format!("{place}{quoted} {author}{}{proposed}", remark.comment.replace('\n', "/")).replace("\n\n", "//")
}

fn all(file: &[u8]) -> Vec<String> {
    read(file, &lines()).expect("it is read").iter().map(told).collect()
}

/// A packed file of these parts.
fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut pack = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        pack.start_file(*name, SimpleFileOptions::default()).expect("a part");
        pack.write_all(bytes).expect("its bytes");
    }
    pack.finish().expect("a packed file").into_inner()
}

fn word(body: &str) -> Vec<u8> {
    let xml = format!(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    );
    packed(&[("word/document.xml", xml.as_bytes())])
}

#[test]
fn a_draft_that_comes_back_as_it_went_out_says_nothing() {
    assert_eq!(all(&docx(&lines())), Vec::<String>::new());
}

#[test]
fn tracked_changes_and_comments_of_a_foreign_program_are_read() {
    let told = all(include_bytes!("cases/marked.docx"));
    assert_eq!(
        told,
        [
            "whole Focal point: A shorter title?",
            "1 Focal point:  => The three focal points of a Party do not often meet, and learn of each other's work by chance.",
            "2(a) Focal point:  => ",
            "2(b) Focal point: Keep./It is used.",
            "2(b) <costs nothing> Finance: It costs a person's time.",
            "3  => National budgets are prepared before the needs are known.",
            "II/1 Focal point:  => The Secretariat may wish to collect terms of reference of joint desks.//It may wish to publish them.",
            "?  => We thank the Secretariat for the draft.",
        ]
    );
}

#[test]
fn a_table_of_comments_is_read_from_a_word_file_a_workbook_and_csv() {
    let wanted = [
        "2(a) Twice a year is enough.",
        "2(a) And by video.",
        "3  => National budgets are prepared before the needs are known.",
        "?44 There is no such paragraph; we mean the annex.",
        "whole A good draft.",
        "1 =1+1 => Deux & deux <trois>",
    ];
    assert_eq!(all(include_bytes!("cases/table.docx")), wanted);
    assert_eq!(all(include_bytes!("cases/table.xlsx")), wanted);
    let csv = "Paragraphe;Observation;Texte proposé\n2(a);Deux fois suffisent;\n;;\n3;;\"Les budgets\nnationaux\"\n";
    let french = ["2(a) Deux fois suffisent", "3  => Les budgets\nnationaux"];
    assert_eq!(all(csv.as_bytes()), french);
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(csv.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(all(&utf16), french);
    let chinese = "段落\t意见\t拟议案文\n2(b)\t删除\t\n";
    assert_eq!(all(chinese.as_bytes()), ["2(b) 删除"]);
    assert_eq!(all("الفقرة,تعليق,النص المقترح\n١,جيد,\n".as_bytes()), ["?١ جيد"]);
}

#[test]
fn a_table_that_goes_out_comes_back() {
    let columns = ["Paragraph", "Text of the draft", "Comment", "Proposed text"].map(str::to_owned);
    let row = |cells: [&str; 4]| cells.map(str::to_owned).to_vec();
    let rows = [row(["1", "as it is", "", ""]), row(["2(b)", "as it is", "-5 per cent", "=SUM(A1)"])];
    let notes = ["Fill in the last two columns.".to_owned()];
    let table = Table {
        title: "Comments",
        notes: &notes,
        columns: &columns,
        rows: &rows,
        widths: &[10, 60, 40, 40],
        right_to_left: true,
        language: "ar",
    };
    let wanted = ["2(b) -5 per cent => =SUM(A1)"];
    assert_eq!(all(&table.xlsx().expect("a workbook")), wanted);
    assert_eq!(all(&table.docx().expect("a Word file")), wanted);
    // A spreadsheet would take this for a formula: it is marked as text, and read without the mark.
    let csv = table.csv().expect("a file");
    assert!(String::from_utf8_lossy(&csv).contains("'-5 per cent,'=SUM(A1)"));
    assert_eq!(all(&csv), wanted);
}

#[test]
fn a_draft_without_its_bookmarks_is_known_by_its_words_and_numbers() {
    let body = "<w:p><w:r><w:t>A joint mailbox </w:t></w:r><w:ins w:author=\"A\"><w:r><w:t>rarely </w:t></w:r></w:ins><w:r><w:t>costs nothing.</w:t></w:r></w:p>\
                <w:p><w:r><w:t>3.</w:t><w:tab/><w:t>Quite other words.</w:t></w:r></w:p>\
                <w:p><w:r><w:t>Coordination</w:t></w:r></w:p>";
    assert_eq!(all(&word(body)), ["2(b) A:  => A joint mailbox rarely costs nothing.", "3  => Quite other words."]);
}

#[test]
fn moved_words_fields_and_text_boxes_are_read_once() {
    let body = "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"rp_103\"/><w:moveFrom w:author=\"B\"><w:r><w:t>A joint mailbox costs nothing.</w:t></w:r></w:moveFrom></w:p>\
                <w:p><w:moveTo w:author=\"B\"><w:r><w:t>A joint mailbox costs nothing.</w:t></w:r></w:moveTo></w:p>\
                <w:p><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent><w:p><w:r><w:t>Boxed &#38; new</w:t></w:r></w:p></w:txbxContent></mc:Choice>\
                <mc:Fallback><w:txbxContent><w:p><w:r><w:t>Boxed again</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    assert_eq!(all(&word(body)), ["2(b) B:  => ", "? B:  => A joint mailbox costs nothing.", "?  => Boxed & new"]);
}

#[test]
fn what_is_made_to_do_harm_is_refused_with_its_reason() {
    let refused = |file: &[u8]| read(file, &lines()).expect_err("it is refused");
    assert_eq!(refused(&vec![b'x'; redline::LARGEST + 1]), Unreadable::TooLarge);
    let bomb = vec![b' '; 40 << 20];
    assert_eq!(refused(&packed(&[("word/document.xml", &bomb)])), Unreadable::TooLarge);
    assert_eq!(
        refused(&packed(&[("word/media/image1.png", &bomb), ("word/document.xml", b"<x/>")])),
        Unreadable::TooLarge
    );
    let many: Vec<_> = (0..600).map(|n| format!("word/{n}.xml")).collect();
    let many: Vec<_> = many.iter().map(|name| (name.as_str(), b"<x/>".as_slice())).collect();
    assert_eq!(refused(&packed(&many)), Unreadable::TooLarge);
    let laughs = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>";
    assert_eq!(refused(&packed(&[("word/document.xml", laughs.as_bytes())])), Unreadable::Entities);
    assert_eq!(
        refused(&packed(&[("xl/workbook.xml", b"<x/>"), ("xl/worksheets/sheet1.xml", laughs.as_bytes())])),
        Unreadable::Entities
    );
    assert_eq!(refused(&word("<w:p><w:r><w:t>&xxe;</w:t></w:r></w:p>")), Unreadable::Entities);
    let deep = "<w:p>".repeat(5_000);
    assert_eq!(refused(&word(&deep)), Unreadable::Damaged);
    assert_eq!(refused(b"PK\x03\x04 not a packed file"), Unreadable::Damaged);
    assert_eq!(refused(&packed(&[("mimetype", b"application/vnd.oasis.opendocument.text")])), Unreadable::Unknown);
    assert_eq!(refused(&packed(&[("xl/workbook.xml", b"<workbook>")])), Unreadable::Damaged);
    assert_eq!(refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), Unreadable::Old);
    for picture in [b"\x89PNG\r\n\x1a\n\0\0".as_slice(), b"\xFF\xD8\xFF\xE0", b"%PDF-1.7\n"] {
        assert_eq!(refused(picture), Unreadable::Unknown);
    }
    assert_eq!(refused(b"paragraph,comment\n1,Tr\xE8s bien\n"), Unreadable::NotUnicode);
    assert_eq!(refused(b""), Unreadable::NoColumns);
    assert_eq!(refused(b"Dear Secretariat,\nwe agree.\n"), Unreadable::NoColumns);
    let rows = "paragraph,comment\n".to_owned() + &"1,x\n".repeat(redline::MOST + 1);
    assert_eq!(refused(rows.as_bytes()), Unreadable::TooMany);
}

#[test]
fn a_full_stop_in_the_last_cell_of_a_sheet_costs_nothing() {
    let sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>\
                 <row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Paragraph</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Comment</t></is></c></row>\
                 <row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>Good</t></is></c></row>\
                 <row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>.</t></is></c></row></sheetData></worksheet>";
    let workbook = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    let relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
    let package =
        relations.replace("worksheet\"", "officeDocument\"").replace("worksheets/sheet1.xml", "xl/workbook.xml");
    let file = packed(&[
        ("_rels/.rels", package.as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ]);
    assert_eq!(all(&file), ["1 Good"]);
}

/// A paragraph of a Word file, cut into runs of which some are inserted and some deleted: XML, what was, what is.
fn tracked() -> impl Strategy<Value = (String, String, String)> {
    let run = (0_u8..4, "[a-zé &<联ب]{0,12}");
    proptest::collection::vec(run, 0..8).prop_map(|runs| {
        let (mut xml, mut before, mut after) = (String::new(), String::new(), String::new());
        for (kind, words) in runs {
            let escaped = words.replace('&', "&amp;").replace('<', "&lt;");
            match kind {
                0 => {
                    xml += &format!("<w:ins w:author=\"A\"><w:r><w:t>{escaped}</w:t></w:r></w:ins>");
                    after += &words;
                }
                1 => {
                    xml += &format!("<w:del w:author=\"A\"><w:r><w:delText>{escaped}</w:delText></w:r></w:del>");
                    before += &words;
                }
                _ => {
                    xml += &format!("<w:r><w:t>{escaped}</w:t></w:r>");
                    before += &words;
                    after += &words;
                }
            }
        }
        (xml, before, after)
    })
}

/// Key, label and text of each row of a form.
fn filled(file: &[u8]) -> Vec<(Option<String>, String, String)> {
    answers(file).expect("it is read").into_iter().map(|Answer { key, label, text }| (key, label, text)).collect()
}

#[test]
fn a_form_that_foreign_programs_filled_in_is_read() {
    let row = |key: &str, label: &str, text: &str| (Some(key.to_owned()), label.to_owned(), text.to_owned());
    let wanted = [
        row("party", "Government", "Esmeria"),
        row("given", "Given name", "Ana"),
        row("gender", "Gender", "female"),
        row("qualifications", "Qualifications", "Ten years of permits.\nTwo of <trials> & more."),
        row("letter", "Letter", ""),
    ];
    assert_eq!(filled(include_bytes!("cases/form-python.docx")), wanted);
    // LibreOffice drops the keys, others the controls: what is asked still stands beside the answer.
    let without = wanted.map(|(_, label, text)| (None, label, text));
    assert_eq!(filled(include_bytes!("cases/form-libreoffice.docx")), without);
    assert_eq!(filled(include_bytes!("cases/form-plain.docx")), without);
}

#[test]
fn a_form_that_nobody_filled_in_says_only_what_stood_in_it() {
    let said: Vec<_> = filled(&form(&entries())).into_iter().filter(|(_, _, text)| !text.is_empty()).collect();
    assert_eq!(said, [(Some("party".to_owned()), "Government".to_owned(), "Esmeria".to_owned())]);
}

#[test]
fn what_is_no_form_is_refused_with_its_reason() {
    assert_eq!(answers(b"%PDF-1.7"), Err(Unreadable::Unknown));
    assert_eq!(answers(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1]), Err(Unreadable::Old));
    assert_eq!(answers(b"PK\x03\x04rubbish"), Err(Unreadable::Damaged));
    assert_eq!(answers(&packed(&[("xl/workbook.xml", b"<workbook/>")])), Err(Unreadable::Unknown));
    assert_eq!(answers(&word("<w:p><w:r><w:t>Dear colleagues</w:t></w:r></w:p>")), Ok(Vec::new()));
    assert_eq!(answers(&packed(&[("word/document.xml", b"<!DOCTYPE x><w:p/>")])), Err(Unreadable::Entities));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_change_is_told_exactly_when_the_words_differ((xml, before, after) in tracked()) {
        let line = Line { key: "7".into(), number: "7".into(), level: 0, headings: Vec::new(), text: before.clone() };
        let file = word(&format!("<w:p><w:bookmarkStart w:id=\"0\" w:name=\"rp_7\"/>{xml}</w:p>"));
        let told = read(&file, &[line]).expect("it is read");
        let differ = !before.split_whitespace().eq(after.split_whitespace());
        prop_assert_eq!(told.len(), usize::from(differ));
        if let [remark] = told.as_slice() {
            prop_assert_eq!(&remark.place, &Place::Line(0));
            prop_assert_eq!(remark.proposed.as_deref(), Some(after.trim()));
        }
    }

    #[test]
    fn any_draft_comes_back_as_it_went_out(texts in proptest::collection::vec("[^\u{0}-\u{1F}\u{7F}-\u{9F}]{0,60}", 1..12)) {
        let line = |(at, text): (usize, &String)| Line {
            key: at.to_string(), number: format!("{at}"), level: 0, headings: Vec::new(), text: text.clone(),
        };
        let lines: Vec<_> = texts.iter().enumerate().map(line).collect();
        prop_assert_eq!(read(&docx(&lines), &lines), Ok(Vec::new()));
    }

    #[test]
    fn any_form_comes_back_as_it_was_filled_in(texts in proptest::collection::vec("([^\u{0}-\u{1F}\u{7F}-\u{9F}\u{FFFE}\u{FFFF}]|\n|\t){0,60}", 1..12)) {
        let entry = |(at, text): (usize, &String)| Entry {
            key: format!("key_{at}"), label: format!("What is {at}? <&>"), text: text.clone(), ..Entry::default()
        };
        let entries: Vec<Entry> = texts.iter().enumerate().map(entry).collect();
        let answer = |entry: &Entry| Answer {
            key: Some(entry.key.clone()), label: entry.label.clone(), text: entry.text.trim().to_owned(),
        };
        prop_assert_eq!(answers(&form(&entries)), Ok(entries.iter().map(answer).collect::<Vec<_>>()));
    }

    #[test]
    fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..400), at in 0_usize..4_000, other in any::<u8>()) {
        let _ = read(&bytes, &lines());
        // A real file with a few bytes changed, and one with other words where its XML stands.
        let mut file = include_bytes!("cases/marked.docx").to_vec();
        let at = at % file.len();
        file[at] = other;
        let _ = read(&file, &lines());
        let _ = read(&packed(&[("word/document.xml", &bytes), ("word/comments.xml", &bytes)]), &lines());
        let _ = read(&packed(&[("xl/workbook.xml", &bytes)]), &lines());
        let mut file = include_bytes!("cases/form-libreoffice.docx").to_vec();
        let at = at % file.len();
        file[at] = other;
        let _ = answers(&file);
        let _ = answers(&packed(&[("word/document.xml", &bytes)]));
    }

    #[test]
    fn every_row_of_a_table_is_accounted_for(cells in proptest::collection::vec(("[0-9()a-c]{0,5}", "[a-zé,;\"\n]{0,10}", "[a-z联 ]{0,10}"), 0..20)) {
        let columns = ["Paragraph", "Comment", "Proposed text"].map(str::to_owned);
        let rows: Vec<Vec<String>> = cells.iter().map(|(a, b, c)| vec![a.clone(), b.clone(), c.clone()]).collect();
        let file = Table { title: "", notes: &[], columns: &columns, rows: &rows, widths: &[9, 9, 9], right_to_left: false, language: "en" };
        let said = cells.iter().filter(|(_, comment, proposed)| !(comment.trim().is_empty() && proposed.trim().is_empty())).count();
        let counts = [file.csv(), file.xlsx(), file.docx()].map(|file| read(&file.expect("a file"), &lines()).map(|told| told.len()));
        prop_assert_eq!(counts, [Ok(said), Ok(said), Ok(said)]);
    }
}
