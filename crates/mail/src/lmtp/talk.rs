//! One conversation.

use std::io::{Error, ErrorKind, Result};
use std::time::Duration;

use smtp_proto::request::receiver::{DataReceiver, RequestReceiver};
use smtp_proto::{Error as Fault, Request};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::watch;

use super::{Delivered, Door, PATIENCE};

/// So many recipients of one mail are taken; the mail server sends the rest again (RFC 5321, 4.5.3.1.8).
const MOST_RECIPIENTS: usize = 100;
/// Of a mail that is too large, so much is read to the end, so that its writer is told why; a larger one is cut off.
const MOST_READ: usize = 200 << 20;
/// So much, and for so long, is heard after the last word.
const HEARD_OUT: u64 = 1 << 20;
const FAREWELL: Duration = Duration::from_secs(2);
/// Whoever makes so many mistakes is no mail server.
const MOST_FAULTS: usize = 10;

/// An answer: its code, its status (RFC 3463) and its words.
struct Answer(u16, [u8; 3], String);

fn answer(code: u16, status: [u8; 3], words: &str) -> Answer {
    Answer(code, status, words.to_owned())
}

/// What is said next, and whether it is the last.
enum Next {
    Answer(Answer),
    Greeting,
    /// The mail follows.
    Data,
    Last(Answer),
}

/// What was said of the mail that is to come.
#[derive(Default)]
struct Envelope {
    greeted: bool,
    sender: bool,
    recipients: Vec<String>,
}

impl Envelope {
    fn reset(&mut self) {
        *self = Envelope { greeted: self.greeted, ..Envelope::default() };
    }

    fn heard<T: AsRef<str>>(&mut self, request: Request<T>, door: &Door) -> Next {
        Next::Answer(match request {
            Request::Lhlo { .. } => {
                self.reset();
                self.greeted = true;
                return Next::Greeting;
            }
            // RFC 2033, 4.1: whoever speaks SMTP must not believe to be understood.
            Request::Ehlo { .. } | Request::Helo { .. } => answer(500, [5, 5, 1], "this is LMTP: LHLO"),
            Request::Mail { .. } if !self.greeted => answer(503, [5, 5, 1], "LHLO first"),
            Request::Mail { .. } if self.sender => answer(503, [5, 5, 1], "one mail at a time"),
            Request::Mail { .. } => {
                self.sender = true;
                answer(250, [2, 1, 0], "yes")
            }
            Request::Rcpt { .. } if !self.sender => answer(503, [5, 5, 1], "MAIL first"),
            Request::Rcpt { .. } if self.recipients.len() >= MOST_RECIPIENTS => {
                answer(452, [4, 5, 3], "too many recipients")
            }
            Request::Rcpt { to } if door.house.takes(to.address.as_ref()) => {
                self.recipients.push(to.address.as_ref().to_owned());
                answer(250, [2, 1, 5], "yes")
            }
            Request::Rcpt { .. } => answer(550, [5, 1, 2], "not an address of this house"),
            Request::Data if self.recipients.is_empty() => answer(503, [5, 5, 1], "no recipients"),
            Request::Data => return Next::Data,
            Request::Rset => {
                self.reset();
                answer(250, [2, 0, 0], "yes")
            }
            Request::Noop { .. } => answer(250, [2, 0, 0], "yes"),
            Request::Vrfy { .. } => answer(252, [2, 5, 2], "send it, and see"),
            Request::Quit => return Next::Last(answer(221, [2, 0, 0], "goodbye")),
            _ => answer(502, [5, 5, 1], "not known here"),
        })
    }
}

fn misheard(fault: &Fault) -> Answer {
    match fault {
        Fault::UnknownCommand => answer(500, [5, 5, 1], "not known here"),
        Fault::InvalidSenderAddress => answer(501, [5, 1, 7], "not an address"),
        Fault::InvalidRecipientAddress => answer(501, [5, 1, 3], "not an address"),
        _ => answer(501, [5, 5, 4], "not understood"),
    }
}

/// Talks with a mail server until it has said everything, is silent for too long, or the program stops.
///
/// # Errors
/// That of the connection, and [`ErrorKind::TimedOut`].
pub(super) async fn talk<S>(stream: S, door: &Door, stop: watch::Receiver<bool>) -> Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut line = Line { stream, stop, heard: Vec::new() };
    let (mut envelope, mut requests, mut faults) = (Envelope::default(), RequestReceiver::default(), 0);
    line.say(&answer(220, [0; 3], &format!("{} LMTP", door.house.domain))).await?;
    loop {
        let mut bytes = line.heard.iter();
        let heard = requests.ingest(&mut bytes).map(Request::into_owned);
        let read = line.heard.len() - bytes.len();
        line.heard.drain(..read);
        let next = match heard {
            Ok(request) => envelope.heard(request, door),
            Err(Fault::NeedsMoreData { .. }) => match line.listen().await? {
                Heard::More => continue,
                Heard::Stop => Next::Last(answer(421, [4, 3, 2], "stopping; come again")),
                Heard::End => return Ok(()),
            },
            // What follows on the line must not be taken for a command.
            Err(Fault::ResponseTooLong) => Next::Last(answer(500, [5, 5, 2], "the line is too long")),
            Err(fault) => {
                faults += 1;
                let last = faults >= MOST_FAULTS;
                if last {
                    Next::Last(answer(421, [4, 7, 0], "too many mistakes"))
                } else {
                    Next::Answer(misheard(&fault))
                }
            }
        };
        match next {
            Next::Answer(answer) => line.say(&answer).await?,
            Next::Greeting => line.greet(&door.house.domain).await?,
            Next::Data => {
                line.say(&answer(354, [0; 3], "the mail, then a line with a dot alone")).await?;
                let Some(mail) = line.mail(door.largest).await? else { return Ok(()) };
                deliver(&mut line, door, &mail, &envelope.recipients).await?;
                envelope.reset();
            }
            Next::Last(answer) => return line.say_last(&answer).await,
        }
    }
}

