//! Who takes part, by the programs of a secretariat and of those who nominate: nominations, registrations, the list, and what stands
//! about a forum as a whole. Each by the rules of its page, whose JSON says the same.

use db::Db;
use http::{Method, StatusCode};
use page::Browser;
use record::Scope;
use serde_json::{Value, json};

use crate::api::{api, discussed};
use crate::by_program::pointers;
use crate::kit::{Look, Story, number, post, taken};
use crate::nominated::nominating;
use crate::registered::{NOUR, asked, registering};

/// What a page says to a browser that asks for JSON.
async fn said(browser: &mut Browser, page: &str) -> Value {
    let reply = browser.get(&format!("{page}?format=json")).await;
    assert_eq!(reply.status, StatusCode::OK, "{page}: {}", reply.body);
    serde_json::from_str(&reply.body).expect("JSON")
}

/// Where the next part of a list is.
fn next(part: &Value) -> String {
    part["next"].as_str().expect("there is more").trim_start_matches("http://story.example").to_owned()
}

fn ana() -> Value {
    json!({
        "given": "Ana", "family": "Brix", "address": "Ana.Brix@forest.example", "gender": "f", "language": "fr",
        "capacity": "government", "position": "Forest officer", "letter": "Letter MoE/31/17 of 2 June 2031",
    })
}

fn with(mut body: Value, name: &str, value: impl Into<Value>) -> Value {
    body[name] = value.into();
    body
}

#[test]
fn somebody_is_nominated_with_a_letter_and_confirmed_by_programs() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = nominating(&story).await;
        let nominations = format!("{}/nominations", api(&forum.page));
        let mut focal = story.program(story.people.focal_point, Scope::Post).await;
        let (_, none) = focal.get(&nominations).await;
        assert_eq!((&none["open"], &none["nominations"]), (&true.into(), &json!([])));
        assert_eq!(none["nominators"], json!([{ "code": "party-1", "name": "Esmeria" }]));
        // What is wrong is said at its place, by its name in the body.
        let wrong = with(with(with(ana(), "address", "ana at home"), "letter", " "), "gender", "q");
        let (status, problem) = focal.post(&nominations, &wrong).await;
        assert_eq!(
            (status, pointers(&problem)),
            (StatusCode::UNPROCESSABLE_ENTITY, vec!["#/address", "#/gender", "#/letter"])
        );
        assert_eq!(pointers(&focal.post(&nominations, &with(ana(), "capacity", "group")).await.1), ["#/capacity"]);
        assert_eq!(focal.post(&nominations, &with(ana(), "person", 3)).await.0, StatusCode::BAD_REQUEST);
        let json = [("json".to_owned(), ana().to_string())];
        let (kind, body) = page::multipart(&json, &[("file", "run.exe", b"1")]);
        let reply = focal.browser.post_body(&nominations, &kind, body).await;
        let (status, problem) = focal.fits(&Method::POST, &nominations, reply);
        assert_eq!((status, pointers(&problem)), (StatusCode::UNPROCESSABLE_ENTITY, vec!["#/file"]));
        // With the letter, once.
        let mut once = focal.browser.clone().with_header("idempotency-key", "k1");
        let (kind, body) = page::multipart(&json, &[("file", "Letter 17.pdf", b"%PDF signed")]);
        let mut made = Vec::new();
        for _ in 0..2 {
            let reply = once.post_body(&nominations, &kind, body.clone()).await;
            made.push(focal.fits(&Method::POST, &nominations, reply));
        }
        let (status, first) = &made[0];
        assert_eq!((status, &made[1].1), (&StatusCode::CREATED, first));
        assert_eq!(
            (&first["nominator"], &first["state"], &first["letter_file"]),
            (&"Esmeria".into(), &"proposed".into(), &"Letter 17.pdf".into())
        );
        let (status, problem) = focal.post(&nominations, &ana()).await;
        assert_eq!((status, pointers(&problem)), (StatusCode::UNPROCESSABLE_ENTITY, vec!["#/address"]));
        let one = format!("/api/v1/nominations/{}", first["id"]);
        assert_eq!(focal.get(&one).await.1["family"], "Brix");
        assert_eq!(focal.browser.get(&format!("{one}/letter")).await.body, "%PDF signed");
        // Another Government is shown neither that nor the letter; who nominates for nobody, nothing.
        let mut other = story.program(story.people.other_focal_point, Scope::Manage).await;
        assert_eq!(other.get(&nominations).await.1["nominations"], json!([]));
        for path in [one.clone(), format!("{one}/letter")] {
            assert_eq!(other.get(&path).await.0, StatusCode::NOT_FOUND, "{path}");
        }
        let mut expert = story.program(story.people.expert, Scope::Manage).await;
        assert_eq!(expert.get(&nominations).await.0, StatusCode::FORBIDDEN);
        assert_eq!(expert.post(&nominations, &ana()).await.0, StatusCode::FORBIDDEN);
        // The Secretariat decides, whose address it is not hidden from.
        other.post(&nominations, &with(with(ana(), "address", "florencia@story.example"), "family", "Bus")).await;
        let decision = format!("{one}/decision");
        let confirm = json!({ "decision": "confirmed" });
        assert_eq!(focal.post(&decision, &confirm).await.0, StatusCode::FORBIDDEN);
        let mut weaker = story.program(story.people.officer, Scope::Moderate).await;
        assert_eq!(weaker.post(&decision, &confirm).await.0, StatusCode::FORBIDDEN);
        let mut program = story.program(story.people.officer, Scope::Manage).await;
        let (status, confirmed) = program.post_once("k2", &decision, &confirm).await;
        assert_eq!((status, &confirmed["state"]), (StatusCode::OK, &"confirmed".into()));
        assert_eq!(program.post_once("k2", &decision, &confirm).await.0, StatusCode::OK);
        let declined = json!({ "decision": "declined", "reason": "No." });
        assert_eq!(program.post(&decision, &declined).await.0, StatusCode::CONFLICT, "it is decided");
        let (_, part) = program.get(&format!("{nominations}?limit=1")).await;
        let (_, rest) = program.get(&next(&part)).await;
        let second = &rest["nominations"][0];
        assert_eq!(second["address_of"]["name"], "Florencia Bustos");
        let decision = format!("/api/v1/nominations/{}/decision", second["id"]);
        assert_eq!(pointers(&program.post(&decision, &confirm).await.1), ["#/same_person"]);
        assert_eq!(pointers(&program.post(&decision, &json!({ "decision": "declined" })).await.1), ["#/reason"]);
        let same = with(confirm, "same_person", second["address_of"]["person"].clone());
        assert_eq!(program.post(&decision, &same).await.1["state"], "confirmed");
        let list = story.json(&format!("{}/list", forum.page)).await.to_string();
        assert!(list.contains("Ana Brix"), "{list}");
        // The page's JSON says the same, to whom the page says it.
        let page = said(&mut officer, &format!("{}/nominations", forum.page)).await;
        assert_eq!(page["nominations"].as_array().map(Vec::len), Some(2));
        let mut other = story.signed_in(story.people.other_focal_point).await;
        let own = said(&mut other, &format!("{}/nominations", forum.page)).await;
        assert_eq!((&own["nominations"][0]["family"], &own["nominations"][1]), (&"Bus".into(), &Value::Null));
        assert_eq!(own["nominations"][0].get("address_of"), None, "nobody else learns whose an address is");
    });
}

