//! People of a round whom the directory does not have: they register for a forum on its page, confirm it by the link that comes by
//! mail, and are admitted by the officer.

use anyhow::{Context, Result};
use mail::Transport;
use page::Browser;

use super::play::{Player, accepted};
use super::script::{Forum, Registration};
use crate::jobs;

impl Player<'_> {
    /// The officer says how people come onto the list, where the round does.
    pub(super) async fn opened_to(&mut self, page: &str, forum: &Forum) -> Result<()> {
        if forum.registration.is_empty() && forum.participation.is_empty() {
            return Ok(());
        }
        let or = |said: &str, usual: &str| if said.is_empty() { usual } else { said }.to_owned();
        let (participation, registration) = (or(&forum.participation, "invited"), or(&forum.registration, "closed"));
        let fields = [
            ("participation", participation.as_str()),
            ("observers", "post"),
            ("moderation", "post"),
            ("registration", &registration),
            ("registered", "post"),
            ("edit_minutes", "30"),
            ("office_language", "en"),
        ];
        self.officer(&format!("{page}/setup"), &format!("{page}/settings"), &fields).await.map(drop)
    }

    /// Somebody registers, waits for the mail and presses the button of its page.
    pub(super) async fn register(&mut self, one: &Registration) -> Result<()> {
        let page = format!("{}/register", self.place(&one.forum)?);
        let fields = [
            ("given", one.given.as_str()),
            ("family", &one.family),
            ("address", &one.address),
            ("language", &one.language),
            ("capacity", &one.capacity),
            ("organization", &one.organization),
            ("position", &one.position),
            ("gender", &one.gender),
            ("consent", "1"),
        ];
        self.know(&one.address);
        let mut browser: Browser = self.public();
        accepted(browser.fill(&page, &page, &fields).await).with_context(|| format!("{} registers", one.address))?;
        if one.unconfirmed {
            return Ok(());
        }
        jobs::run_due(&self.site, &Transport::Outbox).await.context("the mail that confirms")?;
        let list = browser.get(&format!("/outbox?to={}", one.address)).await.body;
        let mail = list.split("href=\"/outbox/").nth(1).and_then(|rest| rest.split('"').next());
        let mail = mail.with_context(|| format!("{} has no mail", one.address))?.to_owned();
        let raw = browser.get(&format!("/outbox/{mail}?format=txt")).await.body;
        let read = mail::read(raw.as_bytes()).context("the mail that confirms is none")?;
        let link = read.whole.split_once("/confirm/").and_then(|(_, rest)| rest.split_whitespace().next());
        let link = format!("/confirm/{}", link.context("the mail that confirms has no link")?);
        accepted(browser.fill(&link, &link, &[]).await).with_context(|| format!("{} confirms", one.address))?;
        Ok(())
    }

    /// The officer admits them, or does not.
    pub(super) async fn decide_registered(&mut self, one: &Registration) -> Result<()> {
        let page = format!("{}/registrations", self.place(&one.forum)?);
        let action = self.form_after(&page, &one.address).await?;
        let decision = if one.declined.is_empty() { "admitted" } else { "declined" };
        let fields = [("decision", decision), ("speaks_for", &one.speaks_for), ("decline_reason", &one.declined)];
        self.officer(&page, &action, &fields).await.map(drop)
    }
}
