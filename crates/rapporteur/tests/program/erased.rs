//! Words that a law does not allow to be kept go for good, and the rest of the record stays good.

use db::{Chance, Db, sql};
use http::StatusCode;
use page::{Browser, Site};
use record::contribution::Number;

use crate::by_mail::{Story, answer, instant};

/// A post of the demonstration that is cited by a passage, and one that came by mail: number, a piece of its words.
async fn post(db: &Db, came_by_mail: bool) -> (Number, String) {
    let posts = sql!(
        "SELECT contribution.number, text, coalesce(quotation, ''),
                (SELECT count(*) FROM incoming_mail WHERE incoming_mail.record = contribution.record)
         FROM contribution JOIN record ON record.id = contribution.record AND record.state = 'published'
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         LEFT JOIN citation ON citation.target = contribution.record AND quotation IS NOT NULL
         WHERE contribution.kind = 'post' ORDER BY contribution.number"
    );
    let posts = db.read(move |tx| {
        tx.rows(posts, &[], |row| {
            Ok((row.get::<Number>(0)?, row.get::<String>(1)?, row.get::<String>(2)?, row.get::<i64>(3)?))
        })
    });
    let wanted = |(_, _, passage, mails): &&(Number, String, String, i64)| {
        if came_by_mail { *mails > 0 } else { !passage.is_empty() }
    };
    let posts = posts.await.expect("the posts");
    let (number, text, passage, _) = posts.iter().find(wanted).expect("such a post");
    let words = if came_by_mail { text } else { passage };
    (*number, words.chars().take(40).collect())
}

async fn officer(db: &Db, site: &Site) -> Browser {
    let officer = sql!(
        "SELECT tenure.person FROM tenure JOIN office ON office.id = tenure.office
         WHERE office.kind = 'secretariat' ORDER BY tenure.id LIMIT 1"
    );
    let officer = db.read(move |tx| tx.one(officer, &[], |row| row.get(0))).await.expect("an officer");
    let token = record::test::sign_in(db, officer).await;
    Browser::new(page::router(site.clone())).with_cookie("sign-in", &token)
}

#[test]
fn what_a_law_does_not_allow_to_be_kept_is_nowhere_any_more() {
    db::test::on_both(async |db: Db| {
        let site = rapporteur::demonstration(db.clone(), Chance::seeded(7)).await;
        let site = site.unwrap_or_else(|error| panic!("{error:#}"));
        let mut officer = officer(&db, &site).await;
        for came_by_mail in [false, true] {
            let (number, words) = post(&db, came_by_mail).await;
            let before = db::test::holding(&db, &words).await;
            let expected: &[&str] = if came_by_mail { &["incoming_mail", "mail_wording"] } else { &["citation"] };
            assert!(expected.iter().all(|table| before.contains(table)), "{words:?} of {number} stands in {before:?}");

            let page = format!("/posts/{}/erase", number.0);
            assert_eq!(Browser::new(page::router(site.clone())).get(&page).await.status, StatusCode::UNAUTHORIZED);
            let remove = officer.get(&format!("/posts/{}/remove", number.0)).await.body;
            assert!(remove.contains(&format!("href=\"{page}\"")), "{remove}");
            let empty = officer.fill(&page, &page, &[("why", " ")]).await;
            assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", empty.body);
            let erased = officer.fill(&page, &page, &[("why", "At the request of the person named.")]).await;
            assert!(erased.body.contains("Erased, as a law required"), "{}", erased.body);
            assert!(erased.body.contains("At the request of the person named."), "{}", erased.body);

            assert_eq!(db::test::holding(&db, &words).await, [""; 0], "{words:?} of {number}");
            let found = db.read(move |tx| record::contribution::get(tx, number)).await.expect("its number stays");
            assert_eq!((found.state.code(), found.text.as_str()), ("erased", ""));
            assert_eq!(officer.get(&page).await.status, StatusCode::CONFLICT, "once is enough");
            let back = officer.post(&format!("/posts/{}/admit", number.0), &[]).await;
            assert_eq!(back.status, StatusCode::CONFLICT, "nothing brings it back");
            let receipt = officer.get(&format!("/receipts/{}", number.0)).await.body;
            assert!(receipt.contains("The words were erased as the law required"), "{receipt}");
        }
        assert_eq!(db.read(record::rules::broken).await.expect("the rules are asked"), [], "a rule is broken");
        let report = db.read(|tx| log::verify(tx, &log::Trusted::default())).await.expect("a comparison");
        assert_eq!((report.findings, report.erased > 2), (vec![], true));
    });
}

#[test]
fn what_is_not_sealed_yet_is_erased_a_minute_later() {
    db::test::on_both(async |db: Db| {
        let site = rapporteur::demonstration(db.clone(), Chance::seeded(7)).await;
        let site = site.unwrap_or_else(|error| panic!("{error:#}"));
        let mut officer = officer(&db, &site).await;
        let (number, words) = post(&db, false).await;
        let page = format!("/posts/{}/erase", number.0);
        let unsealed = sql!("DELETE FROM log_entry WHERE audit IN (SELECT id FROM audit WHERE subject = $1)");
        let marked = sql!("UPDATE audit SET sealed = 0 WHERE subject = $1");
        let subject = format!("contribution/{}/1", number.0);
        let undone = db.write(move |tx| tx.run(unsealed, &[&subject]).and(tx.run(marked, &[&subject])));
        undone.await.expect("as before it was sealed");
        let reply = officer.fill(&page, &page, &[("why", "By law.")]).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(reply.body.contains("not sealed yet") && reply.body.contains("By law."), "{}", reply.body);
        assert!(db::test::holding(&db, &words).await.contains(&"contribution_version"), "nothing is done by halves");
    });
}

/// The receipt of a post that waits says its words, and no page.
#[test]
fn the_receipt_of_a_post_that_had_waited_is_erased_with_it() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        let notice = story.mail_to(story.people.expert).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let expert = story.people.expert.to_string();
        let fields = [("form_key", "k"), ("person", expert.as_str()), ("moderation", "pre")];
        officer.post(&format!("{}/participants/moderation", story.forum), &fields).await;
        let words = "Our cousin is ill";
        story.receives(answer(&notice, &story.address(story.people.expert).await, words)).await;
        assert!(story.mail_to(story.people.expert).await.text.contains(words));
        officer.post("/posts/2/admit", &[]).await;
        story.work().await;
        story.clock.set(instant("2031-06-04T09:00:00Z"));
        story.work().await;
        let erased = officer.fill("/posts/2/erase", "/posts/2/erase", &[("why", "By law.")]).await;
        assert!(erased.body.contains("Erased, as a law required"), "{}", erased.body);
        assert_eq!(db::test::holding(&db, words).await, [""; 0]);
        assert!(!db::test::holding(&db, "We met once a year").await.is_empty(), "another post stays");
    });
}
