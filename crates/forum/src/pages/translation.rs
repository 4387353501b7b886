//! The translations of a post: read beside what was said, attached, asked of a machine, taken back. What is cited is the original.

use askama::Template;
use db::{Instant, Read};
use http::StatusCode;
use language::{Language, Markup};
use page::{Error, Form, Format, Page, Segment, Visit};
use record::contribution::{self, Contribution, Number, Text};
use record::translation::{self, Kind, New, Role, Translation, TranslationId};
use record::{Action, Facts, PersonId};
use translate::{Fault, Machine};

use super::topic::{rendered, written};
use super::{Choice, choices, language_of, value};
use crate::api::shape;
use crate::model::{LONGEST_POST, LONGEST_REASON};
use crate::post::{self, Case};
use crate::store;
use crate::store::translation::Offered;

/// The longest translation: one language needs more words than another.
const LONGEST: usize = LONGEST_POST * 2;

/// "français (official)", with its way to the words.
pub(crate) fn entry(page: &Page, post: Number, offered: &Offered) -> Markup {
    let language = offered.language;
    let href = format!("/posts/{}/translations#{}-{}", post.0, language.code(), offered.kind);
    let link = format!("<a href=\"{href}\" lang=\"{language}\" hreflang=\"{language}\">{}</a>", language.own_name());
    let what = page.of("translation-short", named(offered.kind, offered.role)).to_string();
    page.say("translation-entry").markup("language", Markup::finished(link)).with("what", what).html()
}

/// "Courtesy translation by the author · Amina Keita · Tuesday 3 June 2031, 09:12 UTC".
pub(crate) fn line(page: &Page, (kind, role): (Kind, Role), (who, machine): (&str, &str), at: Instant) -> String {
    let what = page.of("translation-what", named(kind, role)).to_string();
    // Who asked the machine is nobody's business.
    let who = if kind == Kind::Machine { machine } else { who };
    [what, who.to_owned(), page.instant(at)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn line_of(page: &Page, of: &Translation) -> String {
    line(page, (of.kind, of.role), (&of.who, &of.source), of.at)
}

/// What a translation is and whose, as message ids name it.
fn named(kind: Kind, role: Role) -> String {
    match kind {
        Kind::Courtesy => format!("courtesy-{role}"),
        Kind::Official | Kind::Machine => kind.to_string(),
    }
}

#[derive(Template)]
#[template(path = "post/translations.html")]
struct Show {
    page: Page,
    post: Contribution,
    /// Of what the post says now.
    current: Vec<View>,
    /// Of what it said before.
    earlier: Vec<View>,
    /// Those that were taken back.
    withdrawn: Vec<Translation>,
    /// What the visitor can attach.
    kinds: Vec<Choice>,
    /// Into which languages the machine can be asked to translate it.
    machine: Vec<Choice>,
    form: Form,
    preview: Option<Markup>,
}

/// A translation as the page shows it.
struct View {
    translation: Translation,
    line: String,
    may_withdraw: bool,
}

impl Show {
    /// The languages into which it can be translated, each named in itself.
    fn languages(&self) -> Vec<Choice> {
        let chosen = self.form.value("language").parse().ok();
        into(self.post.language, chosen.unwrap_or(self.page.language))
    }

    fn written_in(&self) -> Language {
        self.form.value("language").parse().unwrap_or(self.page.language)
    }

    /// The name of the machine's host: to whom the words would go.
    fn machine_name(&self) -> &str {
        self.page.site().machine.as_ref().map(Machine::name).unwrap_or_default()
    }

    fn why<'a>(&self, translation: &'a Translation) -> &'a str {
        translation.withdrawn.as_ref().map(|(_, why)| why.as_str()).unwrap_or_default()
    }

    fn taken_back(&self, translation: &Translation) -> String {
        let at = translation.withdrawn.as_ref().map(|(at, _)| self.page.instant(*at)).unwrap_or_default();
        self.page.say("translation-withdrawn").with("at", at).to_string()
    }
}

