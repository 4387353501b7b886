//! What is done at each step of a round: which page, which form, which fields.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::play::{Player, number};
use super::script::{Departure, Forum, Issued, Paragraph, Post, Progress, Session, Transmittal, WorkingDraft};

impl Player<'_> {
    /// The officer imports the tables of the directory: a preview, then its button.
    pub(super) async fn directory(&mut self) -> Result<()> {
        for (table, text) in &self.script.directory {
            self.import(table, text).await.with_context(|| format!("the table of {table}"))?;
        }
        Ok(())
    }

    async fn import(&mut self, table: &str, text: &str) -> Result<()> {
        let fields = [("import_table", table), ("import_text", text)];
        let preview = self.officer("/directory/import", "/directory/import", &fields).await?;
        let shown = self.officer_reads(&preview).await?;
        ensure!(!shown.contains("pill due"), "rows are not taken");
        self.officer(&preview, "/directory/import/apply", &[]).await.map(drop)
    }

    /// Somebody leaves their office, which stands among the vacant ones from then on.
    pub(super) async fn depart(&mut self, departure: &Departure) -> Result<()> {
        let Departure { party, people, .. } = departure;
        self.import("people", people).await.with_context(|| format!("who leaves an office of {party}"))?;
        let vacant = self.officer_reads("/offices/vacant").await?;
        ensure!(vacant.contains(&format!("href=\"/parties/{party}\"")), "no office of {party} is vacant");
        Ok(())
    }

    /// What ordered the round is entered and stands as adopted.
    pub(super) async fn mandate(&mut self, issued: &Issued) -> Result<()> {
        if !issued.read_from.is_empty() {
            return self.read_in(issued).await;
        }
        let head = (issued.symbol.as_str(), issued.title.as_str(), issued.language.as_str(), issued.opening.as_str());
        let document = self.document(head).await?;
        for paragraph in &issued.paragraphs {
            let id = self.paragraph(&document, paragraph).await?;
            self.places.insert(format!("mandate {}", paragraph.number), id);
        }
        let page = format!("/documents/{document}/adopt");
        self.officer(&page, &page, &[]).await.map(drop)
    }

    /// The text of the report that ordered the round is read in; with that it counts as adopted.
    async fn read_in(&mut self, issued: &Issued) -> Result<()> {
        let fields = [
            ("report_text", issued.read_from.as_str()),
            ("symbol", &issued.symbol),
            ("document_title", &issued.title),
            ("document_language", &issued.language),
        ];
        let led = self.officer("/documents/read", "/documents/read", &fields).await?;
        let document = number(led.trim_end_matches("/reading"))?;
        self.places.insert("mandate".to_owned(), document);
        Ok(())
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
        let page = if forum.planned { self.planned(forum).await? } else { self.announced(forum).await? };
        self.places.insert(forum.key.clone(), page.clone());
        self.wordings(forum).await?;
        self.participants(&page, forum).await?;
        self.opened_to(&page, forum).await?;
        let fields = [("stage", "published")];
        self.officer(&format!("{page}/setup"), &format!("{page}/stage"), &fields).await.map(drop)
    }

    async fn announced(&mut self, forum: &Forum) -> Result<String> {
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
        Ok(page)
    }

    /// The forum that the mandate plans is set up from the form that proposes it.
    async fn planned(&mut self, forum: &Forum) -> Result<String> {
        let mut fields = vec![
            ("title".to_owned(), forum.title.clone()),
            ("opens_on".to_owned(), forum.opens.clone()),
            ("closes_on".to_owned(), forum.closes.clone()),
        ];
        let own = |session: &Session| (session.key.clone(), session.title.clone(), session.questions.len());
        let mut parts = Vec::new();
        for session in &forum.sessions {
            parts.push(own(session));
            parts.extend(
                session.topics.iter().map(|topic| (topic.key.clone(), topic.title.clone(), topic.questions.len())),
            );
        }
        for (n, (_, title, questions)) in (1..).zip(&parts) {
            fields.push((format!("part-{n}"), title.clone()));
            fields.extend((1..=*questions).map(|question| (format!("questions-{n}"), question.to_string())));
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let form = format!("/forums/plan?document={}", self.place("mandate")?);
        let page = self.officer(&form, "/forums/plan", &fields).await?;
        let set_up = self.officer_reads(&format!("{page}?format=json")).await?;
        let set_up: Value = serde_json::from_str(&set_up).context("the forum that was set up")?;
        for ((key, ..), id) in parts.into_iter().zip(in_order(&set_up)) {
            self.places.insert(key, format!("/topics/{id}"));
        }
        for session in &forum.sessions {
            self.moderator(&page, &self.place(&session.key)?, session).await?;
        }
        Ok(page)
    }

    async fn session(&mut self, forum: &str, session: &Session) -> Result<()> {
        let head = (session.number.as_str(), session.title.as_str(), session.body.as_str());
        let place = self.part(forum, "", head).await?;
        self.questions(&session.key, &place, &session.questions).await?;
        for topic in &session.topics {
            let head = (topic.number.as_str(), topic.title.as_str(), topic.body.as_str());
            let place = self.part(forum, &number(&place)?, head).await?;
            self.questions(&topic.key, &place, &topic.questions).await?;
            for question in &topic.later {
                let fields = [("questions", question.text.as_str()), ("language", "en"), ("released_on", &question.on)];
                self.officer(&place, &format!("{place}/questions"), &fields).await?;
            }
        }
        self.moderator(forum, &place, session).await
    }

    async fn moderator(&mut self, forum: &str, place: &str, session: &Session) -> Result<()> {
        if session.moderator.is_empty() {
            return Ok(());
        }
        let (id, address) = (number(place)?, self.address(&session.moderator)?);
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

    /// Everybody who will write is put on the list, except who registers or is nominated; whom they speak for follows from their
    /// offices. Who answers by mail hears of each post, the others as the forum has it.
    async fn participants(&mut self, forum: &str, of: &Forum) -> Result<()> {
        let (mut all, mut others) = (Vec::new(), Vec::new());
        for who in self.script.listed(of) {
            let by_mail = self.script.posts.iter().any(|post| post.by == who && post.by_mail);
            if by_mail { &mut all } else { &mut others }.push(self.address(who)?);
        }
        let page = format!("{forum}/participants");
        let manner = if of.manner.is_empty() { "nominated" } else { &of.manner };
        let lists = [(all, ""), (others, of.notices.as_str())];
        for (addresses, notices) in lists.into_iter().filter(|(list, _)| !list.is_empty()) {
            let addresses = addresses.join("\n");
            let fields = [("addresses", addresses.as_str()), ("manner", manner), ("notices", notices)];
            self.officer(&page, &page, &fields).await?;
        }
        Ok(())
    }

    /// Somebody writes a post.
    pub(super) async fn post(&mut self, post: &Post) -> Result<()> {
        let place = self.place(&post.topic)?;
        let parent = if post.reply_to.is_empty() { None } else { Some(self.place(&post.reply_to)?) };
        let page = parent.as_ref().map_or(place.clone(), |parent| format!("{place}?reply={parent}"));
        let mut fields = vec![("language", post.language.clone()), ("text", self.numbered(&post.text)?)];
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

    /// An officer enters what came by letter or fax, with the sheet itself.
    pub(super) async fn enter(&mut self, post: &Post) -> Result<()> {
        let letter = post.by_letter.as_ref().context("it came by letter")?;
        let (place, address) = (self.place(&post.topic)?, self.address(&post.by)?);
        let page = format!("{place}/letter");
        let found = self.officer_reads(&format!("{page}?who={address}")).await?;
        let signer = found.split_once("?signer=").and_then(|(_, rest)| rest.split('"').next());
        let signer = signer.with_context(|| format!("nobody on the list is {address}"))?.to_owned();
        let text = self.numbered(&post.text)?;
        let answers = self.answered(&place, &post.answers).await?;
        let mut fields = vec![
            ("capacity", "government"),
            ("way", letter.way.as_str()),
            ("arrived_on", &letter.arrived),
            ("language", &post.language),
            ("text", &text),
        ];
        fields.extend(answers.iter().map(|question| ("answers", question.as_str())));
        let form = format!("{page}?signer={signer}");
        let sheet = ("letter", "fax.pdf", include_bytes!("../../demo/fax.pdf").as_slice());
        let led = self.officer_sends((&form, &page), &fields, sheet).await?;
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
        let (document, written) = self.written(head, &report.paragraphs).await?;
        self.places.extend(written.into_iter().map(|(number, id)| (format!("report {number}"), id)));
        self.places.insert("report".to_owned(), document);
        Ok(())
    }

    /// A draft that nobody has adopted when the round ends.
    pub(super) async fn begin(&mut self, draft: &WorkingDraft) -> Result<()> {
        let head = (draft.symbol.as_str(), draft.title.as_str(), draft.language.as_str(), draft.opening.as_str());
        self.written(head, &draft.paragraphs).await.map(drop)
    }

    /// Writes a document; gives its record, and those of its paragraphs by their numbers.
    async fn written(
        &mut self,
        head: (&str, &str, &str, &str),
        paragraphs: &[Paragraph],
    ) -> Result<(String, Vec<(String, String)>)> {
        let document = self.document(head).await?;
        let mut written = Vec::new();
        for paragraph in paragraphs {
            let id = self.paragraph(&document, paragraph).await?;
            for quotation in &paragraph.rests_on {
                let post = self.place(&quotation.post)?;
                let fields = [("post", post.as_str()), ("words", &quotation.words)];
                let (page, action) = (format!("/documents/{document}/desk"), format!("/paragraphs/{id}/citations"));
                self.officer(&page, &action, &fields).await?;
            }
            written.push((paragraph.number.clone(), id));
        }
        Ok((document, written))
    }

    pub(super) async fn adopt(&mut self) -> Result<()> {
        let page = format!("/documents/{}/adopt", self.place("report")?);
        self.officer(&page, &page, &[]).await.map(drop)
    }

    /// The recommendations to Governments of a document are passed on.
    pub(super) async fn transmit(&mut self, transmittal: &Transmittal, document: &str) -> Result<()> {
        let mut fields = vec![
            ("instrument", transmittal.instrument.as_str()),
            ("notification_text", &transmittal.opening),
            ("language", &transmittal.language),
            ("due", &transmittal.due),
        ];
        if transmittal.to_others {
            fields.push(("others", "1"));
        }
        let page = format!("/documents/{}/transmit", self.place(document)?);
        self.officer(&page, &page, &fields).await.map(drop)
    }

    /// So are those of the mandate, if it makes any.
    pub(super) async fn pass_on(&mut self, transmittal: &Transmittal) -> Result<()> {
        let page = format!("/documents/{}/transmit", self.place("mandate")?);
        let officer = self.script.officer.address.split('@').next().unwrap_or_default();
        let offered = self.person(officer).await?.get(&page).await.body;
        if !offered.contains("name=\"recommendation\"") {
            return Ok(());
        }
        let to_others = offered.contains("name=\"others\"");
        self.transmit(&Transmittal { to_others, ..transmittal.clone() }, "mandate").await
    }

    /// A focal point finds the ask on the desk, and says what became of it.
    pub(super) async fn progress(&mut self, progress: &Progress) -> Result<()> {
        let desk = self.person(&progress.by).await?.get("/desk").await;
        let asked = desk.body.split("<a href=\"/asks/").skip(1).filter_map(|rest| rest.split_once("\">"));
        let ask = if progress.paragraph.is_empty() {
            let of_report = &self.script.report.paragraphs;
            let is_of_report = |link: &str| of_report.iter().any(|one| names(link, &one.number, &one.text));
            asked.filter(|(_, link)| !is_of_report(link)).map(|(id, _)| id).next()
        } else {
            asked.filter(|(_, link)| names(link, &progress.paragraph, &progress.words)).map(|(id, _)| id).next()
        };
        let Some(ask) = ask.map(str::to_owned) else {
            // The mandate may ask nothing of this Government.
            ensure!(progress.paragraph.is_empty(), "{} has no {} on the desk", progress.by, progress.paragraph);
            return Ok(());
        };
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

/// Whether a link on the desk names a recommendation: by its number, and its first words in their language.
fn names(link: &str, number: &str, words: &str) -> bool {
    let plain: String = words.chars().take_while(|c| !c.is_control() && !"&<>\"'".contains(*c)).take(24).collect();
    let rest = link.strip_prefix(&format!("<b><bdi>{number}</bdi></b> <span"));
    rest.and_then(|rest| rest.split_once('>')).is_some_and(|(_, shown)| shown.starts_with(&plain))
}

/// The records of a forum's sessions, each followed by those of its sub-topics.
fn in_order(forum: &Value) -> Vec<i64> {
    let all = |part: &Value, name: &str| part[name].as_array().cloned().unwrap_or_default();
    let sessions = all(forum, "sessions").into_iter();
    let parts = sessions.flat_map(|session| std::iter::once(session.clone()).chain(all(&session, "topics")));
    parts.filter_map(|part| part["id"].as_i64()).collect()
}
