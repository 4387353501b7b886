//! Where a recommendation stands: Parties and other Governments are counted apart, and a desk says what waits first.

use db::Db;

use crate::kit::{Look, REPORT, Story, report, taken};

#[test]
fn parties_and_other_governments_that_have_reported_are_counted_apart() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let given = story.given;
        let page = format!("/records/{}", story.ask(given.of_esmeria).await.paragraph);
        let none = ["What became of it: 0 of 2 have reported", "Other Governments: 0 of 1 have reported"];
        story.public().get(&page).await.says(&none);
        let mut officer = story.signed_in(story.people.officer).await;
        taken(report(&mut officer, given.of_norvia, &REPORT).await);
        let other = ["What became of it: 0 of 2 have reported", "Other Governments: 1 of 1 have reported"];
        story.public().get(&page).await.says(&other);
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        taken(report(&mut focal_point, given.of_esmeria, &REPORT).await);
        let both = ["What became of it: 1 of 2 have reported", "Other Governments: 1 of 1 have reported"];
        story.public().get(&page).await.says(&both);
        let list = ["data-label=\"Reported\">1 of 2<", "Other Governments: 1 of 1 have reported"];
        story.public().get("/follow-up").await.says(&list);
    });
}

#[test]
fn a_desk_leads_to_what_waits_first_and_says_when_nothing_does() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let given = story.given;
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        let desk = focal_point.get("/desk").await;
        let first = format!("<a class=\"button\" href=\"/asks/{}#write\">Report on 1</a>", given.of_esmeria);
        desk.says(&["2 recommendations wait for your report.", &first]);
        taken(report(&mut focal_point, given.of_esmeria, &REPORT).await);
        let desk = focal_point.get("/desk").await;
        let next = format!("<a class=\"button\" href=\"/asks/{}#write\">Report on 2</a>", given.bound_esmeria);
        desk.says(&["One recommendation waits for your report.", &next]);
        let (waits, reported) = (desk.body.find("Report on progress"), desk.body.find("Bring ministries together"));
        assert!(waits < reported, "what waits stands first: {}", desk.body);
        taken(report(&mut focal_point, given.bound_esmeria, &REPORT).await);
        let desk = focal_point.get("/desk").await;
        desk.says(&["You have reported on everything."]);
        desk.is_silent_on(&["class=\"button\""]);
    });
}
