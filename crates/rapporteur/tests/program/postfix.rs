//! The whole way of a mail through a mail server that is not ours: Debian's Postfix, with its own folders and free ports.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant as Moment};

use db::Db;
use mail::{Mail, Transport};
use rapporteur::settings::Settings;
use rapporteur::{jobs, lmtp};
use record::PersonId;
use tempfile::TempDir;

use crate::by_mail::{OPEN, Story, answer};
use crate::from_report::skipped;

/// Under whom Postfix runs programs and keeps mailboxes: it does neither as root.
const NOBODY: u32 = 65_534;
/// Longer than anything here takes on a slow machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A Postfix that runs.
struct Postfix {
    folder: TempDir,
    port: u16,
    /// What started it and waits for its end.
    starter: Child,
}

impl Postfix {
    /// Starts it: what is for `by_lmtp` goes to that door, and all else for the forum to the program's standard input.
    fn start(by_lmtp: (&str, SocketAddr), mailbox: &str, settings: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let at = folder.path().display().to_string();
        open_to_all(folder.path());
        for (name, owner) in [("etc", None), ("queue", None), ("data", Some("postfix")), ("mail", Some("nobody"))] {
            let made = folder.path().join(name);
            std::fs::create_dir(&made).expect("a folder");
            owner.inspect(|owner| succeeds(Command::new("chown").arg(owner).arg(&made)));
        }
        // The program stands where whoever runs it may read.
        let program = folder.path().join("rapporteur");
        std::fs::copy(env!("CARGO_BIN_EXE_rapporteur"), &program).expect("the program");
        open_to_all(&program);
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let (address, door) = by_lmtp;
        let files = [
            ("main.cf", MAIN.replace("FOLDER", &at)),
            ("master.cf", MASTER.replace("FOLDER", &at).replace("PORT", &port.to_string()).replace("INSTANT", OPEN)),
            ("mailboxes", format!("{mailbox} box/\n")),
            ("transport", format!("{address} lmtp:inet:[127.0.0.1]:{}\nforum.example rapporteur:\n", door.port())),
            ("rapporteur.toml", settings.to_owned()),
        ];
        for (name, text) in files {
            std::fs::write(folder.path().join("etc").join(name), text).expect("its settings");
        }
        let mut command = Command::new("postfix");
        command.arg("-c").arg(folder.path().join("etc")).arg("start-fg").stdin(Stdio::null()).stdout(Stdio::null());
        let starter = command.stderr(Stdio::null()).spawn().expect("it starts");
        let postfix = Postfix { folder, port, starter };
        let began = Moment::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(began.elapsed() < PATIENCE, "it does not listen: {}", postfix.log());
            std::thread::sleep(Duration::from_millis(50));
        }
        postfix
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// Somebody's mail program hands a mail in.
    fn sends(&self, from: &str, to: &str, raw: &str) {
        let client = "import smtplib, sys\nwith smtplib.SMTP('127.0.0.1', int(sys.argv[1])) as s:\n    s.sendmail(sys.argv[2], [sys.argv[3]], sys.argv[4].encode())";
        succeeds(Command::new("python3").args(["-c", client, &self.port.to_string(), from, to, raw]));
    }

    /// Tries again what waits, if something does: by itself it would after some minutes.
    fn tries_again(&self) {
        if !self.log().contains("status=deferred") {
            return;
        }
        succeeds(Command::new("postqueue").arg("-c").arg(self.folder.path().join("etc")).arg("-f"));
    }

    /// The mails in the mailbox.
    fn delivered(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path().join("mail/box/new")).into_iter().flatten();
        entries.map(|entry| std::fs::read_to_string(entry.expect("a mail").path()).expect("a mail")).collect()
    }

    fn transport(&self, story: &Story) -> Transport {
        let mut settings = Settings::default();
        (settings.mail.host, settings.mail.port) = ("127.0.0.1".to_owned(), self.port);
        settings.address.clone_from(&story.site.settings.base);
        settings.transport().expect("a way out")
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        // Its master is a child of what was started, and takes its own children with it when it is asked to end.
        let master = std::fs::read_to_string(self.folder.path().join("queue/pid/master.pid")).unwrap_or_default();
        let asked = Command::new("kill").args(["-TERM", master.trim()]).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.starter.kill();
        }
        let _ = self.starter.wait();
    }
}

const MAIN: &str = "\
compatibility_level = 3.6
queue_directory = FOLDER/queue
data_directory = FOLDER/data
maillog_file = FOLDER/log
maillog_file_prefixes = FOLDER
myhostname = mx.story.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
alias_maps =
local_recipient_maps =
disable_dns_lookups = yes
smtpd_recipient_restrictions = permit_mynetworks, reject
smtpd_reject_unlisted_recipient = no
recipient_delimiter = +
lmtp_connection_cache_on_demand = no
virtual_mailbox_domains = story.example
virtual_mailbox_base = FOLDER/mail
virtual_mailbox_maps = texthash:FOLDER/etc/mailboxes
virtual_minimum_uid = 1
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
transport_maps = texthash:FOLDER/etc/transport
";

