-- A file that is sent before its post, in pieces, so that a line that broke costs a piece and not the file: whose it is, for which
-- post in writing (as a draft: its place, and what it replies to, or 0), and how much of it is there. It is gone with the post, or
-- after some days. What tells two files of one name apart is what the browser says of when they were changed (mark).
CREATE TABLE upload (
  -- never used twice: a page that stands open names no other file
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person INTEGER NOT NULL REFERENCES person (id),
  topic INTEGER NOT NULL REFERENCES request (record),
  parent INTEGER NOT NULL,
  name TEXT NOT NULL,
  mark TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size > 0),
  came INTEGER NOT NULL CHECK (came >= 0 AND came <= size),
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX upload_person ON upload (person, topic, parent);
CREATE INDEX upload_at ON upload (at);

CREATE TABLE upload_piece (
  upload INTEGER NOT NULL REFERENCES upload (id),
  start INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (upload, start)
) STRICT;
