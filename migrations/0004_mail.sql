-- Mail: what goes out, what came in, and the addresses to which people reply.

-- What goes out, from the transaction that decided it until a mail server has taken it.
CREATE TABLE mail (
  id INTEGER PRIMARY KEY,
  person INTEGER REFERENCES person (id),
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  sender_name TEXT NOT NULL,
  sender_address TEXT NOT NULL,
  -- where failures are told; empty where nobody is to be told, as for answers to a mail
  envelope TEXT NOT NULL,
  reply_to TEXT,
  -- Message-IDs stand without their angle brackets; the thread's are separated by blanks, oldest first
  message_id TEXT NOT NULL,
  thread TEXT NOT NULL,
  list_id TEXT,
  archived_at TEXT,
  automatic TEXT NOT NULL CHECK (automatic IN ('generated', 'replied')),
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  -- a part of the text that only its reader may know; taken out of both when a mail server has the mail
  secret TEXT,
  -- what a reply to it answers
  about INTEGER REFERENCES record (id),
  state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'failed')),
  attempts INTEGER NOT NULL,
  next_at INTEGER NOT NULL,
  error TEXT,
  created INTEGER NOT NULL,
  settled INTEGER
) STRICT;
CREATE INDEX mail_due ON mail (next_at, id) WHERE state = 'queued';
CREATE UNIQUE INDEX mail_message ON mail (message_id, address);
CREATE INDEX mail_address ON mail (address, id);

-- An address that nobody can guess, for one person's replies to one thing. Digests of tokens only.
CREATE TABLE reply_address (
  token BLOB PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  about INTEGER NOT NULL REFERENCES record (id),
  expires INTEGER NOT NULL
) STRICT;

-- What came in, as it came, with what became of it.
CREATE TABLE incoming_mail (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  raw BLOB NOT NULL,
  digest BLOB NOT NULL,
  message_id TEXT NOT NULL,
  sender TEXT NOT NULL,
  person INTEGER REFERENCES person (id),
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  about INTEGER REFERENCES record (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('posted', 'held', 'accepted', 'returned', 'refused', 'ignored')),
  reason TEXT,
  -- what it became
  record INTEGER REFERENCES record (id)
) STRICT;
CREATE INDEX incoming_mail_message ON incoming_mail (message_id);
CREATE INDEX incoming_mail_sender ON incoming_mail (sender, at);
CREATE INDEX incoming_mail_held ON incoming_mail (id) WHERE outcome = 'held';

-- Links that were asked for on the page; the addresses go when the links are out, the digests after a day.
CREATE TABLE sign_in_request (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  address TEXT NOT NULL,
  address_digest BLOB NOT NULL,
  remote_digest BLOB NOT NULL,
  language TEXT NOT NULL,
  next TEXT,
  done INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT;
CREATE INDEX sign_in_request_open ON sign_in_request (id) WHERE done = 0;
CREATE INDEX sign_in_request_at ON sign_in_request (at);
CREATE INDEX sign_in_request_address ON sign_in_request (address_digest, at);
CREATE INDEX sign_in_request_remote ON sign_in_request (remote_digest, at);

-- Where on our own pages a link leads once it has signed somebody in.
ALTER TABLE sign_in_link ADD COLUMN next TEXT;
