//! A copy of a database that is in use.

use std::time::Duration;

use db::test::{Fresh, run};
use db::{Db, Error, Settings};

use crate::{TABLES, all, enter_one};

#[test]
fn a_copy_holds_what_is_committed_and_stops_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    let fresh = Fresh::sqlite(TABLES);
    let from = fresh.settings().url.trim_start_matches("sqlite:").to_owned();
    run(async {
        let db = Db::open(fresh.settings()).expect("a database");
        for amount in 0..50 {
            enter_one(&db, amount).await.expect("an entry");
        }
        let writing = tokio::spawn({
            let db = db.clone();
            async move {
                for amount in 50.. {
                    enter_one(&db, amount).await.expect("an entry meanwhile");
                    tokio::time::sleep(Duration::from_micros(100)).await;
                }
            }
        });
        let to = folder.path().join("copy.db");
        let copying = (std::path::PathBuf::from(&from), to.clone());
        let size =
            tokio::task::spawn_blocking(move || db::back_up(&copying.0, &copying.1)).await.expect("it is copied");
        writing.abort();
        assert_eq!(size, Ok(std::fs::metadata(&to).expect("the copy").len()));
        assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 1, "nothing else is left there");

        let copy = Db::open(&Settings::at(format!("sqlite:{}", to.display()))).expect("the copy is a database");
        let (kept, now) = (all(&copy).await, all(&db).await);
        assert!(kept.len() >= 50 && now.starts_with(&kept), "{} of {}", kept.len(), now.len());
        assert!(enter_one(&copy, -1).await.is_ok(), "it is used as any other");
        copy.close().await;

        let again = db::back_up(from.as_ref(), &to);
        let there = Error::Unavailable(format!("{}: there is something already", to.display()));
        assert_eq!(again, Err(there));
        let nothing = db::back_up(&folder.path().join("nothing.db"), &folder.path().join("other.db"));
        assert!(matches!(nothing, Err(Error::Unavailable(_))), "{nothing:?}");
        assert!(!folder.path().join("other.db").exists());
        db.close().await;
    });
}