/// The six languages without the one in which something was said.
fn into(from: Language, chosen: Language) -> Vec<Choice> {
    let others = Language::ALL.into_iter().filter(|language| *language != from);
    let choice = |language: Language| Choice {
        value: language.code().to_owned(),
        name: language.own_name().to_owned(),
        chosen: language == chosen,
    };
    others.map(choice).collect()
}

type Typed = (Form, Option<Markup>);

pub(crate) async fn list(visit: Visit, Segment(number): Segment<Number>) -> page::Result {
    if visit.format() == Format::Json {
        return visit.json(move |tx, page| value(&read(tx, page, number, None)?.shape())).await;
    }
    visit.show(move |tx, page| read(tx, page, number, None)).await
}

fn read(tx: &mut Read<'_>, page: Page, number: Number, typed: Option<Typed>) -> page::Result<Show> {
    let case = case_of(tx, &page, number)?;
    let post = contribution::get(tx, number)?;
    let all = translation::list(tx, number)?;
    let view = |translation: Translation| View {
        line: line_of(&page, &translation),
        may_withdraw: may_withdraw(&page, &translation).is_ok(),
        translation,
    };
    let (stand, withdrawn): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.withdrawn.is_none());
    let (current, earlier): (Vec<_>, Vec<_>) =
        stand.into_iter().map(view).partition(|view| view.translation.version == post.version);
    let machine = match &page.site().machine {
        Some(_) if case.translate(&page.actor, Kind::Machine).is_ok() => {
            let missing = |choice: &Choice| current.iter().all(|view| view.translation.language.code() != choice.value);
            into(post.language, page.language).into_iter().filter(missing).collect()
        }
        _ => Vec::new(),
    };
    let (form, preview) = typed.unwrap_or_default();
    let may = |kind: &Kind| *kind != Kind::Machine && case.translate(&page.actor, *kind).is_ok();
    let kinds: Vec<Kind> = Kind::ALL.iter().copied().filter(may).collect();
    let kinds = choices(&kinds, form.value("translation"), |kind| page.of("translation-kind", kind));
    Ok(Show { page, post, current, earlier, withdrawn, kinds, machine, form, preview })
}

/// The post, if the visitor may read its words.
fn case_of(tx: &mut Read<'_>, page: &Page, number: Number) -> page::Result<Case> {
    let case = post::case(tx, &page.actor, number)?.ok_or(Error::NotFound)?;
    if case.state().is_gone() { Err(Error::NotFound) } else { Ok(case) }
}

fn may_withdraw(page: &Page, translation: &Translation) -> Result<(), record::Refusal> {
    let own = translation.person.is_some() && translation.person == page.actor.person();
    let settled = translation.withdrawn.is_some();
    let facts = Facts { own: Some(own), settled: Some(settled), ..Facts::default() };
    record::may(&page.actor, Action::WithdrawTranslation, &facts)
}

impl Show {
    /// As programs read it.
    fn shape(&self) -> shape::TranslationList {
        let all = self.current.iter().chain(&self.earlier).map(|view| &view.translation).chain(&self.withdrawn);
        shape::TranslationList { translations: all.map(|one| shape(&self.page, one)).collect() }
    }
}

/// A translation as programs read it.
pub(crate) fn shape(page: &Page, of: &Translation) -> shape::Translation {
    let machine = of.kind == Kind::Machine;
    shape::Translation {
        id: of.id.0,
        version: of.version,
        language: of.language.code().to_owned(),
        kind: of.kind.to_string(),
        role: of.role.to_string(),
        who: (!machine).then(|| of.who.clone()),
        machine: machine.then(|| of.source.clone()),
        at: of.at.to_string(),
        text: of.withdrawn.is_none().then(|| of.text.clone()),
        withdrawn: of.withdrawn.as_ref().map(|(at, why)| shape::Withdrawn { at: at.to_string(), why: why.clone() }),
        address: format!("{}/posts/{}/translations#{}-{}", page.base(), of.number.0, of.language.code(), of.kind),
    }
}

