//! Who may do what, as one table: role × action × state × own or other Party. It is made from [`record::may`] alone, so that
//! a reviewer reads here what every page asks.

use std::fmt::Write as _;

use db::Db;
use record::test::People;
use record::{Action, Actor, Facts, PartyId, PersonId, Refusal, Scope, TokenDigest, may};

/// The action after another, in the order of the table; without an arm for each action this does not compile.
fn next(action: Action) -> Option<Action> {
    Some(match action {
        Action::Look => Action::SignIn,
        Action::SignIn => Action::SeeDesk,
        Action::SeeDesk => Action::KeepTokens,
        Action::KeepTokens => Action::KeepDirectory,
        Action::KeepDirectory => Action::WriteDocument,
        Action::WriteDocument => Action::AdoptDocument,
        Action::AdoptDocument => Action::Cite,
        Action::Cite => Action::KeepForum,
        Action::KeepForum => Action::Nominate,
        Action::Nominate => Action::Register,
        Action::Register => Action::Post,
        Action::Post => Action::EnterPost,
        Action::EnterPost => Action::Follow,
        Action::Follow => Action::Leave,
        Action::Leave => Action::EditPost,
        Action::EditPost => Action::WithdrawPost,
        Action::WithdrawPost => Action::Translate,
        Action::Translate => Action::TranslateOfficially,
        Action::TranslateOfficially => Action::AskMachine,
        Action::AskMachine => Action::WithdrawTranslation,
        Action::WithdrawTranslation => Action::Moderate,
        Action::Moderate => Action::EraseWords,
        Action::EraseWords => Action::KeepReview,
        Action::KeepReview => Action::Comment,
        Action::Comment => Action::Dispose,
        Action::Dispose => Action::Transmit,
        Action::Transmit => Action::KeepMeetings,
        Action::KeepMeetings => Action::ReportProgress,
        Action::ReportProgress => Action::SeeOutbox,
        Action::SeeOutbox => Action::KeepMail,
        Action::KeepMail => return None,
    })
}

fn actions() -> impl Iterator<Item = Action> {
    std::iter::successors(Some(Action::Look), |action| next(*action))
}

/// The people of the story as those who act. The matter of the table is Esmeria's.
async fn roles(db: &Db, people: &People) -> Vec<(&'static str, Actor)> {
    let public = ("public", None);
    let known: [(&str, PersonId); 6] = [
        ("observer", people.observer),
        ("expert", people.expert),
        ("moderator", people.moderator),
        ("its focal point", people.focal_point),
        ("another's", people.other_focal_point),
        ("officer", people.officer),
    ];
    let mut roles = Vec::new();
    for (role, person) in std::iter::once(public).chain(known.map(|(role, person)| (role, Some(person)))) {
        roles.push((role, actor(db, person).await));
    }
    roles
}

async fn actor(db: &Db, person: Option<PersonId>) -> Actor {
    let Some(person) = person else { return Actor::default() };
    let token = TokenDigest::of(&record::test::sign_in(db, person).await);
    let now = "2031-06-02T09:00:00Z".parse().expect("an instant");
    let found = db.read(move |tx| record::actor::signed_in(tx, &token, now)).await.expect("the offices are read");
    found.expect("the person is signed in")
}

/// The states that a case can be in, each with what is then known.
fn states(party: PartyId) -> Vec<(&'static str, Facts)> {
    let facts = Facts::at_the_door();
    vec![
        ("at the door", facts),
        ("a draft", Facts { draft: Some(true), ..facts }),
        ("was a draft", Facts { draft: Some(false), ..facts }),
        ("adopted", Facts { adopted: Some(true), ..facts }),
        ("not adopted", Facts { adopted: Some(false), ..facts }),
        ("open", Facts { open: Some(true), ..facts }),
        ("closed", Facts { open: Some(false), ..facts }),
        ("takes part", Facts { takes_part: Some(true), ..facts }),
        ("takes no part", Facts { takes_part: Some(false), ..facts }),
        ("moderates it", Facts { moderates: Some(true), ..facts }),
        ("moderates another", Facts { moderates: Some(false), ..facts }),
        ("their own", Facts { own: Some(true), ..facts }),
        ("somebody else's", Facts { own: Some(false), ..facts }),
        ("theirs elsewhere", Facts { own: Some(false), moderates: Some(false), ..facts }),
        ("settled", Facts { settled: Some(true), ..facts }),
        ("charged with it", Facts { edits: Some(true), ..facts }),
        ("not charged with it", Facts { edits: Some(false), ..facts }),
        ("invented", Facts { invented: Some(true), ..facts }),
        ("not invented", Facts { invented: Some(false), ..facts }),
        ("of no Government", Facts { of_government: Some(false), ..facts }),
        ("Esmeria's matter", Facts { party: Some(party), ..facts }),
        ("Esmeria's, closed", Facts { party: Some(party), open: Some(false), ..facts }),
    ]
}

fn word(decision: Result<(), Refusal>) -> &'static str {
    match decision {
        Ok(()) => "yes",
        Err(Refusal::SignIn) => "sign in",
        Err(Refusal::NotYours) => "no",
        Err(Refusal::NotNow) => "not now",
        Err(Refusal::OutOfScope) => "not with this token",
    }
}

