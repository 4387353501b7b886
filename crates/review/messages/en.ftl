### The rounds
review-nav = Comments
review-lead = Drafts on which comments are asked, and what became of the comments.
review-none = No draft is out for comments.
review-none-officer = No draft is out for comments. A round begins on the page of a draft.
review-to-documents = To the documents
review-draft = Draft
review-window = Time for comments
review-comments = Comments received
review-opens = opens on { $at }
review-open-until = open until { $at }
review-closed-at = closed on { $at }
review-panel-open = Drafts out for comments
review-panel-document = Comments on this document
review-count = comments: { $n }
review-undecided = without a disposition: { $n }

### Holding a round
review-new = Ask for comments on a draft
review-new-what = The draft is sent out as it stands now: you may go on working on it meanwhile, and comments keep the paragraphs that their authors saw.
review-new-earlier = Rounds held on this document before: { $n }.
review-new-button = Send the draft out for comments
review-version-usual = Draft { $n }
review-title-usual = { $title } ({ $version })
review-whole-days = Whole days, in UTC.
review-audience = Who is asked
review-no-forum = nobody of a forum
review-no-instrument = no focal points
review-public = Everybody may read the draft and the comments
review-shown-at-once = as soon as they are made
review-shown-after-closing = after the time for comments has ended
review-invited-how = Those who are asked are invited by e-mail, each in their language; they can comment on the page, with the Reply button, or in a file.
field-review_version = Name of this version
hint-review-version = As the published table will call it.
field-review_opens = First day
field-review_closes = Last day
field-review_introduction = Note to those who are asked
hint-review-introduction = What to look at first. May be left empty.
field-review_afterwards = What happens afterwards
hint-review-afterwards = For example: the table of dispositions is published with the final text.
field-review_forum = Participants of a forum
field-review_instrument = National focal points for an instrument
field-review_addresses = People, by e-mail address
hint-review-addresses = Of people in the directory, one a line.
field-review_shown = Others see the comments
field-review_role = Role
review-role-commenter = is asked to comment
review-role-editor = says what becomes of the comments
field-review_reason = Reason
review-keep = Manage this round
review-spoke = Have commented: { $part } of { $whole }.
review-add = Ask more people
review-add-button = Put them on the list
review-extended = On { $at }, extended until { $closes }:
review-extend-button = Set another last day
fault-review-order = The last day has to come after the first.
fault-review-choice = Please choose one of these.
fault-review-nobody = Please say who is asked: a forum, focal points, or people.
fault-review-unknown = One of these addresses belongs to nobody in the directory.

### The draft and what is said of it
review-how = How to comment
review-how-open = Beside a paragraph on this page, with the Reply button under your invitation, or in a file:
review-how-announced = The time for comments has not begun.
review-how-closed = The time for comments has ended. What still comes by e-mail is held until an officer decides.
review-sign-in = Whoever is asked signs in first.
review-hand-in = Hand in a file
review-afterwards = Afterwards
review-away = Take away
review-away-word = the draft as a Word file
review-away-table = a table to fill in
review-table = Comments and their dispositions
review-dispose = Decide about the comments
review-kept-back = What others say is shown after the time for comments has ended.
review-whole = The whole draft
review-more = { $n } more
review-comment-whole = Comment on the whole draft
review-comment-here = Comment on this paragraph
review-comment-on = Comment on paragraph { $number }
review-back = Back to the draft
review-pages = Pages of the draft
review-page = Page { $page } of { $pages }
review-before = Page before
review-after = Next page
review-walk = Where this round comes from, and what became of it
review-write = Your comment
field-comment_text = Comment
field-proposed_text = Proposed text of the paragraph
hint-proposed-text = The paragraph as it stands. Change it here; leave it as it is if you propose nothing, or empty to propose its deletion.
field-comment_capacity = Capacity
field-comment_language = Language of the comment
review-comment-button = Submit the comment
review-seen-public = Everybody will be able to read it under your name; it cannot be changed afterwards.
review-seen-audience = Those who take part in this round will be able to read it under your name; it cannot be changed afterwards.
review-taken = Taken in, from { $number } on. You will be told what becomes of it.
review-for = { $whom } ({ $capacity })
review-named = its author named “{ $place }”
review-proposes = Proposed text:
review-deletes = Proposes to delete the paragraph.
review-taken-up = Taken up in { $version }
fault-review-closed = The time for comments has ended. You can still send it by e-mail as a reply to your invitation: it is held until an officer decides.
fault-review-not-open = The time for comments has not begun.
fault-review-not-listed = You are not on the list of those who are asked. The Secretariat can put you on it.

