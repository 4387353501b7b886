//! A whole forum as one page to be printed, with its styles inside: the places in their order, the posts of each by number.

use std::io::Write;

use askama::Template;
use db::Read;
use language::{Language, Markup};
use page::{Page, Result};
use record::contribution::State;
use record::letter::Letter;
use record::translation;

use super::pack::broken;
use super::take::Taking;
use super::{Entered, Place, Post, localized};
use crate::pages::topic::thread;
use crate::pages::translation::line;
use crate::store::archive::Taken;
use crate::store::translation::Offered;

#[derive(Template)]
#[template(path = "archive/head.html")]
struct Head<'a> {
    page: &'a Page,
    title: String,
    introduction: String,
    source: &'a str,
    windows: Vec<String>,
}

#[derive(Template)]
#[template(path = "archive/place.html")]
struct OfPlace<'a> {
    place: &'a Place,
    level: usize,
    title: String,
    introduction: String,
    questions: Vec<String>,
}

#[derive(Template)]
#[template(path = "archive/post.html")]
struct OfPost<'a> {
    page: &'a Page,
    post: &'a Post,
    language: Language,
    gone: bool,
    at: String,
    html: Markup,
    /// Who entered it, and from what.
    entered: Option<String>,
    /// The translations of what it says: what each is, its language and its words.
    translations: Vec<(String, Language, Markup)>,
}

/// Writes the page in the reader's language.
pub(super) fn write(tx: &mut Read<'_>, taking: &Taking<'_>, out: &mut impl Write) -> Result<()> {
    let (page, head) = (taking.page, &taking.head);
    let text = |words| localized(words).map(|text| page.text(&text).to_owned()).unwrap_or_default();
    let written = |instant: &str| instant.parse::<db::Instant>().map(|at| page.instant(at)).unwrap_or_default();
    let windows = head.windows.iter().map(|window| format!("{} – {}", written(&window.opens), written(&window.closes)));
    let first = Head {
        page,
        title: text(&head.title),
        introduction: text(&head.introduction),
        source: &head.source,
        windows: windows.collect(),
    };
    put(out, &first)?;
    for (record, place, level) in taking.in_order() {
        let shown = OfPlace {
            place,
            level,
            title: text(&place.title),
            introduction: text(&place.introduction),
            questions: place.questions.iter().map(|question| text(&question.text)).collect(),
        };
        put(out, &shown)?;
        taking.each_of(tx, record, |tx, taken, post| {
            let translations = if post.translations.is_empty() { Vec::new() } else { translations(tx, page, taken)? };
            put(out, &OfPost { translations, ..of_post(page, taken, &post) })
        })?;
    }
    out.write_all(b"</main>\n</body>\n</html>\n").map_err(broken)
}

fn of_post<'a>(page: &'a Page, taken: &Taken, post: &'a Post) -> OfPost<'a> {
    let gone = taken.state.parse().is_ok_and(State::is_gone);
    OfPost {
        page,
        post,
        language: post.language.parse().unwrap_or(Language::English),
        gone,
        at: page.instant(taken.at),
        html: Markup::finished(if gone { String::new() } else { taken.html.clone() }),
        entered: post.entered.as_ref().and_then(|entered| came(page, entered)),
        translations: Vec::new(),
    }
}

fn came(page: &Page, entered: &Entered) -> Option<String> {
    let letter = Letter {
        way: entered.way.parse().ok()?,
        arrived: entered.arrived.parse().ok()?,
        who: entered.who.clone(),
        entered_by: None,
        at: entered.at.parse().ok()?,
    };
    Some(thread::entered(page, &letter))
}

fn translations(tx: &mut Read<'_>, page: &Page, taken: &Taken) -> Result<Vec<(String, Language, Markup)>> {
    let all = translation::list(tx, taken.number)?.into_iter();
    let stand = all.filter(|of| of.withdrawn.is_none() && of.version == taken.current);
    let shown = |of: translation::Translation| {
        (line(page, &Offered::of(taken.id, &of)), of.language, Markup::finished(of.html))
    };
    Ok(stand.map(shown).collect())
}

fn put(out: &mut impl Write, piece: &impl Template) -> Result<()> {
    let html = piece.render().map_err(broken)?;
    out.write_all(html.as_bytes()).map_err(broken)
}
