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

### Tokens of one's own programs

token-title = Tokens for your programs
token-lead = A program of yours that reads or writes here shows a token in your name. It may what you may, as far as the scope that you choose reaches, until it expires or you revoke it.
token-guide = How programs read and write here
token-made = This is your new token. Copy it now: it is not shown again.
token-none = You have no token. Make one when a program needs it.
token-new = Make a token
hint-token-name = What it is for, so that you know later which one to revoke.
token-scope-hint = Each scope holds those before it. Choose the narrowest that will do.
token-created = Made
token-expires = Good until
token-used = Last used
token-unused = not yet
token-revoke = Revoke
token-revoke-one = Revoke the token { $name }
token-button = Make the token
token-days = { $n ->
    [one] one day
   *[other] { $n } days
}
scope-read = read
scope-post = read and post
scope-moderate = read, post and moderate
scope-manage = everything that you may
field-token_name = Name
field-scope = Scope
field-token_days = Good for
fault-scope = Please choose one of the scopes.
fault-token-days = Please choose one of the periods.
fault-tokens = You have very many tokens. Revoke those that no program needs any more.

field-email = Your e-mail address
fault-email = Please write an e-mail address such as name@example.org.
