//! Every form of the program, found on the pages that an officer can reach, is sent with rubbish in each of its fields, and
//! every door that takes forms gets bodies that are no forms: there is always a page that says what is wrong, never a fault
//! of ours, and nothing that breaks a rule is kept.

use std::collections::{BTreeMap, BTreeSet};

use db::{Chance, Db, Engine};
use http::{Method, StatusCode};
use page::{Browser, Reply, Site};
use record::OfficeKind;

use crate::watch::FORM;

/// What somebody could put into a field. What an engine could stumble over is put into both, the rest is for the pages.
pub fn rubbish(engine: Engine) -> Vec<String> {
    let stored = ["", "a\0b", "-1", "9223372036854775807", "9223372036854775808", "-009999-01-01", "𝒳%00%ff&amp;{{x}}"];
    let shown =
        ["x", "1e9", "2031-02-30", "9999-12-31", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"];
    let more = [" ", "0", "'; DROP TABLE record; --", "\u{202e}\u{200f}م"];
    let long = ["1\n".repeat(3_000), "[".repeat(9_000), "> ".repeat(4_000), "9".repeat(400)];
    let longest = "é".repeat(25_000);
    let stored = stored.map(str::to_owned).into_iter().chain([longest]);
    let shown = shown.into_iter().chain(more).map(str::to_owned).chain(long);
    stored.chain(shown.filter(|_| engine == Engine::Sqlite)).collect()
}

/// Bodies that are no forms, each with its kind and what is said of it.
fn broken_bodies() -> Vec<(&'static str, Vec<u8>, StatusCode)> {
    vec![
        (FORM, b"text=%FF%FE".to_vec(), StatusCode::BAD_REQUEST),
        (FORM, b"te\xffxt=1".to_vec(), StatusCode::BAD_REQUEST),
        (FORM, b"te%00xt=1".to_vec(), StatusCode::BAD_REQUEST),
        (FORM, [b"text=".as_slice(), &vec![b'a'; (1 << 20) + 1]].concat(), StatusCode::PAYLOAD_TOO_LARGE),
        ("application/json", b"{\"text\":1}".to_vec(), StatusCode::BAD_REQUEST),
        ("multipart/form-data; boundary=x", b"--x--".to_vec(), StatusCode::BAD_REQUEST),
    ]
}

/// A form as a page shows it: where it goes, and its fields with what they hold.
#[derive(Clone, Debug)]
struct Found {
    action: String,
    fields: Vec<(String, String)>,
}

/// The forms of a page that change something.
fn forms(html: &str) -> Vec<Found> {
    let forms = html.split("<form ").skip(1).filter_map(|rest| rest.split("</form>").next());
    let forms = forms.filter(|form| form.split('>').next().is_some_and(|tag| tag.contains("method=\"post\"")));
    forms.filter_map(|form| Some(Found { action: attribute(form, "action")?, fields: fields(form) })).collect()
}

fn fields(form: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (start, _) in form.match_indices(" name=\"") {
        let begins = form[..start].rfind('<').unwrap_or(0);
        let tag = form[begins..].split('>').next().unwrap_or_default();
        let name = attribute(tag, "name").unwrap_or_default();
        let inside = form[begins + tag.len()..].trim_start_matches('>');
        let value = match tag.split(' ').next() {
            Some("<textarea") => inside.split("</textarea>").next().map(|text| text.trim().to_owned()),
            Some("<select") => inside.split("</select>").next().and_then(chosen),
            Some("<button") => continue,
            _ => attribute(tag, "value"),
        };
        let value = value.filter(|value| !value.is_empty()).unwrap_or_else(|| likely(&name).to_owned());
        fields.push((name, value));
    }
    fields
}

/// What somebody might well put into an empty field, so that the fault of another one is not hidden by it.
fn likely(name: &str) -> &'static str {
    match name {
        "opens_on" | "meeting_opens" | "member_from" | "coordinator_from" => "2032-01-10",
        "closes_on" | "due" | "member_to" | "coordinator_to" => "2032-01-20",
        "post" | "meeting_ordinal" => "1",
        "words" => "ordinary Reply button",
        "addresses" | "address" | "email" | "coordinator_address" => "mario.cojulun@agriculture.guanamar.example",
        "meeting_body" => "COP",
        "paragraph_number" => "7",
        "status" => "under-way",
        "decision" => "confirmed",
        "parent" | "part_of" | "mandate" | "grows_out_of" | "evidence" | "force" | "annex" | "capacity" => "",
        _ => "Words",
    }
}

