//! The figures taken away: as JSON, and as one table of CSV.

use axum::response::IntoResponse;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use page::{Error, Visit};
use record::RecordId;
use serde_json::{Map, Value, json};

use super::Reading;
use super::rows::{self, GroupRow, QuestionRow, RegionRow, Row};
use crate::model::participation::Figures;

pub(crate) fn json(reading: &Reading) -> Value {
    let page = &reading.page;
    let days = reading.participation.days(reading.window.opens.day(), last_day(reading));
    let mut all = json!({
        "forum": reading.forum.id.0,
        "title": page.text(&reading.forum.title),
        "at": page.now.to_string(),
        "invented": page.invented(),
        "total": figures(&rows::total(reading).figures),
        "by_capacity": rows::by_capacity(reading).iter().map(row).collect::<Vec<_>>(),
        "by_party_group": rows::by_party_group(reading).iter().map(party_group).collect::<Vec<_>>(),
        "by_group": rows::by_group(reading).iter().map(region).collect::<Vec<_>>(),
        "by_region": rows::by_region(reading).iter().map(region).collect::<Vec<_>>(),
        "by_party": rows::by_party(reading).iter().map(row).collect::<Vec<_>>(),
        "by_question": rows::by_question(reading).iter().map(question).collect::<Vec<_>>(),
        "by_day": days.iter().map(|(day, posts)| json!({ "day": day.to_string(), "posts": posts })).collect::<Vec<_>>(),
        "address": format!("{}/forums/{}/participation", page.base(), reading.forum.id),
    });
    // As at the desk: what few have said of their gender is for nobody else.
    if reading.moderates {
        all["by_gender"] = rows::by_gender(reading).iter().map(row).collect();
    }
    all
}

/// The last day on which something could be posted so far.
pub(crate) fn last_day(reading: &Reading) -> jiff::civil::Date {
    reading.window.closes.min(reading.page.now).day()
}

fn figures(figures: &Figures) -> Value {
    json!({
        "invited": figures.invited,
        "nominated": figures.nominated,
        "registered": figures.registered,
        "listed": figures.listed(),
        "posted": figures.posted,
        "posts": figures.posts,
        "by_web": figures.by_web,
        "by_mail": figures.by_mail,
        "by_letter": figures.by_letter,
        "otherwise": figures.otherwise(),
    })
}

fn row(row: &Row) -> Value {
    let mut all = Map::new();
    all.insert("code".to_owned(), row.code.as_str().into());
    all.insert("name".to_owned(), row.name.as_str().into());
    if let Some(heard) = row.heard {
        all.insert("heard".to_owned(), heard.code().into());
    }
    if let Value::Object(figures) = figures(&row.figures) {
        all.extend(figures);
    }
    Value::Object(all)
}

fn region(region: &RegionRow) -> Value {
    let mut all = row(&region.people);
    if let Value::Object(all) = &mut all {
        let governments = json!({
            "in_directory": region.governments,
            "listed": region.listed(),
            "spoke": region.spoke(),
            "spoke_or_their_people": region.spoke_somehow(),
        });
        all.insert("governments".to_owned(), governments);
    }
    all
}

fn party_group(group: &GroupRow) -> Value {
    let mut all = row(&group.people);
    if let Value::Object(all) = &mut all {
        all.insert("parties".to_owned(), json!({ "spoke": group.spoke, "of": group.parties }));
    }
    all
}

fn question(question: &QuestionRow) -> Value {
    json!({
        "id": question.id.0,
        "place": question.place,
        "number": question.number,
        "text": question.plain,
        "posts": question.posts,
        "of_posts": question.of,
        "people": question.people,
        "governments": question.governments,
        "by_web": question.by_web,
        "by_mail": question.by_mail,
        "by_letter": question.by_letter,
    })
}

const HEAD: [&str; 15] = [
    "by",
    "code",
    "name",
    "invited",
    "nominated",
    "registered",
    "listed",
    "posted",
    "posts",
    "of_posts",
    "by_web",
    "by_mail",
    "by_letter",
    "forum",
    "at",
];

/// One row a figure: by what it is counted, of whom, and when. Cells that do not apply are empty.
pub(crate) async fn csv(visit: &Visit, id: RecordId) -> page::Result {
    let text = visit
        .read(move |tx, page| {
            let reading = Reading::of(tx, page, id)?;
            write(&reading).map_err(|error| Error::Internal(error.to_string()))
        })
        .await?;
    let disposition = format!("attachment; filename=\"participation-{id}.csv\"");
    Ok(([(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, disposition)], text)
        .into_response())
}

fn write(reading: &Reading) -> std::io::Result<String> {
    let mut table = cell::Rows::new(Vec::new());
    table.row(HEAD)?;
    let (forum, at) = (reading.forum.id.to_string(), reading.page.now.to_string());
    let total = rows::total(reading);
    let all_posts = total.figures.posts;
    let mut put = |by: &str, row: &Row| {
        let Figures { invited, nominated, registered, posted, posts, by_web, by_mail, by_letter } = row.figures;
        let people = [invited, nominated, registered, row.figures.listed(), posted];
        let counts = people.into_iter().chain([posts, all_posts, by_web, by_mail, by_letter]);
        let mut cells = vec![by.to_owned(), row.code.clone(), row.name.clone()];
        cells.extend(counts.map(|count| count.to_string()));
        cells.extend([forum.clone(), at.clone()]);
        table.row(cells)
    };
    put("all", &total)?;
    for row in rows::by_capacity(reading) {
        put("capacity", &row)?;
    }
    for row in rows::by_party_group(reading) {
        put("party-group", &row.people)?;
    }
    for row in rows::by_group(reading) {
        put("group", &row.people)?;
    }
    for row in rows::by_region(reading) {
        put("region", &row.people)?;
    }
    for row in rows::by_party(reading) {
        put("party", &row)?;
    }
    for row in rows::by_question(reading) {
        let mut cells = vec!["question".to_owned(), row.id.to_string(), format!("{}. {}", row.number, row.plain)];
        cells.extend(std::iter::repeat_n(String::new(), 4));
        cells.push(row.people.to_string());
        cells.extend([row.posts, row.of, row.by_web, row.by_mail, row.by_letter].map(|count| count.to_string()));
        cells.extend([forum.clone(), at.clone()]);
        table.row(cells)?;
    }
    table.text()
}
