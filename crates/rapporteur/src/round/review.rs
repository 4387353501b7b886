//! A round of comments on the draft report: those of the forum are asked, comment in each of the ways there are, and the officer
//! says what becomes of it.

use anyhow::{Context, Result, ensure};
use mail::inbox::Outcome;

use super::play::{Player, number};
use super::script::{Comment, Disposition, Review};

impl Player<'_> {
    /// The officer sends the draft out to those of a forum.
    pub(super) async fn review(&mut self, review: &Review) -> Result<()> {
        let forum = number(&self.place(&review.forum)?)?;
        let fields = [
            ("review_version", review.version.as_str()),
            ("review_opens", &review.opens),
            ("review_closes", &review.closes),
            ("review_introduction", &review.introduction),
            ("review_afterwards", &review.afterwards),
            ("review_forum", &forum),
            ("review_shown", "at-once"),
            ("public", "1"),
        ];
        let page = format!("/reviews/new?document={}", self.place("report")?);
        let led = self.officer(&page, "/reviews", &fields).await?;
        self.places.insert("review".to_owned(), led.trim_end_matches("/keep").to_owned());
        Ok(())
    }

    /// Somebody comments: on the page, with the Reply button under the invitation, or in a table.
    pub(super) async fn comment(&mut self, comment: &Comment) -> Result<()> {
        let round = self.place("review")?;
        let said = match comment.by.as_str() {
            _ if comment.by_mail => self.comment_by_mail(comment, &round).await?,
            _ if comment.in_file => self.comment_in_file(comment, &round).await?,
            _ => self.comment_on_page(comment, &round).await?,
        };
        self.places.insert(comment.key.clone(), said);
        Ok(())
    }

    async fn comment_on_page(&mut self, comment: &Comment, round: &str) -> Result<String> {
        let at = match comment.paragraph.as_str() {
            "" => "all".to_owned(),
            paragraph => self.place(&format!("report {paragraph}"))?,
        };
        let mut fields = vec![("comment_text", comment.text.as_str()), ("comment_language", &comment.language)];
        if !comment.proposed.is_empty() {
            fields.push(("proposed_text", &comment.proposed));
        }
        let page = format!("{round}?paragraph={at}");
        let led = self.fill(&comment.by, &page, &format!("{round}/comments"), &fields).await?;
        led.rsplit_once("#comment-").map(|(_, number)| number.to_owned()).with_context(|| format!("no number in {led}"))
    }

    async fn comment_by_mail(&mut self, comment: &Comment, round: &str) -> Result<String> {
        let address = self.address(&comment.by)?;
        let place = if comment.paragraph.is_empty() { String::new() } else { format!("{}: ", comment.paragraph) };
        let text = format!("{place}{}", comment.text.trim());
        let raw = self.reply(&address, round, &comment.key, &text).await?;
        let received = self.receive(raw).await?;
        ensure!(received.outcome == Outcome::Posted, "{}: the mail was {}", comment.key, received.outcome);
        Ok(received.number.unwrap_or_default().trim_start_matches('#').to_owned())
    }

    async fn comment_in_file(&mut self, comment: &Comment, round: &str) -> Result<String> {
        let cell = |text: &str| format!("\"{}\"", text.trim().replace('"', "\"\""));
        let cells = [cell(&comment.paragraph), cell(&comment.text), cell(&comment.proposed)];
        let table = format!("Paragraph,Comment,Proposed text\n{}\n", cells.join(","));
        let page = format!("{round}/files");
        let file = ("comment_file", "comments.csv", table.as_bytes());
        let shown = self.person(&comment.by).await?.send_file(&page, &page, file).await;
        let preview = shown.led.with_context(|| format!("{}: the file was not read", comment.key))?;
        let capacity = if comment.capacity.is_empty() { "expert" } else { &comment.capacity };
        let fields = [("comment_capacity", capacity), ("comment_language", &comment.language)];
        let led = self.fill(&comment.by, &preview, &preview, &fields).await?;
        led.rsplit_once("posted=").map(|(_, number)| number.to_owned()).with_context(|| format!("no number in {led}"))
    }

    /// The officer says what becomes of some comments.
    pub(super) async fn dispose(&mut self, disposition: &Disposition) -> Result<()> {
        let page = format!("{}/dispositions", self.place("review")?);
        let numbers: Vec<String> = disposition.comments.iter().map(|key| self.place(key)).collect::<Result<_>>()?;
        let mut fields: Vec<(&str, &str)> = numbers.iter().map(|number| ("comment", number.as_str())).collect();
        fields.push(("disposition", &disposition.disposition));
        fields.push(("disposition_reason", &disposition.reason));
        fields.push(("taken_up", &disposition.taken_up));
        self.officer(&page, &page, &fields).await.map(drop)
    }
}
