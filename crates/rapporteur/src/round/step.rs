//! The steps of a round, in their order, and by whom each is taken.

use anyhow::Result;
use db::Instant;

use super::play::Player;
use super::script::{
    Away, Call, Comment, Decision, Departure, Disposition, Forum, GivenBack, Issued, Letter, Nomination, Post,
    Progress, Prompt, Registration, Reminder, Returned, Review, Revision, Script, Summary, Translation, Transmittal,
    Watch, WorkingDraft,
};

/// A step of the round.
pub(super) enum Step<'a> {
    Directory,
    Mandate(&'a Issued),
    PassOn(&'a Transmittal),
    Forum(&'a Forum),
    Post(&'a Post),
    Accept(&'a Post),
    Revise(&'a Revision),
    AnswerLate(&'a GivenBack),
    GiveBack(&'a GivenBack),
    Watch(&'a Watch),
    Decide(&'a Decision),
    Call(&'a Call),
    RemindOf(&'a Call),
    Nominate(&'a Nomination),
    EnterNomination(&'a Nomination),
    DecideNomination(&'a Nomination),
    Away(&'a Away),
    Letter(&'a Letter),
    Depart(&'a Departure),
    Returned(&'a Returned),
    Summary(&'a Summary),
    Prompt(&'a Prompt),
    Remind(&'a Reminder),
    SendReminder(&'a Reminder),
    Translate(&'a Translation),
    Register(&'a Registration),
    DecideRegistered(&'a Registration),
    Draft,
    Begin(&'a WorkingDraft),
    Review(&'a Review),
    Comment(&'a Comment),
    Dispose(&'a Disposition),
    Adopt,
    Transmit,
    Progress(&'a Progress),
}

/// Steps with their instants.
type Steps<'a> = Vec<(Instant, Step<'a>)>;

/// All steps in the order of their instants; those of one instant stay in the order in which they stand here.
pub(super) fn steps(script: &Script) -> Steps<'_> {
    let mut steps = vec![(script.begins, Step::Directory), (script.mandate.adopted, Step::Mandate(&script.mandate))];
    put(&mut steps, &script.passed_on, |one| Some(one.at), Step::PassOn);
    put(&mut steps, &script.forums, |one| Some(one.created), Step::Forum);
    joined(&mut steps, script);
    said(&mut steps, script);
    moderated(&mut steps, script);
    reported(&mut steps, script);
    steps.sort_by_key(|(at, _)| *at);
    steps
}

/// A step for each of these that has an instant.
fn put<'a, T: 'a>(
    steps: &mut Steps<'a>,
    all: impl IntoIterator<Item = &'a T>,
    at: impl Fn(&T) -> Option<Instant>,
    step: fn(&'a T) -> Step<'a>,
) {
    steps.extend(all.into_iter().filter_map(|one| Some((at(one)?, step(one)))));
}

/// How people come onto the list, and leave an office.
fn joined<'a>(steps: &mut Steps<'a>, script: &'a Script) {
    put(steps, &script.calls, |one| Some(one.at), Step::Call);
    put(steps, &script.calls, |one| one.reminded, Step::RemindOf);
    put(steps, &script.nominations, |one| Some(one.at), Step::Nominate);
    put(steps, &script.nominations, |one| one.entered, Step::EnterNomination);
    put(steps, &script.nominations, |one| one.decided, Step::DecideNomination);
    put(steps, &script.registrations, |one| Some(one.at), Step::Register);
    put(steps, &script.registrations, |one| one.decided, Step::DecideRegistered);
    put(steps, &script.watched, |one| Some(one.at), Step::Watch);
    put(steps, &script.departures, |one| Some(one.at), Step::Depart);
}

/// What is written, on pages, by mail and in letters.
fn said<'a>(steps: &mut Steps<'a>, script: &'a Script) {
    put(steps, &script.posts, |one| Some(one.at), Step::Post);
    put(steps, &script.posts, |one| one.accepted, Step::Accept);
    put(steps, &script.revisions, |one| Some(one.at), Step::Revise);
    put(steps, &script.given_back, |one| Some(one.post.at), Step::AnswerLate);
    put(steps, &script.given_back, |one| Some(one.at), Step::GiveBack);
    put(steps, &script.letters, |one| Some(one.at), Step::Letter);
    put(steps, &script.returned, |one| Some(one.at), Step::Returned);
    put(steps, &script.away, |one| Some(one.at), Step::Away);
    put(steps, &script.translations, |one| Some(one.at), Step::Translate);
}

/// What moderators do about it.
fn moderated<'a>(steps: &mut Steps<'a>, script: &'a Script) {
    put(steps, &script.decisions, |one| Some(one.at), Step::Decide);
    put(steps, &script.prompts, |one| Some(one.at), Step::Prompt);
    put(steps, &script.reminders, |one| Some(one.at), Step::Remind);
    put(steps, &script.reminders, |one| Some(one.sent), Step::SendReminder);
    put(steps, &script.summaries, |one| Some(one.at), Step::Summary);
}

/// What grows out of it.
fn reported<'a>(steps: &mut Steps<'a>, script: &'a Script) {
    steps.push((script.report.drafted, Step::Draft));
    if let Some(review) = &script.review {
        steps.push((review.at, Step::Review(review)));
        put(steps, &review.comments, |one| Some(one.at), Step::Comment);
        put(steps, &review.dispositions, |one| Some(one.at), Step::Dispose);
    }
    put(steps, &script.drafts, |one| Some(one.at), Step::Begin);
    steps.push((script.report.adopted, Step::Adopt));
    steps.push((script.transmittal.at, Step::Transmit));
    put(steps, &script.progress, |one| Some(one.at), Step::Progress);
}

impl Player<'_> {
    pub(super) async fn take(&mut self, step: &Step<'_>) -> Result<()> {
        match step {
            Step::Directory => self.directory().await,
            Step::Mandate(issued) => self.mandate(issued).await,
            Step::PassOn(transmittal) => self.pass_on(transmittal).await,
            Step::Forum(forum) => self.forum(forum).await,
            Step::Post(post) if post.by_mail => self.answer(post).await,
            Step::Post(post) if post.by_letter.is_some() => self.enter(post).await,
            Step::Post(post) => self.post(post).await,
            Step::Accept(post) => self.accept(post).await,
            Step::Revise(revision) => self.revise(revision).await,
            Step::AnswerLate(late) => self.answer_late(late).await,
            Step::GiveBack(late) => self.give_back(late).await,
            Step::Away(away) => self.is_away(away).await,
            Step::Watch(watch) => self.watch(watch).await,
            Step::Decide(decision) => self.decide(decision).await,
            Step::Letter(letter) => self.letter(letter).await,
            Step::Depart(departure) => self.depart(departure).await,
            Step::Returned(returned) => self.returned(returned).await,
            Step::Summary(summary) => self.summary(summary).await,
            Step::Prompt(prompt) => self.prompt(prompt).await,
            Step::Remind(reminder) => self.remind(reminder).await,
            Step::SendReminder(reminder) => self.send_reminder(reminder).await,
            Step::Translate(translation) => self.translate(translation).await,
            Step::Register(one) => self.register(one).await,
            Step::DecideRegistered(one) => self.decide_registered(one).await,
            Step::Call(call) => self.call(call).await,
            Step::RemindOf(call) => self.remind_of(call).await,
            Step::Nominate(one) => self.nominate(one).await,
            Step::EnterNomination(one) => self.enter_nomination(one).await,
            Step::DecideNomination(one) => self.decide_nomination(one).await,
            Step::Draft => self.draft().await,
            Step::Begin(draft) => self.begin(draft).await,
            Step::Review(review) => self.review(review).await,
            Step::Comment(comment) => self.comment(comment).await,
            Step::Dispose(disposition) => self.dispose(disposition).await,
            Step::Adopt => self.adopt().await,
            Step::Transmit => self.transmit(&self.script.transmittal, "report").await,
            Step::Progress(progress) => self.progress(progress).await,
        }
    }
}
