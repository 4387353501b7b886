//! A whole forum as one page to be printed, with its styles inside: the places in their order, the posts of each by number.

use std::io::Write;

use askama::Template;
use db::Read;
use language::{Language, Markup};
use page::{Page, Result};
use record::contribution::State;
use record::letter::Letter;

use super::pack::{broken, notice, treaty};
use super::take::Taking;
use super::{Corrected, Entered, Place, Post, Translation, localized};
use crate::markdown::{Links, render};
use crate::pages::topic::thread;
use crate::pages::translation::line;

#[derive(Template)]
#[template(path = "archive/head.html")]
struct Head<'a> {
    page: &'a Page,
    notice: Option<String>,
    treaty: String,
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
    /// Why its words were entered anew, the first time first.
    corrected: Vec<&'a Corrected>,
    /// The translations of what it says: what each is, its language and its words.
    translations: Vec<(String, Language, Markup)>,
}

/// Writes the page in the reader's language; numbers in texts become `links`.
pub(super) fn write(tx: &mut Read<'_>, taking: &Taking<'_>, links: &Links, out: &mut impl Write) -> Result<()> {
    let (page, head) = (taking.page, &taking.head);
    let text = |words| localized(words).map(|text| page.text(&text).to_owned()).unwrap_or_default();
    let written = |instant: &str| instant.parse::<db::Instant>().map(|at| page.instant(at)).unwrap_or_default();
    let windows = head.windows.iter().map(|window| format!("{} – {}", written(&window.opens), written(&window.closes)));
    let first = Head {
        page,
        notice: notice(taking),
        treaty: treaty(taking),
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
        taking.each_of(tx, (record, place), |_, post| put(out, &of_post(page, &post, links)))?;
    }
    out.write_all(b"</main>\n</body>\n</html>\n").map_err(broken)
}

fn of_post<'a>(page: &'a Page, post: &'a Post, links: &Links) -> OfPost<'a> {
    let gone = post.state.parse().is_ok_and(State::is_gone);
    let html = post.versions.last().map(|version| render(&version.text, links).html).unwrap_or_default();
    let current = i64::try_from(post.versions.len()).unwrap_or(i64::MAX);
    let stand = post.translations.iter().filter(|of| of.withdrawn.is_none() && of.version == current);
    OfPost {
        page,
        post,
        language: post.language.parse().unwrap_or(Language::English),
        gone,
        at: post.at.parse::<db::Instant>().map(|at| page.instant(at)).unwrap_or_default(),
        html: Markup::finished(html),
        entered: post.entered.as_ref().and_then(|entered| came(page, entered)),
        corrected: post.versions.iter().filter_map(|version| version.corrected.as_ref()).collect(),
        translations: stand.filter_map(|of| translated(page, of, links)).collect(),
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

fn translated(page: &Page, of: &Translation, links: &Links) -> Option<(String, Language, Markup)> {
    let what = (of.kind.parse().ok()?, of.role.parse().ok()?);
    let line = line(page, what, (&of.who, &of.machine), of.at.parse().ok()?);
    Some((line, of.language.parse().ok()?, Markup::finished(render(&of.text, links).html)))
}

fn put(out: &mut impl Write, piece: &impl Template) -> Result<()> {
    let html = piece.render().map_err(broken)?;
    out.write_all(html.as_bytes()).map_err(broken)
}
