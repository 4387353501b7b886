//! What somebody finds who opens the demonstration for the first time: a case to follow, a desk that says each thing once,
//! forms that say above all else what is wrong with them.

use db::{Chance, Db};
use http::StatusCode;
use page::test::Look;
use page::{Browser, Site};
use record::{Circles, Kind, Tie, card, citation};

use crate::by_mail::Story;

const FOCAL_POINT: &str = "daniel.whitcombe@agriculture.korinth.example";
const MODERATOR: &str = "malik.osei@biosafety.zembria.example";

async fn played(db: &Db) -> Site {
    rapporteur::demonstration(db.clone(), Chance::seeded(7)).await.unwrap_or_else(|error| panic!("{error:#}"))
}

async fn signed_in(db: &Db, site: &Site, address: &'static str) -> Browser {
    let person = db.read(move |tx| record::person::find_by_email(tx, address)).await.expect("the people");
    let token = record::test::sign_in(db, person.unwrap_or_else(|| panic!("{address}")).id).await;
    Browser::new(page::router(site.clone())).with_cookie("sign-in", &token)
}

/// What stands between two pieces of a page.
fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = page.split_once(from).unwrap_or_else(|| panic!("{from} is missing: {page}"));
    rest.split_once(to).unwrap_or_else(|| panic!("{to} is missing after {from}: {rest}")).0
}

/// Fails unless these stand on the page in this order.
fn in_order(page: &str, pieces: &[&str]) {
    let mut rest = page;
    for piece in pieces {
        rest = rest.split_once(piece).unwrap_or_else(|| panic!("{piece} is missing, or too early: {page}")).1;
    }
}

#[test]
fn the_home_page_shows_what_became_of_one_post_and_leads_to_all_of_its_thread() {
    db::test::on_both(async |db: Db| {
        let mut visitor = Browser::new(page::router(played(&db).await));
        let home = visitor.get("/").await.body;
        let case = between(&home, "id=\"thread\"", "</section>");
        in_order(
            case,
            &[">Said<", "<mark>", ">Reported<", ">Recommended<", ">What was done<", ">Follow the whole thread<"],
        );
        let whole = between(case.split("</ol>").nth(1).expect("below the thread"), "href=\"", "\"");
        for record in case.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert_eq!(visitor.get(record).await.status, StatusCode::OK, "{record}");
        }

        // A sub-topic stands above its questions, and those above what was said.
        let recommendation = visitor.get(whole).await.body;
        let steps =
            [">Asked in the forum<", ">In the session<", ">Under the sub-topic<", ">Guiding question<", ">Said<"];
        in_order(&recommendation, &steps);
        in_order(&recommendation, &["href=\"/paragraphs/", "class=\"thread\""]);

        // Whoever is asked is named once, and what was transmitted once is one step.
        let asked = between(&recommendation, ">Asked of<", "</li>");
        let ask = between(asked, "href=\"/records/", "\"").to_owned();
        let walk = visitor.get(&format!("/records/{ask}")).await.body;
        assert_eq!(walk.matches(">Transmitted<").count(), 1, "{walk}");
        let head = between(&walk, "<main", "class=\"thread\"");
        assert_eq!(head.matches("Avaria").count(), 1, "{head}");

        // From the ask to the Party, and from what it said to the paragraph that rests on it.
        let page = visitor.get(&format!("/asks/{ask}")).await;
        page.says(&["class=\"said\" lang=\"en\" dir=\"ltr\""]);
        let party = between(between(&page.body, "<main", "</main>"), "<a href=\"/parties/", "\"").to_owned();
        visitor.get(&format!("/parties/{party}")).await.says(&["<h1>Avaria", "cited in paragraph <a href=\"/records/"]);
    });
}

#[test]
fn a_desk_names_a_forum_once_and_what_is_asked_in_its_language() {
    db::test::on_sqlite(async |db: Db| {
        let site = played(&db).await;
        let mut moderator = signed_in(&db, &site, MODERATOR).await;
        let desk = moderator.get("/desk").await.body;
        let forum = between(&desk, "<a href=\"/forums/", "\"").to_owned();
        let link = format!("<a href=\"/forums/{forum}\">");
        assert_eq!(desk.matches(&link).count(), 1, "{desk}");

        let mut focal_point = signed_in(&db, &site, FOCAL_POINT).await;
        let desk = focal_point.get("/desk").await;
        desk.says(&[&link, "</bdi></b> <span lang=\"en\" dir=\"ltr\">"]);
        // Who takes part already is not told how to register; anybody else is.
        let (page, register) = (format!("/forums/{forum}"), format!("/forums/{forum}/register"));
        focal_point.get(&page).await.is_silent_on(&[&register]);
        Browser::new(page::router(site)).get(&page).await.says(&[&register]);
    });
}

