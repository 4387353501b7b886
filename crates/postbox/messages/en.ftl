outbox-title = Outbox
outbox-lead = The mail that this server sends, the newest first. What only its reader may know, such as a link that signs in, is left out.
outbox-lead-invented = In this demonstration no mail is sent out: what would be sent is shown here to everybody. Open one, and follow its link as its reader would.
outbox-to-address = Mails to this address
outbox-find = Show
outbox-empty = No mail has been sent yet. Invitations, notices and links to sign in will stand here.
outbox-none-to = There is no mail to { $address }.
outbox-all = All mails
outbox-subject = Subject
outbox-recipient = To
outbox-when = Written
outbox-state = State
outbox-older = Older mails
outbox-attempts = { $n ->
    [one] The mail server was tried once and did not take it. It said:
   *[other] The mail server was tried { $n } times and did not take it. It said last:
}
outbox-next-attempt = It will be tried again on { $when }.
outbox-technical = What mail programs read
outbox-message = The whole message
outbox-all-to = All mails to { $name }
mail-state-queued = waiting
mail-state-sent = sent
mail-state-failed = given up
mail-header-date = Date
mail-header-from = From
mail-header-to = To
mail-header-subject = Subject
mail-header-reply-to = Replies to

### Addresses at which mails do not arrive

address-title = Mail to this address
address-failing = no mail arrives
address-failing-since = Since { $when } no mail is sent there: several came back for good.
address-failing-what = Correct the address where it is wrong. If it is right and works again, mails are sent there from now on; what was not sent meanwhile stands in the outbox and is not sent afterwards.
address-set-right = Send mails there again
address-none-came-back = No mail to this address has come back.
address-came-back = { $n ->
    [one] One mail to this address came back.
   *[other] { $n } mails to this address came back.
}
address-when = Told on
address-why = Why
address-said = What the mail server said
bounce-no-address = There is no such address.
bounce-no-domain = There is no place of this name that takes mail: what stands after the @ is wrong or gone.
bounce-closed = The mailbox is closed.
bounce-full = The mailbox is full.
bounce-too-large = The mail was too large for it.
bounce-unwanted = The mail server there refuses mail from us.
bounce-unreachable = No mail server could be reached there in time.
bounce-late = It is late; it is still being tried.
bounce-unsaid = The mail server gave no reason that we understand.
failing-title = People whom no mail reaches
failing-what = Mails to them came back for good, and no more are sent until you set their address right.
failing-since = since { $when }
outbox-untried = It was not sent: mails to this address do not arrive.
outbox-recalled = It was taken back before it left: what it told of does not stand any more.
outbox-person = The page of this person

### Incoming mail

incoming-title = Incoming mail
incoming-lead = Everything that came in by e-mail, as it came, and what became of it. Answers to notices become posts by themselves; what is held waits for your decision.
incoming-held-title = Waiting for a decision
incoming-all = All incoming mail, the newest first
incoming-empty = No mail has come in yet. Answers to notices and invitations will stand here.
incoming-from = From
incoming-when = Received
incoming-outcome = What became of it
incoming-no-subject = without subject
incoming-no-text = It says nothing besides what it quotes.
incoming-about = Answers
incoming-became = Became
incoming-as-it-came = The mail as it came
incoming-accept-title = Accept it
incoming-accept-what = It becomes a post under its author’s name, with the time at which it was received; what came after closing is marked so. The author is told its number.
incoming-accept = Accept as a post
incoming-nomination = Enter it as a nomination
incoming-return-title = Return it
incoming-return-what = The author gets the text back with your reason.
incoming-return = Return with this reason
incoming-waiting = { $n ->
    [one] One mail waits for a decision
   *[other] { $n } mails wait for a decision
}
incoming-decide = Read and decide
outcome-posted = posted
outcome-held = held
outcome-accepted = accepted
outcome-returned = returned
outcome-refused = refused
outcome-ignored = not a contribution
why-late = It came after closing.
why-early = It came before opening.
why-divided = What it answers takes no posts itself; its parts do.
why-unmatched = It does not say what it answers.
why-not-yours = It answers a notice that went to somebody else.
why-unproven = It refers to a notice, but did not go to its address for replies: anybody could have written it.
why-sealed = Its words are enciphered or packed with their signature.
why-sounds = It sounds like a report that a mail did not arrive, but came from somebody known.
why-thread = The thread that it answers is closed.
why-expired = Its address for replies is too old.
why-not-listed = Its author is not on the list of participants.
why-stranger = Its author is not known.
why-unknown-address = It went to an address that was never issued.
why-empty = It says nothing besides what it quotes.
why-too-long = Its text is too long.
why-too-large = The mail is too large.
why-automatic = It was written by a program.
why-bounce = A mail server reports that a mail did not arrive.
why-no-sender = It has no sender to whom a reply could go.
why-unreadable = It cannot be read as a mail.
field-reason = Reason
field-answered = In answer to post
field-mail_place = Place
hint-mail-post = The number of the post that it answers, such as #12. Leave this empty if the mail says so itself.
hint-mail-place = Where it is to stand, unless the number of the post that it answers is given below.
fault-nothing-said = The mail says nothing that could become a contribution. Please return it.
fault-no-post = Please give the number of a post to which this can be an answer.
fault-no-place = Please choose where it is to stand, or give the number of the post that it answers.
fault-writer-not-listed = The author is not on the list of participants of that forum. Add them first, or return the mail.
receive-mail-text =
    Dear { $name },

    { $what }

    { $treaty }
    { $page }
