forum-nav = Forums
forum-list-title = Forums
forum-list-lead = Moderated online discussions, open for a time, in six languages.
forum-list-none = There is no forum yet.
forum-list-count = Open: { $open } of { $all }
forum-state = State
forum-posts-title = Posts
forum-open-now = Open now
forum-yours = Your forums
forum-running = Forums that you run
nomination-waiting = { $n ->
    [one] One nomination waits
   *[other] { $n } nominations wait
}
forum-none-open = No forum is open at the moment.
forum-closes = closes { $when }
forum-answer-how = Choose a session or sub-topic below and write there, in any of the six languages.
forum-mandate = Mandate
forum-mandate-in = { $symbol }, paragraph { $number }
forum-no-sessions = This forum has no sessions yet.
forum-set-up = Set up
forum-walk = Where it comes from, and what became of it: the thread
forum-new-title = Set up a forum
forum-new-lead = Say what it is about and when it is open. Sessions, questions and participants follow.
forum-new-button = Set it up
forum-new-next = Next: its sessions and sub-topics.
phase-announced = announced
phase-open = open
phase-closed = closed
phase-box-announced = Opens
phase-box-open = Closes
phase-box-closed = Closed

### Setting up
phase-draft = draft
phase-extended = extended
phase-summarized = summarized
phase-archived = archived
phase-box-draft = Opens
phase-box-extended = Closes (extended)
phase-box-summarized = Closed
phase-box-archived = Closed
setup-title = Set-up of the forum
setup-discard = Discard this draft
setup-discard-what = The forum goes with its sessions, questions and texts, and with its list of people. Nobody has been told of it.
setup-discard-button = Discard the draft
setup-contents = Overview
setup-wording = Title and introduction, in each language
setup-done = done
setup-to-do = to do
setup-draft-what = This forum is a draft: only the Secretariat sees it, and nobody has been written to.
announce-title = What announcing sends
announce-mails = Mails
announce-to = To
announce-without = Without an address, not written to
announce-sample = As { $name } will read it:
setup-invited = { $n ->
    [0] Nobody is on its lists yet.
    [one] { $n } person on its lists will be invited by mail when it is announced.
   *[other] { $n } people on its lists will be invited by mail when it is announced.
}
stage-button-published = Announce the forum
stage-button-summarized = Mark it as summarized
stage-button-archived = Archive it
stage-archive-what = Archived, the forum can only be read and taken away: it cannot be opened again, and its dates stay as they are.
fault-stage = This step is not possible now.

### Taking away and bringing in

archive-take = take it all away (ZIP)
archive-bring = Bring a forum in
archive-bring-lead = A forum that was held on another server, or the history of a mailing list, is brought in as an archived forum: with the numbers where they are free, the dates, the threads and the versions that it had.
archive-hint = A packed archive (ZIP) or its forum.json, as they are taken away here, or a mailbox (mbox) with the messages of a list. At most 12 MB; larger ones are brought in on the server with “rapporteur forum import”.
archive-people = Who spoke there gets no account: they stand as proposals in the directory, by name alone.
archive-bring-button = Bring it in
archive-preview-button = Show what would be brought in
archive-preview = What would be brought in
archive-preview-lead = Nothing is brought in yet. What is brought in is seen by the Secretariat only, until an officer puts it before everybody.
archive-before = This archive was brought in before: { $forum }. It is not brought in twice.
archive-own = This archive was taken away from this server: { $forum }. Brought in, the forum would stand here twice.
archive-that-forum = the forum
archive-source = From
archive-places = Parts
archive-places-count = Sessions: { $sessions } · sub-topics: { $topics }
archive-span = from { $from } to { $until }
archive-languages = Languages
archive-files = Files
archive-files-count = { $n } ({ $size } kB)
archive-people-known = Names that the directory has
archive-people-unknown = Names that it does not have
archive-parties-unknown = Governments that are not known here
archive-left-out = What is not brought in
archive-left-unreadable = messages that cannot be read: { $n }
archive-left-empty = messages without words and files: { $n }
archive-left-twice = messages that stand there twice: { $n }
archive-left-files = files of kinds that are not taken: { $n }
archive-other = Choose another file
archive-hidden = seen by the Secretariat only
archive-publish = Put it before everybody
archive-hide = Withdraw it from public view
archive-hide-what = Withdrawn, it stays here with all that was said, for the Secretariat only, and can be put before everybody again. The log keeps who did it.
field-archive = File
archive-from = Brought in from { $source }.
archive-invented = Its people and words are invented.
fault-archive-none = Please choose a file.
fault-archive-kind = This is no archive of a forum and no mailbox.
fault-archive-damaged = The file is damaged.
fault-archive-large = What comes out of the file is larger than a page takes. The operator can bring it in on the server with “rapporteur forum import”.
fault-archive-field = Something in the file is not as it has to be. Nothing was brought in; the place is named below.
fault-archive-empty = There is no message in the mailbox that can be read.

manner-nominated = nominated
manner-invited = invited
manner-open = registered
topic-answer = To answer
topic-answer-how = Write below, in any of the six languages.
topic-answer-below = Choose one of the sub-topics below.
topic-answer-closed = The discussion is closed. What was said stays here.
topic-answer-later = The discussion is not open yet.
topic-moderator = Moderator
topic-afterwards = Afterwards
topic-afterwards-what = What is said here goes into the report. Under each post you see where it was used.
topic-subtopics = Sub-topics
topic-no-posts = no posts yet
topic-first = Nobody has written yet. Be the first.
topic-none-came = No posts came in.
topic-last = last { $number }, { $date }
wording-title = Other languages
wording-button = Save
part-title = Add a session or sub-topic
part-button = Add
part-new-session = a new session
part-new-topic = a sub-topic of session { $number }
question-title = Add guiding questions
question-button = Add the questions
post-write = Write a post
post-button = Post
post-reply = Reply
post-removed = Removed by the moderator
### Writing and changing a post
post-preview = Preview
post-quote = Quote
post-edited = edited { $time }
draft-button = Keep as draft
draft-discard = Discard the draft
draft-kept = Your draft of { $time }. Only you see it.
draft-kept-now = Kept as a draft.
draft-kept-here = There is no connection: your text is kept in this browser.
draft-reply = You have begun a reply to { $number }.
draft-other = You have begun a post here.
edit-title = Edit
edit-button = Save the new version
edit-until = Until { $time }, as long as nobody has replied or cited it. The versions before stay and can be read.
version-title = Versions of
version-only = It was never changed.
version-what = The latest first. What was added is underlined, what was taken out is struck through.
version-corrected = { $who } (Secretariat) corrected what had been entered. Reason:
version-number = Version { $n }
version-digest = Digest of the content (SHA-256):
version-receipt = Receipt
forum-local = { $date }, { $time } ({ $zone })
forum-calendar = Into my calendar (.ics)
question-released = appears on { $when }
told-opened = open now
told-closing = closes in two days
told-extended = other dates
told-closed = closed
told-subject = { $forum }: { $what }
told-text-opened = The forum is open until { $closes }. Write on its page or answer its mails, in any of the six languages.
told-text-closing = The forum closes on { $closes }. If you wanted to write, there is still time.
told-text-closed = The forum closed on { $closes }. What was said stays on its page, and under each post you will see where it is used.
told-text =
    { $name },

    { $forum }

    { $news }

    The page of the forum: { $page }
