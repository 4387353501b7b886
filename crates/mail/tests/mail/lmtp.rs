//! Mail servers hand mails over by LMTP: Python's own client, and conversations as no client of good manners has them.

use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mail::House;
use mail::lmtp::{Delivered, Door, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// What was handed on: the recipient and the mail.
type Kept = Arc<Mutex<Vec<(String, Vec<u8>)>>>;

struct Story {
    port: u16,
    kept: Kept,
    stop: watch::Sender<bool>,
    serving: tokio::task::JoinHandle<()>,
}

/// A door that keeps everything but what is for `later@`.
async fn open() -> Story {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("its address").port();
    let house = House { address: "rapporteur@forum.example".to_owned(), domain: "forum.example".to_owned() };
    let kept = Kept::default();
    let keeps = Arc::clone(&kept);
    let deliver = move |mail: Vec<u8>, recipient: String| -> mail::lmtp::Delivering {
        let keeps = Arc::clone(&keeps);
        Box::pin(async move {
            if recipient.starts_with("later@") {
                return Delivered::NotNow;
            }
            keeps.lock().expect("nobody panicked").push((recipient, mail));
            Delivered::Kept("posted".to_owned())
        })
    };
    let (stop, stopped) = watch::channel(false);
    let door = Door { house, largest: 1_000, deliver: Arc::new(deliver) };
    Story { port, kept, stop, serving: tokio::spawn(serve(listener, door, stopped)) }
}

impl Story {
    /// Everything that is answered to what is said, in one piece, until the other side hangs up.
    async fn hears(&self, said: &[u8]) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.expect("it listens");
        stream.write_all(said).await.expect("it hears");
        let mut heard = Vec::new();
        let all = tokio::time::timeout(Duration::from_secs(20), stream.read_to_end(&mut heard));
        all.await.expect("it ends").expect("it answers");
        String::from_utf8(heard).expect("text")
    }

    /// The codes of all answers.
    async fn codes(&self, said: &[u8]) -> Vec<String> {
        let heard = self.hears(said).await;
        heard.lines().filter(|line| line.as_bytes().get(3) == Some(&b' ')).map(|line| line[..3].to_owned()).collect()
    }

    fn kept(&self) -> Vec<(String, String)> {
        let kept = self.kept.lock().expect("nobody panicked");
        kept.iter().map(|(to, mail)| (to.clone(), String::from_utf8_lossy(mail).into_owned())).collect()
    }
}

fn run(story: impl Future<Output = ()>) {
    db::test::run(story);
}

const CLIENT: &str = r#"
import smtplib, sys
with smtplib.LMTP("127.0.0.1", int(sys.argv[1])) as server:
    mail = b"From: ana@ministry.example\r\nSubject: Dots\r\n\r\n.\r\n..two\r\nend\r\n"
    to = ["reply+a@forum.example", "later@forum.example", "x@elsewhere.example", "reply+b@FORUM.example"]
    server.ehlo_or_helo_if_needed()
    server.mail("ana@ministry.example")
    print([server.rcpt(address)[0] for address in to])
    print([server.data(mail)[0]] + [server.getreply()[0] for _ in range(2)])
    print(server.sendmail("ana@ministry.example", ["reply+c@forum.example"], mail))
"#;

#[test]
fn a_client_is_told_of_each_recipient_what_became_of_the_mail() {
    run(async {
        let story = open().await;
        let mut client = Command::new("python3");
        client.args(["-c", CLIENT, &story.port.to_string()]).stdin(Stdio::null());
        let done = tokio::task::spawn_blocking(move || client.output()).await.expect("it ends").expect("python3");
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        assert_eq!(said, "[250, 250, 550, 250]\n[250, 451, 250]\n{}\n");
        let kept = story.kept();
        let to: Vec<&str> = kept.iter().map(|(to, _)| to.as_str()).collect();
        assert_eq!(to, ["reply+a@forum.example", "reply+b@FORUM.example", "reply+c@forum.example"]);
        assert!(kept.iter().all(|(_, mail)| mail.ends_with("\r\n\r\n.\r\n..two\r\nend\r\n")), "{kept:?}");
    });
}

