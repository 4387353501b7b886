//! The files of a post: taken with it, handed over to whoever may read it, in parts, and never opened in our name.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::Body;
use db::Db;
use futures_util::StreamExt;
use http::{Request, StatusCode};
use http_body_util::BodyExt;
use record::contribution::Number;
use record::file::Limits;
use tower::ServiceExt;

use crate::kit::{Forum, Look, Story};

const KIND: &str = "multipart/form-data; boundary=part";

/// What stands in the form of a post beside its files.
const WORDS: [(&str, &str); 3] = [("capacity", "expert"), ("language", "en"), ("text", "The law is attached.")];

/// The form of a post with a file in it.
fn with_file(name: &str, bytes: &[u8]) -> Vec<u8> {
    with_files(&[(name, bytes)])
}

/// A file: its name and its bytes.
type Named<'a> = (&'a str, &'a [u8]);

fn with_files(files: &[Named<'_>]) -> Vec<u8> {
    let mut body = Vec::new();
    for (field, value) in WORDS {
        let part = format!("--part\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend(part.into_bytes());
    }
    for (name, bytes) in files {
        let head = format!(
            "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/html\r\n\r\n"
        );
        body.extend([head.as_bytes(), bytes, b"\r\n"].concat());
    }
    [body.as_slice(), b"--part--\r\n"].concat()
}

async fn posted(story: &Story) -> Forum {
    let forum = story.open_forum().await;
    let mut expert = story.signed_in(story.people.expert).await;
    // Longer than a piece, so that it is put together from two.
    let bytes: Vec<u8> = (0..300_000_u32).map(|n| (n % 251) as u8).collect();
    let reply = expert.post_body(&format!("{}/posts", forum.topic), KIND, with_file("The law, 2010.pdf", &bytes)).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.body);
    forum
}

/// What the door of a file answers to a visitor nobody knows.
async fn fetch(story: &Story, path: &str, range: Option<&str>) -> (http::response::Parts, Vec<u8>) {
    let mut request = Request::get(path).header("accept-encoding", "gzip");
    if let Some(range) = range {
        request = request.header("range", range);
    }
    let router = page::router(story.site.clone());
    let response = router.oneshot(request.body(Body::empty()).expect("a request")).await.expect("an answer");
    let (parts, body) = response.into_parts();
    (parts, body.collect().await.expect("its bytes").to_bytes().to_vec())
}

#[test]
fn a_file_comes_with_its_post_and_is_handed_over_whole_and_in_parts() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = posted(&story).await;
        story.public().get(&forum.topic).await.says(&["The law, 2010.pdf", "300 kB", "The law is attached."]);
        let file = story.json("/posts/1").await["files"][0].clone();
        assert_eq!((file["name"].as_str(), file["size"].as_i64()), (Some("The law, 2010.pdf"), Some(300_000)));
        let address = file["address"].as_str().expect("an address");
        let path = format!("/files/{}", address.split_once("/files/").expect("its door").1);
        let (head, whole) = fetch(&story, &path, None).await;
        assert_eq!((head.status, whole.len()), (StatusCode::OK, 300_000));
        let header = |name: &str| {
            let all = head.headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
            all.collect::<Vec<_>>().join(" ")
        };
        assert_eq!((header("content-type").as_str(), header("accept-ranges").as_str()), ("application/pdf", "bytes"));
        assert!(header("content-disposition").starts_with("attachment;"), "{}", header("content-disposition"));
        assert!(header("content-security-policy").contains("sandbox"), "{}", header("content-security-policy"));
        assert_eq!(header("x-content-type-options"), "nosniff");
        for (asked, from, to) in
            [("bytes=0-9", 0, 10), ("bytes=262140-262150", 262_140, 262_151), ("bytes=-5", 299_995, 300_000)]
        {
            let (head, part) = fetch(&story, &path, Some(asked)).await;
            assert_eq!((head.status, part.as_slice()), (StatusCode::PARTIAL_CONTENT, &whole[from..to]), "{asked}");
            let said = head.headers["content-range"].to_str().expect("text").to_owned();
            assert_eq!(said, format!("bytes {from}-{}/300000", to - 1));
        }
        assert_eq!(fetch(&story, &path, Some("bytes=300000-")).await.0.status, StatusCode::RANGE_NOT_SATISFIABLE);
        for other in
            [path.replace("pdf", "html"), "/files/00/x.pdf".to_owned(), format!("/files/{}/x.pdf", "0".repeat(64))]
        {
            assert_eq!(fetch(&story, &other, None).await.0.status, StatusCode::NOT_FOUND, "{other}");
        }
        // With the words the file goes.
        db.write(|tx| record::contribution::set_state(tx, Number(1), record::contribution::State::Removed))
            .await
            .expect("removed");
        assert_eq!(fetch(&story, &path, None).await.0.status, StatusCode::NOT_FOUND);
        story.public().get(&forum.topic).await.is_silent_on(&["2010.pdf"]);
        assert_eq!(story.json("/posts/1").await["files"], serde_json::json!([]));
    });
}

