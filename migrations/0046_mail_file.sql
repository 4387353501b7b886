-- The file that goes out with a mail, such as a form to fill in. Few mails have one: their rows stay as they are.
CREATE TABLE mail_file (
  mail INTEGER PRIMARY KEY REFERENCES mail (id),
  digest BLOB NOT NULL REFERENCES file (digest),
  name TEXT NOT NULL,
  kind TEXT NOT NULL
) STRICT;
