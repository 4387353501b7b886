//! Search: the same is found on both engines, in six languages, and nobody finds what they may not see.

use db::{Db, Instant};
use language::words::Wanted;
use language::{Language, Localized};
use record::contribution::{self, Capacity, Channel, NewContribution, Number, State, Text};
use record::document::{self, NewDocument, NewParagraph};
use record::request::{self, NewRequest};
use record::search::{self, Hit, Query};
use record::test::People;
use record::{Actor, Circles, Kind, RecordId, card};

/// What was written in a forum, in each language, the earliest first.
const CORPUS: [(Language, &str); 12] = [
    (Language::English, "The Parties have integrated biosafety into their national development plans."),
    (Language::English, "Costs are the main barrier: there is no budget for a National Biosafety Committee."),
    (Language::French, "L’évaluation des risques relève d’autorités nationales qui n’ont pas de budget."),
    (Language::French, "Nous proposons un comité national de la prévention des risques biotechnologiques."),
    (Language::Spanish, "Las instituciones públicas necesitan coordinación y un presupuesto nacional."),
    (Language::Spanish, "Proponemos un comité (National Biosafety Committee) con recursos propios."),
    (Language::Russian, "Страны учитывают вопросы биобезопасности в национальных планах; средств всё ещё не хватает."),
    (Language::Russian, "Национальный комитет по биобезопасности (Cartagena Protocol, article 14) не собирается."),
    (Language::Arabic, "تحتاج الأطراف إلى بناء القدرات الوطنية في مجال السلامة الأحيائية."),
    (Language::Arabic, "اللجنة الوطنية للسلامة الأحيائية بلا ميزانية، والتنمية المستدامة بعيدة."),
    (Language::Chinese, "缔约方需要加强生物安全方面的能力建设。"),
    (Language::Chinese, "国家生物安全委员会没有预算，也没有议定书的译本。"),
];

/// What somebody types, and which of the posts are found, the latest first.
const QUESTIONS: [(&str, &[i64]); 26] = [
    ("party", &[1]),
    ("integrating plan", &[1]),
    ("budget", &[3, 2]),
    ("BIOSAFETY national", &[6, 2, 1]),
    ("\"biosafety committee\"", &[6, 2]),
    ("\"committee biosafety\"", &[]),
    ("évaluation", &[3]),
    ("evaluation du risque", &[]),
    ("evaluation risque", &[3]),
    ("comite", &[6, 4]),
    ("comités nationaux", &[4]),
    ("institucion publica", &[5]),
    ("coordinacion presupuestos", &[5]),
    ("план", &[7]),
    ("национальная биобезопасность", &[8, 7]),
    ("все", &[7]),
    ("Cartagena article 14", &[8]),
    ("الوطنية", &[10, 9]),
    ("وطنية قدرات", &[9]),
    ("سلامة احيائية", &[10, 9]),
    ("ميزانية", &[10]),
    ("生物安全", &[12, 11]),
    ("安全 能力", &[11]),
    ("书", &[12]),
    ("全生", &[]),
    ("#7", &[7]),
];

fn now() -> Instant {
    at("2031-06-03T09:12:00Z")
}

fn at(instant: &str) -> Instant {
    instant.parse().expect("an instant")
}

struct Story {
    people: People,
    topic: RecordId,
}

fn new<'a>(topic: RecordId, language: Language, text: &'a Text, visible: Circles) -> NewContribution<'a> {
    NewContribution {
        kind: Kind::Post,
        request: topic,
        parent: None,
        capacity: Capacity::Expert,
        party: None,
        who: "Florencia Bustos",
        channel: Channel::Web,
        language,
        text,
        visible,
        state: State::Published,
    }
}

fn text(words: &str) -> Text {
    Text { text: words.to_owned(), html: String::new(), renderer: 1 }
}

/// A topic on which all that was written.
async fn story(db: &Db) -> Story {
    let people = db.write(record::test::people).await.expect("the people of the kit");
    let topic = db.write(move |tx| {
        let mut title = Localized::only(Language::English, "Ministries between themselves");
        title.set(Language::French, "Les ministères entre eux");
        let topic = topic(tx, &title)?;
        for (language, words) in CORPUS {
            let text = text(words);
            contribution::insert(tx, &Actor::default(), &new(topic, language, &text, Circles::PUBLIC), now())?;
        }
        Ok::<_, db::Error>(topic)
    });
    Story { people, topic: topic.await.expect("the corpus is kept") }
}

fn topic(tx: &mut db::Write<'_>, title: &Localized) -> db::Result<RecordId> {
    let new = NewRequest {
        kind: Kind::Topic,
        parent: None,
        ordinal: 1,
        number: "",
        title,
        body: &Localized::default(),
        state: "published",
        window: None,
        released: None,
        visible: Circles::PUBLIC,
    };
    request::insert(tx, &Actor::default(), &new, now())
}

async fn hits(db: &Db, actor: &Actor, query: Query, before: Option<RecordId>, most: i64) -> Vec<Hit> {
    let actor = actor.clone();
    db.read(move |tx| search::find(tx, &actor, &query, before, most)).await.expect("a search")
}

