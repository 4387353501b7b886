//! What is done about posts beside posting: moderators put questions, propose reminders and sum up; translations are attached.

use anyhow::{Context, Result};

use super::play::Player;
use super::script::{Prompt, Reminder, Summary, Translation};

impl Player<'_> {
    /// A moderator puts a question to everybody.
    pub(super) async fn prompt(&mut self, prompt: &Prompt) -> Result<()> {
        let place = self.place(&prompt.topic)?;
        let fields = [("questions", prompt.text.as_str()), ("language", &prompt.language)];
        self.fill(&prompt.by, &place, &format!("{place}/questions"), &fields).await.map(drop)
    }

    /// A moderator proposes to remind the silent, in the usual words.
    pub(super) async fn remind(&mut self, reminder: &Reminder) -> Result<()> {
        let page = format!("{}/reminder", self.place(&reminder.forum)?);
        self.fill(&reminder.by, &page, &page, &[]).await.map(drop)
    }

    /// The officer sends it.
    pub(super) async fn send_reminder(&mut self, reminder: &Reminder) -> Result<()> {
        let page = format!("{}/reminder", self.place(&reminder.forum)?);
        self.officer(&page, &format!("{page}/decide"), &[]).await.map(drop)
    }

    /// Somebody attaches a translation to a post.
    pub(super) async fn translate(&mut self, of: &Translation) -> Result<()> {
        let page = format!("/posts/{}/translations", self.place(&of.post)?);
        let text = self.numbered(&of.text)?;
        let fields = [("translation", of.kind.as_str()), ("language", &of.language), ("text", &text)];
        self.fill(&of.by, &page, &page, &fields).await.map(drop)
    }

    /// A moderator keeps a summary as a draft, and puts it before everybody.
    pub(super) async fn summary(&mut self, summary: &Summary) -> Result<()> {
        let session = self.place(&summary.session)?;
        let page = match summary.week {
            0 => format!("{session}/summary"),
            week => format!("{session}/summary?week={week}"),
        };
        let text = self.numbered(&summary.text)?;
        let fields = [("language", summary.language.as_str()), ("text", &text), ("do", "draft")];
        let action = format!("{session}/summary");
        self.fill(&summary.by, &page, &action, &fields).await?;
        let led = self.fill(&summary.by, &page, &action, &fields[..2]).await?;
        let number = led.rsplit_once("#post-").map(|(_, number)| number.to_owned());
        self.places.insert(summary.key.clone(), number.with_context(|| format!("no number in {led}"))?);
        Ok(())
    }
}
