//! Whatever a forum holds: brought in and taken away again it is the same, also by a server of another treaty.

use db::Db;
use forum::archive::{
    Corrected, Decided, Draft, Entered, Group, Head, Party, Place, Post, Published, Question, Settings, Summary, Texts,
    Translation, Version, Window, Withdrawn, Words,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::archive::take;
use crate::brought::{assert_same, bring, broken, elsewhere, packed};
use crate::kit::{Story, taken};

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{0,40}",
        "[а-яё #0-9]{0,30}",
        "[\\u{600}-\\u{6ff} ]{0,20}",
        Just("From here\n\n> #1\n.\n=a".to_owned())
    ]
}

fn title() -> impl Strategy<Value = Words> {
    prop::collection::btree_map(
        prop::sample::select(vec!["ar", "zh", "en", "fr", "ru", "es"]),
        "[A-Za-z一-十]{1,12}",
        1..4,
    )
    .prop_map(|words| words.into_iter().map(|(code, text)| (code.to_owned(), text)).collect())
}

/// An instant within the two weeks, in microseconds at most.
fn instant() -> impl Strategy<Value = String> {
    (0_i64..1_000_000_000_000).prop_map(|at| db::Instant::from_microseconds(1_938_124_800_000_000 + at).to_string())
}

prop_compose! {
    fn post(number: i64)(
        place in prop::sample::select(vec!["1", "1.1", "2"]),
        parent in prop::option::of(1_i64..40),
        (who, institution) in ("[A-Za-zé]{1,8}( [A-Za-z]{1,8}){0,2}", prop::option::of("[A-Z][a-z]{2,9}")),
        (party, grouped) in (prop::option::of(prop::sample::select(vec![("XE", "Esmeria"), ("QZ", "Nowhere"), ("AA", "Another")])), any::<bool>()),
        capacity in prop::sample::select(vec!["government", "group", "organization", "expert", "moderator", "officer"]),
        channel in prop::sample::select(vec!["web", "mail", "behalf", "file", "api"]),
        language in prop::sample::select(vec!["ar", "zh", "en", "fr", "ru", "es"]),
        state in 0_usize..7,
        at in instant(),
        answers in any::<bool>(),
        versions in prop::collection::vec((instant(), words()), 1..4),
        translations in prop::collection::vec((instant(), "[ -~]{1,30}", any::<bool>(), words()), 0..4),
        (pinned, closed, moved, split) in (any::<bool>(), any::<bool>(), any::<bool>(), prop::option::of(1_i64..40)),
        reason in words(),
    ) -> Post {
        let states: [(&str, Option<&str>, bool); 7] = [
            ("published", None, false), ("published", Some("admit"), false), ("withdrawn", Some("withdraw"), false),
            ("removed", Some("remove"), false), ("erased", Some("erase"), false), ("pending", None, true), ("refused", Some("refuse"), true),
        ];
        let (state, what, hidden) = states[state];
        let gone = matches!(state, "withdrawn" | "removed" | "erased");
        let version = |(at, text): (String, String)| Version { at, text, corrected: None };
        let mut versions: Vec<_> = versions.into_iter().map(version).collect();
        // The first one came with the post.
        versions[0].at.clone_from(&at);
        if channel == "behalf" && pinned {
            for version in versions.iter_mut().skip(1) {
                version.corrected = Some(Corrected { who: "Ruth Dahl".to_owned(), reason: reason.clone() });
            }
        }
        // One of each kind, of the version that stands.
        let version = i64::try_from(versions.len()).expect("a count");
        let kinds = [("official", "officer", ""), ("courtesy", "author", ""), ("machine", "reader", "translate.example")];
        let mut translated = Vec::new();
        for ((at, text, back, reason), (kind, role, machine)) in translations.into_iter().zip(kinds).filter(|_| !gone) {
            translated.push(Translation {
                version, language: "es".to_owned(), kind: kind.to_owned(), role: role.to_owned(), at: at.clone(),
                who: if machine.is_empty() { "Ana Ruiz".to_owned() } else { String::new() }, machine: machine.to_owned(),
                text: if back { String::new() } else { text }, withdrawn: back.then_some(Withdrawn { at, reason }),
            });
        }
        let entered = (channel == "behalf" && pinned).then(|| Entered {
            who: "Ruth Dahl".to_owned(), way: "fax".to_owned(), arrived: "2031-06-05".to_owned(), at: at.clone(),
        });
        Post {
            number, place: place.to_owned(), in_reply_to: parent.filter(|parent| *parent < number), who,
            party: party.map(|(code, name)| Party { code: code.to_owned(), name: name.to_owned() }), institution,
            group: grouped.then(islands),
            capacity: capacity.to_owned(), channel: channel.to_owned(), entered, language: language.to_owned(), state: state.to_owned(),
            decided: what.map(|what| Decided { what: what.to_owned(), at: at.clone(), reason }), at, hidden,
            message_id: format!("m.{number}@list.example"),
            answers: if answers && place == "1.1" { vec!["1.1?1".to_owned()] } else { Vec::new() },
            versions: if gone { Vec::new() } else { versions }, translations: translated, files: Vec::new(), pinned, closed,
            moved_from: moved.then(|| "2".to_owned()), split_from: split.filter(|from| *from < number),
            thread: decided_about(pinned, closed, moved), summarizes: Vec::new(),
        }
    }
}