#[test]
fn who_is_asked_to_nominate_is_asked_once_by_a_program() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = nominating(&story).await;
        let calls = format!("{}/calls", api(&forum.page));
        let mut program = story.program(story.people.officer, Scope::Manage).await;
        assert_eq!(
            pointers(&program.post(&calls, &json!({ "instrument": "CLL", "until": "soon" })).await.1),
            ["#/until"]
        );
        assert_eq!(pointers(&program.post(&calls, &json!({ "until": "2031-06-10" })).await.1), ["#/instrument"]);
        let call = json!({ "instrument": "CLL", "organizations": true, "until": "2031-06-10" });
        let (status, made) = program.post(&format!("{calls}?limit=1"), &call).await;
        assert_eq!((status, &made["calls"][0]["nominator"]["name"]), (StatusCode::CREATED, &"Esmeria".into()));
        let (_, rest) = program.get(&next(&made)).await;
        assert_eq!((&rest["calls"][0]["until"], &rest["calls"][0]["nominated"]), (&"2031-06-10".into(), &0.into()));
        assert_eq!(pointers(&program.post(&calls, &call).await.1), ["#/instrument"], "nobody is left to be asked");
        let mut focal = story.program(story.people.focal_point, Scope::Post).await;
        assert_eq!(focal.get(&calls).await.1["calls"].as_array().map(Vec::len), Some(1), "what was asked of them");
        assert_eq!(focal.post(&calls, &call).await.0, StatusCode::FORBIDDEN);
        let page = said(&mut officer, &format!("{}/nominations", forum.page)).await;
        assert_eq!(page["calls"].as_array().map(Vec::len), Some(2));
        let by_invitation = story.forum_without_moderator().await;
        let calls = format!("{}/calls", api(&by_invitation));
        assert_eq!(program.post(&calls, &call).await.0, StatusCode::CONFLICT, "it takes no nominations");
    });
}