/// The option that is selected, else the last one: the first is often "please choose".
fn chosen(options: &str) -> Option<String> {
    let mut options = options.split("<option ").skip(1).filter_map(|option| option.split('>').next());
    let all: Vec<&str> = options.by_ref().collect();
    let selected = all.iter().find(|option| option.contains(" selected")).or(all.last());
    selected.and_then(|option| attribute(option, "value"))
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
    Some(
        value
            .replace("&quot;", "\"")
            .replace("&#34;", "\"")
            .replace("&#39;", "'")
            .replace("&#60;", "<")
            .replace("&#62;", ">")
            .replace("&#38;", "&")
            .replace("&amp;", "&"),
    )
}

/// Every form that an officer finds by following links, one for each door.
async fn found(browser: &mut Browser, from: &[String], routes: &[&str]) -> BTreeMap<String, Found> {
    let (mut found, mut next): (BTreeMap<String, Found>, Vec<String>) = (BTreeMap::new(), from.to_vec());
    let mut seen: BTreeSet<String> = next.iter().cloned().collect();
    while let Some(path) = next.pop() {
        let reply = browser.get(&path).await;
        assert!(!reply.status.is_server_error(), "{path}: {}", reply.status);
        next.extend(links(&reply).into_iter().filter(|link| seen.insert(link.clone())));
        assert!(seen.len() < 5_000, "more than 5,000 pages are linked");
        for form in forms(&reply.body) {
            let route = routes.iter().find(|route| fits(route, &form.action));
            let route = route.unwrap_or_else(|| panic!("{path} has a form to {}, which is no door", form.action));
            found.entry((*route).to_owned()).or_insert(form);
        }
    }
    found
}

/// Where a page leads on this site, in the same language.
pub(crate) fn links(reply: &Reply) -> Vec<String> {
    let links = reply.body.split("href=\"/").skip(1).filter_map(|rest| rest.split(['"', '#']).next());
    let links =
        links.filter(|link| !link.contains("lang=") && !link.contains("format=") && !link.starts_with("assets"));
    links.map(|link| format!("/{}", link.replace("&amp;", "&"))).chain(reply.location.clone()).collect()
}

/// Whether a path leads to this door.
pub(crate) fn fits(route: &str, path: &str) -> bool {
    let (route, path): (Vec<_>, Vec<_>) = (route.split('/').collect(), path.split('/').collect());
    route.len() == path.len() && route.iter().zip(path).all(|(one, other)| one.starts_with('{') || *one == other)
}

fn encoded(fields: &[(String, String)]) -> Vec<u8> {
    let bytes = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let pairs = fields.iter().map(|(name, value)| format!("{}={}", bytes(name), bytes(value)));
    pairs.collect::<Vec<_>>().join("&").into_bytes()
}

/// What every answer holds to.
fn is_a_page(reply: &Reply, what: &str) {
    assert!(!reply.status.is_server_error(), "{what}: {}", reply.status);
    assert!(!reply.body.contains("<script>alert"), "{what}: what was typed became markup");
    assert!(!reply.body.contains("<img src=x"), "{what}: what was typed became markup");
    assert!(reply.status.is_redirection() || reply.body.contains("</html>"), "{what}: {} without a page", reply.status);
}