/// Keeps a mail for each of its recipients, and says so of each (RFC 2033, 4.2).
async fn deliver<S>(line: &mut Line<S>, door: &Door, mail: &[u8], recipients: &[String]) -> Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    for recipient in recipients {
        let said = match (door.deliver)(mail.to_vec(), recipient.clone()).await {
            Delivered::Kept(what) => answer(250, [2, 0, 0], &format!("<{recipient}> {what}")),
            Delivered::NotNow => answer(451, [4, 3, 0], &format!("<{recipient}> not now; come again")),
        };
        line.say(&said).await?;
    }
    Ok(())
}

/// The connection, and what was heard and not yet understood.
struct Line<S> {
    stream: S,
    stop: watch::Receiver<bool>,
    heard: Vec<u8>,
}

enum Heard {
    More,
    /// The other side has gone.
    End,
    /// The program stops.
    Stop,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Line<S> {
    /// Waits for more.
    async fn listen(&mut self) -> Result<Heard> {
        if *self.stop.borrow() {
            return Ok(Heard::Stop);
        }
        let mut chunk = [0; 16 * 1024];
        let read = tokio::select! {
            read = tokio::time::timeout(PATIENCE, self.stream.read(&mut chunk)) => read,
            _ = self.stop.changed() => return Ok(Heard::Stop),
        };
        let read = read.map_err(|_| Error::new(ErrorKind::TimedOut, "silent for too long"))??;
        self.heard.extend_from_slice(&chunk[..read]);
        Ok(if read == 0 { Heard::End } else { Heard::More })
    }

    /// The mail, of which `largest` bytes and one more are kept; nothing if it did not come to its end.
    async fn mail(&mut self, largest: usize) -> Result<Option<Vec<u8>>> {
        let (mut mail, mut left_out) = (Vec::new(), 0);
        let mut receiver = DataReceiver::new();
        // The first line may be the dot.
        receiver.ingest(&mut b"\r\n".iter(), &mut mail);
        mail.clear();
        loop {
            let mut bytes = self.heard.iter();
            let whole = receiver.ingest(&mut bytes, &mut mail);
            let rest = bytes.len();
            self.heard.drain(..self.heard.len() - rest);
            left_out += mail.len().saturating_sub(largest + 1);
            mail.truncate(largest + 1);
            if whole {
                return Ok(Some(mail));
            }
            if left_out > MOST_READ {
                self.say_last(&answer(552, [5, 3, 4], "the mail is too large")).await?;
                return Ok(None);
            }
            match self.listen().await? {
                Heard::More => {}
                Heard::End => return Ok(None),
                Heard::Stop => {
                    self.say_last(&answer(421, [4, 3, 2], "stopping; come again")).await?;
                    return Ok(None);
                }
            }
        }
    }

    async fn greet(&mut self, domain: &str) -> Result<()> {
        let able = ["PIPELINING", "8BITMIME", "SMTPUTF8"].map(|able| format!("250-{able}\r\n")).concat();
        self.write(&format!("250-{domain}\r\n{able}250 ENHANCEDSTATUSCODES\r\n")).await
    }

    async fn say(&mut self, Answer(code, status, words): &Answer) -> Result<()> {
        let [class, subject, detail] = *status;
        let words: String = words.chars().filter(|c| !c.is_control()).collect();
        match class {
            // A greeting and an invitation to go on have no status.
            0 => self.write(&format!("{code} {words}\r\n")).await,
            _ => self.write(&format!("{code} {class}.{subject}.{detail} {words}\r\n")).await,
        }
    }

    /// Says the last word, and hears the other side out for a moment: hanging up on what was not heard would take the word with
    /// it.
    async fn say_last(&mut self, answer: &Answer) -> Result<()> {
        self.say(answer).await?;
        self.stream.shutdown().await?;
        let (mut rest, mut nowhere) = ((&mut self.stream).take(HEARD_OUT), tokio::io::sink());
        let heard_out = tokio::io::copy(&mut rest, &mut nowhere);
        // Whoever goes on for longer is cut off.
        let _ = tokio::time::timeout(FAREWELL, heard_out).await;
        Ok(())
    }

    async fn write(&mut self, out: &str) -> Result<()> {
        let written = tokio::time::timeout(PATIENCE, self.stream.write_all(out.as_bytes())).await;
        written.map_err(|_| Error::new(ErrorKind::TimedOut, "nobody listens"))?
    }
}
