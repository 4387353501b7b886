//! Which files are taken with a contribution: what the operator allows, the same for every way in.

use language::Saying;

use super::NewFile;

/// A file as somebody sent it, not judged yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// As they named it.
    pub name: String,
    /// In bytes, also where so many were not kept.
    pub size: usize,
    /// What was kept of it: nothing of a file that is larger than any that is taken.
    pub bytes: Vec<u8>,
}

impl Sent {
    /// A file of which everything is there.
    pub fn whole(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        Sent { name: name.into(), size: bytes.len(), bytes }
    }
}

/// The kinds of files that the program knows, by the endings of their names, with their media types: what offices write, print
/// and send by fax, and nothing that a browser or a desk would run.
const KINDS: [(&str, &str); 21] = [
    ("csv", "text/csv"),
    ("doc", "application/msword"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("eml", "message/rfc822"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("md", "text/markdown"),
    ("msg", "application/vnd.ms-outlook"),
    ("odp", "application/vnd.oasis.opendocument.presentation"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("rtf", "application/rtf"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("tsv", "text/tab-separated-values"),
    ("txt", "text/plain"),
    ("webp", "image/webp"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
];

/// What is taken unless the operator says otherwise: without mails, scans and old formats, which come as letters.
const USUAL: [&str; 16] = [
    "csv", "docx", "jpeg", "jpg", "md", "odp", "ods", "odt", "pdf", "png", "pptx", "rtf", "tsv", "txt", "webp", "xlsx",
];

/// As what a letter, a fax or a mail that came on another way is kept.
const LETTERS: [&str; 13] =
    ["doc", "docx", "eml", "jpeg", "jpg", "msg", "odt", "pdf", "png", "rtf", "tif", "tiff", "txt"];

/// A million bytes and a little more, as file managers count them.
const MEGABYTE: usize = 1 << 20;

/// What may come with one contribution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// So many files.
    pub most: usize,
    /// So large each, in MB.
    pub largest: usize,
    /// So large together, in MB.
    pub together: usize,
    /// The endings of their names, in small letters.
    pub kinds: Vec<&'static str>,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { most: 5, largest: 10, together: 25, kinds: USUAL.to_vec() }
    }
}

impl Limits {
    /// The same limits for other kinds, by the endings of their names.
    ///
    /// # Errors
    /// The first ending that the program does not know.
    pub fn of_kinds<'a>(self, endings: impl IntoIterator<Item = &'a str>) -> Result<Self, &'a str> {
        let known = |ending: &'a str| kind_of(ending).map(|(known, _)| known).ok_or(ending);
        let kinds = endings.into_iter().map(known).collect::<Result<Vec<_>, _>>()?;
        Ok(Limits { kinds, ..self })
    }

    /// The same limits for what comes as a letter, a fax or a mail.
    #[must_use]
    pub fn of_letters(&self) -> Self {
        Limits { kinds: LETTERS.to_vec(), ..self.clone() }
    }

    /// The endings that are taken: "csv, docx, pdf".
    pub fn endings(&self) -> String {
        self.kinds.join(", ")
    }

    /// As a form's field for files asks browsers to offer: ".csv,.docx,.pdf".
    pub fn accept(&self) -> String {
        self.kinds.iter().map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(",")
    }

    /// The largest file that is taken, and all of one contribution together, in bytes.
    pub fn bytes(&self) -> (usize, usize) {
        (self.largest * MEGABYTE, self.together * MEGABYTE)
    }

    /// Sorts files, in their order, into those that fit and what has to be said of each of the others.
    pub fn sort(&self, sent: impl IntoIterator<Item = Sent>) -> (Vec<NewFile>, Vec<Saying>) {
        let (mut fit, mut said, mut size) = (Vec::new(), Vec::new(), 0);
        for file in sent {
            let name = file_name(&file.name);
            match self.judge((&name, file.size), (fit.len(), size)) {
                // What was not kept came when all that may come was there.
                Ok(_) if file.bytes.len() < file.size => said.push(self.too_large_together(&name)),
                Ok(kind) => {
                    size += file.size;
                    fit.push(NewFile { name, kind, bytes: file.bytes });
                }
                Err(saying) => said.push(saying),
            }
        }
        (fit, said)
    }

    /// The media type of a file that fits beside so many others of so many bytes; what has to be said of it otherwise.
    ///
    /// # Errors
    /// The limit that it passes, with its name and what to do.
    pub fn judge(
        &self,
        (name, size): (&str, usize),
        (others, of_others): (usize, usize),
    ) -> Result<&'static str, Saying> {
        let name = file_name(name);
        let (largest, together) = self.bytes();
        let kind = ending(&name).and_then(|ending| kind_of(&ending)).filter(|(ending, _)| self.kinds.contains(ending));
        let Some((_, kind)) = kind else {
            return Err(Saying::new("fault-file-kind").with("file", name).with("kinds", self.endings()));
        };
        let said = match size {
            0 => Saying::new("fault-file-empty"),
            bytes if bytes > largest => Saying::new("fault-file-size").count("n", self.largest),
            _ if others >= self.most => Saying::new("fault-files-many").count("n", self.most),
            bytes if bytes.saturating_add(of_others) > together => return Err(self.too_large_together(&name)),
            _ => return Ok(kind),
        };
        Err(said.with("file", name))
    }

    fn too_large_together(&self, name: &str) -> Saying {
        Saying::new("fault-files-together").count("n", self.together).with("file", name)
    }
}

