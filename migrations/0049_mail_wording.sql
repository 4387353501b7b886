-- The words that a notice has alike for all who read it in one language are kept once; marks in them stand for what each reader has
-- of their own, which the mail's row has anyway.
CREATE TABLE mail_wording (
  id INTEGER PRIMARY KEY,
  message_id TEXT NOT NULL,
  digest BLOB NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (message_id, digest)
) STRICT;

-- Then the mail has no text of its own.
ALTER TABLE mail ADD COLUMN wording INTEGER REFERENCES mail_wording (id);
