//! Registration: whoever wants to says who they are and confirms it by mail; they take part at once, or an officer admits them.

use std::time::Duration;

use db::{Db, sql};
use http::StatusCode;
use mail::MailId;
use page::Browser;

use crate::kit::{Forum, Look, Story, post, taken, write};

pub const NOUR: [(&str, &str); 9] = [
    ("given", "Nour"),
    ("family", "Haddad"),
    ("address", "Nour@wetlands.example"),
    ("language", "fr"),
    ("capacity", "organization"),
    ("organization", "Réseau des zones humides"),
    ("position", "Biologist"),
    ("gender", "f"),
    ("consent", "1"),
];

fn with(name: &str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    NOUR.iter().map(|(field, usual)| (*field, if *field == name { value } else { *usual })).collect()
}

/// A forum that is open, and to registration by this rule.
pub async fn registering(story: &Story, registration: &str, registered: &str) -> (Forum, Browser) {
    let forum = story.open_forum().await;
    let mut officer = story.signed_in(story.people.officer).await;
    let rules = [
        ("participation", "invited"),
        ("observers", "post"),
        ("moderation", "post"),
        ("registration", registration),
        ("registered", registered),
        ("edit_minutes", "30"),
        ("office_language", "en"),
    ];
    let (page, action) = (format!("{}/setup", forum.page), format!("{}/settings", forum.page));
    taken(officer.fill(&page, &action, &rules).await);
    (forum, officer)
}

/// The texts of the mails to somebody, the oldest first.
async fn mails(db: &Db, address: &'static str) -> Vec<String> {
    let read = db.read(move |tx| {
        let mails = mail::list_to(tx, address, MailId::LAST, 100)?;
        Ok::<_, db::Error>(mails.into_iter().rev().map(|mail| mail.text).collect())
    });
    read.await.expect("the mails")
}

/// Asks to register, lets the mails go out, and gives the path of the link in the last one.
pub async fn asked(story: &Story, forum: &Forum, fields: &[(&str, &str)], address: &'static str) -> String {
    let page = format!("{}/register", forum.page);
    let led = taken(story.public().fill(&page, &page, fields).await);
    assert_eq!(led, format!("{page}?asked=1"), "the answer is the same for everybody");
    while forum::answer_registrations(&story.site).await.expect("the mails go out") {}
    let text = mails(&story.site.db, address).await.pop().expect("a mail");
    let link = text.split_once("http://story.example/confirm/").expect("a link").1;
    format!("/confirm/{}", link.split_whitespace().next().expect("a token"))
}

#[test]
fn whoever_registers_takes_part_at_once_where_the_forum_says_so() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = registering(&story, "at-once", "pre").await;
        story.public().get(&format!("{}?lang=en", forum.page)).await.says(&["Register for this forum"]);
        let link = asked(&story, &forum, &NOUR, "nour@wetlands.example").await;
        let first = mails(&db, "nour@wetlands.example").await.concat();
        assert!(!first.contains("Nour") && !first.contains("zones humides"), "nothing that was typed: {first}");
        let mut nour = story.public();
        for _ in 0..2 {
            // A scanner that follows links registers nobody.
            nour.get(&format!("{link}?lang=en")).await.says(&["Confirm the registration of Nour Haddad"]);
        }
        assert!(
            db.read(|tx| record::person::find_by_email(tx, "nour@wetlands.example")).await.expect("a read").is_none()
        );
        let thanked = taken(nour.fill(&link, &link, &[]).await);
        let leads_on = format!("<a class=\"button\" href=\"{}\">", forum.page);
        nour.get(&format!("{thanked}&lang=en")).await.says(&["You take part in this forum", &leads_on]);
        nour.get(&forum.topic).await.says(&["Nour Haddad"]);
        // Her organization is not in the directory: she speaks for herself, and a moderator sees it first.
        let refused = write(&mut nour, &forum.topic, &post("organization", "For our network.")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        taken(write(&mut nour, &forum.topic, &post("expert", "Reeds keep the water.")).await);
        assert_eq!(story.posts(&forum.topic).await, 0, "a moderator sees it first");
        let list = officer.get(&format!("{}/participants?lang=en", forum.page)).await;
        list.says(&["Nour Haddad", "registered"]);
        officer
            .get(&format!("{}/registrations?lang=en", forum.page))
            .await
            .says(&["admitted", "Réseau des zones humides"]);
        let figures = story.json(&format!("{}/participation", forum.page)).await;
        assert_eq!(figures["total"]["registered"], 1);
        // The link is used up, and says what became of it.
        story.public().get(&format!("{link}?lang=en")).await.says(&["You take part in this forum"]);
        let again = story.public().post(&link, &[("form_key", "another")]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
    });
}

