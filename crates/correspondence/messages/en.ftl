transmittal-title = Transmit the recommendations
transmittal-lead = A notification is issued at once, with a number of this year. Each Government that a recommendation addresses is asked from then on, and its focal point is told by e-mail.
transmittal-none = No recommendation of this document addresses Parties or other Governments: there is nothing to transmit.
transmittal-to-document = Back to the document
transmittal-all-done = All recommendations of this document that address Governments have been transmitted. Look at what became of them.
transmittal-to-follow-up = What became of them
transmittal-what = What is transmitted
transmittal-whom = To whom
transmittal-show = Show the addressees
transmittal-audience = { $parties ->
    [0] No Party
    [one] One Party
   *[other] { $parties } Parties
} to the { $instrument } as of { $date }{ $others ->
    [0] {""}
    [one] {" "}and one other Government
   *[other] {" "}and { $others } other Governments
}.
transmittal-vacant = { $n ->
    [one] In one of them nobody holds the focal point’s office today; it is named on the notification and gets no e-mail:
   *[other] In { $n } of them nobody holds the focal point’s office today; they are named on the notification and get no e-mail:
}
transmittal-vacant-since = vacant since { $date }
transmittal-vacant-now = vacant
transmittal-list = All addressees, with who holds the office
transmittal-words = Wording and due date
transmittal-issue = Issue the notification
transmittal-after = Once issued, a notification is not changed. Nobody is asked the same thing twice.
transmittal-number = Number
transmittal-recommendation = Recommendation
transmittal-due = Due
transmittal-state = Transmittal
transmittal-due-meeting = due when { $meeting } opens
transmittal-done = transmitted by { $number }
transmittal-leave-out = leave out { $number }
transmittal-waiting = To be transmitted
transmittal-waiting-why = These recommendations address Governments that have not been asked yet.
transmittal-waiting-count = { $n ->
    [one] Transmit one recommendation
   *[other] Transmit { $n } recommendations
}
transmittal-waiting-others = { $n ->
    [one] one of them to other Governments only
   *[other] { $n } of them to other Governments only
}

notification-list-title = Notifications
notification-list-lead = What the Secretariat asked of Governments, by number and year.
notification-list-none = No notification has been issued yet. An officer issues one from an adopted document.
notification-to-documents = To the documents
notification-number = Number
notification-what = What
notification-to = To whom it went
notification-issued = Issued
notification-sent = { $parties ->
    [0] No Party
    [one] One Party
   *[other] { $parties } Parties
}{ $others ->
    [0] {""}
    [one] {" "}and one other Government
   *[other] {" "}and { $others } other Governments
}
notification-vacant = { $n ->
    [one] one office vacant
   *[other] { $n } offices vacant
}
notification-list-cut = The latest { $n } are shown.
notification-read = Read notification { $number }
notification-passed = What it transmits
notification-from = Recommendations of
notification-titled = Transmittal of the recommendations of { $document }
notification-mail-subject = Notification { $number }
notification-mail-asks-party = { $n ->
    [one] { $party } is asked one thing as a Party:
   *[other] { $party } is asked { $n } things as a Party:
}
notification-mail-asks-other = { $n ->
    [one] The Government of { $party } is asked one thing:
   *[other] The Government of { $party } is asked { $n } things:
}
notification-mail-due = Due by { $date }
notification-mail-text =
    Dear { $name },

    { $opening }

    { $asks }

    { $list }

    From: { $document }

    Please say on your desk what became of each, whenever there is something to say, in any of the six languages:
    { $desk }

    The notification:
    { $page }

    The Secretariat, { $treaty }

meeting-list-title = Meetings
meeting-list-lead = Some recommendations are due by a meeting. Once the meeting has a date, so do they.
meeting-list-none = No meeting is known yet. A meeting is added when a transmitted recommendation names it, or by an officer.
meeting-name = Meeting
meeting-opens = Opens
meeting-place = Place
meeting-asks = Due by it
meeting-set = Set its date
meeting-open = no date yet
meeting-form = Give a meeting its date
meeting-save = Set the date

field-notification_text = Opening text
field-instrument = All Parties to
field-others = Other Governments too, where a recommendation addresses them
field-leave_out = What is transmitted
field-due = Answers are asked for until
field-meeting_body = Body
field-meeting_ordinal = Which of its meetings
field-meeting_opens = Opens on
field-meeting_place = Place

hint-opening = What the Executive Secretary says before the recommendations; its first sentence says what is asked.
hint-due = For the recommendations whose own words name no time. Leave it empty if there is none.
hint-body = Its code in capital letters, as documents write it: COP-MOP
hint-ordinal = 7 for the seventh meeting
hint-meeting-opens = What is due by the meeting falls due on this day.

fault-instrument = Please choose an instrument from the list.
fault-transmitted = One of these recommendations was transmitted to one of these Governments before. Look at the list: what was transmitted is marked.
fault-asks-nobody = This would ask nobody: nothing is left in, or nobody is addressed by what is.
fault-due = Please give a day from today on, within twenty years.
fault-body = Please write the body’s code in capital letters, such as COP-MOP.
fault-ordinal = Please write a number from 1 to 99.
fault-meeting-stale = Somebody else set this meeting’s date or place meanwhile: see the list above. What you typed is below; save again if it should stand.
