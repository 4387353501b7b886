home-nav = Home
home-title = Every question asked, every word received, every recommendation followed up
home-lead = What the Parties are asked, what they and others say, what is reported from it, and what becomes of that: each sentence on the same thread.
home-asked = Asked
home-asked-what = guiding questions and recommendations
home-received = Received
home-reported = Reported
home-followed = Followed up
home-of = { $part } of { $whole }
home-followed-what = Parties that were asked have reported
home-thread = What became of what was said
home-thread-whole = Follow the whole thread
home-received-from = contributions from { $parties ->
    [0] no Party yet
    [one] one Party
   *[other] { $parties } Parties
} and { $organizations ->
    [0] no organization yet
    [one] one organization
   *[other] { $organizations } organizations
}
home-reported-on = { $used ->
    [0] paragraphs resting on any of them
    [one] paragraphs resting on one of them
   *[other] paragraphs resting on { $used } of them
}; { $waiting ->
    [0] none waits
    [one] one waits
   *[other] { $waiting } wait
}

### Search

search-nav = Search
search-title = Search
search-words = What are you looking for?
search-hint = Words in any of the six languages, in all their forms; between quotation marks, words that stand together.
search-button = Search
search-in = Within
search-everywhere = search everywhere
search-narrow = Narrow the search
search-party = Party
search-region = Region or regional group
search-capacity = Capacity
search-from = From
search-until = Until
search-any = any
search-contributed = All contributions, the latest first
search-none = Nothing was found. Try fewer words, another form of a word, or search without filters.
search-latest-first = What was found, the latest first
search-next = Earlier results
search-first = Back to the latest

### Doors for programs

api-nav = For programs
api-title = For programs: reading and writing without pages
api-lead = Everything that stands on the pages can be read by a program, and what you may write there, a program of yours may write for you.
api-read = What is public is read without a token:
api-token = To write, and to read what is for you only, the program shows one of your tokens ({ $tokens }):
api-once = A change that is sent again with the same Idempotency-Key is made once: after a broken connection, send it again.
api-lists = Lists come in parts; “next” is the address of the part that follows. The language is that of “?lang” or of the header Accept-Language.
api-description = Every request and every answer is described in { $file } (OpenAPI 3.1).
api-doors = What can be asked
api-problems = What a program is told when something is wrong
api-problems-lead = Errors come as application/problem+json (RFC 9457); “type” leads to the line here, “errors” names the place in what was sent.
### A person's page, for officers

person-over = A person of the directory
person-name-local = In their own script
person-address = E-mail address
person-no-address = None is known.
person-reads = Reads
person-correct = Correct name, address or language

### Walks

walk-title = Where it comes from, and what became of it
walk-here = This record
walk-alone = Nothing is tied to it yet: it rests on nothing, and nothing rests on it.
walk-ends = Records at this step: { $n }. Not all of them are followed from here.
walk-ends-or-more = Records at this step: { $n } or more. Not all of them are followed from here.
walk-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}

read-forum = Go to the forum
read-session = Go to the session
read-topic = Go to the discussion
read-post = Read it in its thread
read-document = Read the document
read-notification = Read the notification
read-ask = Go to this request
read-paragraph = Read it in the document
read-recommendation = Read it in the document

step-forum = Asked in the forum
step-session = In the session
step-topic = Under the sub-topic
step-question = Guiding question
step-post = Said
step-document = In the document
step-paragraph = Reported
step-recommendation = Recommended
step-notification = Transmitted
step-ask = Asked of
step-progress = What was done
step-review = Round of comments on it
step-comment = Comments
step-hidden = Not public

desk-title = Asked of you
desk-nothing = Nothing is asked of you at the moment. What is open to everybody is on the home page.
desk-at-hand = Also at hand
step-transmittal = Transmitted
read-transmittal = Read the notification
read-review = Read the draft and the comments
read-comment = Read the comment beside its paragraph