/// An officer of the demonstration, signed in.
pub(crate) async fn officer(site: &Site) -> Browser {
    let today = site.clock.now().day();
    let person = site.db.read(move |tx| {
        let link = db::sql!(
            "SELECT tenure.person FROM tenure JOIN office ON office.id = tenure.office
             WHERE office.kind = $1 AND tenure.from_day <= $2 ORDER BY tenure.id LIMIT 1"
        );
        tx.one(link, &[&OfficeKind::Secretariat, &today.to_string()], |row| row.get(0))
    });
    let token = record::test::sign_in(&site.db, person.await.expect("an officer")).await;
    Browser::new(page::router(site.clone())).with_cookie("sign-in", &token)
}

/// Begins what the demonstration has brought to its end, so that its forms are there: an open forum and a draft that cites a post.
pub(crate) async fn begin(browser: &mut Browser, site: &Site) -> Vec<String> {
    let today = site.clock.now().day();
    let until = today.saturating_add(jiff_days(10)).to_string();
    browser.fill("/tokens", "/tokens", &[("token_name", "A program"), ("scope", "read"), ("token_days", "30")]).await;
    let mut fill = async |page: &str, action: &str, fields: &[(&str, &str)]| {
        let reply = browser.fill(page, action, fields).await;
        assert_eq!(reply.status, StatusCode::OK, "{page} {action}: {}", reply.body);
        reply.location.expect("a form that was taken leads on")
    };
    let window = [("opens_on", today.to_string()), ("closes_on", until.clone())];
    let mut fields = vec![("title", "A forum"), ("introduction", "Why"), ("language", "en")];
    fields.extend(window.iter().map(|(name, value)| (*name, value.as_str())));
    let forum = fill("/forums/new", "/forums", &fields).await;
    let fields = [("number", "I"), ("title", "A session"), ("language", "en"), ("part_of", "")];
    let topic = fill(&forum, &format!("{forum}/parts"), &fields).await;
    let fields = [("questions", "What stands in the way?"), ("language", "en")];
    fill(&topic, &format!("{topic}/questions"), &fields).await;
    let people = format!("{forum}/participants");
    let fields =
        [("addresses", "mario.cojulun@agriculture.guanamar.example"), ("manner", "nominated"), ("capacity", "")];
    fill(&people, &people, &fields).await;
    fill(&format!("{forum}/setup"), &format!("{forum}/stage"), &[("stage", "published")]).await;
    fill(&format!("{forum}/setup"), &format!("{forum}/copy"), &[]).await;
    fill(&people, &format!("{people}/moderation"), &[]).await;
    wait_for_the_moderator(site, &topic).await;
    fill(&format!("{forum}/reminder"), &format!("{forum}/reminder"), &[]).await;
    let rules = [("participation", "nominated"), ("observers", "post"), ("moderation", "post"), ("edit_minutes", "30")];
    let rules = [rules.as_slice(), &[("office_language", "en"), ("registration", "admitted")]].concat();
    fill(&format!("{forum}/setup"), &format!("{forum}/settings"), &rules).await;
    let nominations = format!("{forum}/nominations");
    let call = format!("{nominations}/call");
    fill(&call, &call, &[("instrument", "CLL"), ("call_until", &until), ("organizations", "1")]).await;
    nominate(site, &nominations).await;
    nominate_by_mail(site, page::test::number(&forum)).await;
    let confirm = register(site, &forum).await;
    // One of them is admitted for themselves, so that their organization can be confirmed afterwards.
    let registrations = format!("{forum}/registrations");
    let one = first_decision(site, &registrations).await;
    fill(&registrations, &one, &[("decision", "admitted"), ("speaks_for", ""), ("decline_reason", "")]).await;
    // The officer's own, which can still be changed.
    let fields = [("capacity", "officer"), ("language", "en"), ("text", "A post.")];
    let post = fill(&topic, &format!("{topic}/posts"), &fields).await;
    let post = page::test::number(&post);
    let translations = format!("/posts/{post}/translations");
    let fields = [("translation", "courtesy"), ("language", "fr"), ("text", "Un message.")];
    fill(&translations, &translations, &fields).await;
    let fields = [("symbol", "LL/X/1"), ("document_title", "A draft"), ("document_language", "en")];
    let draft = fill("/documents/new", "/documents", &fields).await;
    let fields = [("paragraph_number", "1"), ("paragraph_text", "Words."), ("to", "desk")];
    let written = fill(&format!("{draft}/paragraphs/new"), &format!("{draft}/paragraphs"), &fields).await;
    let report = "CONVENTION ON LIVING LANDSCAPES\nLL/X/2\n\nREPORT OF THE GROUP\n\n1. The meeting was held in Esmeria.\n\n\
                  2. Ms. Ana Brix (Korinth) was elected Chair and Mr. Tom Hall (Avaria) Rapporteur.\n";
    let fields =
        [("report_text", report), ("symbol", "LL/X/2"), ("document_title", "A report"), ("document_language", "en")];
    fill("/documents/read", "/documents/read", &fields).await;
    let paragraph = written.rsplit_once("paragraph-").map(|(_, id)| id).expect("a paragraph has its place on the desk");
    let fields = [("post", "1"), ("words", "ordinary Reply button")];
    fill(&format!("{draft}/desk"), &format!("/paragraphs/{paragraph}/citations"), &fields).await;
    let fields = [("symbol", "LL/X/3"), ("document_title", "What was decided"), ("document_language", "en")];
    let decided = fill("/documents/new", "/documents", &fields).await;
    let fields =
        [("paragraph_number", "1"), ("paragraph_text", "Report."), ("force", "requested"), ("addressees", "Parties")];
    fill(&format!("{decided}/paragraphs/new"), &format!("{decided}/paragraphs"), &fields).await;
    fill(&format!("{decided}/adopt"), &format!("{decided}/adopt"), &[]).await;
    let number = draft.rsplit('/').next().expect("a number");
    let dates = [("review_opens", today.to_string()), ("review_closes", until.clone())];
    let mut fields = vec![("review_version", "Draft 1"), ("review_shown", "at-once")];
    fields.push(("review_addresses", "mario.cojulun@agriculture.guanamar.example"));
    fields.extend(dates.iter().map(|(name, value)| (*name, value.as_str())));
    let kept = fill(&format!("/reviews/new?document={number}"), "/reviews", &fields).await;
    let round = kept.trim_end_matches("/keep").to_owned();
    let one = format!("{round}?paragraph={paragraph}");
    let fields = [("comment_text", "Words for words."), ("comment_language", "en")];
    fill(&one, &format!("{round}/comments"), &fields).await;
    // A State of which the program knows the groups.
    let fields = [("import_table", "parties"), ("import_text", "code,name_en\nFR,France\n")];
    let state = fill("/directory/import", "/directory/import", &fields).await;
    fill(&state, "/directory/import/apply", &[]).await;
    let fields = [("import_table", "people"), ("import_text", "given,family,email\nAna,Brix,ana@brix.example\n")];
    let preview = fill("/directory/import", "/directory/import", &fields).await;
    let files = format!("{round}/files");
    let table = ("comment_file", "comments.csv", b"paragraph,comment\n1,Why?\n".as_slice());
    let read = browser.send_file(&files, &files, table).await.led.expect("the file is read");
    // A forum that was brought in, and another one that can be.
    let archive = |words: &str| {
        format!(
            "From a Mon Mar  3 10:00:00 2008\nFrom: a@list.example\nDate: Mon, 3 Mar 2008 10:00:00 +0000\n\n{words}\n\n"
        )
    };
    let mut other = String::new();
    for words in ["What is kept?", "What is lost?"] {
        let sent = archive(words);
        let sent =
            browser.send_file("/forums/import", "/forums/import", ("archive", "list.mbox", sent.as_bytes())).await;
        let before = std::mem::replace(&mut other, sent.location.expect("a preview"));
        if !before.is_empty() {
            let brought = browser.fill(&before, &before, &[]).await;
            assert_eq!(brought.status, StatusCode::OK, "{}", brought.body);
        }
    }
    let person = "/directory/people/new?party=XE".to_owned();
    let (address, now) = ("mario.cojulun@agriculture.guanamar.example", site.clock.now());
    let link = identity::link(&site.db, &site.chance, address, now).await.expect("a link");
    let register = format!("{forum}/register");
    let more = [preview, link, one, read, translations, register, confirm, nominations, other, person];
    ["/", "/desk", "/sign-in"].map(str::to_owned).into_iter().chain(more).collect()
}