#[test]
fn an_officer_admits_with_the_organization_that_the_directory_then_has() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = registering(&story, "admitted", "post").await;
        let link = asked(&story, &forum, &NOUR, "nour@wetlands.example").await;
        let mut nour = story.public();
        assert_eq!(taken(nour.fill(&link, &link, &[]).await), link);
        nour.get(&format!("{link}?lang=en")).await.says(&["The Secretariat decides"]);
        nour.get(&forum.page).await.is_silent_on(&["Nour"]);
        let page = format!("{}/registrations", forum.page);
        officer.get("/desk?lang=en").await.says(&["One registration waits"]);
        officer.get(&format!("{page}?lang=en")).await.says(&["Nour Haddad", "Biologist", "nour@wetlands.example"]);
        let decision = "/registrations/1/decision";
        let admit = [("decision", "admitted"), ("speaks_for", "new-non-governmental-organization")];
        taken(officer.fill(&page, decision, &admit).await);
        assert_eq!(mails(&db, "nour@wetlands.example").await.len(), 2, "the link, the invitation");
        let again = officer.post(decision, &[("decision", "declined"), ("decline_reason", "No.")]).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "it is decided");
        let person = db.read(|tx| record::person::find_by_email(tx, "nour@wetlands.example")).await.expect("a read");
        let mut nour = story.signed_in(person.expect("she is in the directory").id).await;
        taken(write(&mut nour, &forum.topic, &post("organization", "For our network.")).await);
        assert_eq!(story.json(&forum.topic).await["organizations"], 1);
    });
}

#[test]
fn whoever_is_not_admitted_reads_why() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = registering(&story, "admitted", "post").await;
        let link = asked(&story, &forum, &NOUR, "nour@wetlands.example").await;
        taken(story.public().fill(&link, &link, &[]).await);
        let page = format!("{}/registrations", forum.page);
        let decision = "/registrations/1/decision";
        let bare =
            officer.fill(&format!("{page}?lang=en"), decision, &[("decision", "declined"), ("speaks_for", "")]).await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
        bare.says(&["Please give the reason"]);
        let why = [("decision", "declined"), ("decline_reason", "We know of no such network."), ("speaks_for", "")];
        taken(officer.fill(&page, decision, &why).await);
        let told = mails(&db, "nour@wetlands.example").await.pop().expect("a mail");
        assert!(told.contains("We know of no such network."), "{told}");
        story.public().get(&link).await.says(&["We know of no such network."]);
        assert!(
            db.read(|tx| record::person::find_by_email(tx, "nour@wetlands.example")).await.expect("a read").is_none()
        );
    });
}

#[test]
fn an_address_gets_one_mail_an_hour_and_the_answer_tells_nothing() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, _) = registering(&story, "at-once", "post").await;
        let before = mails(&db, "luis@story.example").await.len();
        // Somebody types the address of somebody known, again and again, under another name.
        let stranger = with("address", "luis@story.example");
        for _ in 0..3 {
            asked(&story, &forum, &stranger, "luis@story.example").await;
        }
        assert_eq!(mails(&db, "luis@story.example").await.len(), before + 1);
        story.clock.advance(Duration::from_mins(61));
        let link = asked(&story, &forum, &stranger, "luis@story.example").await;
        assert_eq!(mails(&db, "luis@story.example").await.len(), before + 2);
        // He confirms: he is who the directory says, and stands on the list as before.
        let mut luis = story.public();
        taken(luis.fill(&link, &link, &[]).await);
        luis.get(&forum.topic).await.says(&["Luis Ferrán"]);
        taken(write(&mut luis, &forum.topic, &post("government", "For Esmeria.")).await);
        let figures = story.json(&format!("{}/participation", forum.page)).await;
        assert_eq!(figures["total"]["registered"], 0);
    });
}

#[test]
fn what_nobody_confirms_is_forgotten() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, _) = registering(&story, "at-once", "post").await;
        let link = asked(&story, &forum, &NOUR, "nour@wetlands.example").await;
        story.clock.advance(Duration::from_hours(73));
        let late = story.public().get(&link).await;
        assert_eq!(late.status, StatusCode::GONE);
        let pressed = story.public().post(&link, &[("form_key", "kept open")]).await;
        assert_eq!(pressed.status, StatusCode::CONFLICT);
        while forum::answer_registrations(&story.site).await.expect("it is forgotten") {}
        let count = sql!("SELECT count(*) FROM registration");
        let rows = db.read(move |tx| tx.one(count, &[], |row| row.get::<i64>(0))).await.expect("a count");
        assert_eq!(rows, 0);
    });
}