texts-title = What readers are told
texts-lead = In each language. Where a language has no text, the nearest one is shown; an empty field removes it.
texts-show = Show this language
texts-button = Save these texts
background-title = Background document
background-none = No document yet.
background-button = Add the document
copy-title = Copy this forum
copy-lead = Begins a new draft with the same sessions, sub-topics, questions, rules and texts, in all languages.
copy-people = with its participants and moderators
copy-button = Copy it
field-conduct = Rules of conduct
field-afterwards = What happens afterwards
field-outcome = Where to follow the outcome
field-background = Symbol of a document
field-released_on = Appear on
field-released_at = At
hint-conduct = Shown to everybody before they write.
hint-afterwards = What becomes of what is said, and who decides.
hint-outcome = In words or as an address.
hint-background = As it is cited, such as LL/LG/1/2.
hint-released-on = Empty: at once. On a later day they appear by themselves.
fault-symbol = There is no document with this symbol.
nomination-title = Nominations
nomination-lead = Governments and organizations nominate by letter; the Secretariat confirms, and whoever is confirmed is invited by mail.
nomination-none = Nobody has been nominated yet.
nomination-new = Nominate somebody
nomination-button = Nominate
nomination-confirm = Confirm
nomination-decline = Decline
nomination-owner = This address is { $who } in the directory.
nomination-owner-of = This address is { $who } of { $whose } in the directory.
nomination-closed = This forum takes no nominations now.
nomination-form-title = Nomination form
nomination-form-how = An office that uses only e-mail fills in this form and sends it to { $address } with the letter attached. The Secretariat enters it.
nomination-form-mail = Write the mail
nomination-mail-form = Nomination for “{ $forum }”. Please write after each colon, and attach the letter.
nomination-word-title = Fill in the form as a Word file
nomination-word-download = Download the form (DOCX)
nomination-word-button = Read the form
nomination-word-read = The form has been read, and nothing is sent yet. Please look through what it says, choose the letter, and nominate.
nomination-word-window = The forum is open from { $opens } to { $closes }.
nomination-word-until = Nominations are asked for by { $until }.
nomination-word-how = Fill in this form and send it to { $address } with the letter attached, or choose the file on the page { $page } to look it through before it is sent.
nomination-word-nominator = Nominating Government or organization
nomination-asked-title = Who has been asked
nomination-asked-none = Nobody has been asked to nominate yet.
nomination-asked = Asked: { $asked }. Have nominated: { $did }. Silent: { $silent }.
nomination-asked-who = Who was asked, and what they did
nomination-asked-column = Government, organization or group
nomination-asked-on = Asked on
nomination-asked-until = Nominations by
nomination-asked-did = Nominated
nomination-asked-reminded = reminded on { $day }
nomination-asked-nothing = none
nomination-asked-own = { $whose } was asked on { $day } to nominate people by { $until }.
nomination-asked-of-you = You are asked to nominate
nomination-remind = Remind those that are silent ({ $n })
nomination-call-title = Call for nominations
nomination-call-lead = Each is asked by mail, in their language, with the form attached. Whoever was asked before is not asked again.
nomination-call-no-parties = no Governments
nomination-call-show = Show who is asked
nomination-call-whom = Who is asked
nomination-call-reached = Mails that go out: { $n }.
nomination-call-before = Asked before: { $n }.
nomination-call-list = Who they are
nomination-call-vacant = Not asked, as the office is vacant or its holder has no address ({ $n }):
nomination-call-with = Attached to each mail:
nomination-call-send = Send the call ({ $n })
nomination-call-subject = { $forum }: nominations by { $until }
nomination-call-subject-again = Reminder: { $forum }: nominations by { $until }
nomination-call-asks = { $treaty } invites { $whose } to nominate people for the online forum “{ $forum }” by { $until }.
nomination-call-reminds = On { $day } { $whose } was invited to nominate people for the online forum “{ $forum }” by { $until }. No nomination has arrived yet.
nomination-call-text =
    Dear { $name },

    { $asks } The forum is open from { $opens } to { $closes }.

    You can fill in the attached form and send it, with the letter of nomination, in answer to this mail or to { $address }.

    To nominate on the page, open this link and press the button there:

    { $link }

    The link works once, until { $good }. The page is:

    { $page }

    The Secretariat confirms or declines each nomination and tells you by mail.