/// The numbers of the posts that an actor finds.
async fn found(db: &Db, actor: &Actor, query: Query) -> Vec<i64> {
    let hits = hits(db, actor, query, None, 100).await;
    let posts = hits.iter().filter(|hit| hit.card.kind == Kind::Post);
    posts.map(|hit| hit.card.number.parse::<Number>().expect("a number").0).collect()
}

fn typed(words: &str) -> Query {
    Query { wanted: Wanted::of(words), ..Query::default() }
}

#[test]
fn the_same_is_found_on_both_engines_in_the_same_order() {
    db::test::on_both(async |db: Db| {
        story(&db).await;
        for (words, expected) in QUESTIONS {
            assert_eq!(found(&db, &Actor::default(), typed(words)).await, expected, "{words}");
        }
        assert!(found(&db, &Actor::default(), typed("")).await.is_empty());
        assert!(found(&db, &Actor::default(), typed("\"'*: & | ! <-> NEAR( \u{2019}")).await.is_empty());
    });
}

#[test]
fn a_topic_is_found_by_its_title_in_each_language_and_by_a_new_one() {
    db::test::on_both(async |db: Db| {
        let story = story(&db).await;
        let topics = async |words| {
            let hits = hits(&db, &Actor::default(), typed(words), None, 100).await;
            hits.into_iter().map(|hit| hit.card.id).collect::<Vec<_>>()
        };
        assert_eq!(topics("ministry").await, [story.topic]);
        assert_eq!(topics("ministère").await, [story.topic]);
        let topic = story.topic;
        let renamed = db.write(move |tx| request::put_wording(tx, topic, Language::French, "Entre autorités", ""));
        renamed.await.expect("a new wording");
        assert_eq!(topics("ministère").await, []);
        assert_eq!(topics("autorité entre").await, [story.topic]);
        assert_eq!(topics("ministry").await, [story.topic], "the other wording stays");
    });
}

#[test]
fn a_request_is_called_in_lists_as_it_is_worded_now_in_whatever_language() {
    db::test::on_both(async |db: Db| {
        let called = db.write(|tx| {
            let (title, body) = (Localized::only(Language::French, "Entre ministères"), Localized::default());
            let new = NewRequest {
                kind: Kind::Forum,
                parent: None,
                ordinal: 0,
                number: "",
                title: &title,
                body: &body,
                state: "published",
                visible: Circles::PUBLIC,
                window: None,
                released: None,
            };
            let forum = request::insert(tx, &Actor::default(), &new, now())?;
            let mut called = Vec::new();
            let words = [
                (Language::French, "Entre autorités"),
                (Language::English, "Between authorities"),
                (Language::French, "Entre offices"),
            ];
            for (language, title) in words {
                request::put_wording(tx, forum, language, title, "")?;
                called.extend(card::find(tx, &Actor::default(), forum)?.map(|card| card.title));
            }
            Ok::<_, db::Error>(called)
        });
        let called = called.await.expect("a forum that is renamed");
        assert_eq!(called, ["Entre autorités", "Between authorities", "Between authorities"]);
    });
}

#[test]
fn nobody_finds_what_they_may_not_see() {
    db::test::on_both(async |db: Db| {
        let story = story(&db).await;
        let actor = async |person| {
            let actor = db.read(move |tx| record::actor::of(tx, person, now())).await;
            actor.expect("the actor is read").expect("somebody")
        };
        let (officer, expert) = (actor(story.people.officer).await, actor(story.people.expert).await);
        let (author, topic) = (expert.clone(), story.topic);
        let kept = db.write(move |tx| {
            let secret = text("A zebra for the Secretariat.");
            contribution::insert(tx, &author, &new(topic, Language::English, &secret, Circles::SECRETARIAT), now())
        });
        let id = kept.await.expect("it is kept").id;
        let other = actor(story.people.other_focal_point).await;
        assert_eq!(found(&db, &officer, typed("zebra")).await, [13]);
        assert_eq!(found(&db, &expert, typed("zebras")).await, [13], "who wrote it sees it");
        assert!(found(&db, &other, typed("zebra")).await.is_empty());
        assert!(found(&db, &Actor::default(), typed("zebra")).await.is_empty());
        for state in ["pending", "refused", "withdrawn", "removed"] {
            db.write(move |tx| card::set_state(tx, id, state)).await.expect("a state");
            assert!(found(&db, &officer, typed("zebra")).await.is_empty(), "{state}");
        }
        let decided = |state| db.write(move |tx| contribution::set_state(tx, Number(13), state));
        decided(State::Removed).await.expect("it is removed");
        db.write(move |tx| card::set_state(tx, id, "published")).await.expect("a state");
        assert!(found(&db, &officer, typed("zebra")).await.is_empty(), "its words are gone from the index too");
        decided(State::Published).await.expect("it is let in again");
        assert_eq!(found(&db, &Actor::default(), typed("zebra")).await, [13]);
    });
}