#[test]
fn registrations_are_decided_about_by_a_program() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = registering(&story, "admitted", "post").await;
        let registrations = format!("{}/registrations", api(&forum.page));
        let mut program = story.program(story.people.officer, Scope::Manage).await;
        let mut seeds = NOUR;
        (seeds[0].1, seeds[2].1, seeds[5].1) = ("Lea", "lea@seeds.example", "Living Seeds Network");
        for (who, address) in [(NOUR, "nour@wetlands.example"), (seeds, "lea@seeds.example")] {
            let link = asked(&story, &forum, &who, address).await;
            assert_eq!(program.get(&registrations).await.0, StatusCode::OK);
            taken(story.public().fill(&link, &link, &[]).await);
        }
        let (_, part) = program.get(&format!("{registrations}?limit=1")).await;
        let nour = &part["registrations"][0];
        assert_eq!(
            (&nour["address"], &nour["state"], &nour["organization_known"]),
            (&"nour@wetlands.example".into(), &"waiting".into(), &Value::Null)
        );
        let (_, rest) = program.get(&next(&part)).await;
        let lea = &rest["registrations"][0];
        let known = lea["organization_known"].as_i64().expect("the directory has it");
        let decide = |one: &Value| format!("/api/v1/registrations/{}/decision", one["id"]);
        let admitted = json!({ "decision": "admitted" });
        let (_, problem) = program.post(&decide(nour), &with(admitted.clone(), "speaks_for", "999999")).await;
        assert_eq!(pointers(&problem), ["#/speaks_for"]);
        assert_eq!(pointers(&program.post(&decide(nour), &json!({ "decision": "declined" })).await.1), ["#/reason"]);
        assert_eq!(pointers(&program.post(&decide(nour), &json!({ "decision": "waiting" })).await.1), ["#/decision"]);
        // One for the organization that the directory has; one for herself at first.
        let (status, one) =
            program.post_once("k", &decide(lea), &with(admitted.clone(), "speaks_for", known.to_string())).await;
        assert_eq!((status, &one["state"], &one["alone"]), (StatusCode::OK, &"admitted".into(), &false.into()));
        assert_eq!(
            program.post_once("k", &decide(lea), &with(admitted.clone(), "speaks_for", known.to_string())).await.1,
            one
        );
        assert_eq!(program.post(&decide(lea), &admitted).await.0, StatusCode::CONFLICT, "it is decided");
        let (_, one) = program.post(&decide(nour), &admitted).await;
        assert_eq!((&one["state"], &one["alone"]), (&"admitted".into(), &true.into()));
        let organization = format!("/api/v1/registrations/{}/organization", nour["id"]);
        assert_eq!(pointers(&program.post(&organization, &json!({ "speaks_for": "" })).await.1), ["#/speaks_for"]);
        let new = json!({ "speaks_for": "new-non-governmental-organization" });
        assert_eq!(program.post(&organization, &new).await.1["alone"], false);
        assert_eq!(program.post(&organization, &new).await.0, StatusCode::CONFLICT);
        let (_, list) = program.get(&format!("{}/participants", api(&forum.page))).await;
        let spoken_for = |id: &Value| {
            let all = list["participants"].as_array().expect("a list").iter();
            all.filter(|one| one["person"] == *id).map(|one| one["institution"].clone()).collect::<Vec<_>>()
        };
        assert_eq!(spoken_for(&one["person"]), ["Réseau des zones humides"]);
        // It is the Secretariat's.
        for (person, scope) in [(story.people.moderator, Scope::Manage), (story.people.officer, Scope::Moderate)] {
            let mut other = story.program(person, scope).await;
            assert_eq!(other.get(&registrations).await.0, StatusCode::FORBIDDEN);
            assert_eq!(other.get(&format!("/api/v1/registrations/{}", nour["id"])).await.0, StatusCode::FORBIDDEN);
            assert_eq!(other.post(&decide(nour), &admitted).await.0, StatusCode::FORBIDDEN);
        }
        let page = said(&mut officer, &format!("{}/registrations", forum.page)).await;
        assert_eq!(page["registrations"].as_array().map(Vec::len), Some(2));
        assert!(page["organizations"].as_array().is_some_and(|all| all.iter().any(|one| one["id"] == known)));
        let refused = story.public().get(&format!("{}/registrations?format=json", forum.page)).await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
        assert_eq!(db.read(record::rules::broken).await.expect("the rules are asked"), []);
    });
}

