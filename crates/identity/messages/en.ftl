sign-in-title = Sign in
sign-in-lead = You sign in by a link; there is no password to remember or to lose.
sign-in-email-hint = The address under which the Secretariat knows you.
sign-in-send = Send me a link
sign-in-asked = If the address is known, a link is on its way to it.
sign-in-asked-next = Open the mail and follow the link; then press the button on the page that it opens. If nothing arrives within a few minutes, look in your spam folder, check the address, or write to the Secretariat. An address gets at most five links in an hour.
sign-in-asked-outbox = Open the outbox of this demonstration
sign-in-again = Ask for another link
sign-in-how = The link works once. If you cannot receive mail, the Secretariat can give you one.
sign-in-public = What is public can be read without signing in.
sign-in-as = Welcome, { $name }
sign-in-press = Press the button to sign in in this browser.
sign-in-button = Sign in
sign-in-spent = This link no longer works
sign-in-spent-remedy = It has already been used, or it is too old. Ask for a new one.
sign-in-mail-subject = Your link to sign in – { $treaty }
sign-in-mail-text =
    Dear { $name },

    To sign in, open this link and press the button on the page:

    { $link }

    The link works once, until { $until }.

    If you did not ask for it, you need do nothing: nobody can sign in without this mail.

    { $treaty }
field-email = Your e-mail address
fault-email = Please write an e-mail address such as name@example.org.
