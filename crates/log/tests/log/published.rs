//! What is published: read back by the crate tlog_tiles, as a foreign program would.

use std::collections::BTreeMap;

use axum::body::{self, Body};
use db::Db;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{Request, StatusCode};
use tlog_tiles::{Checkpoint, Hash, Tile};

use crate::kit::Story;

struct Answer {
    status: StatusCode,
    kind: String,
    lasts: String,
    bytes: Vec<u8>,
}

async fn get(story: &Story, path: &str) -> Answer {
    use tower::ServiceExt as _;
    let request = Request::get(path).body(Body::empty()).expect("a request");
    let answer = page::router(story.site.clone()).oneshot(request).await.expect("an answer");
    let header = |name| answer.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let (status, kind, lasts) = (answer.status(), header(CONTENT_TYPE), header(CACHE_CONTROL));
    let bytes = body::to_bytes(answer.into_body(), usize::MAX).await.expect("its body").to_vec();
    Answer { status, kind, lasts, bytes }
}

/// What a foreign program makes of the log: every tile that the checkpoint's size says there is.
async fn tiles(story: &Story, size: u64) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for tile in Tile::new_tiles(8, 0, size) {
        // The crate writes Go's paths: tile/8/0/000.
        let path = tile.path().replacen("tile/8/", "/log/tile/", 1);
        let answer = get(story, &path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert_eq!(answer.kind, "application/octet-stream");
        assert!(answer.lasts.contains("immutable"), "{path}: {}", answer.lasts);
        all.insert(path, answer.bytes);
    }
    all
}

/// Entries out of a bundle: their length as two bytes, the higher one first, then themselves.
fn entries(mut bundle: &[u8]) -> Vec<String> {
    let mut all = Vec::new();
    while let [high, low, rest @ ..] = bundle {
        let (entry, after) = rest.split_at(usize::from(u16::from_be_bytes([*high, *low])));
        all.push(String::from_utf8(entry.to_vec()).expect("text"));
        bundle = after;
    }
    all
}

#[test]
fn a_foreign_program_reads_the_whole_log_and_comes_to_the_signed_root() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.posts("Words.", 260).await;
        story.seal().await;
        let answer = get(&story, "/log/checkpoint").await;
        assert_eq!((answer.status, answer.kind.as_str()), (StatusCode::OK, "text/plain; charset=utf-8"));
        assert_eq!(answer.lasts, "public, max-age=5");
        let note = signed_note::Note::from_bytes(&answer.bytes).expect("a signed note");
        let checkpoint = Checkpoint::from_bytes(note.text()).expect("a checkpoint");
        assert_eq!((checkpoint.origin(), checkpoint.size()), ("story.example/log", 260));

        let tiles = tiles(&story, checkpoint.size()).await;
        assert_eq!(tiles.keys().collect::<Vec<_>>(), ["/log/tile/0/000", "/log/tile/0/001.p/4", "/log/tile/1/000.p/1"]);
        let mut bundles = get(&story, "/log/tile/entries/000").await.bytes;
        bundles.extend(get(&story, "/log/tile/entries/001.p/4").await.bytes);
        let entries = entries(&bundles);
        assert_eq!(entries.len(), 260);
        // Each entry is the leaf that the tiles have for it.
        let leaves: Vec<Hash> = entries.iter().map(|entry| tlog_tiles::record_hash(entry.as_bytes())).collect();
        let published = [tiles["/log/tile/0/000"].as_slice(), &tiles["/log/tile/0/001.p/4"]].concat();
        assert_eq!(leaves.iter().flat_map(|leaf| leaf.0).collect::<Vec<u8>>(), published);
        // And the leaves give the root that was signed.
        let mut stored: Vec<Hash> = Vec::new();
        for (number, leaf) in (0..).zip(&leaves) {
            let known = stored.clone();
            let reader = Known(known);
            stored.extend(tlog_tiles::stored_hashes_for_record_hash(number, *leaf, &reader).expect("hashes"));
        }
        let root = tlog_tiles::tree_hash(260, &Known(stored)).expect("a root");
        assert_eq!(&root, checkpoint.hash());

        for entry in &entries {
            let commitment = entry.strip_prefix("rapporteur audit v1 ").expect("an entry");
            assert!(commitment.len() == 64 && commitment.bytes().all(|digit| digit.is_ascii_hexdigit()), "{entry}");
        }
    });
}

struct Known(Vec<Hash>);

impl tlog_tiles::HashReader for Known {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<Hash>, tlog_tiles::Error> {
        let at = |index: &u64| usize::try_from(*index).ok().and_then(|index| self.0.get(index).copied());
        indexes.iter().map(|index| at(index).ok_or(tlog_tiles::Error::IndexesNotInTree)).collect()
    }
}

#[test]
fn what_an_older_checkpoint_needs_stays_and_what_is_not_there_is_not() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        assert_eq!(get(&story, "/log/checkpoint").await.status, StatusCode::NOT_FOUND);
        story.post("One.").await;
        story.post("Two.").await;
        story.seal().await;
        let two = get(&story, "/log/tile/0/000.p/2").await.bytes;
        let bundle = get(&story, "/log/tile/entries/000.p/2").await.bytes;
        story.post("Three.").await;
        story.seal().await;
        let three = get(&story, "/log/tile/0/000.p/3").await.bytes;
        assert_eq!(three.len(), 96);
        assert_eq!(get(&story, "/log/tile/0/000.p/2").await.bytes, two);
        assert_eq!(get(&story, "/log/tile/entries/000.p/2").await.bytes, bundle);
        assert!(three.starts_with(&two));
        for nowhere in [
            "/log/tile/0/000",
            "/log/tile/0/000.p/4",
            "/log/tile/1/000.p/1",
            "/log/tile/0/001.p/1",
            "/log/tile/8/0/000",
            "/log/tile/entries/000.p/4",
            "/log/tile/entries/x999/x999/x999/x999/x999/x999/999",
            "/log/tile/data/000",
            "/log/tile/",
            "/log/elsewhere",
        ] {
            let answer = get(&story, nowhere).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{nowhere}");
            assert!(!answer.lasts.contains("immutable"), "{nowhere}");
        }
    });
}

#[test]
fn the_page_says_what_the_log_is_and_what_is_the_newest_in_it() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let mut visitor = story.visitor();
        let page = visitor.get("/log").await;
        assert!(page.body.contains("Nothing of what everybody may read has been sealed yet"), "{}", page.body);
        story.post("One.").await;
        story.write("For the Secretariat.", record::Kind::Post, record::Circles::SECRETARIAT).await;
        story.seal().await;
        story.post("Two.").await;
        let page = visitor.get("/log").await;
        let verifier = db.read(record::log::key).await.expect("a look").expect("a key").verifier;
        assert!(page.body.contains("Waiting to be sealed</dt><dd>1</dd>"), "{}", page.body);
        assert!(page.body.contains(&language::escape(&verifier)), "{}", page.body);
        assert!(page.body.contains("href=\"/receipts/1\"") && !page.body.contains("/receipts/2"), "{}", page.body);
        let mut officer = story.signed_in(story.people.officer).await;
        assert!(officer.get("/log").await.body.contains("href=\"/receipts/2\""));
        for (file, words) in [("sealed-log.md", "# The sealed log"), ("verify-receipt.py", "RFC 8032")] {
            assert!(visitor.get(&format!("/log/{file}")).await.body.contains(words), "{file}");
        }
    });
}
