//! A paragraph as an officer typed it: where it stands, what it says, what it asks of whom.

use db::Read;
use page::{Error, Form, Page};
use record::RecordId;
use record::document::{self, Document, Force, NewParagraph, Operative, Paragraph};

use crate::model::addressee;
use crate::model::number::{self, ParagraphNumber};
use crate::model::outline::Outline;
use crate::pages::write::{LONGEST_SYMBOL, optional};
use crate::store;

/// The longest text of a paragraph, in characters.
const LONGEST: usize = 20_000;

/// The force of a paragraph that asks nothing, as the form has it. An empty one is that of the paragraph that introduces it.
pub(super) const NO_FORCE: &str = "none";

/// Where a paragraph is to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// Where it stands, or at the end.
    Usual,
    First,
    Behind(RecordId),
}

/// A paragraph as it was typed, found to be in order.
pub(super) struct Typed {
    number: String,
    annex: Option<String>,
    heading: Option<String>,
    text: String,
    operative: Option<Operative>,
    pub(super) spot: Spot,
    /// The paragraph that asked what this one now asks, and which only introduces it from now on.
    pub(super) chapeau: Option<Paragraph>,
    /// The paragraphs that it grew out of.
    pub(super) origins: Vec<RecordId>,
}

impl Typed {
    /// `own` is the paragraph that is written anew, if it is none that is added.
    pub(super) fn read(
        tx: &mut Read<'_>,
        page: &Page,
        document: &Document,
        own: Option<RecordId>,
        mut form: Form,
    ) -> Result<Self, Error> {
        let outline = store::outline(tx, document.id, document.language)?;
        let annex = optional(&mut form, "annex", 20).map(|annex| bare_annex(&annex));
        let heading = optional(&mut form, "heading", 300);
        let text = form.text("paragraph_text", LONGEST);
        let number = numbered(&outline, own, annex.as_deref(), &mut form);
        let spot = spot(&outline, (own, &number), annex.as_deref(), &mut form);
        let (operative, chapeau) = match form.value("force") {
            "" => inherited(tx, &outline, (own, &number), annex.as_deref(), (&mut form, &text))?,
            _ => (operative(&mut form, &text), None),
        };
        let origins = origins(tx, page, document, &mut form)?;
        form.accept()?;
        Ok(Typed { number, annex, heading, text, operative, spot, chapeau, origins })
    }

    pub(super) fn paragraph(&self, document: RecordId) -> NewParagraph<'_> {
        NewParagraph {
            document,
            number: &self.number,
            level: number::level(&self.number),
            annex: self.annex.as_deref(),
            heading: self.heading.as_deref(),
            text: &self.text,
            operative: self.operative.as_ref(),
        }
    }
}

/// The number, which no other paragraph has; a sub-paragraph has one that introduces it.
fn numbered(outline: &Outline, own: Option<RecordId>, annex: Option<&str>, form: &mut Form) -> String {
    let Ok(number) = form.value("paragraph_number").parse::<ParagraphNumber>() else {
        form.invalid("fault-paragraph-number", "paragraph_number");
        return String::new();
    };
    let number = number.to_string();
    if outline.numbered(&number, annex).is_some_and(|found| own != Some(found)) {
        form.invalid("fault-paragraph-number-taken", "paragraph_number");
    }
    if number::chapeau(&number).is_some_and(|chapeau| outline.numbered(&chapeau, annex).is_none()) {
        form.invalid("fault-paragraph-chapeau", "paragraph_number");
    }
    number
}

/// Behind which paragraph it stands. A new sub-paragraph stands below what introduces it, though others follow already.
fn spot(outline: &Outline, (own, number): (Option<RecordId>, &str), annex: Option<&str>, form: &mut Form) -> Spot {
    let after = form.value("after").trim().to_owned();
    match after.as_str() {
        "" if own.is_some() => Spot::Usual,
        "" => {
            let chapeau = number::chapeau(number);
            chapeau.and_then(|chapeau| outline.last_of(&chapeau, annex)).map_or(Spot::Usual, Spot::Behind)
        }
        "0" => Spot::First,
        _ => {
            let behind = after.parse::<ParagraphNumber>().ok();
            let behind = behind.and_then(|number| outline.numbered(number.as_str(), annex));
            // Behind what stands below it there is no place for it.
            let below = number::is_below(&after, number);
            match behind.filter(|found| own != Some(*found) && !below) {
                Some(found) => Spot::Behind(found),
                None => {
                    form.invalid("fault-paragraph-after", "after");
                    Spot::Usual
                }
            }
        }
    }
}

