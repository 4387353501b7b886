//! The call for nominations: who is asked, whom it does not reach, who has nominated, who is reminded; and who nominates for several.

use db::Db;
use http::StatusCode;
use mail::{Mail, MailId};
use redline::form::answers;

use crate::groups::islands;
use crate::kit::{Look, Story, taken};
use crate::nominated::{ANA, nominating, with};

/// The mails to somebody, the latest first, each with its file.
async fn mails(db: &Db, address: &'static str) -> Vec<Mail> {
    let read = db.read(move |tx| {
        let list = mail::list_to(tx, address, MailId::LAST, 50)?;
        list.into_iter().map(|mail| mail::get(tx, mail.id)).collect::<db::Result<_>>()
    });
    read.await.expect("the mails")
}

#[test]
fn who_is_asked_hears_of_it_once_and_is_reminded_once() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = nominating(&story).await;
        let page = format!("{}/nominations", forum.page);
        let (call, remind) = (format!("{page}/call"), format!("{page}/reminder"));
        let (luis, josefina) = ("luis@story.example", "josefina@story.example");
        let before = (mails(&db, luis).await.len(), mails(&db, josefina).await.len());
        officer.get(&format!("{page}?lang=en")).await.says(&["Nobody has been asked", &call]);

        // What would be asked is shown first: Avaria has no focal point for the Convention.
        officer.get(&call).await.says(&["Mails that go out: 1.", "Not asked", "Avaria"]);
        let more = [("organizations", "1"), ("show", "addressees")];
        let shown = officer.post(&call, &[("instrument", "CLL"), ("call_until", "2031-06-10"), more[0], more[1]]).await;
        assert_eq!(shown.status, StatusCode::OK);
        shown.says(&["Mails that go out: 2.", "Living Seeds Network", "value=\"2031-06-10\""]);
        assert_eq!(mails(&db, luis).await.len(), before.0, "nobody is asked yet");

        let asking = [("instrument", "CLL"), ("call_until", "2031-06-10"), more[0]];
        taken(officer.fill(&call, &call, &asking).await);
        let asked = mails(&db, luis).await;
        assert_eq!((asked.len(), mails(&db, josefina).await.len()), (before.0 + 1, before.1 + 1));
        assert!(asked[0].text.contains("Esmeria") && asked[0].text.contains("10 de junio"), "{}", asked[0].text);
        assert_eq!(asked[0].reply_to.as_deref(), Some("nominate+1@story.example"));
        let form = asked[0].enclosed.as_ref().expect("the form");
        let first = &answers(&form.bytes).expect("a form")[0];
        assert_eq!((first.text.as_str(), form.name.as_str()), ("Esmeria", "Formulario de designación 1.docx"));
        officer.get(&page).await.says(&["Asked: 2. Have nominated: 0. Silent: 2.", "Remind those that are silent (2)"]);
        let again = officer.fill(&call, &call, &asking).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says(&["Nobody is left to be asked.", "Asked before: 2."]);

        // Who was asked knows it of itself, and of nobody else.
        let mut focal = story.signed_in(story.people.focal_point).await;
        let own = focal.get(&format!("{page}?lang=en")).await;
        own.says(&["Esmeria was asked on", "10 June 2031"]);
        own.is_silent_on(&["Living Seeds Network", "Silent:"]);
        let mut other = story.signed_in(story.people.other_focal_point).await;
        other.get(&page).await.is_silent_on(&["was asked on"]);
        other.get("/desk?lang=en").await.is_silent_on(&["asked to nominate"]);
        // Their desk leads there.
        let asked = ["You are asked to nominate", "Nominated: none", &format!("href=\"{page}#nominate\"")];
        focal.get("/desk?lang=en").await.says(&asked);

        taken(focal.fill(&page, &page, &ANA).await);
        focal.get("/desk?lang=en").await.says(&["You are asked to nominate", "Nominated: 1"]);
        officer.get(&page).await.says(&["Have nominated: 1. Silent: 1.", "Remind those that are silent (1)"]);
        taken(officer.fill(&page, &remind, &[]).await);
        let reminded = mails(&db, josefina).await;
        assert!(reminded[0].subject.starts_with("Reminder: ") && reminded[0].enclosed.is_some(), "{reminded:?}");
        assert_eq!(mails(&db, luis).await.len(), before.0 + 1, "who has nominated is reminded of nothing");
        officer.get(&page).await.is_silent_on(&["Remind those"]);
        assert_eq!(officer.post(&remind, &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(mails(&db, josefina).await.len(), before.1 + 2, "nobody is reminded twice");
    });
}

#[test]
fn a_forum_that_takes_no_nominations_asks_for_none() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let call = format!("{}/nominations/call", forum.page);
        let mut officer = story.signed_in(story.people.officer).await;
        officer.get(&call).await.says(&["This forum takes no nominations now."]);
        let fields = [("instrument", "CLL"), ("call_until", "2031-06-10")];
        assert_eq!(officer.post(&call, &fields).await.status, StatusCode::CONFLICT);
        let focal = story.signed_in(story.people.focal_point).await.post(&call, &fields).await;
        assert_eq!(focal.status, StatusCode::FORBIDDEN);
        let (forum, mut officer) = nominating(&story).await;
        let call = format!("{}/nominations/call", forum.page);
        for (day, said) in [("2031-05-31", "from today"), ("2031-06-14", "to the end of the forum"), ("soon", "")] {
            let refused = officer.fill(&call, &call, &[("call_until", day)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{day}");
            refused.says(&["id=\"call_until-fault\"", said]);
        }
    });
}

#[test]
fn a_coordinator_nominates_for_the_group_or_for_the_government() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = nominating(&story).await;
        islands(&story).await;
        let page = format!("{}/nominations", forum.page);
        let call = format!("{page}/call");
        taken(officer.fill(&call, &call, &[("call_until", "2031-06-10"), ("groups", "1")]).await);
        officer.get(&page).await.says(&["Group of Island Parties", "Asked: 1."]);

        let mut kwabena = story.signed_in(story.people.other_focal_point).await;
        kwabena.get(&page).await.says(&["name=\"nominate_for\"", "Avaria", "Group of Island Parties was asked on"]);
        let fields =
            |whom: &'static str, capacity| [&with("capacity", capacity)[..], &[("nominate_for", whom)]].concat();
        let refused = kwabena.fill(&page, &page, &fields("group-1", "government")).await;
        refused.says(&["You cannot speak in this capacity here."]);
        let refused = kwabena.fill(&page, &page, &fields("party-1", "expert")).await;
        refused.says(&["id=\"nominate_for-fault\""]);
        taken(kwabena.fill(&page, &page, &fields("group-1", "expert")).await);
        officer.get(&page).await.says(&["<bdi>Group of Island Parties</bdi> · waits", "Silent: 0."]);
        taken(officer.fill(&page, "/nominations/1/decision", &[("decision", "confirmed")]).await);
        officer.get(&format!("{}/participants", forum.page)).await.says(&["Ana Brix"]);
    });
}