#[test]
fn what_is_wrong_with_a_form_below_is_said_above_all_else() {
    db::test::on_sqlite(async |db: Db| {
        let site = played(&db).await;
        let mut focal_point = signed_in(&db, &site, FOCAL_POINT).await;
        let desk = focal_point.get("/desk").await.body;
        let ask = between(&desk, "class=\"button\" href=\"/asks/", "#").to_owned();
        let (page, action) = (format!("/asks/{ask}"), format!("/asks/{ask}/progress"));
        let reply = focal_point.fill(&page, &action, &[("status", ""), ("done", "")]).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        in_order(&reply.body, &["</h1>", "role=\"alert\"", "href=\"#status\"", "class=\"sheet\""]);

        let forums = focal_point.get("/forums").await.body;
        let forum = between(&forums, "href=\"/forums/", "\"").to_owned();
        let topic =
            between(&focal_point.get(&format!("/forums/{forum}")).await.body, "href=\"/topics/", "\"").to_owned();
        let (page, action) = (format!("/topics/{topic}"), format!("/topics/{topic}/posts"));
        let reply = focal_point.fill(&page, &action, &[("text", " ")]).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        in_order(&reply.body, &["</h1>", "role=\"alert\"", "href=\"#text\"", "class=\"sheet\"", "id=\"write\""]);
        assert_eq!(reply.body.matches("role=\"alert\"").count(), 1);
        // What was typed is shown where it stands, though the thread above it is long.
        focal_point.get(&page).await.says(&[&format!("formaction=\"{action}#preview\"")]);
    });
}

#[test]
fn an_officer_names_the_mandate_as_it_is_cited_and_is_led_to_what_a_draft_still_wants() {
    db::test::on_sqlite(async |db: Db| {
        let site = played(&db).await;
        let mut officer = signed_in(&db, &site, "anneke.dewit@secretariat.livinglandscapes.example").await;
        let mut begin = async |mandate: &str| {
            let fields = [
                ("title", "What a small office can do"),
                ("introduction", "In one session."),
                ("language", "en"),
                ("opens_on", "2031-10-01"),
                ("closes_on", "2031-10-14"),
                ("mandate", mandate),
            ];
            officer.fill("/forums/new", "/forums", &fields).await
        };
        for wrong in ["LL/SM/DEC/3/5, 99", "LL/SM/DEC/99, 3", "LL/SM/DEC/3/5", "3(z)"] {
            let reply = begin(wrong).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
            reply.says(&["There is no such paragraph.", &format!("value=\"{wrong}\"")]);
        }
        let page = page::test::taken(begin("LL/SM/DEC/3/5, 3").await);
        let forum = officer.get(&page).await;
        forum.says(&["LL/SM/DEC/3/5, paragraph <a href=\"/records/"]);
        in_order(
            &forum.body,
            &["<main", "This forum is a draft", &format!("class=\"button\" href=\"{page}/setup\""), "id=\"set-up\""],
        );
        // As long as something is to do, announcing is not what is offered first.
        officer
            .get(&format!("{page}/setup"))
            .await
            .says(&["to do", "<button class=\"second\">Announce the forum</button>"]);
    });
}

#[test]
fn the_page_of_what_very_much_rests_on_says_how_much_and_that_not_all_is_followed() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::begun(&db).await;
        let now = story.clock.now();
        let stored = db.write(move |tx| {
            let paragraph = card::New {
                kind: Kind::Paragraph,
                number: "",
                title: "Much is said of it.",
                who: "",
                state: "",
                visible: Circles::PUBLIC,
                party: None,
                person: None,
            };
            let id = card::insert(tx, &paragraph, now)?;
            for _ in 0..450 {
                let resting = card::insert(tx, &paragraph, now)?;
                citation::insert(tx, resting, Tie::RestsOn, id, None, now)?;
            }
            Ok::<_, db::Error>(id)
        });
        let id = stored.await.expect("a paragraph");
        let mut visitor = Browser::new(page::router(story.site.clone()));
        visitor.get(&format!("/records/{id}")).await.says(&["Records at this step: 450."]);
        let read = visitor.get(&format!("/records/{id}?format=json")).await.body;
        let read: serde_json::Value = serde_json::from_str(&read).expect("JSON");
        assert_eq!((read["became"].as_array().map(Vec::len), read["became_at_last"].as_i64()), (Some(400), Some(450)));
    });
}
