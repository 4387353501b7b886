//! The history of a mailing list, brought in as an archived forum.

use db::Db;
use serde_json::Value;

use crate::archive::take;
use crate::brought::{assert_same, bring, broken, head_of, preview};
use crate::kit::{Look, Story, taken};

const MAILBOX: &str = "From malik@biosafety.example Mon Mar  3 10:00:00 2008\n\
Message-ID: <a@list.example>\nFrom: Malik Osei <malik@biosafety.example>\nTo: <list@list.example>\n\
Date: Mon, 3 Mar 2008 10:00:00 +0100\nSubject: Laboratories\n\nWhat do your laboratories lack?\n\
>From what I see: money.\n\n\
From rita@forest.example Mon Mar  3 12:00:00 2008\n\
Message-ID: <c@list.example>\nIn-Reply-To: <b@list.example>\nReferences: <a@list.example> <b@list.example>\n\
From: rita@forest.example\nTo: <list@list.example>\nDate: Tue, 4 Mar 2008 12:00:00 +0000\nSubject: Re: Laboratories\n\n\
Nosotros no tenemos personal formado para los laboratorios de nuestro pais.\n\n\
From ana@forest.example Mon Mar  3 11:00:00 2008\n\
Message-ID: <b@list.example>\nReferences: <a@list.example>\nFrom: \"Ana Brix\" <ana@forest.example>\n\
To: <list@list.example>\nDate: Mon, 3 Mar 2008 11:00:00 +0000\nSubject: Re: Laboratories\n\
Content-Type: text/html; charset=utf-8\n\n<p>People, <b>above all</b>.</p><script>alert(1)</script>\n\n\
From malik@biosafety.example Mon Mar  3 10:00:00 2008\n\
Message-ID: <a@list.example>\nFrom: Malik Osei <malik@biosafety.example>\nTo: <list@list.example>\n\
Date: Mon, 3 Mar 2008 10:00:00 +0100\nSubject: Laboratories\n\nKept twice.\n\n";

#[test]
fn the_history_of_a_mailing_list_becomes_an_archived_forum() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let shown = preview(&mut officer, "bch-list.mbox", MAILBOX.as_bytes()).await;
        shown.says(&["messages that stand there twice: 1", "3 posts", "from 3 March 2008 to 4 March 2008", "Ana Brix"]);
        let page = taken(bring(&mut officer, "bch-list.mbox", MAILBOX.as_bytes()).await);
        let forum = story.json(&page).await;
        assert_eq!(
            (&forum["title"], &forum["state"], &forum["posts"]),
            (&"bch-list".into(), &"archived".into(), &3.into())
        );
        assert_eq!(forum["opens"], "2008-03-03T09:00:00Z");
        let posts = story.public().get(&format!("/api/v1{page}/posts")).await;
        let posts: Value = serde_json::from_str(&posts.body).expect("JSON");
        let of = |at: usize, field: &str| posts["posts"][at][field].clone();
        // In the order in which they were sent, each under what it replied to.
        assert_eq!((of(0, "who"), of(1, "who"), of(2, "who")), ("Malik Osei".into(), "Ana Brix".into(), "rita".into()));
        assert_eq!((of(1, "in_reply_to"), of(2, "in_reply_to")), (of(0, "number"), of(1, "number")));
        assert_eq!(
            (of(0, "at"), of(0, "channel"), of(2, "language")),
            ("2008-03-03T09:00:00Z".into(), "file".into(), "es".into())
        );
        let text = of(0, "text").as_str().map(str::to_owned).unwrap_or_default();
        assert_eq!(text, "**Laboratories**\n\nWhat do your laboratories lack?\nFrom what I see: money.");
        let body = posts.to_string();
        assert!(
            !body.contains("alert(1)") && !body.contains("@forest.example") && !body.contains("Kept twice"),
            "{body}"
        );
        // Malik Osei of the directory is somebody else, for all that is known.
        let own = db.read(|tx| {
            tx.rows(db::sql!("SELECT person FROM record WHERE kind = 'post' ORDER BY id"), &[], |row| {
                row.get::<Option<record::PersonId>>(0)
            })
        });
        let own = own.await.expect("a read");
        assert!(own.iter().all(|person| person.is_some() && *person != Some(story.people.moderator)), "{own:?}");
        assert_eq!(broken(&db).await, []);
        // Taken away, its mailbox has the same threads.
        let files = take(&mut story.public(), &page).await;
        let mbox = String::from_utf8(files["forum.mbox"].clone()).expect("text");
        for header in [
            "Message-ID: <a@list.example>",
            "In-Reply-To: <b@list.example>",
            "References: <a@list.example> <b@list.example>",
        ] {
            assert!(mbox.contains(header), "{header}: {mbox}");
        }
        let again = taken(bring(&mut officer, "again.json", &files["forum.json"]).await);
        assert_same(&take(&mut story.public(), &again).await, &files);
        assert_ne!(head_of(&again), head_of(&page));
        // The addresses that its messages name are those of this server, and lead to them.
        let address = mbox.lines().find_map(|line| line.strip_prefix("Archived-At: <")?.strip_suffix('>'));
        let path =
            address.and_then(|address| address.strip_prefix("http://story.example")).expect("an address of ours");
        assert!(
            story.json(path).await["text"]
                .as_str()
                .is_some_and(|text| text.contains("What do your laboratories lack?"))
        );
    });
}