/// The table: for each action the states in which all roles are answered as at the door share its first row.
fn table(roles: &[(&str, Actor)], states: &[(&str, Facts)]) -> String {
    let line = |first: &str, cells: &mut dyn Iterator<Item = &str>| {
        let cells: String = cells.map(|cell| format!("| {cell:15} ")).collect();
        format!("{first:20} {cells}").trim_end().to_owned() + "\n"
    };
    let mut table = line("", &mut roles.iter().map(|(role, _)| *role));
    for action in actions() {
        let mut rows: Vec<(Vec<&str>, Vec<&str>)> = Vec::new();
        for (state, facts) in states {
            let answers: Vec<_> = roles.iter().map(|(_, actor)| word(may(actor, action, facts))).collect();
            match rows.iter_mut().find(|(_, known)| *known == answers) {
                Some((alike, _)) => alike.push(state),
                None => rows.push((vec![state], answers)),
            }
        }
        writeln!(table, "\n{action:?}").expect("text");
        // What most states have in common is said first, without naming them.
        for (at, (alike, answers)) in rows.into_iter().enumerate() {
            let first = if at == 0 { vec!["unless said below"] } else { alike };
            let (last, others) = first.split_last().expect("a row has a state");
            others.iter().for_each(|state| table.push_str(&format!("  {state},\n")));
            table.push_str(&line(&format!("  {last}"), &mut answers.into_iter()));
        }
    }
    table
}

#[test]
fn each_role_may_do_what_the_table_says() {
    db::test::on_sqlite(async |db: Db| {
        let people = db.write(record::test::people).await.expect("the people of the story");
        let roles = roles(&db, &people).await;
        insta::assert_snapshot!("permission", table(&roles, &states(people.esmeria)));
    });
}

/// Every combination of what can be known.
fn every_case(party: PartyId) -> Vec<Facts> {
    let known = [None, Some(true), Some(false)];
    let mut cases = vec![Facts { party: Some(party), ..Facts::default() }, Facts::default()];
    let mut widen = |put: fn(&mut Facts, Option<bool>)| {
        cases = cases
            .iter()
            .flat_map(|facts| known.map(|known| (*facts, known)))
            .map(|(mut facts, known)| {
                put(&mut facts, known);
                facts
            })
            .collect();
    };
    widen(|facts, known| facts.of_government = known);
    widen(|facts, known| facts.draft = known);
    widen(|facts, known| facts.open = known);
    widen(|facts, known| facts.takes_part = known);
    widen(|facts, known| facts.moderates = known);
    widen(|facts, known| facts.adopted = known);
    widen(|facts, known| facts.invented = known);
    widen(|facts, known| facts.own = known);
    widen(|facts, known| facts.settled = known);
    cases
}

#[test]
fn what_is_known_of_a_case_never_opens_a_door_that_is_closed() {
    db::test::on_sqlite(async |db: Db| {
        let people = db.write(record::test::people).await.expect("the people of the story");
        let cases = every_case(people.esmeria);
        assert_eq!(cases.len(), 2 * 3_usize.pow(9));
        for (role, actor) in roles(&db, &people).await {
            for action in actions() {
                let at_the_door = may(&actor, action, &Facts::at_the_door());
                for facts in &cases {
                    let decision = may(&actor, action, facts);
                    assert!(decision.is_err() || at_the_door.is_ok(), "{role} may {action:?} with {facts:?}");
                    let nobody = !actor.is_known();
                    let sign_in = decision == Err(Refusal::SignIn);
                    assert!(nobody || !sign_in, "{role} is signed in and is told to sign in: {action:?} {facts:?}");
                    assert!(
                        !nobody || decision != Err(Refusal::NotYours),
                        "nobody could sign in: {action:?} {facts:?}"
                    );
                }
            }
        }
    });
}

#[test]
fn a_token_reaches_as_far_as_its_scope_and_never_farther_than_its_person() {
    db::test::on_sqlite(async |db: Db| {
        let people = db.write(record::test::people).await.expect("the people of the story");
        let now = "2031-06-02T09:00:00Z".parse().expect("an instant");
        for person in [people.expert, people.focal_point, people.moderator, people.officer] {
            let whole = actor(&db, Some(person)).await;
            for scope in Scope::ALL.iter().copied() {
                let token = TokenDigest::of(&record::test::token(&db, person, scope).await);
                let found =
                    db.read(move |tx| record::actor::by_token(tx, &token, now)).await.expect("the token is read");
                let (cut, _) = found.expect("the token is good");
                for action in actions() {
                    for (_, facts) in states(people.esmeria) {
                        let (by_person, by_token) = (may(&whole, action, &facts), may(&cut, action, &facts));
                        match action.scope() <= scope {
                            true => assert_eq!(by_token, by_person, "{action:?} {facts:?}"),
                            false => assert!(by_token.is_err(), "{action:?} with {scope} {facts:?}"),
                        }
                    }
                }
            }
        }
    });
}