/// A file that was attached elsewhere under other limits, as it is brought in: only its kind has to be known.
pub fn known(name: &str, bytes: Vec<u8>) -> Option<NewFile> {
    let name = file_name(name);
    let (_, kind) = kind_of(&ending(&name)?)?;
    (!bytes.is_empty()).then_some(NewFile { name, kind, bytes })
}

fn kind_of(ending: &str) -> Option<(&'static str, &'static str)> {
    KINDS.into_iter().find(|(known, _)| *known == ending)
}

fn ending(name: &str) -> Option<String> {
    name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase())
}

/// A name without a path, and without what only confuses: control characters and marks that turn the direction of writing.
fn file_name(sent: &str) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let turns = |c: &char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept: Vec<char> = last.chars().filter(|c| !c.is_control() && !turns(c)).collect();
    let start = kept.len().saturating_sub(120);
    kept[start..].iter().collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> Limits {
        Limits { most: 3, largest: 2, together: 3, ..Limits::default() }
    }

    fn sent(name: &str, size: usize) -> Sent {
        Sent::whole(name, vec![1; size])
    }

    #[test]
    fn a_file_is_taken_under_its_bare_name_if_offices_use_its_kind() {
        let taken = |name: &str| {
            let (fit, said) = Limits::default().sort([sent(name, 1)]);
            (fit.into_iter().next().map(|file| (file.name, file.kind)), said.first().map(Saying::id))
        };
        assert_eq!(taken("C:\\Users\\me\\Law.PDF"), (Some(("Law.PDF".to_owned(), "application/pdf")), None));
        assert_eq!(taken("a/b/\u{202e}note\n.txt"), (Some(("note.txt".to_owned(), "text/plain")), None));
        for other in ["run.exe", "page.html", "picture.svg", "pdf", "", "a.pdf.js", "fax.tiff"] {
            assert_eq!(taken(other), (None, Some("fault-file-kind")), "{other}");
        }
        assert!(Limits::default().of_letters().sort([sent("fax.tiff", 1)]).1.is_empty());
    }

    #[test]
    fn of_several_files_those_that_fit_are_taken_and_of_the_others_it_is_said_why() {
        let files = [("a.pdf", 1 << 20), ("b.pdf", 0), ("c.pdf", (2 << 20) + 1), ("d.pdf", 2 << 20), ("e.pdf", 1)];
        let (fit, said) = small().sort(files.map(|(name, size)| sent(name, size)));
        assert_eq!(fit.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["a.pdf", "d.pdf"]);
        let said: Vec<_> = said.iter().map(Saying::id).collect();
        assert_eq!(said, ["fault-file-empty", "fault-file-size", "fault-files-together"]);
        let (fit, said) = small().sort(["a.txt", "b.txt", "c.txt", "d.txt"].map(|name| sent(name, 1)));
        assert_eq!((fit.len(), said.iter().map(Saying::id).collect::<Vec<_>>()), (3, vec!["fault-files-many"]));
    }

    #[test]
    fn other_kinds_are_those_that_the_program_knows() {
        let limits = Limits::default().of_kinds(["pdf", "eml"]).expect("known");
        assert_eq!((limits.endings().as_str(), limits.accept().as_str()), ("pdf, eml", ".pdf,.eml"));
        assert_eq!(Limits::default().of_kinds(["pdf", "html"]), Err("html"));
    }

    #[test]
    fn what_was_attached_elsewhere_is_brought_in_if_its_kind_is_known() {
        assert!(known("scan.tif", vec![1; 3]).is_some());
        assert!(known("scan.tif", Vec::new()).is_none() && known("page.html", vec![1]).is_none());
    }
}