/// Somebody registers, so that there is something to decide; somebody else has only the mail with the link to confirm it.
async fn register(site: &Site, forum: &str) -> String {
    let page = format!("{forum}/register");
    let mut links = Vec::new();
    for address in ["nour@wetlands.example", "lea@wetlands.example", "ines@wetlands.example"] {
        let mut public = Browser::new(page::router(site.clone()));
        let who = [("given", "Nour"), ("family", "Haddad"), ("address", address), ("gender", ""), ("language", "en")];
        let more = [("capacity", "organization"), ("organization", "Reeds"), ("position", ""), ("consent", "1")];
        let reply = public.fill(&page, &page, &[who.as_slice(), &more].concat()).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
        while forum::answer_registrations(site).await.expect("the mails") {}
        let list = public.get(&format!("/outbox?to={address}")).await.body;
        let mail = list.split("href=\"/outbox/").nth(1).and_then(|rest| rest.split('"').next()).expect("a mail");
        let raw = public.get(&format!("/outbox/{mail}?format=txt")).await.body;
        let text = mail::read(raw.as_bytes()).expect("a mail").whole;
        let token = text.split_once("/confirm/").and_then(|(_, rest)| rest.split_whitespace().next());
        links.push(format!("/confirm/{}", token.expect("a link")));
    }
    for link in [&links[0], &links[2]] {
        let mut public = Browser::new(page::router(site.clone()));
        let reply = public.fill(link, link, &[]).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
    }
    links.remove(1)
}

