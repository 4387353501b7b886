//! Whom the directory does not know is answered politely; nobody writes to others by us.

use db::Db;
use mail::inbox::Outcome;

use crate::by_mail::{Story, answer, instant};

#[test]
fn a_stranger_is_given_back_the_beginning_of_a_long_mail() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        let notice = story.mail_to(story.people.expert).await;
        let words = format!("Let me in.\n{}Buy my seeds.", "It is a fair question. ".repeat(40));
        story.receives(answer(&notice, "nobody@elsewhere.example", &words)).await;
        let told = story.mails_to("nobody@elsewhere.example").await.remove(0).text;
        assert!(
            told.contains("> Let me in.") && told.ends_with("> […]\n") && !told.contains("Buy my seeds."),
            "{told}"
        );
        // Whom the directory knows is given all of it.
        let from = story.address(story.people.expert).await;
        let token = notice.reply_to.clone().unwrap_or_default();
        let raw = answer(&notice, &from, &words).replace(&token, "reply+aaaaaaaaaaaaaaaaaaaaaaaaaa@forum.example");
        assert_eq!(story.receives(raw).await.outcome, Outcome::Refused);
        assert!(story.mail_to(story.people.expert).await.text.contains("Buy my seeds."));
    });
}

#[test]
fn strangers_are_told_so_often_in_an_hour_whatever_their_addresses() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let write = async |n: i64| {
            let raw = format!(
                "From: n{n}@elsewhere.example\nTo: rapporteur@forum.example\nSubject: Seeds\n\
                 Message-ID: <n{n}@elsewhere.example>\n\nBuy my seeds, says number {n}.\n"
            );
            let received = postbox::receive(&story.site, raw.into_bytes(), None).await.expect("it is taken in");
            assert_eq!(received.map(|received| received.outcome), Some(Outcome::Refused));
            story.mails_to(&format!("n{n}@elsewhere.example")).await.len()
        };
        for n in 0..60 {
            assert_eq!(write(n).await, 1, "number {n}");
        }
        assert_eq!(write(60).await, 0);
        story.clock.set(instant("2031-06-03T10:00:01Z"));
        assert_eq!(write(61).await, 1);
    });
}