/// "Annex II" and "II" are the same annex.
fn bare_annex(annex: &str) -> String {
    let words = ["annex", "annexe", "anexo", "приложение", "附件", "مرفق", "المرفق"];
    match annex.split_once(char::is_whitespace) {
        Some((first, rest)) if words.contains(&first.to_lowercase().as_str()) => rest.trim().to_owned(),
        _ => annex.to_owned(),
    }
}

/// What a sub-paragraph asks because the one that introduces it does: its force, its addressees and its time. They come from
/// the last sub-paragraph before it, or, for the first, from the chapeau, which then asks nothing by itself.
fn inherited(
    tx: &mut Read<'_>,
    outline: &Outline,
    (own, number): (Option<RecordId>, &str),
    annex: Option<&str>,
    (form, text): (&mut Form, &str),
) -> Result<(Option<Operative>, Option<Paragraph>), Error> {
    let Some(chapeau) = number::chapeau(number) else { return Ok((operative(form, text), None)) };
    let siblings = outline.introduced(&chapeau, annex).filter(|sibling| own != Some(*sibling)).rev();
    let mut found = None;
    for id in siblings.chain(outline.numbered(&chapeau, annex)) {
        found = document::find_paragraph(tx, id)?.filter(|paragraph| paragraph.force.is_some());
        if found.is_some() {
            break;
        }
    }
    let Some((force, before)) = found.and_then(|paragraph| Some((paragraph.force?, paragraph))) else {
        return Ok((operative(form, text), None));
    };
    let named = addressee::addressees(&optional(form, "addressees", 2_000).unwrap_or_default());
    let addressees = if named.is_empty() { document::addressees(tx, before.id)? } else { named };
    let verb = optional(form, "verb", 60).unwrap_or_else(|| first_word(text));
    let timing = optional(form, "timing", 120).or_else(|| before.timing.clone());
    let introduces = before.number == chapeau;
    Ok((Some(Operative { force, verb, timing, addressees }), introduces.then_some(before)))
}

/// What a paragraph asks, if it asks something: with a force it does.
fn operative(form: &mut Form, text: &str) -> Option<Operative> {
    let force = match form.value("force") {
        "" | NO_FORCE => None,
        _ => form.parse::<Force>("force", "fault-force"),
    };
    let verb = optional(form, "verb", 60);
    let timing = optional(form, "timing", 120);
    let addressees = addressee::addressees(&optional(form, "addressees", 2_000).unwrap_or_default());
    let Some(force) = force else {
        if verb.is_some() || timing.is_some() || !addressees.is_empty() {
            form.invalid("fault-force-missing", "force");
        }
        return None;
    };
    if addressees.is_empty() && force != Force::Decided {
        form.invalid("fault-addressees", "addressees");
    }
    let verb = verb.unwrap_or_else(|| first_word(text));
    Some(Operative { force, verb, timing, addressees })
}

fn first_word(text: &str) -> String {
    let word = text.split_whitespace().next().unwrap_or_default();
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

/// The paragraphs that this one grew out of, one a line: `14(f)` of this document, or `LL/PSM/4/5 14(f)` of another.
fn origins(tx: &mut Read<'_>, page: &Page, document: &Document, form: &mut Form) -> Result<Vec<RecordId>, Error> {
    let mut origins = Vec::new();
    let lines = optional(form, "grows_out_of", 2_000).unwrap_or_default();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (symbol, number) = line.rsplit_once(char::is_whitespace).unwrap_or(("", line));
        let symbol: String = symbol.trim().trim_end_matches([',', ';']).chars().take(LONGEST_SYMBOL).collect();
        let place = if symbol.is_empty() { Some(document.id) } else { document::by_symbol(tx, &page.actor, &symbol)? };
        let number = number.parse::<ParagraphNumber>().ok();
        let origin = match (place, number) {
            (Some(place), Some(number)) => document::numbered(tx, place, number.as_str())?,
            _ => None,
        };
        match origin {
            Some(origin) if !origins.contains(&origin) => origins.push(origin),
            Some(_) => {}
            None => form.invalid("fault-grows-out-of", "grows_out_of"),
        }
    }
    Ok(origins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_annex_is_its_number() {
        assert_eq!(["Annex I", "annexe II", "III", "附件 一"].map(bare_annex), ["I", "II", "III", "一"]);
        assert_eq!(first_word("Bring together the offices"), "bring");
        assert_eq!(first_word(""), "");
    }
}
