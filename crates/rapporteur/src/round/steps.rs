//! What is done at each step of a round: which page, which form, which fields.

use anyhow::{Context, Result};
use serde_json::Value;

use super::play::{Player, number};
use super::script::{Forum, Issued, Paragraph, Post, Progress, Session};

impl Player<'_> {
    /// The officer imports the tables of the directory: a preview, then its button.
    pub(super) async fn directory(&mut self) -> Result<()> {
        for (table, text) in &self.script.directory {
            let fields = [("import_table", table.as_str()), ("import_text", text.as_str())];
            let preview = self.officer("/directory/import", "/directory/import", &fields).await;
            let preview = preview.with_context(|| format!("the table of {table}"))?;
            self.officer(&preview, "/directory/import/apply", &[])
                .await
                .with_context(|| format!("the table of {table}"))?;
        }
        Ok(())
    }

    /// What ordered the round is entered and stands as adopted.
    pub(super) async fn mandate(&mut self, issued: &Issued) -> Result<()> {
        let head = (issued.symbol.as_str(), issued.title.as_str(), issued.language.as_str(), issued.opening.as_str());
        let document = self.document(head).await?;
        for paragraph in &issued.paragraphs {
            let id = self.paragraph(&document, paragraph).await?;
            self.places.insert(format!("mandate {}", paragraph.number), id);
        }
        let page = format!("/documents/{document}/adopt");
        self.officer(&page, &page, &[]).await.map(drop)
    }

    async fn document(&mut self, (symbol, title, language, opening): (&str, &str, &str, &str)) -> Result<String> {
        let fields = [
            ("symbol", symbol),
            ("document_title", title),
            ("document_language", language),
            ("document_opening", opening),
        ];
        number(&self.officer("/documents/new", "/documents", &fields).await?)
    }

    /// Writes a paragraph; gives its record.
    async fn paragraph(&mut self, document: &str, paragraph: &Paragraph) -> Result<String> {
        let addressees = paragraph.addressees.join("\n");
        let origin = self.script.report.paragraphs.iter().find(|other| other.key == paragraph.grows_from);
        let origin = origin.filter(|_| !paragraph.grows_from.is_empty()).map_or("", |origin| &origin.number);
        let fields = [
            ("paragraph_number", paragraph.number.as_str()),
            ("annex", &paragraph.annex),
            ("heading", &paragraph.heading),
            ("paragraph_text", &paragraph.text),
            ("force", &paragraph.force),
            ("verb", &paragraph.verb),
            ("addressees", &addressees),
            ("grows_out_of", origin),
            ("to", "desk"),
        ];
        let (page, action) =
            (format!("/documents/{document}/paragraphs/new"), format!("/documents/{document}/paragraphs"));
        let led =
            self.officer(&page, &action, &fields).await.with_context(|| format!("paragraph {}", paragraph.number))?;
        led.rsplit_once("paragraph-").map(|(_, id)| id.to_owned()).with_context(|| format!("no paragraph in {led}"))
    }

    /// The officer sets a forum up: its sessions, sub-topics, questions, moderators and participants.
    pub(super) async fn forum(&mut self, forum: &Forum) -> Result<()> {
        let mandate = self.places.get(&format!("mandate {}", forum.mandate)).cloned().unwrap_or_default();
        let fields = [
            ("title", forum.title.as_str()),
            ("introduction", &forum.body),
            ("language", "en"),
            ("opens_on", &forum.opens),
            ("closes_on", &forum.closes),
            ("mandate", &mandate),
        ];
        let page = self.officer("/forums/new", "/forums", &fields).await?;
        for session in &forum.sessions {
            self.session(&page, session).await?;
        }
        self.participants(&page).await?;
        self.places.insert(forum.key.clone(), page);
        Ok(())
    }

    async fn session(&mut self, forum: &str, session: &Session) -> Result<()> {
        let head = (session.number.as_str(), session.title.as_str(), session.body.as_str());
        let place = self.part(forum, "", head).await?;
        self.questions(&session.key, &place, &session.questions).await?;
        for topic in &session.topics {
            let head = (topic.number.as_str(), topic.title.as_str(), topic.body.as_str());
            let place = self.part(forum, &number(&place)?, head).await?;
            self.questions(&topic.key, &place, &topic.questions).await?;
        }
        if session.moderator.is_empty() {
            return Ok(());
        }
        let (id, address) = (number(&place)?, self.address(&session.moderator)?);
        let fields = [("session", id.as_str()), ("address", &address)];
        self.officer(&format!("{forum}/participants"), &format!("{forum}/moderators"), &fields).await.map(drop)
    }

    async fn part(&mut self, forum: &str, parent: &str, (number, title, body): (&str, &str, &str)) -> Result<String> {
        let fields =
            [("part_of", parent), ("number", number), ("language", "en"), ("title", title), ("introduction", body)];
        self.officer(forum, &format!("{forum}/parts"), &fields).await
    }

    /// Puts the guiding questions of a place, and remembers where it is.
    async fn questions(&mut self, key: &str, place: &str, questions: &[String]) -> Result<()> {
        self.places.insert(key.to_owned(), place.to_owned());
        if questions.is_empty() {
            return Ok(());
        }
        let fields = [("questions", questions.join("\n")), ("language", "en".to_owned())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        self.officer(place, &format!("{place}/questions"), &fields).await.map(drop)
    }

    /// Everybody who will write is put on the list; whom they speak for follows from their offices.
    async fn participants(&mut self, forum: &str) -> Result<()> {
        let mut addresses = Vec::new();
        for post in &self.script.posts {
            let address = self.address(&post.by)?;
            if !addresses.contains(&address) && post.capacity != "moderator" {
                addresses.push(address);
            }
        }
        let fields = [("addresses", addresses.join("\n")), ("manner", "nominated".to_owned())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let page = format!("{forum}/participants");
        self.officer(&page, &page, &fields).await.map(drop)
    }

    /// Somebody writes a post.
    pub(super) async fn post(&mut self, post: &Post) -> Result<()> {
        let place = self.place(&post.topic)?;
        let parent = if post.reply_to.is_empty() { None } else { Some(self.place(&post.reply_to)?) };
        let page = parent.as_ref().map_or(place.clone(), |parent| format!("{place}?reply={parent}"));
        let mut fields = vec![("language", post.language.clone()), ("text", post.text.clone())];
        if !post.capacity.is_empty() {
            fields.push(("capacity", post.capacity.clone()));
        }
        for question in self.answered(&place, &post.answers).await? {
            fields.push(("answers", question));
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let led = self.fill(&post.by, &page, &format!("{place}/posts"), &fields).await?;
        let number = led.rsplit_once("#post-").map(|(_, number)| number.to_owned());
        self.places.insert(post.key.clone(), number.with_context(|| format!("no number in {led}"))?);
        Ok(())
    }

    /// The records of the guiding questions with these numbers, as the place's page has them.
    async fn answered(&mut self, place: &str, numbers: &[usize]) -> Result<Vec<String>> {
        if numbers.is_empty() {
            return Ok(Vec::new());
        }
        let page = self.json(&format!("{place}?format=json")).await?;
        let questions = page["questions"].as_array().cloned().unwrap_or_default();
        let record =
            |number: &usize| questions.get(number.saturating_sub(1)).and_then(|question| question["id"].as_i64());
        numbers
            .iter()
            .map(|number| record(number).map(|id| id.to_string()).with_context(|| format!("no question {number}")))
            .collect()
    }

    /// The officer drafts the report, each paragraph tied to the words on which it rests.
    pub(super) async fn draft(&mut self) -> Result<()> {
        let report = &self.script.report;
        let head = (report.symbol.as_str(), report.title.as_str(), report.language.as_str(), report.opening.as_str());
        let document = self.document(head).await?;
        for paragraph in &report.paragraphs {
            let id = self.paragraph(&document, paragraph).await?;
            for quotation in &paragraph.rests_on {
                let post = self.place(&quotation.post)?;
                let fields = [("post", post.as_str()), ("words", &quotation.words)];
                let (page, action) = (format!("/documents/{document}/desk"), format!("/paragraphs/{id}/citations"));
                self.officer(&page, &action, &fields).await?;
            }
            self.places.insert(format!("report {}", paragraph.number), id);
        }
        self.places.insert("report".to_owned(), document);
        Ok(())
    }

    pub(super) async fn adopt(&mut self) -> Result<()> {
        let page = format!("/documents/{}/adopt", self.place("report")?);
        self.officer(&page, &page, &[]).await.map(drop)
    }

    /// The recommendations to Governments are passed on.
    pub(super) async fn transmit(&mut self) -> Result<()> {
        let transmittal = &self.script.transmittal;
        let fields = [
            ("instrument", transmittal.instrument.as_str()),
            ("notification_text", &transmittal.opening),
            ("language", &transmittal.language),
            ("due", &transmittal.due),
        ];
        let page = format!("/documents/{}/transmit", self.place("report")?);
        self.officer(&page, &page, &fields).await.map(drop)
    }

    /// A focal point finds the ask on the desk, and says what became of it.
    pub(super) async fn progress(&mut self, progress: &Progress) -> Result<()> {
        let desk = self.person(&progress.by).await?.get("/desk").await;
        // The desk links each ask by the number of its recommendation.
        let link = desk.body.split("<a href=\"/asks/").skip(1).find_map(|rest| {
            let (id, words) = rest.split_once("\">")?;
            words.starts_with(&format!("<b>{}</b>", progress.paragraph)).then(|| id.to_owned())
        });
        let ask = link.with_context(|| format!("{} has no {} on the desk", progress.by, progress.paragraph))?;
        let fields = [
            ("status", progress.status.as_str()),
            ("language", &progress.language),
            ("done", &progress.text),
            ("evidence", &progress.evidence),
        ];
        let (page, action) = (format!("/asks/{ask}"), format!("/asks/{ask}/progress"));
        self.fill(&progress.by, &page, &action, &fields).await.map(drop)
    }

    /// A record as JSON, as the public has it.
    pub(super) async fn json(&mut self, path: &str) -> Result<Value> {
        let reply = self.public().get(path).await;
        serde_json::from_str(&reply.body).with_context(|| format!("{path} is not JSON: {}", reply.status))
    }
}
