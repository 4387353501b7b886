//! The form of a nomination as a text, as it comes back by mail.

use std::collections::BTreeMap;

/// Its fields, in their order; each is a line that begins with the field's name.
pub(crate) const FIELDS: [&str; 10] = [
    "given",
    "family",
    "nominee_address",
    "gender",
    "capacity",
    "language",
    "position",
    "field_of_work",
    "qualifications",
    "letter",
];

/// Reads what was filled in after the names of the fields, whatever their language, or on the line below; somebody's
/// qualifications may have many lines.
pub(crate) fn read(text: &str, labels: &[(String, &'static str)]) -> BTreeMap<&'static str, String> {
    let mut said: BTreeMap<&'static str, String> = BTreeMap::new();
    let mut field = None;
    for line in text.lines() {
        // A form that is quoted in the reply is filled in there.
        let line = line.trim_start_matches(['>', ' ']).trim();
        if let Some((named, rest)) = labelled(line, labels) {
            said.insert(named, rest.to_owned());
            field = Some(named);
            continue;
        }
        let Some(words) = field.and_then(|field| said.get_mut(field)) else { continue };
        if field == Some("qualifications") {
            words.push('\n');
            words.push_str(line);
        } else if words.is_empty() {
            words.push_str(line);
        }
    }
    for words in said.values_mut() {
        *words = words.trim().to_owned();
    }
    said.retain(|_, words| !words.is_empty());
    said
}

/// The field that a line begins with, and what stands after the colon.
fn labelled<'a>(line: &'a str, labels: &[(String, &'static str)]) -> Option<(&'static str, &'a str)> {
    let (name, rest) = line.split_once([':', '：'])?;
    Some((field(name, labels)?, rest.trim()))
}

/// The field of a name, in whichever language. What stands in brackets explains it.
pub(crate) fn field(name: &str, labels: &[(String, &'static str)]) -> Option<&'static str> {
    let name = name.split(['(', '（', ':', '：']).next().unwrap_or_default().trim().to_lowercase();
    labels.iter().find(|(label, _)| label.to_lowercase() == name).map(|(_, field)| *field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_as_offices_fill_it_in() {
        let labels =
            [("Given name", "given"), ("Family name", "family"), ("名", "given"), ("Qualifications", "qualifications")]
                .map(|(label, field)| (label.to_owned(), field));
        let text =
            "Dear colleagues,\n\nGiven name: Ana\nFAMILY NAME : Brix\nQualifications:\nForester.\n\nTen years of it.\n";
        let said = read(text, &labels);
        assert_eq!((said["given"].as_str(), said["family"].as_str()), ("Ana", "Brix"));
        assert_eq!(said["qualifications"], "Forester.\n\nTen years of it.");
        assert_eq!(read("名（拉丁字母）：安娜\n\nRegards", &labels)["given"], "安娜");
        assert_eq!(read("> Given name: Ana\n> Family name:\n", &labels).len(), 1, "quoted");
        assert_eq!(read("Given name:\nAna\nof Esmeria", &labels)["given"], "Ana");
        assert!(read("We nominate nobody: sorry.", &labels).is_empty());
    }
}
