//! Two officers with the same forum's set-up open: each form carries the digest of what it showed, and what somebody else has
//! changed since then is shown beside what was typed, with who did.

use db::{Instant, Read};
use language::Language;
use page::{Form, Page};
use record::RecordId;
use record::audit::{self, ContentDigest};

use crate::pages::forum::fault;

/// A form of the set-up page that puts what it says in the place of what stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Window,
    Texts,
    Settings,
}

impl Part {
    const ALL: [Part; 3] = [Part::Window, Part::Texts, Part::Settings];

    /// Its fields, as long as they say what stands; at the first one it is said that somebody else changed them.
    fn fields(self) -> &'static [&'static str] {
        match self {
            Part::Window => &["closes_on", "closes_at", "opens_on", "opens_at"],
            Part::Texts => &["conduct", "afterwards", "outcome", "language"],
            Part::Settings => &[
                "participation",
                "observers",
                "registration",
                "registered",
                "moderation",
                "edit_minutes",
                "office_language",
            ],
        }
    }

    /// How its change is called where it is noted.
    fn action(self) -> &'static str {
        match self {
            Part::Window => "forum-window",
            Part::Texts => "forum-text",
            Part::Settings => "forum-settings",
        }
    }

    /// The digest of what stands, for the form to carry.
    pub(crate) fn mark(self, stands: &Form) -> String {
        let words: Vec<&str> = self.fields().iter().map(|field| stands.value(field)).collect();
        mark(&words)
    }

    /// Lets a form pass that showed what stands; otherwise the form comes back with a complaint.
    pub(crate) fn fresh(self, form: &Form, stands: &Form) -> page::Result<()> {
        match form.value("shown") == self.mark(stands) {
            true => Ok(()),
            false => Err(fault(form, "fault-setup-stale", self.fields()[0])),
        }
    }
}

/// The digest of the words that a form shows, so short as it has to be to tell them from others.
pub(crate) fn mark(words: &[&str]) -> String {
    ContentDigest::of(words).hex()[..16].to_owned()
}

/// What somebody else changed meanwhile.
pub(crate) struct Standing {
    /// Who changed it last, and when.
    pub by: Option<(String, Instant)>,
    /// What stands now where the form says otherwise: what it is called, and what it says.
    pub entries: Vec<(String, String)>,
}

impl Standing {
    /// What stands of what a form that came back says otherwise; nothing where it came back for another reason.
    pub(crate) fn find(
        tx: &mut Read<'_>,
        page: &Page,
        forum: RecordId,
        (typed, stands): (&Form, &Form),
    ) -> page::Result<Option<Self>> {
        let part = Part::ALL.into_iter().find(|part| typed.field(part.fields()[0]).fault == Some("fault-setup-stale"));
        let Some(part) = part else { return Ok(None) };
        let subject = format!("request/{forum}");
        let by = audit::last(tx, &subject, part.action())?;
        let other = |field: &&&str| !same(typed.value(field), stands.value(field));
        let entry = |field: &&str| (page.of("field", field).to_string(), said(page, field, stands.value(field)));
        Ok(Some(Standing { by, entries: part.fields().iter().filter(other).map(entry).collect() }))
    }
}

fn same(typed: &str, stands: &str) -> bool {
    typed.trim().replace("\r\n", "\n") == stands.trim()
}

/// What a field says, in words.
fn said(page: &Page, field: &str, value: &str) -> String {
    let family = match field {
        "participation" | "observers" => field,
        "moderation" | "registered" => "moderation",
        "registration" => "registration-setting",
        "office_language" => {
            return value.parse().map_or_else(|_| value.to_owned(), |code: Language| code.own_name().to_owned());
        }
        _ => return value.to_owned(),
    };
    page.of(family, value).to_string()
}