#[test]
fn hits_are_filtered_and_paged() {
    db::test::on_both(async |db: Db| {
        let story = story(&db).await;
        let (people, topic) = (story.people, story.topic);
        let elsewhere = db.write(move |tx| {
            let other = self::topic(tx, &Localized::only(Language::English, "Elsewhere"))?;
            let text = text("A budget for Esmeria.");
            let post = NewContribution {
                capacity: Capacity::Government,
                party: Some(people.esmeria),
                ..new(other, Language::Spanish, &text, Circles::PUBLIC)
            };
            let later = at("2031-06-04T00:00:00Z");
            contribution::insert(tx, &Actor::default(), &post, later).map(|_| other)
        });
        let elsewhere = elsewhere.await.expect("it is kept");
        let public = Actor::default();
        let budget = || typed("budget");
        assert_eq!(found(&db, &public, budget()).await, [13, 3, 2]);
        assert_eq!(found(&db, &public, Query { place: Some(topic), ..budget() }).await, [3, 2]);
        assert_eq!(found(&db, &public, Query { place: Some(elsewhere), ..budget() }).await, [13]);
        assert_eq!(found(&db, &public, Query { party: Some(people.esmeria), ..budget() }).await, [13]);
        assert_eq!(found(&db, &public, Query { party: Some(people.avaria), ..budget() }).await, [0; 0]);
        assert_eq!(
            found(&db, &public, Query { region: Some("GRULAC".parse().expect("a code")), ..budget() }).await,
            [0; 0]
        );
        assert_eq!(found(&db, &public, Query { question: Some(elsewhere), ..budget() }).await, [13]);
        assert_eq!(found(&db, &public, Query { language: Some(Language::French), ..budget() }).await, [3]);
        assert_eq!(found(&db, &public, Query { capacity: Some(Capacity::Government), ..budget() }).await, [13]);
        let minute = at("2031-06-03T10:00:00Z");
        assert_eq!(found(&db, &public, Query { from: Some(minute), ..budget() }).await, [13]);
        assert_eq!(found(&db, &public, Query { until: Some(minute), ..budget() }).await, [3, 2]);
        let first = hits(&db, &public, budget(), None, 2).await;
        let second = hits(&db, &public, budget(), first.last().map(|hit| hit.card.id), 2).await;
        let numbers = |hits: &[Hit]| hits.iter().map(|hit| hit.card.number.clone()).collect::<Vec<_>>();
        assert_eq!((numbers(&first), numbers(&second)), (vec!["#13".into(), "#3".into()], vec!["#2".to_owned()]));
    });
}

/// Everything that both the records' numbers and titles say of the hits for what somebody types.
async fn all_found(db: &Db) -> Vec<Vec<RecordId>> {
    let mut all = Vec::new();
    for words in QUESTIONS.iter().map(|(words, _)| *words).chain(["ministère", "zebra", "decision 9/9", "barriers"]) {
        let hits = hits(db, &Actor::default(), typed(words), None, 100).await;
        all.push(hits.into_iter().map(|hit| hit.card.id).collect());
    }
    all
}

#[test]
fn an_index_that_was_lost_is_made_anew_in_parts_and_finds_the_same() {
    db::test::on_both(async |db: Db| {
        let story = story(&db).await;
        let written = db.write(move |tx| {
            let document = NewDocument {
                kind: "report",
                symbol: "Decision 9/9",
                title: "Ministries and their barriers",
                language: Language::English,
                opening: "The Conference of the Parties,",
                state: "adopted",
                visible: Circles::PUBLIC,
            };
            let document = document::insert(tx, &Actor::default(), &document, now())?;
            let paragraph = NewParagraph {
                document,
                number: "3",
                level: 1,
                annex: None,
                heading: None,
                text: "Invites Parties to describe the barriers;",
                operative: None,
            };
            document::insert_paragraph(tx, &Actor::default(), &paragraph, now())?;
            let zebra = text("A zebra that is withdrawn again.");
            contribution::insert(
                tx,
                &Actor::default(),
                &new(story.topic, Language::English, &zebra, Circles::PUBLIC),
                now(),
            )
        });
        let zebra = written.await.expect("it is kept").number;
        db.write(move |tx| contribution::set_state(tx, zebra, State::Withdrawn)).await.expect("it is withdrawn");
        let before = all_found(&db).await;
        assert!(before.iter().filter(|hits| !hits.is_empty()).count() > 20);

        let records = db.read(|tx| search::count(tx, RecordId(0))).await.expect("a count");
        db.write(move |tx| (1..=records).try_for_each(|id| search::remove(tx, RecordId(id))))
            .await
            .expect("it is lost");
        assert!(all_found(&db).await.iter().all(Vec::is_empty));

        let (mut last, mut parts) = (RecordId(0), 0);
        while let Some(next) = db.write(move |tx| search::rebuild(tx, last, 4)).await.expect("some of them") {
            (last, parts) = (next, parts + 1);
        }
        assert_eq!((parts, last), ((records + 3) / 4, RecordId(records)));
        assert_eq!(all_found(&db).await, before);
        // Once more, on an index that is whole, changes nothing.
        db.write(|tx| search::rebuild(tx, RecordId(0), 100)).await.expect("all of them");
        assert_eq!(all_found(&db).await, before);
    });
}