receive-posted =
    Thank you. Your post is { $number }:
    { $page }

    Under it you will see where it is used.
receive-waits = Your text has arrived as { $number }. It waits for a moderator, and appears in the discussion when the moderator lets it in; until then nobody else reads it.
receive-words = These are the words that were taken from your mail:
receive-accepted =
    The Secretariat has accepted your mail. Your post is { $number }:
    { $page }
receive-returned =
    The Secretariat returns your mail. The reason:

    { $reason }
receive-held-late = The discussion had closed when your mail arrived. Your text is kept. The Secretariat decides whether it is accepted as received after closing, and you will be told.
receive-held-early = The discussion was not open yet when your mail arrived. Your text is kept. The Secretariat decides whether it is accepted, and you will be told.
receive-held-unmatched = Thank you for your mail. It is kept; the Secretariat will find where it belongs, and you will be told.
receive-held-unproven = Your mail did not come to the address for replies of a notice, so we cannot be sure that you wrote it. It is kept; the Secretariat decides, and you will be told. If you use the Reply button on a notice, your text is posted at once.
receive-held-thread = The thread that you answered is closed, while the discussion goes on. Your text is kept; the Secretariat decides, and you will be told.
receive-held-nomination = Thank you for the nomination. It is kept; the Secretariat enters it, and you will be told.
receive-stranger = Posts by e-mail are accepted from participants, and { $address } is not the address of one. If you are a participant, please write from the address under which the Secretariat knows you; if you would like to become one, please write to the Secretariat. Your text is given back below.
receive-not-listed = You are not on the list of participants of this forum, so your text could not be accepted. Please write to the Secretariat if you should be. Your text is given back below.
receive-empty = We found no words of yours in your mail besides what it quotes. Please write your answer above the quoted text and send it again.
receive-sealed = We cannot read your mail: it is enciphered, or packed with its signature. Please send it without, or signed in clear.
receive-too-long = Your text is too long for one post. Please divide it and send it again. It is given back below.
receive-too-large = Your mail is too large. Please send the text alone, without files.
receive-unknown-address = The address to which you wrote is not valid, so we cannot tell what you are answering. Please use the Reply button on a notice from the forum. Your text is given back below.
receive-which-one = You answered a digest, which tells of several posts, so we cannot tell which one you mean. Under each post in the digest stands an address of its own: please send your text there. Your text is given back below.
receive-left = You will get no more e-mails from this forum. If you change your mind, choose again on its page.
why-digest = It answers a digest and does not say which post.
why-nomination = It nominates somebody for a forum.
why-left = It ended the e-mails of a list.
receive-left-out =
    { $n ->
        [one] One file was not accepted:
       *[other] { $n } files were not accepted:
    }
    { $files }
receive-attachments = The files attached to your mail were not accepted.
### Comments on a draft that came by mail
receive-comments =
    Your comments have arrived. This is how they were understood:

    { $comments }

    They can be read at { $page }. If something stands in the wrong place, send it again with the number of the paragraph and a colon at the beginning of a line, such as 12(a):
receive-from-files = { $n ->
    [one] One of them was
   *[other] { $n } of them were
} read from the files attached to your mail.
receive-comment-on = { $number } on paragraph { $place }
receive-comment-on-all = { $number } on the whole draft

receive-receipt = Your receipt, to keep: { $page }
