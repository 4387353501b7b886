//! A machine is asked over a real connection, and whatever it does there is a translation or a reason.

use std::time::Duration;

use language::Language;
use translate::test::{Manner, Server};
use translate::{Fault, Machine, Settings};

fn ask(machine: &Machine, text: &str, into: Language) -> Result<String, Fault> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(machine.translate(text, Language::English, into))
}

#[test]
fn words_go_out_with_both_languages_and_nothing_else() {
    let server = Server::start(Manner::Loud);
    let text = "# What helped\n\nWe met\nearly.\n\n- Often, as #12 says";
    let answer = ask(&server.machine(), text, Language::French);
    assert_eq!(answer.as_deref(), Ok("# [fr] WHAT HELPED\n\n[fr] WE MET EARLY.\n\n- [fr] OFTEN, AS #12 SAYS"));
    let asked = server.asked();
    assert_eq!(
        asked,
        [serde_json::json!({
            "q": "What helped\nWe met early.\nOften, as #12 says",
            "source": "en", "target": "fr", "format": "text", "api_key": "secret",
        })]
    );
}

#[test]
fn a_service_names_its_languages_or_is_asked_by_the_codes_of_iso() {
    let reticent = Server::start(Manner::Reticent);
    assert_eq!(ask(&reticent.machine(), "One.", Language::Chinese).as_deref(), Ok("[zh] ONE."));
    let narrow = Server::start(Manner::Narrow);
    assert_eq!(ask(&narrow.machine(), "One.", Language::Chinese).as_deref(), Ok("[zh-Hans] ONE."));
    assert_eq!(ask(&narrow.machine(), "One.", Language::Russian), Err(Fault::Language));
    assert_eq!(narrow.asked().len(), 1, "nothing is sent in a language that it does not know");
}

#[test]
fn whatever_a_service_does_there_is_a_reason() {
    let cases = [
        (Manner::Refusing, Fault::Refused),
        (Manner::Silent, Fault::Slow),
        (Manner::Rubbish, Fault::Unreadable),
        (Manner::Endless, Fault::Unreadable),
        (Manner::Broken, Fault::Unreachable),
        (Manner::Redirecting, Fault::Refused),
    ];
    for (manner, fault) in cases {
        assert_eq!(ask(&Server::start(manner).machine(), "One.", Language::French), Err(fault), "{manner:?}");
    }
    let nobody =
        Settings { url: "http://127.0.0.1:1".to_owned(), key: String::new(), patience: Duration::from_secs(2) };
    assert_eq!(ask(&Machine::new(&nobody), "One.", Language::French), Err(Fault::Unreachable));
}

#[test]
fn who_comes_while_the_machine_is_busy_is_told_so() {
    let server = Server::start(Manner::Silent);
    let machine = server.machine();
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let answers = runtime.block_on(async {
        let asked = (0..6).map(|_| {
            let machine = machine.clone();
            async move { machine.translate("One.", Language::English, Language::French).await }
        });
        let mut waiting = tokio::task::JoinSet::new();
        asked.for_each(|one| {
            waiting.spawn(one);
        });
        waiting.join_all().await
    });
    let count = |fault| answers.iter().filter(|answer| **answer == Err(fault)).count();
    assert_eq!((count(Fault::Slow), count(Fault::Busy)), (4, 2), "{answers:?}");
}
