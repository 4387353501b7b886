//! The tokens of one's own programs: made, shown once, revoked.

use std::time::Duration;

use askama::Template;
use db::Read;
use http::StatusCode;
use page::{Error, Form, Page, Segment, Visit};
use record::{Scope, TokenDigest};

use crate::model::{LONGEST_NAME, MOST_TOKENS, TOKEN_BEGINS, TOKEN_DAYS};
use crate::store::token::{self, NewToken, Token};

#[derive(Template)]
#[template(path = "tokens.html")]
struct List {
    page: Page,
    tokens: Vec<Token>,
    /// The one that was just made: it is shown here and nowhere again.
    made: Option<String>,
    form: Form,
}

impl List {
    fn scopes(&self) -> &'static [Scope] {
        Scope::ALL
    }

    fn days(&self) -> [i64; 4] {
        TOKEN_DAYS
    }

    fn chosen(&self, field: &str, value: &str) -> bool {
        self.form.value(field) == value
    }
}

pub(crate) async fn list(visit: Visit) -> page::Result {
    visit.show(|tx, page| read(tx, page, None, Form::default())).await
}

fn read(tx: &mut Read<'_>, page: Page, made: Option<String>, form: Form) -> page::Result<List> {
    let person = page.actor.person().ok_or(Error::SignIn)?;
    let tokens = token::list(tx, person, page.now)?;
    Ok(List { page, tokens, made, form })
}

/// Makes a token. The same form sent twice is one token, and shows the same.
pub(crate) async fn create(visit: Visit, form: Form) -> page::Result {
    match save(&visit, form).await {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit.show_as(status, move |tx, page| read(tx, page, None, (*form).clone())).await
        }
        other => other,
    }
}

async fn save(visit: &Visit, mut form: Form) -> page::Result {
    let name = form.text("token_name", LONGEST_NAME);
    let scope = form.parse::<Scope>("scope", "fault-scope");
    let days = form.parse::<i64>("token_days", "fault-token-days").filter(|days| TOKEN_DAYS.contains(days));
    if days.is_none() {
        form.invalid("fault-token-days", "token_days");
    }
    let form = form.accept()?;
    let (Some(scope), Some(days)) = (scope, days) else { return Err(Error::BadRequest("not-a-form")) };
    let key = form.key().ok_or(Error::BadRequest("not-a-form"))?;
    let secret = format!("{TOKEN_BEGINS}{}", visit.secret(&format!("token {key}")).ok_or(Error::SignIn)?);
    let (digest, now, kept) = (TokenDigest::of(&secret), visit.now, form.clone());
    let expires = now + Duration::from_hours(24 * days.unsigned_abs());
    visit
        .submit(&form, move |tx, page| {
            let person = page.actor.person().ok_or(Error::SignIn)?;
            if token::list(tx, person, now)?.len() >= MOST_TOKENS {
                let mut form = kept.clone();
                form.invalid("fault-tokens", "token_name");
                return Err(Error::Invalid(Box::new(form)));
            }
            token::insert(tx, &page.actor, &NewToken { digest, name: &name, scope, expires }, now)?;
            Ok("/tokens".to_owned())
        })
        .await?;
    visit.show(move |tx, page| read(tx, page, Some(secret.clone()), Form::default())).await
}

pub(crate) async fn revoke(visit: Visit, Segment(id): Segment<i64>, form: Form) -> page::Result {
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            token::revoke(tx, &page.actor, id, now)?;
            Ok("/tokens".to_owned())
        })
        .await
}
