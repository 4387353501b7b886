layout-skip = To the content
layout-invented = Demonstration: the words, figures, Parties and persons on this page are invented.
layout-invented-but = Demonstration: { $document } stands as it was read in; the other words, figures, Parties and persons on this page are invented.
layout-nav = Main sections
layout-sign-in = Sign in
layout-sign-out = Sign out
layout-languages = Languages
layout-made-with = Rapporteur: ask, listen, report, follow up.
layout-to-home = To the home page
layout-done = Done.

form-faults = Please look at these again
fault-empty = Please fill this in.
fault-too-long = This is too long.
fault-nul = A zero character (NUL), which cannot be kept, was taken out here. Look at the text and send it again.
fault-day = Please write a day as 2031-06-13.

error-not-found = Nothing is here
remedy-not-found = The address may be mistyped, or what stood here may not be public.
error-sign-in = Please sign in
remedy-sign-in = This page is for those whose work it is. Sign in, then you come back here.
error-forbidden = This is not yours to do
remedy-forbidden = You are signed in, but this belongs to another office. If it should be yours, write to the Secretariat.
error-invalid = Something in the form needs another look
remedy-invalid = Go back: what you typed is still there.
error-conflict = Somebody else was faster
remedy-conflict = Look at what stands there now, then decide whether your change is still needed.
error-settled = This is settled
remedy-settled = It is closed, not open yet, or adopted, and is not changed now. What stands there can be read.
error-not-a-form = This was not sent from a form
remedy-not-a-form = Open the page and use the form on it.
error-cut-off = The connection broke before everything had arrived
remedy-cut-off = Nothing was changed. Go back and send it again.
error-not-utf8 = The text is in an encoding that cannot be read
remedy-not-utf8 = Nothing was changed. Please send it as UTF-8, which is what browsers do by themselves.
error-nul = The text contains a character that cannot be kept
remedy-nul = Nothing was changed. Remove the zero character (NUL) and send it again.
error-too-large = This is too large
remedy-too-large = Nothing was changed. A form may have one megabyte; please send less at once.
error-busy = Very many people are here just now
remedy-busy = Please try again in a few seconds; nothing was lost.
error-internal = Something went wrong on our side
remedy-internal = Nothing was changed. It has been noted; please try again later.
error-format = This page is not there in the form that the address asks for
remedy-format = What stands after “format=” in the address is unknown here. It is there in these forms:
error-format-page = Without “format=”
error-typed = What you typed: copy it from here
error-typed-part = Text { $n }

### What a program is told

error-token = A token is needed
remedy-token = Send a token of yours in the header: Authorization: Bearer …. If you did, it was revoked, has expired, or was mistyped; you make another at /tokens.
error-out-of-scope = This token does not reach so far
remedy-out-of-scope = You may do this; make a token with a wider scope at /tokens.
error-misread = What was sent does not have the form that is asked for
remedy-misread = Compare it with the description at /api/v1/openapi.json; nothing was changed.
error-faults = Something needs another look
remedy-faults = Nothing was changed. Mend what is named and send it again.
error-reused = This was sent before, with other words
remedy-reused = What was sent first stands, and nothing was changed now. If this is another change, open the page anew and send it from there; a program gives each change an Idempotency-Key of its own.
error-not-json = JSON is asked for here
remedy-not-json = Nothing was changed. Send it with the header: Content-Type: application/json.
error-key = This is no key for a change
remedy-key = Nothing was changed. An Idempotency-Key has 1 to 255 printable characters.

field-title = Title
field-language = Language
field-text = Text
field-number = Number
fault-language = This is not one of the six languages.