### Files
review-file-lead = Your comments are read from the file and shown to you before you hand them in.
review-file-word = Either change the draft with tracked changes and comments:
review-file-table = or fill in a table:
field-comment_file = The file
hint-comment-file = DOCX, XLSX or CSV, at most 5 MB.
review-file-read = Read the file
review-file-title = This is what we read
review-file-count = Remarks in the file: { $n }.
review-file-unplaced = Without a paragraph of the draft: { $n }. They will stand with the whole draft, with what you named.
review-unplaced = no such paragraph
review-file-hand-in = Hand in all { $n }
review-file-other = Send another file
review-file-done = This file was handed in.
review-word-how = Please change the text with tracked changes on, and use comments for what you want to say. Leave the numbers of the paragraphs as they are, and send the file back on the page or to the Secretariat.
review-table-how = Please fill in the last two columns; rows left empty say nothing.
review-until = Comments until { $at }.
fault-review-no-file = Please choose a file.
fault-review-says-nothing = The file reads as the draft does: there is no change and no comment in it.
fault-file-too-large = The file is too large, or becomes too large when it is unpacked.
fault-file-entities = The file declares XML entities, which no word processor writes. Please save it again with one.
fault-file-old = The file has an old format or is protected by a password. Please save it as DOCX, XLSX or CSV without a password.
fault-file-unknown = This is neither a Word file nor a table. Please send DOCX, XLSX or CSV.
fault-file-damaged = The file is damaged and cannot be read. Please save it again and send it once more.
fault-file-no-columns = The table has no row that names its columns: paragraph, comment, proposed text.
fault-file-not-unicode = The table is not written in Unicode. Please save it as “CSV UTF-8” or as XLSX.
fault-file-too-many = The file makes more than 1,000 remarks. Please send it in parts.

### What becomes of the comments
review-waiting = Without a disposition: { $waiting } of { $all }.
review-all = Show all comments
review-only-waiting = Show only those that wait
review-no-comments = There are no comments yet.
review-all-decided = Every comment has its disposition.
review-tick = Decide about { $number }
review-decide = For the comments that are ticked
review-decide-button = Decide
review-told-how = Their authors see it at once; an hour after the first of their comments was decided, they are told of all by e-mail.
field-disposition = Disposition
disposition-accepted = accepted
disposition-partly = accepted in part
disposition-not-accepted = not accepted
field-disposition_reason = Reason
hint-disposition-reason = Needed unless the comment is accepted as it is.
field-taken_up = Version in which it is taken up
hint-taken-up = May be left empty.
field-comment = Comments
fault-review-none-ticked = Please tick at least one comment of this round.
review-column-number = No.
review-column-who = Who
review-column-whom = For whom
review-column-paragraph = Paragraph
review-column-draft = Text as it stands
review-column-comment = Comment
review-column-proposed = Proposed text
review-column-disposition = Disposition
review-column-reason = Reason
review-column-taken-up = Taken up in

### Mails
review-mail-subject = Comments asked: { $draft }
review-told-subject = What became of your comments: { $draft }
review-told-line = { $number } ({ $place }): { $disposition }
review-mail-text =
    Dear { $name },

    Your comments are asked on the draft “{ $draft }”, from { $opens } to { $closes }.

    { $introduction }

    You need no browser for it. Write with the Reply button of your mail program: a line that begins with the number of a paragraph and a colon, such as 12(a):, comments on that paragraph, and “Proposed text:” begins another text for it. What stands before is taken as a comment on the whole draft. Any of the six languages will do.

    The draft as a Word file, to change with tracked changes and comments: { $word }
    A table to fill in: { $table }
    Either can come back attached to your answer: the comments in it are read.

    To comment on the page, open this link and press the button there:

    { $link }

    The link works once, until { $until }. After that you can sign in on the page:

    { $page }

    { $treaty }
review-told-text =
    Dear { $name },

    This is what became of your comments on “{ $draft }”:

    { $what }

    The table of all comments: { $page }

    { $treaty }
fault-review-file-unread = «{ $file }»: no comments could be read in it. A Word file with tracked changes or comments is read, and a table (.xlsx, .csv) with columns for the paragraph, the comment and the proposed text.