nomination-mail-title = A nomination by mail
nomination-mail-no-office = Whoever wrote this mail held no office that nominates when it came.
nomination-mail-no-file = none of them
nomination-mail-entered = The Secretariat has entered the nomination of { $who } that you sent by mail. You will be told what it decides.
nomination-mail-subject = { $forum }: nomination of { $who }
nomination-mail-confirmed = The Secretariat has confirmed the nomination of { $who }, who has been invited by mail.
nomination-mail-declined = The Secretariat could not confirm the nomination of { $who }: { $reason }
forum-nominate = Nominate somebody for this forum
decision-proposed = waits for the Secretariat
decision-confirmed = confirmed
decision-declined = declined
nominee-f = woman
nominee-m = man
nominee-x = other
field-given = Given name
field-family = Family name
field-nominee_address = E-mail address of the nominee
field-gender = Gender
field-position = Function or occupation
field-letter = Letter
field-field_of_work = Field of work
field-qualifications = Qualifications
field-letter_file = The letter, as a file
field-correction_reason = Reason for the correction
field-filled_form = The form, filled in
field-nominate_for = Nomination for
field-call_instrument = Parties to
field-organizations = organizations that have somebody in the directory
field-groups = groups of Parties, through their coordinators
field-call_until = Nominations by
field-letter_attached = The letter, among the files of the mail
field-decline_reason = Reason, if declined
field-same_person = The nominee is this same person
field-decision = Decision
hint-letter = Its reference and date, and who signed it.
hint-letter_file = A document or picture of at most 10 MB. Only the Secretariat and you can open it.
hint-correction_reason = Everybody reads it beside the version, and whoever signed is told.
hint-filled_form = The Word file (DOCX). Nothing is sent yet: you see what was read, and can change it.
hint-call_until = The last day, as it stands in the mail. What comes later is taken as long as the forum lasts.
fault-mail-address = Please write an e-mail address such as name@example.org.
fault-nominated = Somebody with this address is nominated for this forum already.
fault-correction-same = Nothing was changed.
fault-form-missing = Please choose the form that you filled in.
fault-form-other = This is not the nomination form. Please download it, fill it in, and choose it here.
fault-form-blank = Nothing is filled in in this form.
fault-form-large = This file is too large for a form. Please choose the form alone, without pictures.
fault-form-old = This file has an old format or is protected by a password. Please save it as DOCX without a password.
fault-form-damaged = This file is damaged and cannot be read. Please save it again and choose it once more.
fault-form-kind = This is not a Word file. Please save the form as DOCX.
fault-call-until = Please choose a day from today to the end of the forum.
fault-call-nobody = Nobody is left to be asked.
fault-decline-reason = Please give the reason: the nominator is told.
fault-same-person = Please tick that the nominee is the person whom the directory knows by this address, or decline the nomination.

### Files of a post
field-file = Files
hint-file = Documents, tables or pictures. Files: at most { $n }, of at most { $largest } MB each and { $together } MB together.
file-size = { $n } kB
### What is decided about a post
post-pending = Waits for the moderator
post-refused = Not let in
post-withdrawn = Withdrawn by its author
decide-withdraw = Withdraw
decide-remove = Remove
decide-what-withdraw = Your words go from all pages. The number stays, with your reason and today’s date: whoever looks for it finds that you took it back.
decide-what-remove = The words go from all pages. The number stays, with the reason and today’s date. The author is told the reason.
decide-back = Leave it as it is
field-why = Reason
hint-why = In a sentence. Everybody can read it.
post-in-reply-to = in reply to { $number }
post-for = for { $whom } ({ $capacity })
post-parties = { $n ->
    [one] On behalf of one Party
   *[other] On behalf of { $n } Parties
}
post-parties-named = { $n ->
    [one] On behalf of one Party: { $names }
   *[other] On behalf of { $n } Parties: { $names }
}
post-answers = answers { $numbers }
post-receipt = Thank you. Your post is { $number }.
post-receipt-digest = Digest of what was received:
post-receipt-keep = Keep the receipt: it proves what was received, and when.
post-receipt-next = You will see under it where it is used.
post-public = What you post is public, under your name and the capacity stated.
post-sign-in = Participants sign in to write.
post-not-listed = You are not among those who write in this forum. Write to the Secretariat if you should be.
post-cited = Cited in { $paragraph }
post-cited-recommendation = Cited in recommendation { $recommendation }
post-cited-led = Cited in { $paragraph }, which led to recommendation { $recommendation }
post-cited-and = { $cited }: { $reported }
post-reported = { $reported } of { $asked } have reported
said-title = What { $party } said
said-nothing = { $party } has not posted yet.
said-number = Number
said-what = What
said-became = What became of it
said-cited = cited in paragraph { $paragraph }
said-not-used = not yet used
participant-title = Participants
participant-list = List of participants
participant-none = Nobody is on the list yet.
participant-add = Add participants
participant-add-button = Add them
participant-who = Name
participant-whose = For whom
participant-alone = for themselves
participant-as-directory = as the directory says
participant-of = { $part } of { $whole }
participant-posted = Have posted
participant-women = Women
participant-unknown = Nobody in the directory has these addresses:
participant-withdraw = Take off the list
participant-withdrawn = no longer on the list
participant-change = Change
moderator-title = Moderators
moderator-button = Appoint
moderator-none = none yet
moderator-no-session = Add a session first.
field-introduction = Introduction
field-opens_on = Opens on
field-closes_on = Closes on
field-mandate = Mandate
field-addresses = E-mail addresses
field-address = E-mail address
field-questions = Questions
field-answers = Answers the guiding questions
field-capacity = Capacity
field-manner = How
field-part_of = Part of
field-session = Session
hint-forum-title = What is discussed, in one line.
hint-forum-introduction = Why it is held, and what becomes of what is said.
hint-opens-on = From 00:00 UTC.
hint-closes-on = Until the end of that day, UTC.
hint-mandate = The paragraph that ordered it, if there is one: the symbol and the number, such as LL/SM/DEC/3/5, 3.
hint-number = Such as I or (ii).
hint-optional = May stay empty.
hint-questions = One per line.
hint-post = Markdown may be used; #12 becomes a link to post 12.
hint-addresses = One per line, of people in the directory.
hint-wording = The same words in the language chosen.
fault-capacity = You cannot speak in this capacity here.
fault-closed = The discussion has closed. Your text is kept here; send it to the Secretariat.
fault-divided = This session has sub-topics. Your text is kept here; write it in the sub-topic where it belongs.
fault-many-addresses = At most a thousand addresses can be added at once. Please add them in parts.
fault-mandate = There is no such paragraph.
fault-manner = Please choose one from the list.
fault-no-such-voice = They hold no office from which they could speak in this capacity.
fault-question = This guiding question does not stand here any more. Please choose again.
fault-not-open = The discussion is not open yet. Your text is kept here; send it once it is.
fault-order = It must close after it opens.
fault-session = There is no such session here.
fault-session-used = There are posts in this session already; it cannot be divided.
fault-wording-stale = Somebody else changed these words meanwhile: they stand above. What you typed is below; save again if it should stand.
fault-setup-stale = Somebody else changed this meanwhile: what stands now is above. What you typed is kept; save again if it should stand.
stale-by = Changed by { $who }, { $time }
stale-nothing = nothing
fault-unknown-address = Some of these addresses are not in the directory.
forum-owner = Responsible
forum-owner-who = The Secretariat
answer-by-mail = Or by e-mail: press Reply in any notice of a post, and your answer becomes a post.
forum-posts = { $n ->
    [0] no posts yet
    [one] { $n } post
   *[other] { $n } posts
}
forum-sessions = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
forum-in-days = { $n ->
    [0] today
    [one] { $n } day left
   *[other] { $n } days left
}
topic-older = { $n ->
    [one] { $n } older
   *[other] { $n } older
}
topic-newer = { $n ->
    [one] { $n } newer
   *[other] { $n } newer
}
participant-gender-unknown = { $n ->
    [one] { $n } person not stated
   *[other] { $n } persons not stated
}
topic-figures = { $posts ->
    [one] { $posts } post
   *[other] { $posts } posts
} by { $parties ->
    [0] no Party
    [one] { $parties } Party
   *[other] { $parties } Parties
} and { $organizations ->
    [0] no organization
    [one] { $organizations } organization
   *[other] { $organizations } organizations
}
participant-figures = { $people ->
    [0] nobody
    [one] { $people } person
   *[other] { $people } people
}, { $parties ->
    [0] no Party
    [one] { $parties } Party
   *[other] { $parties } Parties
} and { $organizations ->
    [0] no organization
    [one] { $organizations } organization
   *[other] { $organizations } organizations
}
topic-questions = { $n ->
    [one] Guiding question
   *[other] Guiding questions
}
post-level = Reply, level
post-late = received after closing