#[test]
fn who_was_taken_off_the_list_comes_back_by_an_officer_only() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = registering(&story, "at-once", "post").await;
        let page = format!("{}/participants", forum.page);
        let person = story.people.expert.to_string();
        let taken_off = officer.post(&format!("{page}/withdraw"), &[("person", &person)]).await;
        assert_eq!(taken_off.status, StatusCode::SEE_OTHER, "{}", taken_off.body);
        let fields = with("address", "florencia@story.example");
        let link = asked(&story, &forum, &fields, "florencia@story.example").await;
        assert_eq!(taken(story.public().fill(&link, &link, &[]).await), link, "she waits");
        let mut florencia = story.signed_in(story.people.expert).await;
        let refused = florencia.post(&format!("{}/posts", forum.topic), &post("expert", "Again.")).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn whoever_registers_stands_under_no_government_though_the_directory_knows_theirs() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = registering(&story, "at-once", "post").await;
        let mut fields = with("address", "kwabena@story.example");
        fields.retain(|(name, _)| !["capacity", "organization"].contains(name));
        fields.extend([("capacity", "expert"), ("organization", "")]);
        let link = asked(&story, &forum, &fields, "kwabena@story.example").await;
        let mut kwabena = story.public();
        taken(kwabena.fill(&link, &link, &[]).await);
        let list = story.public().get(&format!("{}/list?format=json", forum.page)).await;
        list.says(&["Kwabena Asare", "Esmeria"]);
        list.is_silent_on(&["Avaria"]);
        // Where observers only read, so does he.
        taken(write(&mut kwabena, &forum.topic, &post("expert", "A word of my own.")).await);
        let rules =
            [("participation", "invited"), ("observers", "read"), ("moderation", "post"), ("edit_minutes", "30")];
        let rules =
            [rules.as_slice(), &[("registration", "at-once"), ("registered", "post"), ("office_language", "en")]];
        taken(
            officer.fill(&format!("{}/setup", forum.page), &format!("{}/settings", forum.page), &rules.concat()).await,
        );
        let refused = kwabena.post(&format!("{}/posts", forum.topic), &post("expert", "Another.")).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn nobody_registers_where_it_is_not_open_and_a_slip_is_said_at_its_field() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = registering(&story, "closed", "post").await;
        let page = format!("{}/register", forum.page);
        assert_eq!(story.public().post(&page, &NOUR).await.status, StatusCode::CONFLICT);
        story.public().get(&format!("{page}?lang=en")).await.says(&["One cannot register for this forum now."]);
        let draft = story.draft().await;
        assert_eq!(story.public().get(&format!("{}/register", draft.page)).await.status, StatusCode::NOT_FOUND);
        let rules = [("registration", "at-once"), ("registered", "pre")];
        let (setup, action) = (format!("{}/setup", forum.page), format!("{}/settings", forum.page));
        let more = [("participation", "invited"), ("observers", "post"), ("moderation", "post")];
        let last = [("edit_minutes", "30"), ("office_language", "en")];
        taken(officer.fill(&setup, &action, &[rules.as_slice(), &more, &last].concat()).await);
        for (name, value, said) in [
            ("family", " ", "Please fill this in."),
            ("address", "nour at home", "Please write an e-mail address"),
            ("address", "<nour@wetlands.example", "Please write an e-mail address"),
            ("capacity", "government", "You cannot speak in this capacity here."),
            ("organization", "", "Please fill this in."),
            ("gender", "q", "Please choose one from the list."),
            ("consent", "", "One cannot register without agreeing to this."),
        ] {
            let reply = story.public().fill(&format!("{page}?lang=en"), &page, &with(name, value)).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
            reply.says(&[said, "value=\"Nour\""]);
        }
    });
}

#[test]
fn an_organization_that_was_typed_is_confirmed_by_an_officer_after_its_people_came_in_at_once() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = registering(&story, "at-once", "post").await;
        let link = asked(&story, &forum, &NOUR, "nour@wetlands.example").await;
        let mut nour = story.public();
        taken(nour.fill(&link, &link, &[]).await);
        let (page, action) = (format!("{}/registrations", forum.page), "/registrations/1/organization");
        officer.get(&format!("{page}?lang=en")).await.says(&["Confirm the organization", "Living Seeds Network"]);
        let alone = officer.fill(&page, action, &[("speaks_for", "")]).await;
        assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(story.public().post(action, &[("speaks_for", "")]).await.status, StatusCode::UNAUTHORIZED);
        taken(officer.fill(&page, action, &[("speaks_for", "new-non-governmental-organization")]).await);
        officer.get(&format!("{page}?lang=en")).await.is_silent_on(&["Confirm the organization"]);
        let twice = officer.post(action, &[("speaks_for", "new-business")]).await;
        assert_eq!(twice.status, StatusCode::CONFLICT, "it is confirmed");
        taken(write(&mut nour, &forum.topic, &post("organization", "For our network.")).await);
        story.public().get(&forum.topic).await.says(&["for Réseau des zones humides (organization)"]);
        story.public().get(&format!("{}/list?lang=en", forum.page)).await.says(&["Réseau des zones humides"]);
    });
}
