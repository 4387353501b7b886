//! Groups of Parties: which there are, who belongs to one on a day and who speaks for it; an officer keeps both.

use std::collections::HashMap;

use askama::Template;
use db::{Read, Write};
use http::StatusCode;
use jiff::civil::Date;
use language::{Language, sort_by_name};
use page::{Error, Form, Page, Segment, Visit};
use record::audit::{self, Change, ContentDigest};
use record::group::{self, Group, GroupCode, Membership};
use record::office::{self, Manner, NewOffice, NewTenure, Seat};
use record::{OfficeKind, Party, PartyCode, PartyId, party, person};
use serde_json::{Value, json};

use crate::pages::{On, csv_file, source};
use crate::{Table, reference, store};

/// A group as the list has it.
struct Row {
    group: Group,
    members: usize,
    coordinators: Vec<Seat>,
}

#[derive(Template)]
#[template(path = "group/list.html")]
struct List {
    page: Page,
    on: On,
    rows: Vec<Row>,
    /// For officers: what the program knows of groups that the directory does not.
    known: Option<Table>,
}

/// `GET /groups`
pub(crate) async fn list(visit: Visit) -> page::Result {
    let own = visit.clone();
    let read = move |tx: &mut Read<'_>, page: Page| gather_all(tx, page, On::asked(&own));
    match visit.query("format") {
        Some("json") => visit.json(move |tx, page| Ok(read(tx, page)?.as_json())).await,
        Some("csv") => {
            let text = visit.read(move |tx, page| csv(&read(tx, page)?)).await?;
            csv_file("groups", &text)
        }
        _ => visit.show(read).await,
    }
}

fn gather_all(tx: &mut Read<'_>, page: Page, on: On) -> page::Result<List> {
    let memberships = group::memberships(tx, None)?;
    let mut rows = Vec::new();
    for group in group::list(tx)? {
        let of_group = |one: &&Membership| one.group == group.id && one.is_on(on.day);
        let members = memberships.iter().filter(of_group).count();
        rows.push(Row { members, coordinators: office::seats_of_group(tx, group.id, on.day)?, group });
    }
    sort_by_name(page.language, &mut rows, |row| row.group.name.get(page.language));
    let known = if page.actor.is_officer() { reference::known_groups(tx)?.map(|(table, _)| table) } else { None };
    Ok(List { page, on, rows, known })
}

impl List {
    fn as_json(&self) -> Value {
        let row = |row: &Row| {
            json!({
                "code": row.group.code.as_str(),
                "name": self.page.text(&row.group.name),
                "parties": row.members,
                "coordinators": holders(&row.coordinators),
            })
        };
        json!({ "on": self.on.day.to_string(), "groups": self.rows.iter().map(row).collect::<Vec<_>>() })
    }
}

/// `POST /groups/known`: makes a file of the known groups, or of who belongs to them, and goes to its preview.
pub(crate) async fn bring(visit: Visit, form: Form) -> page::Result {
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            let Some((table, text)) = reference::known_groups(tx)? else { return Ok("/groups".to_owned()) };
            let id = store::import::insert(tx, table, &text, page.actor.person(), now)?;
            Ok(format!("/directory/import/{id}"))
        })
        .await
}

fn csv(list: &List) -> page::Result<String> {
    let mut file = cell::Rows::new(Vec::new());
    let failed = |error: std::io::Error| Error::Internal(error.to_string());
    file.row(["code", "name", "parties", "coordinators", "on"]).map_err(failed)?;
    for row in &list.rows {
        let names: Vec<&str> =
            row.coordinators.iter().flat_map(|seat| &seat.holders).map(|holder| holder.name.as_str()).collect();
        let cells = [
            row.group.code.to_string(),
            list.page.text(&row.group.name).to_owned(),
            row.members.to_string(),
            names.join("; "),
            list.on.day.to_string(),
        ];
        file.row(&cells).map_err(failed)?;
    }
    file.text().map_err(failed)
}

fn holders(seats: &[Seat]) -> Vec<Value> {
    let holders = seats.iter().flat_map(|seat| &seat.holders);
    let one = |holder: &office::Holder| json!({ "name": holder.name, "manner": holder.manner.code(), "since": holder.from.to_string() });
    holders.map(one).collect()
}

/// That a Party belongs to the group, or belonged to it.
struct Member {
    party: Party,
    what: Membership,
}

/// A group as it stands on a day.
struct Standing {
    group: Group,
    members: Vec<Member>,
    /// Who belongs to it no more, or not yet.
    others: Vec<Member>,
    seats: Vec<Seat>,
}

