documents-nav = Documents
document-list-lead = Reports and other papers, each with its numbered paragraphs: where each comes from, and what became of it.
document-list-empty = Nothing has been adopted yet. What is adopted will stand here.
document-list-empty-officer = There is no document yet. Begin one, or have the text of a report read.
document-list-later = Later documents
document-list-earlier = Earlier documents
document-new = Begin a document
document-new-lead = It is a draft that only the Secretariat sees, until it is adopted.
document-begin = Begin the document
document-or-read = If the report exists as a text already: { $read }
document-symbol = Symbol
document-title = Title
document-state = State
document-draft = Draft
document-begun = begun on { $date }
document-adopted = adopted on { $date }
document-issued = issued on { $date }
document-pages = Pages
document-page = Page { $page } of { $pages }
document-page-before = Previous page
document-page-after = Next page
document-latest = Latest documents
document-all = All documents
document-drafts = Drafts
document-continue = Continue the draft
document-place = Paragraph { $number } of { $symbol }
document-place-read = Read it in its place
document-original = Original: { $language }
document-distribution = Distr.: General
document-annex = Annex { $number }
document-notes = Notes
document-note = Based on { $posts }.
document-note-back = Back to the text of note { $n }
document-draft-what = A draft: only the Secretariat sees it, and its paragraphs can still be changed. Write the next paragraph, or cite at the desk the contributions on which one rests.
document-edit = Symbol, title and opening
document-reads-now = It now reads
document-discard = Discard this draft
document-discard-what = The draft goes with all its paragraphs and with what they cite. A draft that was sent out for comments, or on which something rests, stays.
document-discard-button = Discard the draft
document-desk = Synthesis desk
document-adopt = Adopt
document-coverage = Which contributions it uses
document-with-notes = With its sources as notes
document-without-notes = Without notes
document-take-away = Download:
document-as-text = text
document-was-read = This document was read from the text of a report: { $reading }.
document-contents = Contents
document-empty = There is no paragraph yet.
document-thread = Where it comes from · what became of it
document-adopt-title = Adopt { $symbol }
document-adopt-empty = There is nothing to adopt yet: write the first paragraph.
### What a round of comments brings
document-review = Ask for comments
document-adopt-undecided = Of some comments it has not been said what becomes of them. The document can be adopted when each has its disposition. Comments that wait: { $n }.
document-adopt-open = A round of comments on this draft is still open. Close it, and say what becomes of its comments; then the document can be adopted.
paragraph-accepted = accepted
paragraph-accepted-partly = accepted in part
paragraph-accepted-deletion = Its deletion was proposed.

document-adopt-lead = Once adopted, the document and its sources are public, and the document is not changed afterwards.
document-adopt-counts = { $paragraphs ->
    [one] { $paragraphs } paragraph
   *[other] { $paragraphs } paragraphs
}, { $recommendations ->
    [0] none of them a recommendation
    [one] of which { $recommendations } is a recommendation
   *[other] of which { $recommendations } are recommendations
}.
document-adopt-at-once = Asked at once
document-adopt-later = Asked when the transmittal is recorded
document-adopt-unclear = Of these Governments the directory does not tell which they are. All Parties, or all Governments, will be asked:
document-adopt-unknown = These are no institutions of the directory. They are asked by the name that stands here:
document-adopt-button = Adopt it now
document-adopt-not-yet = Not yet

paragraph-new = Write the next paragraph
paragraph-edit = Edit paragraph { $number }
paragraph-edit-short = Edit
paragraph-recommends = If it is a recommendation
paragraph-recommends-what = Leave this as it is for a paragraph that asks nothing of anybody. A sub-paragraph takes over the force, addressees and time of the paragraph that introduces it, which then asks nothing by itself.
paragraph-no-force = not a recommendation
paragraph-inherits = as the paragraph that introduces it
paragraph-add = Add the paragraph
paragraph-reads-now = It now reads
paragraph-save = Save
paragraph-leave = Leave as it is
paragraph-remove = Take this paragraph out
paragraph-remove-what = The paragraph goes with what it cites. A paragraph on which something rests, or that was sent out for comments, stays.
paragraph-remove-button = Take paragraph { $number } out

