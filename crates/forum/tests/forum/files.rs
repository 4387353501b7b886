//! The files of a post: taken with it, handed over to whoever may read it, in parts, and never opened in our name.

use axum::body::Body;
use db::Db;
use http::{Request, StatusCode};
use http_body_util::BodyExt;
use record::contribution::Number;
use tower::ServiceExt;

use crate::kit::{Forum, Look, Story};

const KIND: &str = "multipart/form-data; boundary=part";

/// The form of a post with a file in it.
fn with_file(name: &str, bytes: &[u8]) -> Vec<u8> {
    let fields = [("capacity", "expert"), ("language", "en"), ("text", "The law is attached.")];
    let mut body = String::new();
    for (field, value) in fields {
        body.push_str(&format!("--part\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"));
    }
    body.push_str(&format!(
        "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/html\r\n\r\n"
    ));
    [body.as_bytes(), bytes, b"\r\n--part--\r\n"].concat()
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
fn a_file_that_is_not_taken_is_said_at_its_field_and_the_words_stay() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let way = format!("{}/posts", forum.topic);
        let before = db::test::digests(&db).await;
        let too_large = vec![1; forum::model::LARGEST_FILE + 1];
        let cases: [(&str, &[u8], &str); 3] = [
            ("page.html", b"<script>", "Files of this kind are not taken."),
            ("law.pdf", b"", "The file is empty."),
            ("law.pdf", &too_large, "larger than 10 MB"),
        ];
        for (name, bytes, words) in cases {
            let reply = expert.post_body(&way, KIND, with_file(name, bytes)).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
            reply.says(&[words, "The law is attached.</textarea>"]);
        }
        let cut = with_file("law.pdf", b"12345");
        let reply = expert.post_body(&way, KIND, cut[..cut.len() - 20].to_vec()).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST);
        assert_eq!(db::test::digests(&db).await, before);
    });
}
