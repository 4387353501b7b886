//! The figures taken away: as JSON, and as one table of CSV.

use axum::response::IntoResponse;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use page::{Error, Visit};
use record::RecordId;

use super::Reading;
use super::rows::{self, GroupRow, QuestionRow, RegionRow, Row};
use crate::api::shape::{self, ParticipationFigures};
use crate::model::participation::Figures;

/// The figures as programs read them.
pub(crate) fn shape(reading: &Reading) -> ParticipationFigures {
    let page = &reading.page;
    let days = reading.participation.days(reading.window.opens.day(), last_day(reading));
    ParticipationFigures {
        forum: reading.forum.id.0,
        title: page.text(&reading.forum.title).to_owned(),
        at: page.now.to_string(),
        invented: page.invented(),
        total: figures(&rows::total(reading).figures),
        by_capacity: rows::by_capacity(reading).iter().map(row).collect(),
        by_party_group: rows::by_party_group(reading).iter().map(party_group).collect(),
        by_group: rows::by_group(reading).iter().map(region).collect(),
        by_region: rows::by_region(reading).iter().map(region).collect(),
        by_party: rows::by_party(reading).iter().map(row).collect(),
        by_question: rows::by_question(reading).iter().map(question).collect(),
        by_day: days.iter().map(|(day, posts)| shape::Day { day: day.to_string(), posts: *posts }).collect(),
        // As at the desk: what few have said of their gender is for nobody else.
        by_gender: reading.moderates.then(|| rows::by_gender(reading).iter().map(row).collect()),
        address: format!("{}/forums/{}/participation", page.base(), reading.forum.id),
    }
}

/// The last day on which something could be posted so far.
pub(crate) fn last_day(reading: &Reading) -> jiff::civil::Date {
    reading.window.closes.min(reading.page.now).day()
}

fn figures(figures: &Figures) -> shape::Figures {
    shape::Figures {
        invited: figures.invited,
        nominated: figures.nominated,
        registered: figures.registered,
        listed: figures.listed(),
        posted: figures.posted,
        posts: figures.posts,
        by_web: figures.by_web,
        by_mail: figures.by_mail,
        by_letter: figures.by_letter,
        otherwise: figures.otherwise(),
    }
}

fn row(row: &Row) -> shape::FiguresOf {
    shape::FiguresOf {
        code: row.code.clone(),
        name: row.name.clone(),
        heard: row.heard.map(|heard| heard.code().to_owned()),
        figures: figures(&row.figures),
    }
}

fn region(region: &RegionRow) -> shape::RegionFigures {
    let governments = shape::Governments {
        in_directory: region.governments,
        listed: region.listed(),
        spoke: region.spoke(),
        spoke_or_their_people: region.spoke_somehow(),
    };
    shape::RegionFigures { people: row(&region.people), governments }
}

fn party_group(group: &GroupRow) -> shape::GroupFigures {
    let parties = shape::PartiesOfGroup { spoke: group.spoke, of: group.parties };
    shape::GroupFigures { people: row(&group.people), parties }
}

fn question(question: &QuestionRow) -> shape::QuestionFigures {
    shape::QuestionFigures {
        id: question.id.0,
        place: question.place.clone(),
        number: question.number.clone(),
        text: question.plain.clone(),
        posts: question.posts,
        of_posts: question.of,
        people: question.people,
        governments: question.governments,
        by_web: question.by_web,
        by_mail: question.by_mail,
        by_letter: question.by_letter,
    }
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
