//! What becomes of posts and threads: some people's posts are seen first; moderators let in and refuse, remove, pin, close, move and
//! split; authors withdraw what they wrote, or find better words while there is time.

use anyhow::{Context, Result};
use serde_json::Value;

use super::play::Player;
use super::script::{Decision, Fate, Revision, Watch};

impl Player<'_> {
    /// The officer says that a moderator sees somebody's posts before everybody.
    pub(super) async fn watch(&mut self, watch: &Watch) -> Result<()> {
        let page = format!("{}/participants", self.place(&watch.forum)?);
        let list: Value = serde_json::from_str(&self.officer_reads(&format!("{page}?format=json")).await?)?;
        let people = list["participants"].as_array().into_iter().flatten();
        let mut named = people.filter(|one| one["name"] == watch.name.as_str());
        let person = named.next().and_then(|one| one["person"].as_i64());
        let person = person.with_context(|| format!("{} is not on the list", watch.name))?.to_string();
        let action = format!("{page}/moderation");
        let (who, about) = (self.officer_name().to_owned(), ("person", person.as_str()));
        let reply = self.person(&who).await?.fill_about(&page, &action, about, &[]).await;
        super::play::accepted(reply).map(drop).with_context(|| format!("the posts of {} are seen first", watch.name))
    }

    /// Somebody decides about a post or its thread.
    pub(super) async fn decide(&mut self, decision: &Decision) -> Result<()> {
        let post = format!("/posts/{}", self.place(&decision.post)?);
        let form = match &decision.fate {
            Fate::Admitted => return self.admit(decision, &post).await,
            Fate::Refused => format!("{post}/refuse"),
            Fate::Removed => format!("{post}/remove"),
            Fate::Withdrawn => format!("{post}/withdraw"),
            _ => return self.decide_thread(decision, &post).await,
        };
        self.fill(&decision.by, &form, &form, &[("why", &decision.why)]).await.map(drop)
    }

    /// A moderator lets a post in, from the desk where it waits.
    async fn admit(&mut self, decision: &Decision, post: &str) -> Result<()> {
        let forum = self.script.forums.first().context("no forum is held")?;
        let desk = format!("{}/desk", self.place(&forum.key)?);
        self.fill(&decision.by, &desk, &format!("{post}/admit"), &[]).await.map(drop)
    }

    async fn decide_thread(&mut self, decision: &Decision, post: &str) -> Result<()> {
        let place = match &decision.fate {
            Fate::Moved(place) => super::play::number(&self.place(place)?)?,
            _ => String::new(),
        };
        let what = match &decision.fate {
            Fate::Moved(_) => "move",
            Fate::Split => "split",
            Fate::Pinned => "pin",
            _ => "close",
        };
        let form = format!("{post}/thread");
        let fields = [("what", what), ("place", &place), ("why", &decision.why)];
        self.fill(&decision.by, &form, &form, &fields).await.map(drop)
    }

    /// Other words are put for what was said: by the author, or of a letter by the officer, with the reason.
    pub(super) async fn revise(&mut self, revision: &Revision) -> Result<()> {
        let (post, text) = (self.place(&revision.post)?, self.numbered(&revision.text)?);
        let mut fields = vec![("language", revision.language.as_str()), ("text", &text)];
        if !revision.reason.is_empty() {
            fields.push(("correction_reason", &revision.reason));
            let form = format!("/posts/{post}/letter");
            return self.officer(&form, &form, &fields).await.map(drop);
        }
        let author = self.script.posts.iter().find(|one| one.key == revision.post);
        let author = author.map(|one| one.by.clone()).with_context(|| format!("nobody wrote {}", revision.post))?;
        let form = format!("/posts/{post}/edit");
        self.fill(&author, &form, &form, &fields).await.map(drop)
    }
}