fn gather(tx: &mut Read<'_>, page: &Page, code: &GroupCode, on: &On) -> page::Result<Standing> {
    let group = group::find(tx, code)?.ok_or(Error::NotFound)?;
    let parties: HashMap<PartyId, Party> = party::list(tx)?.into_iter().map(|party| (party.id, party)).collect();
    let all = group::memberships(tx, Some(group.id))?.into_iter();
    let member = |what: Membership| Some(Member { party: parties.get(&what.party)?.clone(), what });
    // Where the first day on which it no longer belonged is the first one, it never did: that was an error.
    let (mut members, mut others): (Vec<Member>, Vec<Member>) =
        all.filter(|what| what.to != Some(what.from)).filter_map(member).partition(|member| member.what.is_on(on.day));
    sort_by_name(page.language, &mut members, |member| member.party.name.get(page.language));
    sort_by_name(page.language, &mut others, |member| member.party.name.get(page.language));
    Ok(Standing { seats: office::seats_of_group(tx, group.id, on.day)?, group, members, others })
}

#[derive(Template)]
#[template(path = "group/show.html")]
struct Show {
    page: Page,
    on: On,
    standing: Standing,
}

/// `GET /groups/{code}`
pub(crate) async fn show(visit: Visit, Segment(code): Segment<GroupCode>) -> page::Result {
    let own = visit.clone();
    let read = move |tx: &mut Read<'_>, page: Page| {
        let on = On::asked(&own);
        Ok(Show { standing: gather(tx, &page, &code, &on)?, on, page })
    };
    match visit.query("format") {
        Some("json") => visit.json(move |tx, page| Ok(read(tx, page)?.as_json())).await,
        _ => visit.show(read).await,
    }
}

impl Show {
    /// The name in the other languages.
    fn names(&self) -> Vec<(Language, &str)> {
        let others = Language::ALL.into_iter().filter(|language| *language != self.page.language);
        others.filter_map(|language| Some((language, self.standing.group.name.exact(language)?))).collect()
    }

    fn source(&self) -> Option<String> {
        Some(source(&self.page, &self.standing.group.source)).filter(|source| !source.is_empty())
    }

    fn span(&self, member: &Member) -> String {
        span(&self.page, &member.what)
    }

    fn as_json(&self) -> Value {
        let group = &self.standing.group;
        let names: serde_json::Map<String, Value> = Language::ALL
            .into_iter()
            .filter_map(|language| Some((language.to_string(), json!(group.name.exact(language)?))))
            .collect();
        let member = |member: &Member| {
            json!({
                "code": member.party.code.as_str(),
                "name": self.page.text(&member.party.name),
                "from": member.what.from.to_string(),
                "to": member.what.to.map(|day| day.to_string()),
            })
        };
        json!({
            "on": self.on.day.to_string(),
            "code": group.code.as_str(),
            "names": names,
            "coordinators": holders(&self.standing.seats),
            "parties": self.standing.members.iter().map(member).collect::<Vec<_>>(),
            "others": self.standing.others.iter().map(member).collect::<Vec<_>>(),
            "source": self.source(),
        })
    }
}

/// From when until when: "since 4 March 2024", "4 March 2024 – 1 July 2031".
fn span(page: &Page, what: &Membership) -> String {
    match what.to {
        Some(to) => page.say("group-span").with("from", page.date(what.from)).with("to", page.date(to)).to_string(),
        None => page.say("office-since").with("date", page.date(what.from)).to_string(),
    }
}

#[derive(Template)]
#[template(path = "group/edit.html")]
struct Edit {
    page: Page,
    standing: Standing,
    parties: Vec<Party>,
    form: Form,
}

/// `GET /groups/{code}/edit`; with `?party=XE` the form has what is known of that Party.
pub(crate) async fn edit(visit: Visit, Segment(code): Segment<GroupCode>) -> page::Result {
    let asked = visit.query("party").unwrap_or_default().to_owned();
    visit
        .show(move |tx, page| {
            let mut edit = form_page(tx, page, &code, Form::default())?;
            let known = edit.standing.members.iter().chain(&edit.standing.others);
            if let Some(member) = known.into_iter().find(|member| member.party.code.as_str() == asked) {
                let to = member.what.to.map(|day| day.to_string()).unwrap_or_default();
                let from = member.what.from.to_string();
                edit.form = Form::filled([("member_party", asked.clone()), ("member_from", from), ("member_to", to)]);
            }
            Ok(edit)
        })
        .await
}

fn form_page(tx: &mut Read<'_>, page: Page, code: &GroupCode, form: Form) -> page::Result<Edit> {
    let today = On { day: page.now.day(), asked: String::new(), faulty: false };
    let standing = gather(tx, &page, code, &today)?;
    let mut parties = party::list(tx)?;
    let language = page.language;
    sort_by_name(language, &mut parties, |party| party.name.get(language));
    Ok(Edit { page, standing, parties, form })
}

impl Edit {
    fn span(&self, member: &Member) -> String {
        span(&self.page, &member.what)
    }

    fn is_chosen(&self, party: &Party) -> bool {
        self.form.value("member_party") == party.code.as_str()
    }
}