/// Where the first decision about a registration goes.
async fn first_decision(site: &Site, registrations: &str) -> String {
    let page = officer(site).await.get(registrations).await;
    let found = forms(&page.body).into_iter().find(|form| form.action.ends_with("/decision"));
    found.expect("somebody who waits").action
}

/// The participant whose posts a moderator sees first writes one.
async fn wait_for_the_moderator(site: &Site, topic: &str) {
    let address = "mario.cojulun@agriculture.guanamar.example";
    let person = site.db.read(move |tx| record::person::find_by_email(tx, address)).await.expect("the directory");
    let token = record::test::sign_in(&site.db, person.expect("a participant").id).await;
    let mut browser = Browser::new(page::router(site.clone())).with_cookie("sign-in", &token);
    let fields = [("capacity", "expert"), ("language", "en"), ("text", "This waits to be let in.")];
    let reply = browser.fill(topic, &format!("{topic}/posts"), &fields).await;
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
}

/// A focal point of the demonstration, signed in.
async fn focal_point(site: &Site) -> Browser {
    let address = "mario.cojulun@agriculture.guanamar.example";
    let person = site.db.read(move |tx| record::person::find_by_email(tx, address)).await.expect("a read");
    let token = record::test::sign_in(&site.db, person.expect("the focal point").id).await;
    Browser::new(page::router(site.clone())).with_cookie("sign-in", &token)
}

/// A focal point nominates somebody, so that there is something to decide.
async fn nominate(site: &Site, page: &str) {
    let mut focal_point = focal_point(site).await;
    let who = [("given", "Ana"), ("family", "Brix"), ("nominee_address", "ana@forest.example"), ("gender", "f")];
    let letter = [("capacity", "expert"), ("language", "en"), ("letter", "Letter 17")];
    let reply = focal_point.fill(page, page, &[who.as_slice(), &letter].concat()).await;
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
}

