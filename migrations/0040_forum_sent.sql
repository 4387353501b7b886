-- Archives that an officer sent to be brought in, until they are, or for a day: they may hold personal data.
CREATE TABLE forum_sent (
  id INTEGER PRIMARY KEY,
  -- what the file is called, which a mailbox does not say of itself
  name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  at INTEGER NOT NULL,
  person INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX forum_sent_at ON forum_sent (at);