#[test]
fn the_list_of_a_forum_is_kept_by_a_program() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let list = format!("{}/participants", api(&forum.page));
        let mut program = story.program(story.people.officer, Scope::Manage).await;
        let before = program.get(&list).await.1;
        // Either all or none, and each that is wrong is named.
        let addresses = json!(["kwabena@story.example", "nobody@story.example", "Malik", "none@story.example"]);
        let (status, problem) = program.post(&list, &json!({ "addresses": addresses })).await;
        assert_eq!((status, pointers(&problem)), (StatusCode::UNPROCESSABLE_ENTITY, vec!["#/addresses/2"]));
        let addresses = json!(["kwabena@story.example", "nobody@story.example", "none@story.example"]);
        let (_, problem) = program.post(&list, &json!({ "addresses": addresses, "manner": "invited" })).await;
        assert_eq!(pointers(&problem), ["#/addresses/1", "#/addresses/2"]);
        assert_eq!(pointers(&program.post(&list, &json!({ "addresses": [] })).await.1), ["#/addresses"]);
        let odd = json!({ "addresses": ["kwabena@story.example"], "manner": "by chance", "capacity": "king", "notices": "x" });
        assert_eq!(pointers(&program.post(&list, &odd).await.1), ["#/manner", "#/capacity", "#/notices"]);
        assert_eq!(program.get(&list).await.1, before);
        let two = json!({ "addresses": ["Kwabena Asare <kwabena@story.example>", "malik@story.example"], "notices": "daily" });
        let (status, added) = program.post_once("k", &list, &two).await;
        assert_eq!(status, StatusCode::CREATED, "{added}");
        let names: Vec<_> = added["participants"]
            .as_array()
            .expect("people")
            .iter()
            .map(|one| (&one["name"], &one["capacity"]))
            .collect();
        assert_eq!(names, [(&"Kwabena Asare".into(), &"government".into()), (&"Malik Osei".into(), &"expert".into())]);
        assert_eq!(program.post_once("k", &list, &two).await.1, added);
        // Taken off the list: what was said stays.
        let person = story.people.expert.0;
        let (status, off) = program.post(&format!("{list}/withdraw"), &json!({ "person": person })).await;
        assert_eq!((status, &off["state"], &off["posts"]), (StatusCode::OK, &"withdrawn".into(), &2.into()));
        assert_eq!(
            program.post(&format!("{list}/withdraw"), &json!({ "person": 999_999 })).await.0,
            StatusCode::NOT_FOUND
        );
        let mut expert = story.signed_in(story.people.expert).await;
        let again = expert.post(&format!("{}/posts", forum.topic), &post("expert", "Again.")).await;
        assert_eq!(again.status, StatusCode::FORBIDDEN);
        // A moderator sees what one of them writes first; and moderates the second session too.
        let moderation = json!({ "person": story.people.focal_point.0, "moderation": "pre" });
        assert_eq!(program.post(&format!("{list}/moderation"), &moderation).await.1["name"], "Luis Ferrán");
        let mut luis = story.program(story.people.focal_point, Scope::Post).await;
        let posts = format!("{}/posts", api(&forum.topic));
        assert_eq!(luis.post(&posts, &json!({ "text": "Now.", "language": "en" })).await.1["state"], "pending");
        let moderators = format!("{}/moderators", api(&forum.page));
        let second: i64 = number(&forum.second).parse().expect("a number");
        let (_, problem) = program.post(&moderators, &json!({ "session": 1, "address": "malik@story.example" })).await;
        assert_eq!(pointers(&problem), ["#/session"]);
        let (_, problem) = program.post(&moderators, &json!({ "session": second, "address": "x@story.example" })).await;
        assert_eq!(pointers(&problem), ["#/address"]);
        let malik = json!({ "session": second, "address": "malik@story.example" });
        assert_eq!(program.post(&moderators, &malik).await.1["sessions"][1]["moderators"], json!(["Malik Osei"]));
        // It is the Secretariat's, and a token reaches no farther than its scope.
        for (who, scope) in [(story.people.moderator, Scope::Manage), (story.people.officer, Scope::Moderate)] {
            let mut other = story.program(who, scope).await;
            for (path, body) in [
                (list.clone(), &two),
                (format!("{list}/withdraw"), &json!({ "person": person })),
                (format!("{list}/moderation"), &moderation),
                (moderators.clone(), &malik),
            ] {
                assert_eq!(other.post(&path, body).await.0, StatusCode::FORBIDDEN, "{path}");
            }
        }
        assert_eq!(db.read(record::rules::broken).await.expect("the rules are asked"), []);
    });
}

