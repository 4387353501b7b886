//! Who is asked to nominate, and what they send: typed into the page, as the Word form that came with the call, or by mail with the
//! letter, which the officer enters.

use anyhow::{Context, Result, ensure};
use mail::inbox::{Outcome, Reason};
use redline::form::{self, Entry, Form};

use super::play::Player;
use super::script::{Call, Nomination, Way};

/// The letter that comes with a nomination: one sheet, as a scanner makes it.
const LETTER: &[u8] = include_bytes!("../../demo/letter.pdf");

impl Player<'_> {
    /// The officer asks those who hold the office to nominate.
    pub(super) async fn call(&mut self, call: &Call) -> Result<()> {
        let page = format!("{}/nominations/call", self.place(&call.forum)?);
        let fields = [("instrument", call.instrument.as_str()), ("call_until", &call.until)];
        self.officer(&page, &page, &fields).await.map(drop)
    }

    /// The officer reminds those who are silent.
    pub(super) async fn remind_of(&mut self, call: &Call) -> Result<()> {
        let page = format!("{}/nominations", self.place(&call.forum)?);
        self.officer(&page, &format!("{page}/reminder"), &[]).await.map(drop)
    }

    /// A focal point nominates.
    pub(super) async fn nominate(&mut self, one: &Nomination) -> Result<()> {
        self.know(&one.address);
        let page = format!("{}/nominations", self.place(&one.forum)?);
        match one.way {
            Way::Page => self.hand_in(one, &page).await,
            Way::Word => {
                let (sheet, form) = (self.filled(one, &page).await?, page.replace("/nominations", "/nomination-form"));
                let file = ("filled_form", "form.docx", sheet.as_slice());
                let shown = self.person(&one.by).await?.send_file(&page, &form, file).await.body;
                let read = format!("value=\"{}\"", one.address);
                ensure!(shown.contains(&read), "the page did not read the form of {}: {shown}", one.address);
                self.hand_in(one, &page).await
            }
            Way::Mail => self.nominate_by_mail(one, &page).await,
        }
    }

    /// They send the form of the page, with the letter.
    async fn hand_in(&mut self, one: &Nomination, page: &str) -> Result<()> {
        let files = [("letter_file", "letter.pdf", LETTER)];
        let reply = self.person(&one.by).await?.fill_with(page, page, &fields(one), &files).await;
        super::play::accepted(reply).map(drop).with_context(|| format!("{} nominates {}", one.by, one.address))
    }

    /// The Word form that came with the call, filled in.
    async fn filled(&mut self, one: &Nomination, page: &str) -> Result<Vec<u8>> {
        let address = self.address(&one.by)?;
        let came = self.notice(&address, page).await?.files;
        let came = came.first().with_context(|| format!("{address} has no form"))?;
        let asked = form::answers(&came.bytes).map_err(|fault| anyhow::anyhow!("the form: {fault:?}"))?;
        let offered = self.person(&one.by).await?.get(page).await.body;
        let said = |key: &str| fields(one).into_iter().find(|(name, _)| *name == key).map_or("", |(_, value)| value);
        let mut entries = Vec::new();
        for row in asked {
            let key = row.key.unwrap_or_default();
            let chosen = ["capacity", "gender", "language"].contains(&key.as_str());
            let text = match key.as_str() {
                "nominator" => row.text,
                _ if chosen => option(&offered, &key, said(&key)).unwrap_or_default(),
                _ => said(&key).to_owned(),
            };
            entries.push(Entry { key, label: row.label, text, ..Entry::default() });
        }
        let form = Form {
            title: &came.name,
            notes: &[],
            language: &one.language,
            right_to_left: one.language == "ar",
            entries: &entries,
        };
        form.docx().map_err(|fault| anyhow::anyhow!("the form of {}: {fault:?}", one.address))
    }

    /// They answer the call with the form and the letter, and never open a page.
    async fn nominate_by_mail(&mut self, one: &Nomination, page: &str) -> Result<()> {
        let (sheet, address) = (self.filled(one, page).await?, self.address(&one.by)?);
        let call = self.notice(&address, page).await?;
        let raw = format!(
            "From: {address}\nTo: {}\nSubject: Re: {}\nMessage-ID: <{}@mail.example>\nIn-Reply-To: <{}>\nMIME-Version: 1.0\n\
             Content-Type: multipart/mixed; boundary=part\n\n--part\nContent-Type: text/plain; charset=utf-8\n\n{}\n{}{}--part--\n",
            call.reply_to,
            call.subject,
            one.who(),
            call.message_id,
            one.letter,
            attached("form.docx", &sheet),
            attached("letter.pdf", LETTER),
        );
        let received = self.receive(raw).await?;
        let held = (received.outcome, received.reason) == (Outcome::Held, Some(Reason::Nomination));
        ensure!(held, "{}: the mail was {received:?}", one.address);
        self.remember_mail(one.who()).await
    }

    /// The officer enters what came by mail: the form on the page says what the file says.
    pub(super) async fn enter_nomination(&mut self, one: &Nomination) -> Result<()> {
        let page = format!("/mail/{}/nomination", self.place(&format!("mail {}", one.who()))?);
        let shown = self.officer_reads(&page).await?;
        ensure!(shown.contains(&format!("value=\"{}\"", one.address)), "the form of {} was not read", one.address);
        let mut all = fields(one);
        all.push(("letter_attached", "2"));
        self.officer(&page, &page, &all).await.map(drop)
    }

    /// The officer confirms or declines.
    pub(super) async fn decide_nomination(&mut self, one: &Nomination) -> Result<()> {
        let page = format!("{}/nominations", self.place(&one.forum)?);
        let action = self.form_after(&page, &one.address).await?;
        let decision = if one.declined.is_empty() { "confirmed" } else { "declined" };
        let fields = [("decision", decision), ("decline_reason", &one.declined)];
        self.officer(&page, &action, &fields).await.map(drop)
    }

    /// Where the form goes that follows some words on a page of the officer's.
    pub(super) async fn form_after(&mut self, page: &str, words: &str) -> Result<String> {
        let shown = self.officer_reads(page).await?;
        let own = shown.split_once(words).map(|(_, rest)| rest).with_context(|| format!("{words} is not on {page}"))?;
        let action = own.split_once("action=\"").and_then(|(_, rest)| rest.split('"').next());
        action.map(str::to_owned).with_context(|| format!("nothing can be decided about {words}"))
    }
}