### Moderators' summaries
summary-title = Moderators’ summaries
summary-of = Summary
summary-whole = Summary of the session
summary-week = Summary of week { $n }
summary-span = { $from } – { $until }
summary-what = Until you publish it, moderators and the Secretariat see what is written here. Then it is a post like others: it is sent out, can be answered, and stands on top of the session.
summary-is = It is before everybody as { $number }. What you change becomes a new version of it; the versions before stay and can be read.
summary-words = The summary
hint-summary = Markdown. Name each post that you take up by its number, such as #12: it becomes a link, and the post will show where it was taken up.
summary-publish = Publish the summary
summary-amend = Save the new version
summary-kept = Kept by { $who }, { $time }.
summary-said = What was said
summary-used = { $all ->
    [one] { $used } of { $all } post is taken up
   *[other] { $used } of { $all } posts are taken up
}
summary-in = taken up
summary-none = not begun
summary-out = published
summary-due = wanted now
moderate-summaries = { $n ->
    [one] { $n } summary is wanted now
   *[other] { $n } summaries are wanted now
}
fault-summary-stale = Somebody else has written at this summary meanwhile. Theirs stands below; put both together and send again.

### Proceedings
proceedings-title = Proceedings
proceedings-whole = The proceedings of the whole forum
proceedings-discussion = The discussion
proceedings-what = All contributions in one volume, by guiding question, each in the language in which it was written. Print this page to have it on paper or as PDF.
proceedings-window = { $from } to { $until }
proceedings-contents = Contents
proceedings-contributors = Contributors
proceedings-further = Further contributions
proceedings-also = Answered also by

### Asking everybody, and reminding
question-pending = translation pending
prompt-title = Put a question to everybody
prompt-what = While the forum is open, everybody on its list is told of a new question by e-mail, and can answer with the Reply button. It may begin in one language; in the others it is marked until it is translated.
prompt-mail-subject = { $n ->
    [one] { $forum }: a new question to everybody
   *[other] { $forum }: new questions to everybody
}
prompt-mail-how = You can answer this mail with the ordinary Reply button, in any of the six languages: what you write becomes a post. Or write on the page: { $page }
prompt-mail-text =
    { $name },

    { $forum }
    { $place }

    { $questions }

    { $how }
reminder-title = Reminder to those who have not posted
reminder-waiting = Proposed reminders: { $n }
reminder-lead = A moderator proposes it, an officer sends it. It goes only to people on the list who have not posted when it is sent, each in their own language, with addresses at which a mail becomes a post.
reminder-people = { $n ->
    [one] { $n } person on the list has not posted.
   *[other] { $n } people on the list have not posted.
}
reminder-language = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
reminder-usual = The forum “{ $forum }” is open until { $closes }, and we have not heard from you yet. A few sentences from your experience would help, in whichever of the six languages you write best. If a colleague is better placed to answer, please pass this on.
reminder-more = Below your words stand the addresses at which a mail becomes a post, the page of the forum, and the way off its list.
reminder-propose = Propose a reminder
reminder-waits = A reminder waits for an officer
reminder-officer = An officer of the Secretariat decides about it.
reminder-proposed = Proposed by { $who }, { $time }
reminder-send = { $n ->
    [one] Send it to { $n } person
   *[other] Send it to { $n } people
}
reminder-decline = Do not send it
reminder-past = Earlier reminders
reminder-sent = { $n ->
    [0] sent to nobody
    [one] sent to { $n } person
   *[other] sent to { $n } people
}
reminder-not-sent = not sent:
reminder-mail-subject = { $forum }: your view is missing
reminder-mail-text =
    { $name },

    { $words }

    You can write by e-mail, without signing in. What you send to one of these addresses becomes your post there:

    { $places }

    The page of the forum: { $page }
    No more mails of this forum: { $settings }
hint-reminder-why = Whoever proposed it reads why.
field-reminder = Reminder
fault-reminder-closed = The forum is not open: nobody could answer.
fault-reminder-nobody = Everybody on the list has posted.
fault-reminder-waits = Another reminder waits for an officer already.
moderate-pending-words = Questions that wait for translation
moderate-pending-questions = { $n ->
    [one] { $n } question is not in all six languages
   *[other] { $n } questions are not in all six languages
}

### How somebody hears of a place by mail.
### Moderating
thread-split = { $number } was split from { $from }.
moderate-pending = { $n ->
    [one] { $n } post waits to be let in
   *[other] { $n } posts wait to be let in
}
moderate-pending-title = Posts that wait to be let in
decide-admit = Let in
decide-refuse = Do not let in
decide-what-refuse = The post is not shown to anybody but its author and the moderators. The author is told by e-mail why.
decided-subject-admit = Your post { $number } stands in the forum
decided-subject-refuse = Your post { $number } was not let in
decided-subject-remove = Your post { $number } was removed
decided-admit = The moderator has let your post { $number } in: everybody can read it now.
decided-refuse = The moderator has not let your post { $number } in.
decided-remove = The moderator has removed your post { $number }. Its number stays, with the reason.
decided-reason = Reason: { $reason }
decided-text =
    Dear { $name },

    { $what }

    { $reason }

    { $page }

    This is what you wrote:

    { $text }

    { $treaty }
