-- What becomes of a mail stands apart from its words: the words are written once, and how far it is changes in a few bytes.
CREATE TABLE dispatch (
  mail INTEGER PRIMARY KEY REFERENCES mail (id),
  state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'failed')),
  attempts INTEGER NOT NULL,
  next_at INTEGER NOT NULL,
  error TEXT,
  settled INTEGER
) STRICT;
INSERT INTO dispatch (mail, state, attempts, next_at, error, settled)
SELECT id, state, attempts, next_at, error, settled FROM mail;
CREATE INDEX dispatch_due ON dispatch (next_at, mail) WHERE state = 'queued';
DROP INDEX mail_due;
ALTER TABLE mail DROP COLUMN state;
ALTER TABLE mail DROP COLUMN attempts;
ALTER TABLE mail DROP COLUMN next_at;
ALTER TABLE mail DROP COLUMN error;
ALTER TABLE mail DROP COLUMN settled;

-- Of the addresses that only this mail has, for replies and for failures: the part that nobody can guess. Until when a reply is
-- taken; nothing where none is. `reply_address` keeps those of mails before this, and those that stand in a digest's text.
ALTER TABLE mail ADD COLUMN token TEXT;
ALTER TABLE mail ADD COLUMN answerable_until INTEGER;
UPDATE mail SET token = substr(envelope, 8, 26) WHERE substr(envelope, 1, 7) = 'bounce+';
DROP INDEX mail_envelope;
CREATE INDEX mail_token ON mail (token);