#[test]
fn a_conversation_has_its_order_and_its_bounds() {
    run(async {
        let story = open().await;
        let codes = async |said: &str| story.codes(said.replace('\n', "\r\n").as_bytes()).await.join(" ");
        assert_eq!(
            codes("EHLO x\nMAIL FROM:<>\nRCPT TO:<a@forum.example>\nDATA\nQUIT\n").await,
            "220 500 503 503 503 221"
        );
        assert_eq!(codes("LHLO x\nMAIL FROM:<>\nMAIL FROM:<>\nDATA\nRSET\nRCPT TO:<a@forum.example>\nNOOP\nVRFY a\nSTARTTLS\nQUIT\n").await, "220 250 250 503 503 250 503 250 252 502 221");
        assert_eq!(
            codes("LHLO x\nMAIL FROM:<a b>\nMAIL FROM:<>\nRCPT TO:nobody\nRCPT TO:<a@elsewhere.example>\nQUIT\n").await,
            "220 250 501 250 501 550 221"
        );
        // Whoever only makes mistakes, and whoever never ends a line, is sent away, and nothing behind it is a command.
        let mistakes = codes(&"GET / HTTP/1.1\n".repeat(50)).await;
        assert!(mistakes.ends_with("500 421") && mistakes.len() < 60, "{mistakes}");
        let endless = format!("{}\nLHLO x\nMAIL FROM:<>\n", "x".repeat(100_000));
        assert_eq!(codes(&endless).await, "220 500");
        // A hundred recipients, and no more;
        let many: String = (0..102).map(|n| format!("RCPT TO:<a{n}@forum.example>\n")).collect();
        let many = codes(&format!("LHLO x\nMAIL FROM:<>\n{many}QUIT\n")).await;
        assert_eq!(many.matches("452").count(), 2);
        assert!(story.kept().is_empty());
        // of a mail that is too large, one byte more than is taken, and the answer comes all the same;
        let large =
            format!("LHLO x\nMAIL FROM:<>\nRCPT TO:<a@forum.example>\nDATA\n{}\n.\nQUIT\n", "y".repeat(500_000));
        assert_eq!(codes(&large).await, "220 250 250 250 354 250 221");
        assert_eq!(story.kept()[0].1.len(), 1_001);
        // an empty one is one; what breaks off is none;
        assert_eq!(
            codes("LHLO x\nMAIL FROM:<>\nRCPT TO:<e@forum.example>\nDATA\n.\nQUIT\n").await,
            "220 250 250 250 354 250 221"
        );
        assert_eq!(story.kept()[1], ("e@forum.example".to_owned(), String::new()));
        // a dot between bare line feeds ends no mail: other servers may have read on.
        let smuggled = "LHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<s@forum.example>\r\nDATA\r\nFirst.\n.\nMAIL FROM:<>\r\nRCPT TO:<t@forum.example>\r\nDATA\r\n\r\n.\r\nQUIT\r\n";
        assert_eq!(story.codes(smuggled.as_bytes()).await.join(" "), "220 250 250 250 354 250 221");
        assert_eq!(story.kept().len(), 3);
    });
}

#[test]
fn who_breaks_off_has_sent_nothing_and_who_stops_finishes() {
    run(async {
        let story = open().await;
        let mut stream = TcpStream::connect(("127.0.0.1", story.port)).await.expect("it listens");
        let half = "LHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<a@forum.example>\r\nDATA\r\nHalf a mail.\r\n";
        stream.write_all(half.as_bytes()).await.expect("it hears");
        drop(stream);
        // One is in the middle of a mail, another says nothing, when the program stops.
        let mut middle = TcpStream::connect(("127.0.0.1", story.port)).await.expect("it listens");
        middle.write_all(half.as_bytes()).await.expect("it hears");
        let mut heard = [0; 1_024];
        let mut said = String::new();
        while !said.contains("354 ") {
            let read = middle.read(&mut heard).await.expect("an answer");
            said.push_str(&String::from_utf8_lossy(&heard[..read]));
        }
        story.stop.send(true).expect("it listens");
        let mut rest = String::new();
        middle.read_to_string(&mut rest).await.expect("an answer");
        assert!(rest.starts_with("421 4.3.2 "), "{rest}");
        tokio::time::timeout(Duration::from_secs(10), story.serving).await.expect("it ends").expect("well");
        assert!(story.kept.lock().expect("nobody panicked").is_empty());
    });
}