field-phrase = Stock phrase
phrase-own = in my own words only
phrase-off-topic = This post is not on the subject of the discussion.
phrase-conduct = This post does not keep the rules of conduct.
phrase-personal = This post gives personal data of others.
phrase-duplicate = The same words stand in the discussion already.
field-phrase-off-topic = Off the subject
field-phrase-conduct = Rules of conduct
field-phrase-personal = Personal data
field-phrase-duplicate = Said already
phrase-title = Stock phrases
phrase-lead = In these words moderators explain what they decide, in the language of the post.
phrase-show = Show
moderation-to-pre = See their posts before they appear
moderation-to-post = Let their posts appear at once
thread-title = Thread
thread-what = Number and links stay whatever you decide, and the decision is on the record with its reason.
thread-begins = The thread begins with { $number }.
thread-button = Decide
thread-pinned = pinned
thread-closed = closed
thread-moved = { $number } was moved with its replies { $place }.
thread-moved-place = to another place
thread-do-pin = Pin the thread
thread-do-unpin = Unpin the thread
thread-do-close = Close the thread: nobody replies any more
thread-do-reopen = Open the thread again
thread-do-move = Move the thread to another place
thread-do-split = Make this reply a thread of its own
field-what = Decision
field-place = To where, if it is moved
fault-thread-what = This cannot be decided as the thread stands now.
fault-thread-place = There is no such place in this forum.
fault-thread-closed = The moderator has closed this thread. Your text is kept here; post it as a new thread.
moderate-title = Moderator’s desk
moderate-waits = What waits
moderate-nothing-waits = Nothing waits at the moment.
moderate-held = { $n ->
    [one] { $n } mail is held for the Secretariat’s decision
   *[other] { $n } mails are held for the Secretariat’s decision
}
moderate-unanswered = { $n ->
    [one] { $n } post that nobody has replied to
   *[other] { $n } posts that nobody has replied to
}
moderate-unanswered-title = Posts that nobody has replied to
moderate-thin = { $n ->
    [one] { $n } guiding question with few answers
   *[other] { $n } guiding questions with few answers
}
moderate-thin-title = Guiding questions with few answers
moderate-answers = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}
moderate-silent-count = { $n ->
    [one] { $n } person on the list has not posted
   *[other] { $n } people on the list have not posted
}
moderate-silent-title = Who has not posted yet
moderate-group-spoke = (its group has spoken: { $groups })
moderate-silent-what = Seen by moderators and the Secretariat only. Whether somebody reads is not recorded.
moderate-all-spoke = Everybody on the list has posted.
moderate-per-day = Posts per day
moderate-day = Day
moderate-heard = Who has been heard
moderate-legend = What the squares mean
moderate-table = The same as a table
moderate-party = Party
moderate-group = Regional group
heard-heard = spoke as a Government
heard-people-heard = only its people spoke
heard-silent = on the list, not heard yet
heard-absent = nobody on the list
gender-f = women
gender-m = men
gender-x = other
gender-not-stated = not stated
participation-title = Participation
participation-lead = { $posted } of { $listed } people on the list have posted; posts in all: { $posts }.
participation-at = As of { $at }.
participation-how = “Have posted” counts people on the list; posts count where they were spoken, by whichever way they came. A Government is heard when it speaks as one.
participation-all = All
participation-by-capacity = By capacity
participation-by-group = By regional group
participation-by-party-group = By group of Parties
participation-parties-apart = Parties that also spoke themselves
participation-by-region = By region
participation-by-party = By Party
participation-by-gender = By gender
participation-by-question = By guiding question
participation-capacity = Capacity
participation-group = Regional group
participation-region = Region
participation-party = Party
participation-gender = Gender
participation-no-party = Organizations and others without a Government
participation-no-region = No region stated
participation-others = Moderators, the Secretariat, and who is no longer on the list
participation-only-spoken = Only Parties that have spoken, themselves or through people whom they nominated, are named here.
participation-no-questions = This forum has no guiding questions yet.
participation-answers = Answers, of posts there
participation-people = People
participation-governments = Governments
participation-governments-listed = Governments on the list
participation-governments-heard = spoke as such
participation-people-heard = they or their people spoke
notices-title = By e-mail
notices-lead = Choose how you hear by e-mail of what is said here. What is chosen nearest to a post counts.
notices-each = every post
notices-replies = replies to what I wrote
notices-daily = a digest each morning
notices-weekly = a digest each Monday morning
notices-none = nothing
notices-first = every post, until they choose otherwise
notices-above = as chosen for what stands above
notices-unset = not chosen
notices-thread = Thread { $number }
notices-button = Save
notices-how = A notice can be answered with the Reply button of your mail program: what you write appears in the thread under your name.
notices-begin = To begin a new thread here by e-mail, write to your own address:
post-follow = By e-mail
leave-title = E-mails from this forum
leave-what = Choose which e-mails you still want from it. Nothing changes before you press the button.
leave-done = Saved.
leave-button = Save

### The digest of a forum.
digest-mail-subject = { $n ->
    [one] { $n } new post
   *[other] { $n } new posts
}: { $forum }
digest-mail-daily = { $n ->
    [one] One post was
   *[other] { $n } posts were
} written since your last digest in the forum “{ $forum }”.
digest-mail-weekly = { $n ->
    [one] This week one post was
   *[other] This week { $n } posts were
} written in the forum “{ $forum }”.
digest-mail-post = { $number } · { $who } · { $at }
digest-mail-read = In its thread: { $page }
digest-mail-more = { $n ->
    [one] And one more post:
   *[other] And { $n } more posts:
} { $page }
digest-mail-answer = To answer { $number } by e-mail, write to: { $address }
digest-mail-how = To answer a post by e-mail, write to the address that stands under it: what you write appears under your name, in any of the six languages. The Reply button does not tell which post you mean.
digest-mail-text =
    { $lead }

    { $posts }

    ____
    { $how }

    The forum: { $page }
    More mails, fewer, or none: { $settings }