#[test]
fn several_files_come_with_one_post_in_their_order() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let files: [(&str, &[u8]); 3] = [("law.pdf", b"law"), ("table.csv", b"a,b"), ("law.pdf", b"law, again")];
        let reply = expert.post_body(&format!("{}/posts", forum.topic), KIND, with_files(&files)).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.body);
        let post = story.json("/posts/1").await;
        let names: Vec<_> = post["files"].as_array().expect("files").iter().map(|file| &file["name"]).collect();
        assert_eq!(names, ["law.pdf", "table.csv", "law.pdf"]);
        for (file, (_, bytes)) in post["files"].as_array().expect("files").iter().zip(files) {
            let address = file["address"].as_str().expect("an address");
            let path = format!("/files/{}", address.split_once("/files/").expect("its door").1);
            assert_eq!(fetch(&story, &path, None).await.1, bytes);
        }
        story.public().get(&forum.topic).await.says(&["table.csv"]);
    });
}

#[test]
fn files_that_are_not_taken_are_each_said_at_their_field_and_the_words_stay() {
    db::test::on_sqlite(async |db: Db| {
        // An operator with little room.
        let limits = Limits { most: 2, largest: 1, together: 1, ..Limits::default() };
        let Story { site, clock, people } = Story::new(&db).await;
        let story = Story { site: site.with_limits(limits), clock, people };
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        expert.get(&forum.topic).await.says(&["multiple accept=\".csv,", "at most 2, of at most 1 MB each"]);
        let way = format!("{}/posts", forum.topic);
        let (half, more) = (vec![1; (1 << 19) + 1], vec![1; (1 << 20) + 1]);
        let cases: [(&[Named<'_>], &[&str]); 5] = [
            (
                &[("page.html", b"<script>")],
                &["“page.html” is of a kind that is not taken. Save it as one of these: csv, docx"],
            ),
            (&[("law.pdf", b"")], &["“law.pdf” is empty."]),
            (&[("law.pdf", &more)], &["“law.pdf” is larger than 1 MB."]),
            (&[("a.pdf", &half), ("b.pdf", &half)], &["With “b.pdf” the files are larger than 1 MB together."]),
            (
                &[("a.txt", b"1"), ("b.exe", b"1"), ("b.txt", b"1"), ("c.txt", b"1")],
                &["“b.exe” is of a kind", "“c.txt” is one file too many. Files with one post: at most 2."],
            ),
        ];
        for (files, words) in cases {
            let reply = expert.post_body(&way, KIND, with_files(files)).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{words:?}");
            reply.says(words);
            reply.says(&["The law is attached.</textarea>"]);
        }
        let cut = with_file("law.pdf", b"12345");
        let reply = expert.post_body(&way, KIND, cut[..cut.len() - 20].to_vec()).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST);
        reply.says(&["The law is attached."]);
        // Larger than anything that is kept: it is read to its end, and said.
        let reply = expert.post_body(&way, KIND, with_file("film.pdf", &vec![1; 30 << 20])).await;
        reply.says(&["“film.pdf” is larger than 1 MB.", "The law is attached.</textarea>"]);
        // Nobody else's files are even kept; their words are.
        let reply = story.public().post_body(&way, KIND, with_file("law.pdf", b"12345")).await;
        assert_eq!(reply.status, StatusCode::UNAUTHORIZED);
        reply.says(&["The law is attached."]);
        assert_eq!(story.posts(&forum.topic).await, 0);
    });
}

/// A body that begins so and goes on with the same piece again and again, and how much of it was taken.
fn endless(head: &str, again: &str) -> (Body, Arc<AtomicUsize>) {
    let taken = Arc::new(AtomicUsize::new(0));
    let pieces = [head.to_owned()].into_iter().chain(std::iter::repeat_n(again.to_owned(), 2_000));
    let counted = Arc::clone(&taken);
    let stream = futures_util::stream::iter(pieces).map(move |piece| {
        counted.fetch_add(piece.len(), Ordering::Relaxed);
        Ok::<_, std::io::Error>(piece)
    });
    (Body::from_stream(stream), taken)
}

#[test]
fn of_a_form_without_an_end_little_more_is_read_than_a_form_may_be() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let head = "--part\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n";
        let field = format!("{head}A\r\n").repeat(100);
        let file = format!("{field}--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"");
        let word = "The law. ".repeat(1_000);
        // One field, many of them, a head of a part, and what stands before all parts.
        for (head, again) in [(head, word.as_str()), (head, field.as_str()), (file.as_str(), &word), ("", &word)] {
            let (body, taken) = endless(head, again);
            let request = Request::post(format!("{}/posts", forum.topic)).header("sec-fetch-site", "same-origin");
            let request = request.header("content-type", KIND).body(body).expect("a request");
            let response = page::router(story.site.clone()).oneshot(request).await.expect("an answer");
            assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE, "{head}");
            let taken = taken.load(Ordering::Relaxed);
            assert!(taken < 2 << 20, "{taken} bytes were read of {head}");
        }
    });
}