const MASTER: &str = "\
127.0.0.1:PORT inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
flush unix n - n 1000? 0 flush
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
proxymap unix - - n - - proxymap
showq unix n - n - - showq
rapporteur unix - n n - 4 pipe
  flags=DRX user=nobody argv=FOLDER/rapporteur --settings FOLDER/etc/rapporteur.toml mail receive
  --recipient ${original_recipient} --as-of INSTANT
";

fn open_to_all(path: &Path) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).expect("permissions");
}

fn succeeds(command: &mut Command) {
    let done = command.stdin(Stdio::null()).output().expect("it starts");
    assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
}

/// Whether Postfix can be started here: it wants to be root's.
fn is_possible() -> bool {
    let root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n");
    let installed = Path::new("/usr/sbin/postfix").is_file();
    if !(root && installed) {
        skipped("Postfix is not installed, or this is not root");
    }
    root && installed
}

/// Whoever runs the program for Postfix may write to the database.
fn hand_over(settings: &db::Settings) {
    let Some(file) = settings.url.strip_prefix("sqlite:").map(PathBuf::from) else { return };
    let folder = file.parent().expect("its folder");
    chown(folder, Some(NOBODY), Some(NOBODY)).expect("root may");
    for entry in std::fs::read_dir(folder).expect("the folder") {
        chown(entry.expect("a file").path(), Some(NOBODY), Some(NOBODY)).expect("root may");
    }
}

/// Waits until something is so that another program does.
async fn until<T>(postfix: &Postfix, what: &str, mut found: impl AsyncFnMut() -> Option<T>) -> T {
    let began = Moment::now();
    loop {
        if let Some(found) = found().await {
            return found;
        }
        assert!(began.elapsed() < PATIENCE, "{what}: {}", postfix.log());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

impl Story {
    /// The answer to a notice goes to the mail server; the number of the post that it becomes.
    async fn answers_through(&self, postfix: &Postfix, person: PersonId, notice: &Mail, words: &str) -> i64 {
        let from = self.address(person).await;
        let to = notice.reply_to.clone().expect("an address for replies");
        postfix.sends(&from, &to, &answer(notice, &from, words));
        self.post_of(postfix, words).await
    }

    async fn post_of(&self, postfix: &Postfix, words: &str) -> i64 {
        until(postfix, words, async || {
            postfix.tries_again();
            let thread = self.thread().await;
            let post = thread["shown"].as_array()?.iter().find(|post| post["text"] == words)?;
            post["number"].as_i64().or_else(|| post["number"].as_str()?.trim_start_matches('#').parse().ok())
        })
        .await
    }
}

async fn whole_way(db: Db, settings: &db::Settings) {
    let story = Story::new(&db).await;
    let (expert, government, moderator) = (story.people.expert, story.people.focal_point, story.people.moderator);
    story.posts(story.people.other_focal_point, "We met once a year.").await;
    let (to_expert, to_government) = (story.mail_to(expert).await, story.mail_to(government).await);
    let any_port = SocketAddr::from(([127, 0, 0, 1], 0));
    let door = lmtp::start(story.site.clone(), any_port).await.expect("it listens");
    let address = door.address;
    hand_over(settings);
    let mailbox = story.address(government).await;
    let own = format!("address = \"{}\"\ndatabase = \"{}\"\n", story.site.settings.base, settings.url);
    let postfix = Postfix::start((to_expert.reply_to.as_deref().expect("an address"), address), &mailbox, &own);

    // A mail becomes a post by LMTP, and by standard input;
    story.answers_through(&postfix, expert, &to_expert, "Our office has two people.").await;
    story.answers_through(&postfix, government, &to_government, "La nuestra también.").await;
    for told in ["posted as #2", "posted as #3"] {
        until(&postfix, told, async || postfix.log().contains(told).then_some(())).await;
    }
    // notices and receipts go out through it, from an address of their own to which failures come,
    let transport = postfix.transport(&story);
    jobs::run_due(&story.site, &transport).await.expect("the jobs");
    let notice = until(&postfix, "a notice", async || {
        postfix.delivered().into_iter().find(|mail| mail.contains("Our office has two people."))
    })
    .await;
    assert!(notice.starts_with("Return-Path: <bounce+") && notice.contains("List-Unsubscribe-Post:"), "{notice}");
    // and where there is no mailbox, the failure that it writes is read.
    let mut officer = story.signed_in(story.people.officer).await;
    let page = until(&postfix, "a failure", async || {
        let page = officer.get(&format!("/people/{moderator}")).await.body;
        page.contains("There is no such address.").then_some(page)
    })
    .await;
    assert!(page.contains("5.1.1 unknown user"), "{page}");

    // While the server is away, Postfix keeps the mail; what it hands over then is a post.
    door.stop().await;
    let from = story.address(expert).await;
    let raw = answer(&to_expert, &from, "Since last year, three.");
    postfix.sends(&from, to_expert.reply_to.as_deref().expect("an address"), &raw);
    until(&postfix, "a mail that waits", async || postfix.log().contains("status=deferred").then_some(())).await;
    let door = lmtp::start(story.site.clone(), address).await.expect("it listens again");
    story.post_of(&postfix, "Since last year, three.").await;
    door.stop().await;
}

#[test]
fn mail_goes_in_and_out_through_a_mail_server() {
    if !is_possible() {
        return;
    }
    db::test::on_both_shared(whole_way);
}