/// What a moderator decided about a thread that stands so.
fn decided_about(pinned: bool, closed: bool, moved: bool) -> Vec<Decided> {
    let all =
        [(pinned, "pin"), (closed, "close"), (moved, "move"), (moved && pinned, "unpin"), (moved && pinned, "pin")];
    let decided = |what: &str| {
        let (at, reason) = ("2031-06-04T10:00:00Z".to_owned(), format!("Because of {what}."));
        Decided { what: what.to_owned(), at, reason }
    };
    all.into_iter().filter(|(done, _)| *done).map(|(_, what)| decided(what)).collect()
}

/// A group of Parties that nobody knows here.
fn islands() -> Group {
    let party = Party { code: "XE".to_owned(), name: "Esmeria".to_owned() };
    Group { code: "ISLANDS".to_owned(), name: "Group of Island Parties".to_owned(), parties: vec![party] }
}

/// Where it had been published; nothing, where it was taken away before archives said so.
fn published() -> impl Strategy<Value = Option<Published>> {
    prop::option::of((title(), prop::option::of(Just("A/1".to_owned()))).prop_map(|(treaty, read_in)| Published {
        treaty,
        address: "https://elsewhere.example".to_owned(),
        list_id: "forum.9.elsewhere.example".to_owned(),
        sender: "forum@elsewhere.example".to_owned(),
        read_in,
    }))
}

fn posts() -> impl Strategy<Value = Vec<Post>> {
    prop::collection::vec(1_i64..40, 0..12).prop_flat_map(|numbers| {
        let numbers: std::collections::BTreeSet<i64> = numbers.into_iter().collect();
        numbers.into_iter().map(post).collect::<Vec<_>>()
    })
}

prop_compose! {
    fn head()(title in title(), introduced in any::<bool>(), topic in title(), asked in title(), who in "[A-Z][a-z]{1,8} [A-Z][a-z]{1,8}", published in published(), released in prop::option::of(Just("2031-06-03T00:00:00Z".to_owned()))) -> Head {
        let summed = |week, text: &str| Summary {
            week, post: None, draft: Some(Draft {
                language: "fr".to_owned(), text: text.to_owned(), who: who.clone(), at: "2031-06-09T10:00:00Z".to_owned(),
            }),
        };
        let place = |key: &str, number: &str, questions, topics| Place {
            summaries: if key == "2" { vec![summed(0, "Tout."), summed(2, "")] } else { Vec::new() },
            key: key.to_owned(), number: number.to_owned(), title: topic.clone(), introduction: Words::new(),
            moderators: if key == "1" { vec![who.clone()] } else { Vec::new() }, questions, topics,
        };
        let question = Question {
            key: "1.1?1".to_owned(), number: "3".to_owned(), text: asked, introduction: Words::new(), released,
        };
        Head {
            format: "rapporteur-forum".to_owned(), version: 1, source: "https://elsewhere.example/forums/9".to_owned(),
            invented: true, published, introduction: if introduced { title.clone() } else { Words::new() }, title,
            settings: Settings {
                participation: "nominated".to_owned(), observers: "read".to_owned(), moderation: "pre".to_owned(),
                edit_minutes: 7, language: "fr".to_owned(),
                registration: introduced.then(|| "admitted".to_owned()), registered: introduced.then(|| "post".to_owned()),
            },
            windows: ["first", "extended", "reopened"].map(|kind| Window {
                kind: kind.to_owned(), opens: "2031-06-02T00:00:00Z".to_owned(), closes: "2031-06-13T23:59:59.999Z".to_owned(),
                reason: kind.to_owned(), who: who.clone(), at: "2031-05-01T00:00:00Z".to_owned(),
            }).to_vec(),
            texts: Texts::default(), mandates: Vec::new(), background: Vec::new(),
            sessions: vec![
                place("1", "I", Vec::new(), vec![place("1.1", "(i)", vec![question], Vec::new())]),
                place("2", "II", Vec::new(), Vec::new()),
            ],
            participants: Vec::new(),
        }
    }
}

/// `forum.json` of a head and posts.
fn written(head: &Head, posts: &[Post]) -> String {
    let head = serde_json::to_string(head).expect("JSON");
    let posts: Vec<_> = posts.iter().map(|post| format!("\n{}", serde_json::to_string(post).expect("JSON"))).collect();
    format!("{},\n\"posts\":[{}\n]}}\n", head.strip_suffix('}').expect("an object"), posts.join(","))
}

#[test]
fn whatever_a_forum_holds_it_is_the_same_when_it_is_taken_away_again() {
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let done = runner.run(&(head(), posts()), |(head, mut posts)| {
        let known: std::collections::BTreeSet<i64> = posts.iter().map(|post| post.number).collect();
        for post in &mut posts {
            post.in_reply_to = post.in_reply_to.filter(|parent| known.contains(parent));
            post.split_from = post.split_from.filter(|from| known.contains(from));
        }
        let text = written(&head, &posts);
        db::test::on_sqlite(async |db: Db| {
            let story = Story::new(&db).await;
            // Later than every question of it was put.
            story.clock.advance(std::time::Duration::from_hours(24 * 100));
            let mut officer = story.signed_in(story.people.officer).await;
            let page = taken(bring(&mut officer, "forum.json", text.as_bytes()).await);
            let again = take(&mut officer, &page).await;
            assert_eq!(String::from_utf8_lossy(&again["forum.json"]), text);
            // And all the rest, by a server of another treaty.
            let (_fresh, other) = elsewhere(&db).await;
            let there = Story::of_another_treaty(&other).await;
            let mut officer = there.signed_in(there.people.officer).await;
            let page = taken(bring(&mut officer, "forum.zip", &packed(&again)).await);
            assert_same(&take(&mut officer, &page).await, &again);
            other.close().await;
            assert_eq!(broken(&db).await, []);
        });
        Ok(())
    });
    done.unwrap_or_else(|fault| panic!("{fault}"));
}