### Who is told what.
participant-invited-how = Each gets an invitation by e-mail, in their language, with a link that signs them in.
field-notices = Told by e-mail of
invitation-mail-places =
    To begin a thread of your own by e-mail, write to:
    { $places }
invitation-mail-places-later = To begin a thread of your own by e-mail, you will find your address on the forum’s page, once it has its sessions.
invitation-mail-subject = Invitation to the online forum “{ $forum }”
invitation-mail-text =
    Dear { $name },

    You are invited to take part in the online forum “{ $forum }” (capacity: { $capacity }). It is open from { $opens } to { $closes }.

    You need no browser for it. Each post comes to you by e-mail; what you write with the Reply button of your mail program appears in the forum under your name, in any of the six languages.

    { $begin }

    To read and write on the page, open this link and press the button there:

    { $link }

    The link works once, until { $until }. After that you can ask for another on the forum’s page:

    { $page }

    { $treaty }
notice-mail-sender = { $who } · { $treaty }
notice-mail-who = { $who }, { $as }
notice-mail-how = To answer, use the Reply button of your mail program: what you write appears under your name, in any of the six languages.
notice-mail-begin = To begin a new thread here, write to: { $begin }
notice-mail-reads = You read this forum; its participants write in it.
notice-mail-text =
    { $text }

    ____
    { $who } wrote this on { $at } as { $number } in the forum “{ $forum }”, { $place }.

    { $how }

    In its thread: { $page }
    Fewer mails, or none: { $settings }
plan-title = Set up a forum from a report
plan-lead = { $symbol } plans this forum. Check what is proposed, choose the guiding questions, and set it up.
plan-none-lead = { $symbol } plans no forum. What is proposed is the usual one: one session, with the guiding questions that the report has.
plan-forum-title = Online forum on { $symbol }
plan-duration = Duration
plan-weeks-unknown = Not stated; two weeks are usual.
plan-moderators = Proposed as moderators
plan-moderators-what = Names only: nobody gets an account from this. Moderators are appointed later, on the page of participants.
plan-before = Set up from it already
plan-parts = Sessions and sub-topics
plan-choose = Two or three of the guiding questions proposed are chosen for each place where posts are written.
plan-no-questions = The report has no question for this place. Questions can be added later.
plan-unplaced = Not placed
plan-unplaced-what = For these questions the report has no place. Choose one for each, or leave it out.
plan-leave-out = leave it out
plan-next = Next: its participants and moderators.
hint-plan-closes = Until the end of that day, UTC. Left empty, it follows from the duration.
fault-question-count = Please choose two or three questions for this place.
plan-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}

### Reading

reading-search = Search here
reading-flat = Show the posts in the order in which they came
reading-tree = Show replies below what they answer
reading-new = new
reading-new-posts = { $n ->
    [one] one new post
   *[other] { $n } new posts
}
reading-many-new-posts = { $n ->
    [one] more than one new post
   *[other] more than { $n } new posts
}
reading-mark = Mark as read
reading-own = Only you see what is marked.
reading-feed = Feed
reading-live = New since you opened this page:
reading-print = Printable
window-title-draft = When it is open
window-title-announced = Move it
window-title-open = Extend it
window-title-extended = Extend it
window-title-closed = Open it again
window-title-summarized = Open it again
window-lead-draft = It opens and closes by itself at these instants.
window-lead-announced = The new dates stand on the forum’s page, with the reason.
window-lead-open = It stands on the forum’s page, with the reason, and everybody on its lists is told by mail.
window-lead-extended = It stands on the forum’s page, with the reason, and everybody on its lists is told by mail.
window-lead-closed = It stands on the forum’s page, with the reason, and everybody on its lists is told by mail.
window-lead-summarized = It stands on the forum’s page, with the reason, and everybody on its lists is told by mail.
window-button-draft = Save the dates
window-button-announced = Move it
window-button-open = Extend it
window-button-extended = Extend it
window-button-closed = Open it again
window-button-summarized = Open it again
window-changes = Changes of the dates
close-title = Close it now
close-what = The forum closes at once, before its time. Its people are told, with the reason, which stands on the record as that of an extension does.
field-close_reason = Reason for closing early
window-first = Open from { $opens } to { $closes }.
window-moved = Moved: open from { $opens } to { $closes }.
window-extended = Extended until { $closes }.
window-shortened = Shortened: closes { $closes }.
window-reopened = Opened again from { $opens } to { $closes }.
settings-title = Rules of the forum
settings-button = Save the rules
participation-nominated = by nomination: Governments and organizations nominate, the Secretariat confirms
participation-invited = by invitation of the Secretariat
observers-post = may post
observers-read = only read
moderation-pre = before everybody sees them
moderation-post = after they have appeared
field-participation = Participation
field-observers = Those who take part for no Government
field-moderation = Moderators see posts
field-edit_minutes = Minutes in which a post may be changed
field-office_language = Language of office
field-opens_at = At
field-closes_at = At
field-time_zone = Time zone
field-window_reason = Reason
hint-opens-at = Empty: from the beginning of the day.
hint-closes-at = Empty: until the end of the day.
hint-time-zone = Such as Africa/Nairobi. Empty: UTC.
hint-reason = Everybody reads it.
hint-edit-minutes = Until somebody replies. 0: not at all.
fault-choice = Please choose one from the list.
fault-minutes = Please give a number of minutes, at most a week (10080).
fault-reason = Please give the reason: it stands on the forum’s page.
fault-time = Please write a time of day as 14:30.
fault-window = These dates are not possible: it has to close later than now, and what has opened cannot open on another day.
fault-zone = There is no such time zone.