/// The page with the form as it was typed, when the form has faults.
async fn shown_again(visit: &Visit, code: GroupCode, saved: page::Result) -> page::Result {
    match saved {
        Err(Error::Invalid(form)) => {
            let again = move |tx: &mut Read<'_>, page| form_page(tx, page, &code, (*form).clone());
            visit.show_as(StatusCode::UNPROCESSABLE_ENTITY, again).await
        }
        other => other,
    }
}

fn fault(form: &Form, message: &'static str, name: &str) -> Error {
    let mut form = form.clone();
    form.invalid(message, name);
    Error::Invalid(Box::new(form))
}

/// The day from which something holds, which is needed, and the first one on which it no longer does.
fn days(form: &mut Form, (from, to): (&'static str, &'static str)) -> Option<(Date, Option<Date>)> {
    let begins = form.day(from);
    let ends = if form.value(to).trim().is_empty() { None } else { form.day(to) };
    if let (Some(begins), Some(ends)) = (begins, ends)
        && ends < begins
    {
        form.invalid("fault-group-days", to);
    }
    begins.map(|begins| (begins, ends))
}

/// `POST /groups/{code}/members`: a Party belongs to it from a day on, or until one.
pub(crate) async fn put_member(visit: Visit, Segment(code): Segment<GroupCode>, form: Form) -> page::Result {
    let saved = save_member(&visit, code.clone(), form).await;
    shown_again(&visit, code, saved).await
}

async fn save_member(visit: &Visit, code: GroupCode, mut form: Form) -> page::Result {
    let party: Option<PartyCode> = form.parse("member_party", "fault-group-party");
    let days = days(&mut form, ("member_from", "member_to"));
    let form = form.accept()?;
    let (kept, now) = (form.clone(), visit.now);
    visit
        .submit(&form, move |tx, page| {
            let group = group::find(tx, &code)?.ok_or(Error::NotFound)?;
            let Some(((from, to), party)) = days.zip(party) else { return Err(Error::NotFound) };
            let party = party::find(tx, party)?.ok_or_else(|| fault(&kept, "fault-group-party", "member_party"))?;
            let new = Membership { group: group.id, party: party.id, from, to };
            let known = group::memberships(tx, Some(group.id))?;
            let mut others = known.iter().filter(|other| other.party == party.id && other.from != from);
            if others.any(|other| other.meets(&new)) {
                return Err(fault(&kept, "fault-group-belongs", "member_from"));
            }
            group::put_member(tx, &new)?;
            let subject = format!("group/{code}/{}", party.code);
            note(tx, page, ("group-member", &subject), &[&from.to_string(), &shown(to)], now)?;
            Ok(format!("/groups/{code}/edit"))
        })
        .await
}

fn shown(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn note(
    tx: &mut Write<'_>,
    page: &Page,
    (action, subject): (&str, &str),
    said: &[&str],
    now: db::Instant,
) -> db::Result<()> {
    let after = Some(ContentDigest::of(said));
    audit::insert(tx, &page.actor, &Change { action, subject, before: None, after }, now)
}

/// `POST /groups/{code}/coordinator`: somebody speaks for it from a day on.
pub(crate) async fn put_coordinator(visit: Visit, Segment(code): Segment<GroupCode>, form: Form) -> page::Result {
    let saved = save_coordinator(&visit, code.clone(), form).await;
    shown_again(&visit, code, saved).await
}

async fn save_coordinator(visit: &Visit, code: GroupCode, mut form: Form) -> page::Result {
    let address = form.text("coordinator_address", 254);
    let manner: Option<Manner> = form.parse("coordinator_manner", "fault-group-manner");
    let days = days(&mut form, ("coordinator_from", "coordinator_to"));
    let authority = form.optional("coordinator_authority", 300);
    let form = form.accept()?;
    let (kept, now) = (form.clone(), visit.now);
    visit
        .submit(&form, move |tx, page| {
            let group = group::find(tx, &code)?.ok_or(Error::NotFound)?;
            let Some(((from, to), manner)) = days.zip(manner) else { return Err(Error::NotFound) };
            let known = person::find_by_email(tx, &address)?;
            let who = known.ok_or_else(|| fault(&kept, "fault-group-person", "coordinator_address"))?.id;
            let office = office(tx, &group)?;
            let new = NewTenure { office, person: who, manner, from, to, authority: authority.clone() };
            store::hold(tx, &new, true)?;
            let said = [&who.to_string(), manner.code(), &from.to_string(), &shown(to), authority.as_str()];
            note(tx, page, ("coordinator", &format!("group/{code}")), &said, now)?;
            Ok(format!("/groups/{code}/edit"))
        })
        .await
}

/// The coordinator's office of a group; it is made with its first holder.
fn office(tx: &mut Write<'_>, group: &Group) -> db::Result<record::OfficeId> {
    let new = NewOffice {
        kind: OfficeKind::Coordinator,
        title: None,
        party: None,
        institution: None,
        instrument: None,
        group: Some(group.id),
        vacant_since: None,
    };
    match office::find(tx, &new)? {
        Some(known) => Ok(known.id),
        None => office::put(tx, &new),
    }
}