#[test]
fn what_stands_about_a_forum_is_written_by_a_program() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let texts = format!("{}/texts", api(&forum.page));
        let mut program = story.program(story.people.officer, Scope::Manage).await;
        let of = |all: &Value, language: &str| {
            let mut texts = all["texts"].as_array().expect("texts").iter();
            texts.find(|text| text["language"] == language).cloned().expect("a language")
        };
        let before = program.get(&texts).await.1;
        assert_eq!(of(&before, "fr")["conduct"], "");
        let new = json!({ "language": "fr", "conduct": "Soyez brefs.", "afterwards": "Un rapport." });
        let (status, changed) = program.send(Method::PATCH, &texts, &new).await;
        assert_eq!((status, &of(&changed, "fr")["afterwards"]), (StatusCode::OK, &"Un rapport.".into()));
        // What is left out stays, what is empty is taken away, and other languages are nobody's business here.
        let less = json!({ "language": "fr", "afterwards": "", "mark": of(&changed, "fr")["mark"] });
        let (_, less) = program.send(Method::PATCH, &texts, &less).await;
        assert_eq!((&of(&less, "fr")["conduct"], &of(&less, "fr")["afterwards"]), (&"Soyez brefs.".into(), &"".into()));
        assert_eq!(of(&less, "en"), of(&before, "en"));
        let stale = json!({ "language": "fr", "conduct": "Tout est permis.", "mark": of(&before, "fr")["mark"] });
        let (status, problem) = program.send(Method::PATCH, &texts, &stale).await;
        assert_eq!(
            (status, &problem["type"]),
            (StatusCode::CONFLICT, &"http://story.example/docs/api#conflict".into())
        );
        let wrong = json!({ "language": "tlh", "conduct": "x".repeat(50_001) });
        let (status, problem) = program.send(Method::PATCH, &texts, &wrong).await;
        assert_eq!((status, pointers(&problem)[0]), (StatusCode::UNPROCESSABLE_ENTITY, "#/language"));
        story.public().get(&format!("{}?lang=fr", forum.page)).await.says(&["Soyez brefs."]);
        assert_eq!(program.get(&format!("{}?lang=fr", api(&forum.page))).await.1["conduct"], "Soyez brefs.");
        // A document in the background.
        let background = format!("{}/background", api(&forum.page));
        assert_eq!(pointers(&program.post(&background, &json!({ "symbol": "LL/0" })).await.1), ["#/symbol"]);
        db.write(|tx| {
            let new = record::card::New {
                kind: record::Kind::Document,
                number: "LL/SM/1",
                title: "The law as it stands",
                who: "",
                state: "adopted",
                visible: record::Circles::PUBLIC,
                party: None,
                person: None,
            };
            record::card::insert(tx, &new, db::Instant::from_microseconds(0))
        })
        .await
        .expect("a document");
        let (_, with_law) = program.post(&background, &json!({ "symbol": "LL/SM/1" })).await;
        assert_eq!(with_law["background"][0]["title"], "The law as it stands");
        // Its own words, and those of a question, in one more language.
        let question = story.json(&forum.topic).await["questions"][1]["id"].clone();
        let wording = format!("/api/v1/requests/{question}/wording");
        let (_, stands) = program.get(&wording).await;
        assert_eq!(
            (&stands["kind"], &stands["wordings"][2]["title"]),
            (&"question".into(), &"What has helped?".into())
        );
        let french = json!({ "language": "fr", "title": "Qu’est-ce qui a aidé ?" });
        let (_, changed) = program.send(Method::PATCH, &wording, &french).await;
        assert_eq!(
            (&changed["wordings"][3]["title"], &changed["wordings"][2]),
            (&french["title"], &stands["wordings"][2])
        );
        let bare = json!({ "language": "ru", "introduction": "Слова." });
        assert_eq!(pointers(&program.send(Method::PATCH, &wording, &bare).await.1), ["#/title"]);
        let stale = json!({ "language": "fr", "title": "Et alors ?", "mark": stands["wordings"][3]["mark"] });
        assert_eq!(program.send(Method::PATCH, &wording, &stale).await.0, StatusCode::CONFLICT);
        story.public().get(&format!("{}?lang=fr", forum.topic)).await.says(&["Qu’est-ce qui a aidé ?"]);
        for (person, scope) in [(story.people.moderator, Scope::Manage), (story.people.officer, Scope::Moderate)] {
            let mut other = story.program(person, scope).await;
            assert_eq!(other.get(&wording).await.0, StatusCode::FORBIDDEN);
            assert_eq!(other.send(Method::PATCH, &wording, &french).await.0, StatusCode::FORBIDDEN);
            assert_eq!(other.get(&texts).await.0, StatusCode::FORBIDDEN);
            assert_eq!(other.send(Method::PATCH, &texts, &new).await.0, StatusCode::FORBIDDEN);
            assert_eq!(other.post(&background, &json!({ "symbol": "LL/SM/1" })).await.0, StatusCode::FORBIDDEN);
        }
    });
}