/// What the form of a nomination says, by the names of its fields.
fn fields(one: &Nomination) -> Vec<(&str, &str)> {
    vec![
        ("given", &one.given),
        ("family", &one.family),
        ("nominee_address", &one.address),
        ("gender", &one.gender),
        ("capacity", &one.capacity),
        ("language", &one.language),
        ("position", &one.position),
        ("qualifications", &one.qualifications),
        ("letter", &one.letter),
    ]
}

/// The word for a choice, as the select of this name offers it.
fn option(page: &str, name: &str, code: &str) -> Option<String> {
    let (_, select) = page.split_once(&format!("name=\"{name}\""))?;
    let (_, option) = select.split_once(&format!("<option value=\"{code}\""))?;
    let (_, words) = option.split_once('>')?;
    words.split('<').next().map(|word| word.trim().to_owned())
}

/// A file as a part of a mail, in quoted-printable.
fn attached(name: &str, bytes: &[u8]) -> String {
    let line = |line: &[u8]| line.iter().map(|byte| format!("={byte:02X}")).collect::<String>();
    let lines: Vec<String> = bytes.chunks(24).map(line).collect();
    format!(
        "--part\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"{name}\"\n\
         Content-Transfer-Encoding: quoted-printable\n\n{}\n",
        lines.join("=\n"),
    )
}
