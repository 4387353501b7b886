//! Who is silent on a voluntary ask is seen by the Secretariat and that Government, wherever one looks; everybody sees how
//! many are, and of how many.

use db::{Chance, Db};
use http::StatusCode;
use page::{Browser, Site};
use record::{OfficeKind, PartyId, PersonId, RecordId};
use serde_json::Value;

/// An ask of a Party that did not answer, on something that does not bind.
#[derive(Clone, Debug)]
struct Silent {
    ask: RecordId,
    recommendation: RecordId,
    party: PartyId,
    code: String,
}

async fn silent(db: &Db) -> Vec<Silent> {
    let asks = db::sql!(
        "SELECT ask.record, ask.paragraph, ask.party, party.code FROM ask JOIN party ON party.id = ask.party
         WHERE ask.status = 'no-information' AND ask.force IN ('recommended', 'invited', 'may-wish') ORDER BY ask.record"
    );
    let all = db.read(move |tx| {
        tx.rows(asks, &[], |row| {
            Ok(Silent { ask: row.get(0)?, recommendation: row.get(1)?, party: row.get(2)?, code: row.get(3)? })
        })
    });
    all.await.expect("the asks")
}

/// Who holds an office of this kind today, of the Party or of anybody else.
async fn holder(site: &Site, kind: OfficeKind, which: impl Fn(Option<PartyId>) -> bool) -> Option<PersonId> {
    let today = site.clock.now().day();
    let held = db::sql!(
        "SELECT tenure.person, office.party FROM tenure JOIN office ON office.id = tenure.office
         WHERE office.kind = $1 AND from_day <= $2 AND (to_day IS NULL OR to_day > $2) ORDER BY tenure.id"
    );
    let held =
        site.db.read(move |tx| tx.rows(held, &[&kind, &today.to_string()], |row| Ok((row.get(0)?, row.get(1)?))));
    held.await.expect("the offices").into_iter().find(|(_, party)| which(*party)).map(|(person, _)| person)
}

async fn signed_in(site: &Site, person: PersonId) -> Browser {
    page::test::signed_in(site, person).await
}

/// Everything on the site that this reader can see of an ask.
async fn sees(browser: &mut Browser, one: &Silent) -> Vec<String> {
    let mut seen = Vec::new();
    let (ask, record) = (format!("/asks/{}", one.ask), format!("/records/{}", one.ask));
    for path in [ask.clone(), record.clone(), format!("{record}?format=json")] {
        if browser.get(&path).await.status == StatusCode::OK {
            seen.push(path);
        }
    }
    let recommendation = format!("/records/{}", one.recommendation);
    for path in [recommendation.clone(), format!("/parties/{}", one.code)] {
        let page = browser.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        if page.body.contains(&format!("\"{ask}\"")) || page.body.contains(&format!("\"{record}\"")) {
            seen.push(path);
        }
    }
    let walk = browser.get(&format!("{recommendation}?format=json")).await;
    let walk: Value = serde_json::from_str(&walk.body).expect("json");
    if walk["became"].as_array().is_some_and(|steps| steps.iter().any(|step| step["id"] == one.ask.0)) {
        seen.push(format!("{recommendation}?format=json"));
    }
    seen
}

#[test]
fn who_is_silent_on_what_is_voluntary_is_between_that_government_and_the_secretariat() {
    db::test::on_both(async |db: Db| {
        let site = rapporteur::demonstration(db.clone(), Chance::seeded(7)).await.unwrap_or_else(|e| panic!("{e:#}"));
        let silent = silent(&db).await;
        assert!(silent.len() > 20, "only {} are silent", silent.len());
        let mut public = Browser::new(page::router(site.clone()));
        let officer = holder(&site, OfficeKind::Secretariat, |_| true).await.expect("an officer");
        let mut officer = signed_in(&site, officer).await;
        let expert = holder(&site, OfficeKind::Expert, |_| true).await.expect("an expert");
        let mut expert = signed_in(&site, expert).await;
        for one in silent.iter().step_by(silent.len() / 8) {
            assert_eq!(sees(&mut public, one).await, Vec::<String>::new(), "the public sees {one:?}");
            assert_eq!(sees(&mut expert, one).await, Vec::<String>::new(), "an expert sees {one:?}");
            let other = holder(&site, OfficeKind::FocalPoint, |party| party != Some(one.party)).await;
            let mut other = signed_in(&site, other.expect("another focal point")).await;
            assert_eq!(sees(&mut other, one).await, Vec::<String>::new(), "another Government sees {one:?}");
            assert_eq!(sees(&mut officer, one).await.len(), 6, "an officer sees {one:?} everywhere");
            // The office may be vacant.
            let own = holder(&site, OfficeKind::FocalPoint, |party| party == Some(one.party)).await;
            let Some(own) = own else { continue };
            let mut own = signed_in(&site, own).await;
            let seen = sees(&mut own, one).await;
            assert!(
                seen.contains(&format!("/asks/{}", one.ask)) && seen.contains(&format!("/parties/{}", one.code)),
                "{seen:?}"
            );
            let desk = own.get("/desk").await;
            assert!(desk.body.contains(&format!("\"/asks/{}\"", one.ask)), "it stands on the desk: {}", desk.body);
        }
    });
}

#[test]
fn everybody_sees_how_many_have_reported_and_of_how_many() {
    db::test::on_sqlite(async |db: Db| {
        let site = rapporteur::demonstration(db.clone(), Chance::seeded(7)).await.unwrap_or_else(|e| panic!("{e:#}"));
        let silent = silent(&db).await;
        let one = silent.first().expect("somebody is silent");
        let paragraph = one.recommendation;
        let counts = db.read(move |tx| record::ask::counts(tx, paragraph)).await.expect("the counts");
        let asked: i64 = counts.iter().map(|(_, asks)| asks).sum();
        let silent =
            counts.iter().find(|(status, _)| *status == record::ask::Status::NoInformation).map_or(0, |(_, n)| *n);
        let page = Browser::new(page::router(site)).get(&format!("/records/{paragraph}")).await;
        let said = format!("What became of it: {} of {asked} have reported", asked - silent);
        assert!(page.body.contains(&said), "{said}: {}", page.body);
        assert!(page.body.contains("seen by the Secretariat and that Government only"), "{}", page.body);
    });
}
