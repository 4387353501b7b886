-- Translations of what was received: each belongs to a version, and says what it is, who made it and when.
CREATE TABLE translation (
  id INTEGER PRIMARY KEY,
  contribution INTEGER NOT NULL REFERENCES contribution (number),
  version INTEGER NOT NULL,
  language TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('official', 'courtesy', 'machine')),
  text TEXT NOT NULL,
  html TEXT NOT NULL,
  renderer INTEGER NOT NULL,
  -- who attached it, or asked the machine; and as what
  person INTEGER REFERENCES person (id),
  who TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('author', 'moderator', 'officer', 'reader')),
  -- the machine's name; empty where people translated
  source TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- taken back: since when, by whom and why
  withdrawn INTEGER,
  withdrawn_by INTEGER REFERENCES person (id),
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX translation_of ON translation (contribution, version);
CREATE UNIQUE INDEX translation_one ON translation (contribution, version, language, kind) WHERE withdrawn IS NULL;

-- How many stand: a page of posts looks for translations only where there are some.
ALTER TABLE contribution ADD COLUMN translations INTEGER NOT NULL DEFAULT 0;