#[test]
fn the_desk_the_figures_and_the_proceedings_are_read_by_programs() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let desk = format!("{}/desk", api(&forum.page));
        let mut moderator = story.program(story.people.moderator, Scope::Moderate).await;
        let (_, read) = moderator.get(&desk).await;
        assert_eq!((&read["figures"]["total"]["posts"], &read["figures"]["total"]["posted"]), (&3.into(), &2.into()));
        assert_eq!(read["figures"]["by_day"], json!([{ "day": "2031-06-02", "posts": 3 }]));
        let silent: Vec<_> = read["silent"].as_array().expect("a list").iter().map(|one| &one["people"]).collect();
        assert_eq!((silent.len(), &silent[0][0]["name"]), (1, &"Josefina Urbina".into()));
        assert_eq!(read["thin"].as_array().map(Vec::len), Some(2), "no question has an answer");
        assert_eq!(read["pending"][0]["missing"], json!(["ar", "zh", "fr", "ru", "es"]));
        assert_eq!((&read["unanswered"][0]["number"], &read["waiting"]), (&3.into(), &json!([])));
        // The page's JSON is the same, and for nobody else.
        let mut browser = story.signed_in(story.people.moderator).await;
        let mut page = said(&mut browser, &format!("{}/desk", forum.page)).await;
        page.as_object_mut().expect("an object").remove("invented");
        assert_eq!(page, read);
        let mut expert = story.signed_in(story.people.expert).await;
        assert_eq!(expert.get(&format!("{}/desk?format=json", forum.page)).await.status, StatusCode::FORBIDDEN);
        let mut other = story.program(story.people.expert, Scope::Manage).await;
        assert_eq!(other.get(&desk).await.0, StatusCode::FORBIDDEN);
        // The figures are everybody's, without who is silent.
        let figures = format!("{}/participation", api(&forum.page));
        let (_, public) = other.get(&figures).await;
        assert_eq!(public["by_party"].as_array().map(Vec::len), Some(2), "Esmeria, and who belongs to no Party");
        assert_eq!(public.get("by_gender"), None);
        assert!(moderator.get(&figures).await.1["by_gender"].is_array());
        // All that was said, each post once.
        let proceedings = format!("{}/proceedings", forum.page);
        let whole = story.json(&proceedings).await;
        assert_eq!((&whole["posts"], &whole["sessions"][1]["number"]), (&3.into(), &"II".into()));
        let chapter = &whole["sessions"][0]["places"][0]["chapters"][0];
        let numbers: Vec<_> = chapter["posts"].as_array().expect("posts").iter().map(|post| &post["number"]).collect();
        assert_eq!((&chapter["question"], numbers), (&Value::Null, vec![&1.into(), &2.into()]));
        assert_eq!(chapter["posts"][1]["for"], "Esmeria");
        let reply = story.public().get(&format!("{proceedings}?part={}&format=json", number(&forum.second))).await;
        let part: Value = serde_json::from_str(&reply.body).expect("JSON");
        assert_eq!((&part["posts"], &part["sessions"][0]["number"]), (&1.into(), &"II".into()));
        let link = format!("part={}&#38;format=json", number(&forum.second));
        let shown = story.public().get(&format!("{proceedings}?part={}", number(&forum.second))).await;
        assert!(shown.body.contains(&link), "{}", shown.body);
    });
}