/// As programs read all of a post's translations.
pub(crate) fn shapes(tx: &mut Read<'_>, page: &Page, number: Number) -> page::Result<shape::TranslationList> {
    Ok(read(tx, page.clone(), number, None)?.shape())
}

pub(crate) async fn attach(visit: Visit, Segment(number): Segment<Number>, form: Form) -> page::Result {
    again(&visit, number, save(&visit, number, form).await).await
}

/// Shows the page again where a form had faults.
async fn again(visit: &Visit, number: Number, done: page::Result) -> page::Result {
    match done {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit.show_as(status, move |tx, page| read(tx, page, number, Some(((*form).clone(), None)))).await
        }
        other => other,
    }
}

pub(crate) async fn save(visit: &Visit, number: Number, mut form: Form) -> page::Result {
    let text = form.text("text", LONGEST);
    let kind = form.parse::<Kind>("translation", "fault-translation").unwrap_or(Kind::Machine);
    if kind == Kind::Machine {
        form.invalid("fault-translation", "translation");
    }
    let language = language_of(&mut form).unwrap_or(Language::English);
    let form = form.accept()?;
    let text = written(visit, &form, &text).await?;
    if form.value("do") == "preview" {
        let html = Markup::finished(text.html);
        return visit.show(move |tx, page| read(tx, page, number, Some((form.clone(), Some(html.clone()))))).await;
    }
    let (kept, now) = (form.clone(), visit.now);
    visit
        .submit(&form, move |tx, page| {
            let case = case_of(tx, page, number)?;
            case.translate(&page.actor, kind)?;
            let post = contribution::get(tx, number)?;
            if post.language == language {
                return Err(fault(&kept, "fault-translation-same", "language"));
            }
            // Who translated what was changed meanwhile has not translated what stands now.
            let version = kept.value("version").parse().unwrap_or(post.version);
            if version != post.version {
                return Err(fault(&kept, "fault-translation-stale", "text"));
            }
            let role = case.role(&page.actor, kind);
            let new = New { number, version, language, kind, role, source: "", text: &text };
            match translation::insert(tx, &page.actor, &new, now)? {
                Some(_) => Ok(format!("/posts/{}/translations#{}-{kind}", number.0, language.code())),
                None => Err(fault(&kept, "fault-translation-there", "language")),
            }
        })
        .await
}

fn fault(form: &Form, message: &'static str, field: &str) -> Error {
    let mut form = form.clone();
    form.invalid(message, field);
    Error::Invalid(Box::new(form))
}

/// Asks the machine. It is asked outside of any transaction, for what everybody may read, and once: what it says is kept.
pub(crate) async fn ask(visit: Visit, Segment(number): Segment<Number>, form: Form) -> page::Result {
    again(&visit, number, asked(&visit, number, form).await).await
}