/// Another is nominated by mail, so that there is something to enter.
async fn nominate_by_mail(site: &Site, forum: &str) {
    let address = format!("nominate+{forum}@{}", site.house.domain);
    let raw = format!(
        "From: mario.cojulun@agriculture.guanamar.example\nTo: {address}\nSubject: Nomination\n\
         Message-ID: <one@mail.example>\n\nGiven name: Lea\nFamily name: Brix\nLetter: Letter 18\n"
    );
    let received = postbox::receive(site, raw.into_bytes(), None).await.expect("it is taken in");
    assert_eq!(received.expect("for the first time").outcome, mail::inbox::Outcome::Held);
}

fn jiff_days(days: i64) -> std::time::Duration {
    std::time::Duration::from_secs(u64::try_from(days).expect("days to come") * 86_400)
}

#[test]
fn rubbish_in_any_field_of_any_form_is_answered_with_a_page() {
    db::test::on_both(async |db: Db| {
        let site = rapporteur::demonstration(db.clone(), Chance::seeded(7)).await.unwrap_or_else(|e| panic!("{e:#}"));
        // A machine that nobody can reach: what is asked of it is answered all the same.
        let patience = std::time::Duration::from_secs(1);
        let nowhere = translate::Settings { url: "http://127.0.0.1:1".to_owned(), key: String::new(), patience };
        let site = site.with_machine(Some(translate::Machine::new(&nowhere)));
        let mut browser = officer(&site).await;
        let from = begin(&mut browser, &site).await;
        let subjects = rapporteur::subjects();
        let doors = subjects.iter().flat_map(|subject| subject.routes).filter(|route| route.method == Method::POST);
        let doors: Vec<&str> = doors.map(|route| route.path).filter(|path| !path.starts_with("/api/")).collect();
        let mut found = found(&mut browser, &from, &doors).await;
        assert!(found.contains_key("/posts/{number}/translations/machine"), "the machine is offered");
        // What is offered only to whoever nominates.
        let focal_point = focal_point(&site).await;
        let nominations = from.iter().find(|page| page.ends_with("/nominations")).expect("the nominations");
        let own = forms(&focal_point.clone().get(nominations).await.body);
        let is_own = |door: &str| own.iter().any(|form| fits(door, &form.action));
        for form in &own {
            rubbish_into(&focal_point, form, db.engine()).await;
        }
        let missing: Vec<_> = doors.iter().filter(|door| !found.contains_key(**door) && !is_own(door)).collect();
        // Files are sent in pieces by a script.
        let by_script = |door: &&&str| door.ends_with("/uploads") || door.starts_with("/uploads/");
        let missing: Vec<_> = missing.into_iter().filter(|door| !by_script(door)).collect();
        assert!(missing.is_empty(), "no form was found to {missing:?}");
        for door in &doors {
            let action = door.split('/').map(|part| if part.starts_with('{') { "999999" } else { part });
            let unseen = Found {
                action: action.collect::<Vec<_>>().join("/"),
                fields: vec![("text".to_owned(), String::new())],
            };
            let form = found.remove(*door).unwrap_or(unseen);
            rubbish_into(&browser, &form, db.engine()).await;
        }
        let broken = db.read(record::rules::broken).await.expect("the rules are asked");
        assert_eq!(broken, [], "a rule is broken");
    });
}

