//! Everything that an officer sends while the demonstration is played, and every report of a Government, is sent once more
//! by the focal point of another Party, with their own sign-in and a key of their own: it is refused and changes nothing.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use axum::Router;
use db::Db;
use http::StatusCode;
use page::{Browser, Site};
use record::{OfficeKind, PartyId, PersonId};

use crate::watch::{self, Look, Sent};

/// Who sends everything again.
struct Other {
    site: Site,
    router: Router,
    /// What was sent before there was any focal point.
    early: Mutex<Vec<Sent>>,
    replayed: Mutex<Vec<Sent>>,
}

impl Other {
    /// A form comes in: it is sent by somebody else first, so that it meets the very state that it was made for.
    async fn look(&self, sent: Sent) {
        let reports = sent.by.government().is_some() && sent.path.ends_with("/progress");
        if !sent.by.is_officer() && !reports {
            return;
        }
        let Some(other) = self.focal_point(sent.by.government()).await else {
            self.early.lock().expect("what came early").push(sent);
            return;
        };
        let token = record::test::sign_in(&self.site.db, other).await;
        let mut browser = Browser::new(self.router.clone()).with_cookie("sign-in", &token);
        let early = std::mem::take(&mut *self.early.lock().expect("what came early"));
        for sent in early.into_iter().chain([sent]) {
            let key = own_key(&mut browser).await;
            let before = db::test::digests(&self.site.db).await;
            let reply = browser.post_body(&sent.path, &sent.kind, sent.with_key(&key)).await;
            // Who is on the list may post, but not as the Secretariat.
            let refusals = match sent.path.ends_with("/posts") {
                true => &[StatusCode::UNPROCESSABLE_ENTITY, StatusCode::FORBIDDEN][..],
                false => &[StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN, StatusCode::NOT_FOUND],
            };
            assert!(refusals.contains(&reply.status), "{} by {other:?}: {}", sent.path, reply.status);
            assert_eq!(db::test::digests(&self.site.db).await, before, "{} changed something", sent.path);
            self.replayed.lock().expect("what was sent").push(sent);
        }
    }

    /// The first focal point of a Party that is not this one.
    async fn focal_point(&self, not_of: Option<PartyId>) -> Option<PersonId> {
        let today = self.site.clock.now().day();
        let seats = self.site.db.read(move |tx| record::office::seats(tx, None, today)).await.expect("the offices");
        let others = seats.into_iter().filter(|seat| seat.office.kind == OfficeKind::FocalPoint);
        let mut others = others.filter(|seat| not_of.is_none() || seat.office.party != not_of);
        others.find_map(|seat| seat.holders.first().map(|holder| holder.person))
    }
}

/// The key of a form that was handed out to this visitor.
async fn own_key(browser: &mut Browser) -> String {
    let desk = browser.get("/desk").await;
    assert_eq!(desk.status, StatusCode::OK, "the desk of a focal point");
    let key = desk.body.split("name=\"form_key\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    key.expect("a form on the desk").to_owned()
}

/// `/documents/12/adopt` as `/documents/{id}/adopt`.
fn route(path: &str) -> String {
    let number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    path.split('/').map(|part| if number(part) { "{id}" } else { part }).collect::<Vec<_>>().join("/")
}

#[test]
fn what_an_officer_sends_is_refused_from_another_partys_focal_point_and_changes_nothing() {
    db::test::on_sqlite(async |db: Db| {
        let seen: Mutex<Option<Arc<Other>>> = Mutex::default();
        watch::play(&db, |site, router| {
            let (site, early, replayed) = (site.clone(), Mutex::default(), Mutex::default());
            let other = Arc::new(Other { site, router, early, replayed });
            *seen.lock().expect("who looks") = Some(other.clone());
            let look: Look = Arc::new(move |sent| {
                let other = other.clone();
                Box::pin(async move { other.look(sent).await })
            });
            look
        })
        .await;
        let other = seen.into_inner().expect("who looks").expect("somebody looked");
        assert!(other.early.lock().expect("what came early").is_empty(), "everything was sent again");
        let replayed = other.replayed.lock().expect("what was sent");
        let (reports, officers): (Vec<&Sent>, Vec<&Sent>) =
            replayed.iter().partition(|sent| sent.by.government().is_some());
        assert!(reports.len() >= 5 && officers.len() >= 50, "{} reports, {} others", reports.len(), officers.len());
        let routes: BTreeSet<String> = replayed.iter().map(|sent| route(&sent.path)).collect();
        insta::assert_snapshot!("replayed", routes.into_iter().collect::<Vec<_>>().join("\n"));
    });
}