async fn asked(visit: &Visit, number: Number, mut form: Form) -> page::Result {
    let machine = visit.site.machine.clone().ok_or(Error::NotFound)?;
    let into = form.parse::<Language>("into", "fault-language").unwrap_or(Language::English);
    let form = form.accept()?;
    let (person, post) = visit
        .read(move |tx, page| {
            case_of(tx, &page, number)?.translate(&page.actor, Kind::Machine)?;
            Ok((page.actor.person(), contribution::get(tx, number)?))
        })
        .await?;
    if post.language == into {
        return Err(fault(&form, "fault-translation-same", "into"));
    }
    let version = post.version;
    let known = visit.read(move |tx, _| Ok(translation::list(tx, number)?)).await?;
    let there = |one: &&Translation| one.version == version && one.language == into && one.withdrawn.is_none();
    let text = match known.iter().find(there) {
        Some(_) => None,
        None => {
            within_the_hour(visit, (&machine, person), &form).await?;
            let asked = machine.translate(&post.text, post.language, into).await;
            Some(asked.map_err(|why| refused(&form, why))?)
        }
    };
    let text: Option<Text> = match text {
        Some(text) if text.chars().count() > LONGEST => return Err(fault(&form, "fault-machine-unreadable", "into")),
        Some(text) => Some(rendered(visit, &text).await?),
        None => None,
    };
    let (now, source) = (visit.now, machine.name().to_owned());
    visit
        .submit(&form, move |tx, page| {
            case_of(tx, page, number)?.translate(&page.actor, Kind::Machine)?;
            if let Some(text) = &text {
                let (kind, role) = (Kind::Machine, Role::Reader);
                let new = New { number, version, language: into, kind, role, source: &source, text };
                // Somebody else may have asked at the same moment: then theirs stands.
                translation::insert_of_machine(tx, &page.actor, &new, now)?;
            }
            Ok(format!("/posts/{}/translations#{}-machine", number.0, into.code()))
        })
        .await
}

/// Notes that somebody asks the machine, unless they have asked as often as one may in an hour. Asking counts, whether or not
/// anything comes of it.
async fn within_the_hour(
    visit: &Visit,
    (machine, person): (&Machine, Option<PersonId>),
    form: &Form,
) -> page::Result<()> {
    let (Some(most), Some(person)) = (machine.per_hour(), person) else { return Ok(()) };
    let now = visit.now;
    let noted = visit.site.db.write(move |tx| store::machine::note(tx, person, most, now)).await?;
    if noted { Ok(()) } else { Err(fault(form, "fault-machine-often", "into")) }
}

/// Why the machine did not translate, at the field where its language was chosen.
fn refused(form: &Form, why: Fault) -> Error {
    let message = match why {
        Fault::Busy => "fault-machine-busy",
        Fault::Unreachable => "fault-machine-unreachable",
        Fault::Slow => "fault-machine-slow",
        Fault::Refused => "fault-machine-refused",
        Fault::Language => "fault-machine-language",
        Fault::Unreadable => "fault-machine-unreadable",
    };
    fault(form, message, "into")
}

#[derive(Template)]
#[template(path = "post/withdraw_translation.html")]
struct Withdraw {
    page: Page,
    translation: Translation,
    line: String,
    form: Form,
}

pub(crate) async fn ask_withdraw(visit: Visit, Segment(id): Segment<TranslationId>) -> page::Result {
    visit.show(move |tx, page| one(tx, page, id, Form::default())).await
}

fn one(tx: &mut Read<'_>, page: Page, id: TranslationId, form: Form) -> page::Result<Withdraw> {
    let translation = withdrawable(tx, &page, id)?;
    let line = line_of(&page, &translation);
    Ok(Withdraw { page, translation, line, form })
}

/// The translation, if the visitor may take it back.
fn withdrawable(tx: &mut Read<'_>, page: &Page, id: TranslationId) -> page::Result<Translation> {
    let translation = translation::find(tx, id)?.ok_or(Error::NotFound)?;
    case_of(tx, page, translation.number)?;
    may_withdraw(page, &translation)?;
    Ok(translation)
}

pub(crate) async fn withdraw(visit: Visit, Segment(id): Segment<TranslationId>, form: Form) -> page::Result {
    match take_back(&visit, id, form).await {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit.show_as(status, move |tx, page| one(tx, page, id, (*form).clone())).await
        }
        other => other,
    }
}

pub(crate) async fn take_back(visit: &Visit, id: TranslationId, mut form: Form) -> page::Result {
    let reason = form.text("why", LONGEST_REASON);
    let form = form.accept()?;
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            let translation = withdrawable(tx, page, id)?;
            translation::withdraw(tx, &page.actor, id, &reason, now)?;
            Ok(format!("/posts/{}/translations", translation.number.0))
        })
        .await
}
