//! Signing in by a link in a mail.

use std::time::Duration;

use db::Db;
use http::StatusCode;
use language::Language;
use record::PersonId;

use crate::kit::{BASE, Story};

/// The path of the link in a mail.
fn link(text: &str) -> String {
    let start = text.find(BASE).expect("a link") + BASE.len();
    text[start..].split_whitespace().next().expect("its path").to_owned()
}

async fn reads(story: &Story, person: PersonId, language: Language) {
    let change = move |tx: &mut db::Write<'_>| {
        let mut known = record::person::get(tx, person)?;
        known.what.language = Some(language);
        record::person::update(tx, person, &known.what)
    };
    story.site.db.write(change).await.expect("the person has a language");
}

#[test]
fn an_expert_signs_in_by_a_link_in_a_mail_and_goes_on_where_they_wanted() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db, true).await;
        reads(&story, story.people.expert, Language::Spanish).await;
        let mut browser = story.browser();
        let page = browser.get("/outbox?to=florencia%40story.example").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("/sign-in?next=%2Foutbox%3Fto%3Dflorencia%2540story.example"), "{}", page.body);
        let asked = browser
            .fill("/sign-in?next=%2Foutbox%3Fto%3Dflorencia", "/sign-in", &[("email", " Florencia@story.example")])
            .await;
        assert!(asked.body.contains("If the address is known, a link is on its way"), "{}", asked.body);
        assert!(story.mails().await.is_empty(), "the page itself sends nothing");
        story.work().await;
        let mails = story.mails().await;
        assert_eq!(mails.len(), 1);
        assert_eq!((mails[0].address.as_str(), mails[0].state.as_str()), ("florencia@story.example", "sent"));
        assert!(mails[0].subject.starts_with("Su enlace para iniciar sesión"), "{}", mails[0].subject);
        // In the demonstration the mail is read on its page, with its link.
        let shown = browser.get(&format!("/outbox/{}", mails[0].id)).await;
        let path = link(&mails[0].text);
        assert!(shown.body.contains(&format!("<a href=\"{path}\">{BASE}{path}</a>")), "{}", shown.body);
        // A scanner that follows the link signs nobody in, and takes nothing away.
        assert!(story.browser().get(&path).await.body.contains("Florencia Bustos"));
        let signed_in = browser.fill(&path, &path, &[]).await;
        assert_eq!(signed_in.location.as_deref(), Some("/outbox?to=florencia"));
        assert!(signed_in.body.contains("Florencia Bustos"), "{}", signed_in.body);
        assert_eq!(story.browser().get(&path).await.status, StatusCode::GONE, "a link is good once");
    });
}

#[test]
fn nobody_learns_who_is_known() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db, false).await;
        let mut browser = story.browser();
        let known = browser.fill("/sign-in", "/sign-in", &[("email", "malik@story.example")]).await;
        let unknown = browser.fill("/sign-in", "/sign-in", &[("email", "nobody@story.example")]).await;
        let form_key = |body: &str| {
            body.split("value=\"")
                .skip(1)
                .map(|rest| rest.split('"').next().unwrap_or_default().to_owned())
                .collect::<Vec<_>>()
        };
        let without_keys = |body: &str| {
            form_key(body)
                .iter()
                .filter(|key| key.len() > 20)
                .fold(body.to_owned(), |body, key| body.replace(key, "KEY"))
        };
        assert_eq!(without_keys(&known.body), without_keys(&unknown.body));
        story.work().await;
        let to: Vec<_> = story.mails().await.into_iter().map(|mail| mail.address).collect();
        assert_eq!(to, ["malik@story.example"]);
    });
}

#[test]
fn an_address_gets_five_links_in_an_hour() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db, false).await;
        let mut browser = story.browser();
        for _ in 0..8 {
            browser.fill("/sign-in", "/sign-in", &[("email", "malik@story.example")]).await;
        }
        story.work().await;
        assert_eq!(story.mails().await.len(), 5);
        story.clock.advance(Duration::from_mins(61));
        browser.fill("/sign-in", "/sign-in", &[("email", "malik@story.example")]).await;
        story.work().await;
        assert_eq!(story.mails().await.len(), 6);
        story.clock.advance(Duration::from_hours(30));
        story.work().await;
        let kept = db::sql!("SELECT count(*) FROM sign_in_request");
        let kept: i64 = story.site.db.read(move |tx| tx.one(kept, &[], |row| row.get(0))).await.expect("a count");
        assert_eq!(kept, 0, "nothing is kept of who asked");
    });
}

#[test]
fn what_is_no_address_is_said_at_the_field() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db, false).await;
        let mut browser = story.browser();
        for (typed, said) in [("", "Please fill this in."), ("malik at story", "such as name@example.org")] {
            let reply = browser.fill("/sign-in", "/sign-in", &[("email", typed)]).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(reply.body.contains(said) && reply.body.contains(&format!("value=\"{typed}\"")), "{}", reply.body);
        }
        story.work().await;
        assert!(story.mails().await.is_empty());
    });
}

#[test]
fn a_link_leads_to_our_own_pages_only() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db, true).await;
        let mut browser = story.browser();
        let page = "/sign-in?next=https%3A%2F%2Fevil.example%2F";
        assert!(!browser.get(page).await.body.contains("name=\"next\""), "it is not even in the form");
        let fields = [("email", "malik@story.example"), ("next", "//evil.example/")];
        browser.fill("/sign-in", "/sign-in", &fields).await;
        story.work().await;
        let path = link(&story.mails().await[0].text);
        assert_eq!(browser.fill(&path, &path, &[]).await.location.as_deref(), Some("/desk"));
    });
}

#[test]
fn the_outbox_keeps_secrets_from_officers_and_itself_from_others() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db, false).await;
        story.browser().fill("/sign-in", "/sign-in", &[("email", "malik@story.example")]).await;
        identity::send_links(&story.site).await.expect("the link is queued");
        assert_eq!(story.browser().get("/outbox").await.status, StatusCode::UNAUTHORIZED);
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        assert_eq!(focal_point.get("/outbox").await.status, StatusCode::FORBIDDEN);
        let mut officer = story.signed_in(story.people.officer).await;
        let list = officer.get("/outbox").await;
        assert!(list.body.contains("Malik Osei") && list.body.contains("waiting"), "{}", list.body);
        let mail = &story.mails().await[0];
        let token = mail.secret.clone().expect("the token");
        for path in [format!("/outbox/{}", mail.id), format!("/outbox/{}?format=txt", mail.id)] {
            let shown = officer.get(&path).await;
            assert_eq!(shown.status, StatusCode::OK);
            assert!(!shown.body.contains(&token), "an officer could sign in as somebody else: {}", shown.body);
        }
        assert!(mail.text.contains(&token));
    });
}
