//! What people of a round do by mail alone: they answer a notice with their Reply button, too late sometimes, or write to the
//! house. Notices are read where the demonstration shows them, and what is sent goes through the function behind `mail receive`;
//! so does what a mail server sends back.

use anyhow::{Context, Result, bail, ensure};
use mail::MailId;
use mail::inbox::{Outcome, Reason};
use postbox::Received;

use super::play::Player;
use super::script::{Away, GivenBack, Letter, Post, Returned};

/// A notice as a mail program has it.
pub(super) struct Notice {
    pub reply_to: String,
    pub message_id: String,
    pub subject: String,
    text: String,
    pub files: Vec<mail::File>,
}

impl Player<'_> {
    /// Somebody answers the notice of a post with the Reply button.
    pub(super) async fn answer(&mut self, post: &Post) -> Result<()> {
        let answered = self.place(&post.reply_to).with_context(|| format!("{} answers nothing", post.key))?;
        let address = self.address(&post.by)?;
        let text = self.numbered(&post.text)?.trim().to_owned();
        let raw = self.reply(&address, &format!("/posts/{answered}"), &post.key, &text).await?;
        let received = self.receive(raw).await?;
        match (received.outcome, received.number) {
            (Outcome::Posted, Some(number)) => {
                self.places.insert(post.key.clone(), number.trim_start_matches('#').to_owned());
                Ok(())
            }
            (Outcome::Held, _) if post.accepted.is_some() => self.remember_mail(&post.key).await,
            (outcome, _) => bail!("{}: the mail was {outcome}: {:?}", post.key, received.reason),
        }
    }

    /// What somebody's mail program sends when they press its Reply button under the mail about a page.
    pub(super) async fn reply(&mut self, address: &str, path: &str, key: &str, text: &str) -> Result<String> {
        let notice = self.notice(address, path).await?;
        let quoted: String = notice.text.lines().map(|line| format!("> {line}\n")).collect();
        Ok(format!(
            "From: {address}\nTo: {}\nSubject: Re: {}\nMessage-ID: <{}@mail.example>\nIn-Reply-To: <{}>\n\
             MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n\
             {}\n\n{quoted}",
            notice.reply_to,
            notice.subject.trim_start_matches("Re: "),
            key,
            notice.message_id,
            text,
        ))
    }

    /// The officer accepts what came too late.
    pub(super) async fn accept(&mut self, post: &Post) -> Result<()> {
        let mail = self.place(&format!("mail {}", post.key))?;
        let (page, action) = (format!("/mail/{mail}"), format!("/mail/{mail}/accept"));
        let led = self.officer(&page, &action, &[("answered", "")]).await?;
        let number = led.rsplit_once("#post-").map(|(_, number)| number.to_owned());
        self.places.insert(post.key.clone(), number.with_context(|| format!("no number in {led}"))?);
        Ok(())
    }

    /// Somebody answers too late.
    pub(super) async fn answer_late(&mut self, late: &GivenBack) -> Result<()> {
        let (address, key) = (self.address(&late.post.by)?, &late.post.key);
        let answered = self.place(&late.post.reply_to)?;
        let raw = self.reply(&address, &format!("/posts/{answered}"), key, late.post.text.trim()).await?;
        let received = self.receive(raw).await?;
        let held = (received.outcome, received.reason) == (Outcome::Held, Some(Reason::Late));
        ensure!(held, "{key}: the mail was {received:?}");
        self.remember_mail(key).await
    }

    /// The officer returns what came too late.
    pub(super) async fn give_back(&mut self, late: &GivenBack) -> Result<()> {
        let mail = self.place(&format!("mail {}", late.post.key))?;
        let (page, action) = (format!("/mail/{mail}"), format!("/mail/{mail}/return"));
        self.officer(&page, &action, &[("reason", &late.reason)]).await.map(drop)
    }

    /// Keeps which mail came last, as the officer's list of those that wait has it.
    pub(super) async fn remember_mail(&mut self, key: &str) -> Result<()> {
        let list = self.officer_reads("/mail").await?;
        let numbers =
            list.split("href=\"/mail/").skip(1).filter_map(|rest| rest.split('"').next()?.parse::<i64>().ok());
        let newest = numbers.max().with_context(|| format!("{key}: no mail came"))?;
        self.places.insert(format!("mail {key}"), newest.to_string());
        Ok(())
    }

    /// Somebody's mail program answers the latest mail to them by itself, to where failures go (RFC 3834). Nobody is told.
    pub(super) async fn is_away(&mut self, away: &Away) -> Result<()> {
        let address = self.address(&away.who)?;
        let to = address.clone();
        let mails = self.site.db.read(move |tx| mail::list_to(tx, &to, MailId::LAST, 10)).await?;
        // No machine answers a mail that has no address for failures.
        let mail = mails.iter().find(|mail| !mail.envelope.is_empty());
        let mail = mail.with_context(|| format!("{address} has no mail"))?;
        let raw = format!(
            "From: {address}\nTo: {}\nSubject: Out of office\nMessage-ID: <away-{}@mail.example>\nAuto-Submitted: auto-replied\n\
             MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nI am on mission until the end of the month.\n",
            mail.envelope, mail.id,
        );
        let received = self.receive(raw).await?;
        ensure!(received.reason == Some(Reason::Automatic), "{}: the mail was {received:?}", away.who);
        Ok(())
    }

    /// Somebody writes to the house, without answering anything.
    pub(super) async fn letter(&mut self, letter: &Letter) -> Result<()> {
        let address = if letter.from.contains('@') { letter.from.clone() } else { self.address(&letter.from)? };
        let raw = format!(
            "From: {} <{address}>\nTo: {}\nSubject: {}\nMessage-ID: <{}@mail.example>\n\
             MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{}\n",
            letter.name,
            self.site.house.address,
            letter.subject,
            letter.key,
            letter.text.trim(),
        );
        let received = self.receive(raw).await?;
        match received.outcome {
            Outcome::Held | Outcome::Refused => Ok(()),
            outcome => bail!("{}: the mail was {outcome}", letter.key),
        }
    }

    /// A mail server reports that the latest mails to somebody did not arrive, each to the address from which it went out.
    pub(super) async fn returned(&mut self, returned: &Returned) -> Result<()> {
        let (address, most) = (self.address(&returned.to)?, returned.mails);
        let mails = self.site.db.read(move |tx| mail::list_to(tx, &address, MailId::LAST, most)).await?;
        ensure!(!mails.is_empty(), "{} has no mail", returned.to);
        // Failures of an answer to a mail are told to nobody.
        for mail in mails.iter().filter(|mail| !mail.envelope.is_empty()) {
            let host = mail.address.rsplit('@').next().unwrap_or_default();
            let raw = format!(
                "From: Mail Delivery System <MAILER-DAEMON@{host}>\nTo: {}\nSubject: Undelivered Mail Returned to Sender\n\
                 Message-ID: <undelivered-{}@{host}>\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n\
                 Content-Type: multipart/report; report-type=delivery-status; boundary=\"report\"\n\n\
                 --report\nContent-Type: text/plain\n\n<{}>: {}\n\n\
                 --report\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; {host}\n\n\
                 Final-Recipient: rfc822; {}\nAction: failed\nStatus: {}\nDiagnostic-Code: smtp; {}\n\n--report--\n",
                mail.envelope, mail.id, mail.address, returned.words, mail.address, returned.status, returned.words,
            );
            let received = self.receive(raw).await?;
            ensure!(received.reason == Some(Reason::Bounce), "{}: the report was {received:?}", returned.to);
        }
        Ok(())
    }

    pub(super) async fn receive(&self, raw: String) -> Result<Received> {
        let received = postbox::receive(&self.site, raw.into_bytes(), None).await?;
        received.context("exactly this mail was taken in before")
    }

    /// The mail to an address about a page, as its reader's mail program has it: the newest mails are looked at first, and
    /// each is fetched once.
    pub(super) async fn notice(&mut self, address: &str, path: &str) -> Result<Notice> {
        let archived = format!("<{}{path}>", self.site.settings.base);
        let mut next = Some(format!("/outbox?to={}", address.replace('+', "%2B")));
        while let Some(page) = next {
            let list = self.public().get(&page).await.body;
            for id in list.split("<a href=\"/outbox/").skip(1).filter_map(|rest| rest.split('"').next()) {
                if !self.fetched.contains_key(id) {
                    let raw = self.public().get(&format!("/outbox/{id}?format=txt")).await.body;
                    self.fetched.insert(id.to_owned(), raw);
                }
                let raw = &self.fetched[id];
                if header(raw, "Archived-At").as_ref() == Some(&archived) {
                    return notice(raw);
                }
            }
            // The links to the same page in other languages hold its own "before".
            let links = list.split("<a href=\"/outbox?").skip(1).filter_map(|rest| rest.split('"').next());
            let older = links.into_iter().find(|query| query.contains("before=") && !query.contains("lang="));
            next = older.map(|query| format!("/outbox?{}", query.replace("&#38;", "&")));
        }
        bail!("{address} has no mail about {path}")
    }
}

fn notice(raw: &str) -> Result<Notice> {
    let read = mail::read(raw.as_bytes()).context("the notice is no mail")?;
    let reply_to = header(raw, "Reply-To").context("the notice cannot be answered")?;
    Ok(Notice { reply_to, message_id: read.message_id, subject: read.subject, text: read.whole, files: read.files })
}

/// A header of a message, its lines joined.
fn header(raw: &str, name: &str) -> Option<String> {
    let head = raw.replace("\r\n", "\n");
    let head = head.split("\n\n").next()?.replace("\n ", " ").replace("\n\t", " ");
    let line = head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    Some(line.trim().to_owned())
}
