-- What a law requires to be erased: an officer decides it about a post, as everything else that is decided about it.
DROP INDEX decision_record;
ALTER TABLE decision RENAME TO decision_before;
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  record INTEGER NOT NULL REFERENCES record (id),
  what TEXT NOT NULL CHECK (what IN
    ('admit', 'refuse', 'withdraw', 'remove', 'erase', 'pin', 'unpin', 'close', 'reopen', 'move', 'split')),
  person INTEGER REFERENCES person (id),
  at INTEGER NOT NULL,
  -- as whoever decided wrote it; shown with what it is about
  reason TEXT NOT NULL
) STRICT;
INSERT INTO decision (id, record, what, person, at, reason)
SELECT id, record, what, person, at, reason FROM decision_before ORDER BY id;
DROP TABLE decision_before;
CREATE INDEX decision_record ON decision (record, id);
-- Whether anything else has a file that goes, and by which mail a contribution came.
CREATE INDEX nomination_letter_file ON nomination (letter_file) WHERE letter_file IS NOT NULL;
CREATE INDEX mail_file_digest ON mail_file (digest);
CREATE INDEX incoming_mail_record ON incoming_mail (record) WHERE record IS NOT NULL;