report-read = Read a report in
report-read-lead = Paste the text of a meeting report. Its paragraphs, headings, annexes and recommendations become a document.
report-read-then = The document counts as adopted. The people and bodies that it names become proposals, which you confirm or reject.
report-read-button = Read it
report-what-was-read = What was read
report-read-document = Go to the document
report-plan-forum = Set up the forum that this report plans
report-question-forum = Set up a forum with the guiding questions of this report
report-usual-forum = Set up a standard forum: the report plans none
report-paragraphs = Paragraphs
report-with-subparagraphs = { $paragraphs } with { $subparagraphs ->
    [0] no sub-paragraphs
    [one] { $subparagraphs } sub-paragraph
   *[other] { $subparagraphs } sub-paragraphs
}
report-recommendations = Recommendations
report-annexes = Annexes
report-agenda = Agenda items
report-questions = Guiding questions
report-members = Members present
report-officers = Officers
report-unplaced = What could not be placed
report-all-placed = All of the text found its place.
report-unplaced-what = These texts are kept with the report and stand in no paragraph of the document.
report-unplaced-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}

proposal-title = People and bodies named
proposal-lead = The report names them. A person whom you confirm is known to the directory, without an address and without an account.
proposal-none = No name could be recognized in the report.
proposal-choose = Choose
proposal-name = Name
proposal-role = As
proposal-party = Party or organization
proposal-open = { $part } of { $whole } waiting for a decision
proposal-confirm = Confirm those chosen
proposal-reject = Reject those chosen
proposal-done = All have been decided.
proposal-kind-person = Moderator
proposal-kind-participant = Participant
proposal-state-proposed = proposed
proposal-state-confirmed = confirmed
proposal-state-rejected = rejected

field-symbol = Symbol
field-document_title = Title of the document
field-document_language = Language of the document
field-document_opening = Opening text
field-paragraph_number = Number of the paragraph
field-paragraph_text = Text of the paragraph
field-heading = Heading above it
field-annex = Annex
field-after = Stands after
field-grows_out_of = Grows out of
field-force = Force
field-addressees = Addressees
field-verb = Action
field-timing = Time
field-report_text = Text of the report
field-proposal = People and bodies

hint-symbol = As it will be cited, such as LL/PSM/4/5.
hint-document-opening = What stands before the first paragraph; it may be empty.
hint-paragraph-number = Such as 33, 33(f) or 33(f)(ii).
hint-heading = Only where a new section begins.
hint-annex = Its number, if the paragraph stands in an annex.
hint-after = The number of the paragraph before it, or 0 for the beginning. If it is empty: at the end, or below the paragraph that introduces it.
hint-after-stays = The number of the paragraph before it, or 0 for the beginning. If it is empty, it stays where it is. What stands below it goes with it.
hint-grows-out-of = The number of an earlier paragraph, with the symbol before it if it stands in another document; one per line.
hint-addressees = One per line: Parties, other Governments, Executive Secretary, or a body by its name.
hint-verb = The verb of what is to be done, such as “strengthen”. If it is empty, the first word of the text is taken.
hint-timing = As the text says it, such as “by 31 March 2031” or “before COP 7”.
hint-report-text = The whole text, with its numbers and headings, in English, French or Spanish.
hint-report-found = Leave it empty to take what the text says.

fault-symbol-taken = Another document already has this symbol.
fault-symbol-not-found = No symbol was found in the text. Please give one.
fault-title-not-found = No title could be recognized in the text. Please give one.
fault-document-stale = The document has changed since this page was shown. Look at it again, then adopt it.
fault-paragraph-stale = Somebody else changed this paragraph meanwhile. What you typed is below; save again if it should stand.
fault-paragraph-number = Please write a number such as 33, 33(f) or 33(f)(ii).
fault-paragraph-number-taken = The document already has a paragraph with this number.
fault-document-head-stale = Somebody else changed this meanwhile. What stands now is shown above; save again to put yours in its place.
fault-document-used = Something rests on this draft, or it was sent out for comments: it stays.
fault-paragraph-used = Something rests on this paragraph, or it was sent out for comments: it stays, and can be given other words.
fault-paragraph-introduces = Sub-paragraphs stand below this paragraph: take them out first.
fault-paragraph-chapeau = The paragraph that introduces this one is missing: write that one first.
fault-paragraph-after = There is no such paragraph after which it could stand.
fault-force = Please choose one of the forces in the list.
fault-force-missing = Choose a force if the paragraph is a recommendation, or empty the fields below.
fault-addressees = Please say to whom the recommendation is addressed.
fault-grows-out-of = There is no such paragraph. Write its number, with the symbol of its document before it.
fault-report-unread = No numbered paragraph was found in this text.
fault-proposal-none = Please choose at least one that has not been decided yet.
fault-proposal-decision = Please confirm or reject.
