//! The pages of rounds of comments: parse, decide, store, render; one file an action or a group of them.

pub(crate) mod away;
pub(crate) mod dispose;
pub(crate) mod file;
pub(crate) mod keep;
pub(crate) mod panel;
pub(crate) mod round;
pub(crate) mod show;

use askama::Template;
use db::Read;
use language::{Language, Markup};
use page::{Error, Form, Page};
use record::speaker::Speaker;
use record::{Action, Facts, RecordId, Refusal};

use crate::model::diff;
use crate::model::{Role, Round, Standing};
use crate::store;
use crate::store::comment::Comment;

/// An entry of a menu in a form.
pub(crate) struct Choice {
    pub value: String,
    pub name: String,
    pub chosen: bool,
}

/// A round that the visitor may read, and how they stand to it.
pub(crate) fn get(tx: &mut Read<'_>, page: &Page, id: RecordId) -> Result<(Round, Standing), Error> {
    let round = store::find(tx, id, page.language)?.ok_or(Error::NotFound)?;
    let standing = standing(tx, page, id)?;
    match (standing.reads(&round), page.actor.is_known()) {
        (true, _) => Ok((round, standing)),
        // That it is there is told to nobody who is not asked.
        (false, true) => Err(Error::NotFound),
        (false, false) => Err(Error::SignIn),
    }
}

pub(crate) fn standing(tx: &mut Read<'_>, page: &Page, id: RecordId) -> Result<Standing, Error> {
    let listed = page.actor.person().map(|person| store::listed(tx, id, person)).transpose()?.flatten();
    Ok(Standing::of(&page.actor, listed))
}

/// Whether the visitor may comment now.
pub(crate) fn may_comment(page: &Page, round: &Round, standing: &Standing) -> Result<(), Refusal> {
    let open = Some(round.window.is_open(page.now));
    let facts = Facts { open, takes_part: Some(!standing.speakers.is_empty()), ..Facts::default() };
    record::may(&page.actor, Action::Comment, &facts)
}

/// The capacities to choose from, with the Party, group or organization beside them.
fn speakers(tx: &mut Read<'_>, page: &Page, speakers: &[Speaker], chosen: &str) -> Result<Vec<Choice>, Error> {
    let mut choices = Vec::new();
    for speaker in speakers {
        let capacity = page.of("capacity", speaker.capacity.code()).to_string();
        let whom = record::speaker::for_whom(tx, speaker)?.map(|name| page.text(&name).to_owned());
        let name = match whom {
            Some(whom) => page.say("review-for").with("whom", whom).with("capacity", capacity).to_string(),
            None => capacity,
        };
        let value = speaker.capacity.code().to_owned();
        choices.push(Choice { chosen: chosen == value, value, name });
    }
    Ok(choices)
}

/// The six languages to choose from, each named in itself.
fn languages(form: &Form, otherwise: Language) -> Vec<Choice> {
    let chosen = form.value("comment_language").parse().unwrap_or(otherwise);
    let choice = |language: Language| Choice {
        value: language.code().to_owned(),
        name: language.own_name().to_owned(),
        chosen: language == chosen,
    };
    Language::ALL.into_iter().map(choice).collect()
}

/// A comment as a page shows it.
#[derive(Template)]
#[template(path = "comment.html")]
pub(crate) struct View<'a> {
    page: &'a Page,
    comment: &'a Comment,
    /// The text of its paragraph, as it was sent out.
    stands: &'a str,
}

impl<'a> View<'a> {
    pub(crate) fn of(page: &'a Page, comment: &'a Comment, stands: &'a str) -> Result<Markup, Error> {
        let view = View { page, comment, stands };
        view.render().map(Markup::finished).map_err(|error| Error::Internal(error.to_string()))
    }

    fn as_whom(&self) -> String {
        as_whom(self.page, self.comment)
    }

    fn changes(&self, proposed: &str) -> Markup {
        diff::changes(self.stands, proposed)
    }
}

/// "Avaria (Government)", "personal expert".
pub(crate) fn as_whom(page: &Page, comment: &Comment) -> String {
    let capacity = page.of("capacity", comment.capacity.code()).to_string();
    match comment.for_whom.as_str() {
        "" => capacity,
        whom => page.say("review-for").with("whom", whom).with("capacity", capacity).to_string(),
    }
}

/// As what people can be put on a list.
fn roles(page: &Page, chosen: &str) -> Vec<Choice> {
    let choice = |role: &Role| Choice {
        value: role.code().to_owned(),
        name: page.of("review-role", role).to_string(),
        chosen: role.code() == chosen,
    };
    Role::ALL.iter().map(choice).collect()
}

/// The form again, with one more complaint.
pub(crate) fn fault(form: &Form, message: &'static str, field: &str) -> Error {
    let mut form = form.clone();
    form.invalid(message, field);
    Error::Invalid(Box::new(form))
}
