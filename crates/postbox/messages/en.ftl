outbox-title = Outbox
outbox-lead = The mail that this server sends, the newest first. What only its reader may know, such as a link that signs in, is left out.
outbox-lead-invented = In this demonstration no mail leaves the house: what would be sent is shown here to everybody. Open one, and follow its link as its reader would.
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