### Translations
translation-title = Translations
translation-lead = What is cited and counted is the original. A translation says what it is, who made it and when.
translation-none = There is no translation of this post yet.
translation-original = Original
translation-also = Also in:
translation-entry = { $language } ({ $what })
translation-short-official = official
translation-short-courtesy-author = courtesy, by the author
translation-short-courtesy-moderator = courtesy, by a moderator
translation-short-courtesy-officer = courtesy, by the Secretariat
translation-short-machine = machine, not checked
translation-what-official = Official translation by the Secretariat
translation-what-courtesy-author = Courtesy translation by the author
translation-what-courtesy-moderator = Courtesy translation by a moderator
translation-what-courtesy-officer = Courtesy translation by the Secretariat
translation-what-machine = Machine translation, not checked
translation-kind-official = Official translation
translation-kind-courtesy = Courtesy translation
translation-kind-machine = Machine translation
translation-read = { $n ->
    [one] Read one post in English, in translation
   *[other] Read { $n } posts in English, in translation
}
translation-read-originals = Read all posts as they were written
translation-earlier = Of earlier versions
translation-of-version = Of version { $n }: the post was changed afterwards
translation-gone = Taken back
translation-withdrawn = Taken back on { $at }.
translation-attach = Attach a translation
translation-attach-what = It is shown beside the post with your name and what it is. One of a kind stands in each language.
translation-button = Attach
translation-withdraw = Take this translation back
translation-withdraw-what = Nobody reads it any more. That there was one stays, with your reason.
hint-translation = Markdown may be used, as in the post.
field-translation = What it is
fault-translation = Choose what it is.
fault-translation-same = The post is in this language.
fault-translation-stale = The post was changed meanwhile. Look at it again, and attach the translation of what it says now.
fault-translation-there = There is such a translation in this language. Take that one back first.
machine-title = Have it translated by a machine
machine-what = The words of this post, without names, are sent to { $host }. What comes back is kept here for everybody, marked as a machine translation that nobody has checked.
machine-button = Translate
field-into = Into
fault-machine-busy = The machine is busy with other texts. Try again in a minute.
fault-machine-often = You have asked the machine as often as one may within an hour. Try again later.
fault-machine-unreachable = The machine cannot be reached now. Try again later.
fault-machine-slow = The machine took too long. Try again later.
fault-machine-refused = The machine refused to translate this.
fault-machine-language = The machine does not know this language.
fault-machine-unreadable = The machine’s answer cannot be read.
notice-translated-official = Official translation into English: { $page }
notice-translated-courtesy = Courtesy translation into English: { $page }
### Registration

registration-title = Register for this forum
registration-box = Registration
registration-lead = Say who you are. A mail comes to you with a link: open it and press the button to confirm.
registration-then = What follows
registration-then-closed = Registration is closed.
registration-then-at-once = You take part as soon as you have confirmed.
registration-then-admitted = Once you have confirmed, the Secretariat decides; you are told by mail.
registration-shown = What others see
registration-shown-what = Your name and the organization for which you speak, in the list of participants and with what you write. Nobody sees your address or your gender.
registration-government = Whoever speaks for a Government is nominated by its national focal point.
register-as-organization = For an organization
register-as-expert = For myself, as an expert
field-organization = Organization or institution
hint-organization = Its full name. The Secretariat checks it before you speak for it.
registration-gender-why = Gender is asked to see the balance among participants; it is shown in totals only, and may stay unsaid.
field-consent = Consent
registration-consent = I will keep to the rules of conduct, and agree that my name stands in the public list of participants.
fault-consent = One cannot register without agreeing to this.
registration-button = Send me the link
registration-asked = A link is on its way to the address that you wrote.
registration-asked-next = Open the mail, follow the link and press the button on the page that opens. If nothing comes within a few minutes, look among unwanted mail, or check the address. An address gets one such mail an hour at most.
registration-closed-now = One cannot register for this forum now.
registration-listed = You are on the list of this forum’s participants already.
registration-confirm = Confirm the registration of { $name }
registration-press = Press the button to confirm that this is your address. If it was not you who registered, close this page: nothing happens.
registration-confirm-button = Confirm
registration-waits = Your registration is confirmed
registration-waits-what = The Secretariat decides, and a mail then comes to you. If you are admitted, it brings a link that signs you in.
registration-admitted = You take part in this forum
registration-admitted-what = A mail has come to you that says how to write in it, on the page or by e-mail.
registration-declined = The Secretariat did not admit this registration
registration-spent = This link is no longer good
registration-spent-remedy = It is too old. Please register again on the forum’s page.
registration-mail-subject = Confirm your registration for the online forum “{ $forum }”
registration-mail-text =
    Dear colleague,

    Somebody registered this address for the online forum “{ $forum }”. If it was you, open this link and press the button on the page:

    { $link }

    The link works until { $until }.

    If it was not you, you need do nothing: without this mail nobody is registered, and what was written is forgotten.

    { $treaty }
registration-declined-subject = { $forum }: your registration
registration-declined-news = The Secretariat could not admit your registration: { $reason }
registration-list-title = Registrations
registration-rule-closed = This forum is not open to registration.
registration-rule-at-once = Whoever has confirmed their address takes part at once. Whoever names an organization that the directory does not have for them speaks for themselves.
registration-rule-admitted = You decide about everybody who has confirmed their address. Whoever is admitted is invited by mail; whoever is not reads the reason.
registration-none = Nobody has registered yet. Whoever wants to registers on the forum’s page.
registration-state-waiting = waits for the Secretariat
registration-state-admitted = admitted
registration-state-declined = not admitted
registration-admit = Admit
registration-organization = Confirm the organization
registration-alone = for themselves
registration-new = enter the name as given into the directory: { $kind }
field-speaks_for = Speaks for
organization-kind-non-governmental-organization = non-governmental organization
organization-kind-research-organization = research organization
organization-kind-indigenous-peoples-and-local-communities = indigenous peoples and local communities
organization-kind-business = business
organization-kind-intergovernmental-organization = intergovernmental organization
organization-kind-united-nations = United Nations system
field-registration = Registration
registration-setting-closed = not open
registration-setting-at-once = whoever has confirmed their address takes part at once
registration-setting-admitted = the Secretariat decides about each registration
field-registered = Moderators see posts of those who registered
registration-waiting = { $n ->
    [one] One registration waits
   *[other] { $n } registrations wait
}

### Templates