/// Sends a form with each of its fields filled with each kind of rubbish, then without any field, then bodies that are none.
async fn rubbish_into(browser: &Browser, form: &Found, engine: Engine) {
    let action = &form.action;
    for at in 0..form.fields.len() {
        for rubbish in rubbish(engine) {
            let mut fields = form.fields.clone();
            let name = fields[at].0.clone();
            // Each is a form of its own.
            fields.retain(|(name, _)| name != "form_key");
            let short: String = rubbish.chars().take(30).collect();
            match fields.iter_mut().find(|(known, _)| *known == name) {
                Some(field) => field.1 = rubbish,
                None => continue,
            }
            let reply = browser.clone().post_body(action, FORM, encoded(&fields)).await;
            is_a_page(&reply, &format!("{action} with {short:?} as {name}"));
        }
    }
    is_a_page(&browser.clone().post(action, &[]).await, &format!("{action} with nothing"));
    for (kind, body, status) in broken_bodies() {
        let start = String::from_utf8_lossy(&body[..body.len().min(20)]).into_owned();
        let reply = browser.clone().post_body(action, kind, body).await;
        is_a_page(&reply, &format!("{action} with {start:?}"));
        // A piece of a file is any bytes: whoever is not known is told that before it is read.
        let status = if action.starts_with("/uploads/") { StatusCode::UNAUTHORIZED } else { status };
        assert_eq!(reply.status, status, "{action} with {start:?} as {kind}");
    }
}

/// What addresses ask for: every parameter that some page reads.
const ASKED: [&str; 26] = [
    "after",
    "before",
    "body",
    "document",
    "format",
    "group",
    "instrument",
    "lang",
    "limit",
    "mandate",
    "next",
    "notes",
    "on",
    "ordinal",
    "page",
    "part",
    "party",
    "place",
    "posted",
    "posts",
    "quote",
    "region",
    "reply",
    "reported",
    "to",
    "waiting",
];

#[test]
fn rubbish_in_an_address_is_answered_with_a_page() {
    db::test::on_both(async |db: Db| {
        let site = rapporteur::demonstration(db.clone(), Chance::seeded(7)).await.unwrap_or_else(|e| panic!("{e:#}"));
        let browser = officer(&site).await;
        let subjects = rapporteur::subjects();
        let doors = subjects.iter().flat_map(|subject| subject.routes).filter(|route| route.method == Method::GET);
        let doors: BTreeSet<&str> = doors.map(|route| route.path).collect();
        for page in pages(&mut browser.clone(), &doors).await.values() {
            let page = page.split('?').next().unwrap_or_default();
            let figures: &[&str] = match db.engine() {
                Engine::Sqlite => &["-1", "9223372036854775807"],
                Engine::Postgres => &["9223372036854775807"],
            };
            let one_each = ASKED.iter().flat_map(|name| figures.iter().map(move |value| format!("{name}={value}")));
            let all = |value: &str| ASKED.iter().map(|name| format!("{name}={value}")).collect::<Vec<_>>().join("&");
            let at_once =
                ["0", "-1", "%FF%00", "%3Cscript%3Ealert(1)%3C/script%3E", "2031-02-30", "%E2%80%AE"].map(all);
            for query in one_each.chain(at_once) {
                let address = format!("{page}?{query}");
                let reply = browser.clone().get(&address).await;
                assert!(!reply.status.is_server_error(), "{address}: {}", reply.status);
                assert!(!reply.body.contains("<script>alert"), "{address}: what was asked became markup");
            }
        }
    });
}

/// A page of the demonstration for each door, as far as links lead there.
async fn pages(browser: &mut Browser, doors: &BTreeSet<&str>) -> BTreeMap<String, String> {
    let (mut pages, mut next) = (BTreeMap::new(), vec!["/".to_owned(), "/desk".to_owned()]);
    let mut seen: BTreeSet<String> = next.iter().cloned().collect();
    while let Some(path) = next.pop() {
        let reply = browser.get(&path).await;
        let bare = path.split('?').next().unwrap_or_default();
        let exact = doors.get(bare).or_else(|| doors.iter().find(|door| fits(door, bare)));
        if let Some(door) = exact {
            pages.entry((*door).to_owned()).or_insert_with(|| path.clone());
        }
        next.extend(links(&reply).into_iter().filter(|link| seen.insert(link.clone())));
    }
    assert!(pages.len() > 22, "only {:?}", pages.keys());
    pages
}
