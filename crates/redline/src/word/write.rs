//! Writing a Word file: the draft with a bookmark at each paragraph, or a table.

use std::io::{Cursor, Write};

use quick_xml::escape::escape;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::compare::{FURNITURE, LINE};
use crate::form::{Entry, Form};
use crate::{Draft, Line, Table, Unwritable};

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;
const PARTS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr></w:style></w:styles>"#;

/// The body of a document that is being written.
struct Body {
    xml: String,
    right_to_left: bool,
    language: String,
    /// How many bookmarks there are: each has a number of its own.
    marks: usize,
}

/// A paragraph to be written.
#[derive(Default)]
struct Part<'t> {
    style: &'t str,
    level: i64,
    number: &'t str,
    bookmark: String,
    text: &'t str,
    bold: bool,
}

impl Body {
    fn new(right_to_left: bool, language: &str) -> Self {
        let xml = concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            "\n",
            r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"#
        );
        Body { xml: xml.to_owned(), right_to_left, language: language.to_owned(), marks: 0 }
    }

    fn paragraph(&mut self, part: &Part<'_>) {
        let style =
            if part.style.is_empty() { String::new() } else { format!(r#"<w:pStyle w:val="{}"/>"#, part.style) };
        let turned = if self.right_to_left { "<w:bidi/>" } else { "" };
        // The number hangs before the words.
        let indent = match part.number {
            "" => String::new(),
            _ => format!(r#"<w:ind w:start="{}" w:hanging="900"/>"#, 900 + 500 * part.level.clamp(0, 6)),
        };
        self.xml.push_str(&format!("<w:p><w:pPr>{style}{turned}{indent}</w:pPr>"));
        if !part.number.is_empty() {
            self.run(part.number, part.bold);
            self.xml.push_str("<w:r><w:tab/></w:r>");
        }
        let mark = self.marks;
        if !part.bookmark.is_empty() {
            self.xml.push_str(&format!(r#"<w:bookmarkStart w:id="{mark}" w:name="{}"/>"#, escape(&part.bookmark)));
        }
        self.lines(part.text, part.bold);
        if !part.bookmark.is_empty() {
            self.xml.push_str(&format!(r#"<w:bookmarkEnd w:id="{mark}"/>"#));
            self.marks += 1;
        }
        self.xml.push_str("</w:p>");
    }

    fn lines(&mut self, text: &str, bold: bool) {
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.xml.push_str("<w:r><w:br/></w:r>");
            }
            for (at, words) in line.split('\t').enumerate() {
                if at > 0 {
                    self.xml.push_str("<w:r><w:tab/></w:r>");
                }
                self.run(words, bold);
            }
        }
    }

    /// A row of a form: what is asked, and the control in which it is answered. Nobody deletes that by accident.
    fn entry(&mut self, entry: &Entry) {
        self.xml.push_str(
            r#"<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3200" w:type="dxa"/></w:tcPr>"#,
        );
        self.paragraph(&Part { text: &entry.label, bold: true, ..Part::default() });
        if !entry.hint.is_empty() {
            self.paragraph(&Part { text: &entry.hint, ..Part::default() });
        }
        let turned = if self.right_to_left { "<w:bidi/>" } else { "" };
        self.marks += 1;
        let (label, key, id) = (escape(&entry.label).into_owned(), escape(&entry.key).into_owned(), self.marks);
        let empty = entry.text.trim().is_empty();
        let shown = if empty { "<w:showingPlcHdr/>" } else { "" };
        let choice = |choice: &String| {
            let choice = escape(choice);
            format!(r#"<w:listItem w:displayText="{choice}" w:value="{choice}"/>"#)
        };
        let kind = match entry.choices.as_slice() {
            [] => "<w:richText/>".to_owned(),
            choices => {
                format!("<w:dropDownList>{}</w:dropDownList>", choices.iter().map(choice).collect::<String>())
            }
        };
        self.xml.push_str(&format!(
            r#"</w:tc><w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr><w:p><w:pPr>{turned}</w:pPr><w:sdt><w:sdtPr><w:alias w:val="{label}"/><w:tag w:val="{key}"/><w:id w:val="{id}"/><w:lock w:val="sdtLocked"/>{shown}{kind}</w:sdtPr><w:sdtContent>"#
        ));
        self.lines(if empty { BLANK } else { &entry.text }, false);
        self.xml.push_str("</w:sdtContent></w:sdt></w:p></w:tc></w:tr>");
    }

    fn run(&mut self, text: &str, bold: bool) {
        let turned = if self.right_to_left { "<w:rtl/>" } else { "" };
        let bold = if bold { "<w:b/><w:bCs/>" } else { "" };
        let language = escape(&self.language).into_owned();
        let language = if self.right_to_left {
            format!(r#"<w:lang w:bidi="{language}"/>"#)
        } else {
            format!(r#"<w:lang w:val="{language}"/>"#)
        };
        // What XML cannot have.
        let text: String = text.chars().filter(|c| !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}')).collect();
        self.xml.push_str(&format!(
            r#"<w:r><w:rPr>{bold}{turned}{language}</w:rPr><w:t xml:space="preserve">{}</w:t></w:r>"#,
            escape(&text)
        ));
    }

    fn furniture(&mut self, style: &str, text: &str) {
        let bookmark = format!("{FURNITURE}{}", self.marks);
        self.paragraph(&Part { style, bookmark, text, ..Part::default() });
    }

    fn line(&mut self, line: &Line) {
        for heading in &line.headings {
            self.furniture("Heading1", heading);
        }
        let bookmark = format!("{LINE}{}", line.key);
        let (number, level) = (line.number.as_str(), line.level);
        self.paragraph(&Part { level, number, bookmark, text: &line.text, ..Part::default() });
    }

    /// Packs the document, on its side where it is a table.
    fn finish(mut self, on_its_side: bool) -> Result<Vec<u8>, Unwritable> {
        self.xml.push_str(if on_its_side {
            r#"<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr>"#
        } else {
            r#"<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1400" w:right="1400" w:bottom="1400" w:left="1400" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr>"#
        });
        self.xml.push_str("</w:body></w:document>");
        let mut pack = ZipWriter::new(Cursor::new(Vec::new()));
        let parts = [
            ("[Content_Types].xml", TYPES),
            ("_rels/.rels", RELATIONS),
            ("word/_rels/document.xml.rels", PARTS),
            ("word/styles.xml", STYLES),
            ("word/document.xml", &self.xml),
        ];
        for (name, xml) in parts {
            pack.start_file(name, SimpleFileOptions::default()).map_err(Unwritable::of)?;
            pack.write_all(xml.as_bytes()).map_err(Unwritable::of)?;
        }
        Ok(pack.finish().map_err(Unwritable::of)?.into_inner())
    }
}

/// The draft with its numbers and, at each paragraph, the bookmark by which it is known when it comes back.
pub(crate) fn draft(draft: &Draft<'_>) -> Result<Vec<u8>, Unwritable> {
    let mut body = Body::new(draft.right_to_left, draft.language);
    body.furniture("Title", draft.title);
    for note in draft.notes {
        body.furniture("", note);
    }
    for line in draft.lines {
        body.line(line);
    }
    body.finish(false)
}

/// What stands where nothing is filled in: wide enough to be seen and hit, and nothing when it comes back.
const BLANK: &str = "\u{2002}\u{2002}\u{2002}\u{2002}\u{2002}\u{2002}\u{2002}\u{2002}";

/// A form to be filled in.
pub(crate) fn form(form: &Form<'_>) -> Result<Vec<u8>, Unwritable> {
    let mut body = Body::new(form.right_to_left, form.language);
    body.furniture("Title", form.title);
    for note in form.notes {
        body.furniture("", note);
    }
    let turned = if form.right_to_left { "<w:bidiVisual/>" } else { "" };
    body.xml.push_str(&format!(
        r#"<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>{turned}<w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="3200"/><w:gridCol w:w="6000"/></w:tblGrid>"#
    ));
    for entry in form.entries {
        body.entry(entry);
    }
    body.xml.push_str("</w:tbl>");
    body.paragraph(&Part::default());
    body.finish(false)
}

/// A table on a page on its side.
pub(crate) fn table(table: &Table<'_>) -> Result<Vec<u8>, Unwritable> {
    let mut body = Body::new(table.right_to_left, table.language);
    body.furniture("Title", table.title);
    for note in table.notes {
        body.furniture("", note);
    }
    let turned = if table.right_to_left { "<w:bidiVisual/>" } else { "" };
    body.xml.push_str(&format!(
        r#"<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>{turned}<w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>"#
    ));
    let whole: u32 = table.widths.iter().map(|width| u32::from(*width)).sum::<u32>().max(1);
    let width = |column: usize| u32::from(table.widths.get(column).copied().unwrap_or(10)) * 14_800 / whole;
    for column in 0..table.columns.len() {
        body.xml.push_str(&format!(r#"<w:gridCol w:w="{}"/>"#, width(column)));
    }
    body.xml.push_str("</w:tblGrid>");
    row(&mut body, table.columns, "<w:trPr><w:tblHeader/></w:trPr>", &width);
    for cells in table.rows {
        row(&mut body, cells, "<w:trPr><w:cantSplit/></w:trPr>", &width);
    }
    body.xml.push_str("</w:tbl>");
    body.paragraph(&Part::default());
    body.finish(true)
}

fn row(body: &mut Body, cells: &[String], kind: &str, width: &dyn Fn(usize) -> u32) {
    body.xml.push_str(&format!("<w:tr>{kind}"));
    for (column, cell) in cells.iter().enumerate() {
        body.xml.push_str(&format!(r#"<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/></w:tcPr>"#, width(column)));
        body.paragraph(&Part { text: cell, bold: kind.contains("tblHeader"), ..Part::default() });
        body.xml.push_str("</w:tc>");
    }
    body.xml.push_str("</w:tr>");
}