field-template = Template
template-what = A template brings sessions, guiding questions and rules, in the six languages; everything can be changed afterwards.
template-kept = Your own templates:
template-none = none: begin empty
template-experts = Online forum of experts (two sessions, usually two weeks)
template-experts-1-title = Experience and needs
template-experts-1-body = What has been done, what works, and what is missing.
template-experts-1-question-1 = What has been done in your country or organization, and what came of it?
template-experts-1-question-2 = What stands in the way, and what has helped?
template-experts-2-title = Ways forward
template-experts-2-body = What should follow, who could do it, and with which support.
template-experts-2-question-1 = Which measures would help most, and who should take them?
template-experts-2-question-2 = What support is needed, and from which sources?
template-experts-afterwards = The moderators sum up each session, the Secretariat reports what was said, and under each post you can see where it was used.
template-consultation = Written consultation or peer review (one session, usually four weeks)
template-consultation-1-title = Comments on the document
template-consultation-1-body = Please name the paragraph of which you speak, and propose words where you can.
template-consultation-1-question-1 = What is wrong in it, or no longer true?
template-consultation-1-question-2 = What is missing, and which source supports it?
template-consultation-1-question-3 = Which passages need other words?
template-consultation-afterwards = The Secretariat revises the document; of each comment it is said what became of it, and why.
template-exchange = Short exchange before a meeting (one session, usually one week)
template-exchange-1-title = Before the meeting
template-exchange-1-body = First views, so that the meeting begins with them.
template-exchange-1-question-1 = What should the meeting know before it begins?
template-exchange-1-question-2 = On which points do you expect agreement, and which need time?
template-exchange-afterwards = A summary is put before the meeting when it opens.
template-conduct = Write to the subject, and with respect for each other. Say for whom you speak. Publish nothing confidential and no personal data of others. Name your sources. Moderators may hold back or remove what breaks these rules; they say why, and its number stays.
setup-template-what = This is a template: it is never announced, and others are made from it.
setup-template-end = Make it a forum of its own
setup-template-title = Keep as a template
setup-template-keep = A copy of its structure, questions, rules and texts is kept, without people and posts.
setup-template-button = Keep a copy as a template

### The list of participants

list-lead = People: { $people }; Governments that send somebody: { $governments }.
list-count = { $senders } · people: { $people }
list-section-parties = Parties
list-section-other-governments = Other Governments
list-section-groups = Groups of Parties
list-section-organizations = Organizations
list-section-experts = Personal experts
list-balance = Balance by regional group and gender
list-gender-how = Women of those who have said their gender; not shown where fewer than five have, or where it would follow from the other figures. Governments of those in the directory.
list-public = The list as everybody sees it, for printing

### What came by letter
letter-title = Enter what came by letter
letter-what = What somebody on the list wrote to the Secretariat by letter, fax or e-mail becomes their post: the words are theirs, and the post says who entered it. The letter is attached for everybody to read, and whoever signed it is told by mail.
letter-signed = Signed by
letter-other = Somebody else
letter-find = Find
letter-nobody = Nobody on the list has this name or address. Put them on the list first:
letter-unlisted = { $name } is not on the list of participants of this forum in a capacity in which a letter can be entered. Add them to the list first, or look for who signed.
letter-more = There are more. Type more of the name.
letter-button = Enter it as their post
correct-title = Correct what was entered
correct-what = The words are those of { $who }. What is corrected becomes a new version beside the old one, with the reason and your name; whoever signed gets the words again.
correct-button = Enter the correction
field-who = Who signed it
hint-who = A name or an e-mail address of somebody on the forum’s list.
field-way = It came by
way-letter = letter
way-fax = fax
way-e-mail = e-mail
field-arrived_on = Day of arrival
hint-arrived = This day decides: what arrived after the forum had closed is marked as received after closing.
fault-arrived = This day has not come yet.
fault-arrived-early = It cannot have come before the forum was set up.
field-parent = In reply to post
hint-parent = Its number, such as #12. Empty: it answers none.
fault-parent = There is no such post here.
hint-letter-file = The letter as it came, with its annexes: PDF, pictures, mails, Word or plain text. Everybody can read it. Files: at most { $n }, of at most { $largest } MB each and { $together } MB together.
fault-letter = Attach the letter as it came.
hint-letter-text = Word for word, in the language of the letter.
entered-from-letter = entered by { $who } (Secretariat) from a letter received on { $day }
entered-from-fax = entered by { $who } (Secretariat) from a fax received on { $day }
entered-from-e-mail = entered by { $who } (Secretariat) from an e-mail received on { $day }
entered-news-letter = Your letter, which the Secretariat received on { $day }, now stands in the forum as post { $number }, in your name.
entered-news-fax = Your fax, which the Secretariat received on { $day }, now stands in the forum as post { $number }, in your name.
entered-news-e-mail = Your e-mail, which the Secretariat received on { $day }, now stands in the forum as post { $number }, in your name.
entered-news-corrected = The Secretariat has corrected what it had entered in your name as { $number }, from what it received from you on { $day }. Reason: { $reason }
entered-mail-subject = { $forum }: your words are post { $number }
entered-mail-text =
    { $name },

    { $news }

    { $forum }
    { $place }

    This was entered:

    ____
    { $text }
    ____

    If it is not as you wrote it, answer this mail: your answer stands below the post. Once the forum has closed, an officer of the Secretariat reads it first.

    The post, with what you sent: { $page }

    { $treaty }
participation-letter = by letter

### Files that are sent before their post
upload-part = { $part } of { $whole } kB
upload-again = It has not arrived whole. Choose the same file again, and it goes on from there.
upload-waits = The line is down. It goes on by itself.
upload-refused = Not taken: its kind or its size is not within the limits above.
upload-sending = Your post is sent as soon as the files are there.
fault-file-unfinished = “{ $file }” has not arrived whole. Choose it again, or leave it out.
post-erased = Erased, as a law required
decide-erase = Erase for good
decide-what-erase = For words that a law does not allow to be kept, such as somebody’s personal data. Any other post is removed instead: its words then stay in the record, out of sight.
erase-goes = What goes, for good
erase-versions = The words, in all versions
erase-translations = Their translations
erase-files = Files that came with it
erase-passages = Passages of it that are quoted where it is cited
erase-mails = The mail by which it came, and mails that tell of it
erase-stays = What stays
erase-stays-number = Its number, who said it for whom and when, and your reason. In the sealed log stays a digest from which nobody can guess the words.
erase-stays-copies = Copies that were made before: mails that have arrived, files taken away, backups. Deal with them as the law asks.
erase-stays-others = What others wrote, which may quote it. Read it as well
erase-button = Erase for good
erase-instead = If a law does not allow the words to be kept, an officer can { $erase }.
erase-instead-link = erase them for good
hint-why-erase = By which law or at whose request, without telling what it was. Everybody can read it.
fault-unsealed = What the log holds of this post is not sealed yet. Try again in a minute.
decided-subject-erase = The words of your post { $number } were erased
decided-erase = The Secretariat has erased the words of your post { $number }, as a law required. Its number stays, with the reason.
erased-text =
    Dear { $name },

    { $what }

    { $reason }

    { $page }

    { $treaty }
