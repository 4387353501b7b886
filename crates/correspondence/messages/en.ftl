meeting-list-title = Meetings
meeting-list-lead = Meetings by which something falls due. When one gets its day, what is due by it gets that day too.
meeting-list-none = No meeting is known yet.
meeting-name = Meeting
meeting-opens = Opens
meeting-open = no date yet
meeting-place = Place
meeting-asks = Due by it
meeting-form = Give a meeting its day
meeting-set = Set
meeting-save = Save
notification-list-title = Notifications
notification-list-lead = What the Secretariat passed on to Governments, numbered by year.
notification-list-none = Nothing has been passed on yet.
notification-list-cut = Only the latest { $n } are listed.
notification-number = Number
notification-what = What
notification-issued = Issued
notification-to = To
notification-from = Where this comes from
notification-passed = What was passed on
notification-read = Read notification { $number }
notification-to-documents = Go to the documents
notification-titled = Transmittal of the recommendations in { $document }
notification-mail-subject = Notification { $number }
transmittal-title = Pass recommendations on
transmittal-lead = By a notification each Government is asked; from then on it can report what became of it.
transmittal-none = Nothing in this document is addressed to Governments.
transmittal-all-done = All of it has been passed on.
transmittal-what = What is passed on
transmittal-whom = To whom
transmittal-words = In which words
transmittal-show = Show these addressees
transmittal-list = All addressees
transmittal-number = Number
transmittal-recommendation = Recommendation
transmittal-due = Due
transmittal-due-meeting = by { $meeting }
transmittal-state = State
transmittal-done = passed on by { $number }
transmittal-leave-out = leave { $number } out
transmittal-issue = Issue the notification
transmittal-after = The notification gets its number, each Government its requests, and each focal point a mail. It cannot be taken back.
transmittal-to-document = Back to the document
transmittal-to-follow-up = See what became of them
transmittal-vacant-now = vacant
transmittal-vacant-since = vacant since { $date }
transmittal-waiting = Waits to be passed on
transmittal-waiting-why = Governments are asked when their recommendations are passed on.
field-instrument = Parties to
field-others = and other Governments
field-notification_text = Opening text
field-due = An answer is asked for by
field-leave-out = What is passed on
field-body = Body
field-ordinal = Which meeting
field-meeting_opens = Opens on
hint-body = As documents abbreviate it, such as COP-MOP.
hint-ordinal = A number: 7 for the seventh.
hint-meeting-opens = Its first day, or empty if it has none yet.
hint-opening = It stands before the recommendations.
hint-due = May stay empty.
fault-instrument = There is no such instrument.
fault-due = This day has passed or is too far off.
fault-transmitted = Some of it was passed on to these Governments already. Leave it out.
fault-asks-nobody = So nobody would be asked anything.
fault-body = Please give a body as documents abbreviate it.
fault-ordinal = Please give a number from 1 on.
notification-vacant = { $n ->
    [one] { $n } office is vacant
   *[other] { $n } offices are vacant
}
transmittal-waiting-count = { $n ->
    [one] { $n } recommendation
   *[other] { $n } recommendations
}
transmittal-vacant = { $n ->
    [one] { $n } office is vacant
   *[other] { $n } offices are vacant
}
notification-sent = { $parties ->
    [one] { $parties } Party
   *[other] { $parties } Parties
} and { $others ->
    [one] { $others } other Government
   *[other] { $others } other Governments
}
transmittal-audience = { $instrument }, { $date }: { $parties ->
    [one] { $parties } Party
   *[other] { $parties } Parties
} and { $others ->
    [one] { $others } other Government
   *[other] { $others } other Governments
}
notification-mail-asks-party = { $n ->
    [one] One recommendation is addressed to { $party }:
   *[other] { $n } recommendations are addressed to { $party }:
}
notification-mail-asks-other = { $n ->
    [one] One recommendation is addressed to { $party }:
   *[other] { $n } recommendations are addressed to { $party }:
}
notification-mail-text =
    Dear { $name },

    { $opening }

    { $asks }

    { $list }

    Where to answer: { $desk }
    The notification: { $page }

    { $treaty }
