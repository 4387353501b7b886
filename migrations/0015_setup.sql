-- How a forum is set up. Its stage (draft, published, summarized, archived) is the state of its record; its window stands with
-- its request.

CREATE TABLE forum (
  request INTEGER PRIMARY KEY REFERENCES request (record),
  -- when it was to close as it was announced: it is extended where it closes later
  planned INTEGER NOT NULL,
  -- how people come onto its list
  participation TEXT NOT NULL CHECK (participation IN ('nominated', 'invited')),
  -- what organizations and others may who take part for no Government
  observers TEXT NOT NULL CHECK (observers IN ('post', 'read')),
  -- whether a moderator sees a post before everybody or after
  moderation TEXT NOT NULL CHECK (moderation IN ('pre', 'post')),
  -- how long an author may change what they wrote
  edit_minutes INTEGER NOT NULL CHECK (edit_minutes BETWEEN 0 AND 10080),
  -- the language of office: in which it was set up, and which stands where there are no words in the reader's
  language TEXT NOT NULL
) STRICT;
INSERT INTO forum (request, planned, participation, observers, moderation, edit_minutes, language)
SELECT record, closes, 'invited', 'post', 'post', 30, 'en' FROM request WHERE kind = 'forum';

-- Every window that a forum had since it was announced: who set it, when and why. The last is the one that counts.
CREATE TABLE forum_window (
  forum INTEGER NOT NULL REFERENCES forum (request),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('first', 'moved', 'extended', 'shortened', 'reopened')),
  opens INTEGER NOT NULL,
  closes INTEGER NOT NULL,
  reason TEXT NOT NULL,
  person INTEGER REFERENCES person (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (forum, ordinal)
) STRICT;
INSERT INTO forum_window (forum, ordinal, kind, opens, closes, reason, person, at)
SELECT request.record, 1, 'first', opens, closes, '', person, at
FROM request JOIN record ON record.id = request.record WHERE request.kind = 'forum';

-- What a forum's people were told of one of its windows: once, also when the server was down at that instant.
CREATE TABLE forum_told (
  forum INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('opened', 'closing', 'extended', 'closed')),
  at INTEGER NOT NULL,
  PRIMARY KEY (forum, ordinal, what),
  FOREIGN KEY (forum, ordinal) REFERENCES forum_window (forum, ordinal)
) STRICT;

-- What stands about a forum as a whole, in as many languages as there are: the rules of conduct, what happens afterwards, where
-- the outcome can be followed.
CREATE TABLE forum_text (
  forum INTEGER NOT NULL REFERENCES forum (request),
  kind TEXT NOT NULL CHECK (kind IN ('conduct', 'afterwards', 'outcome')),
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (forum, kind, language)
) STRICT;

-- Guiding questions that appear on a later day.
CREATE INDEX request_waiting ON request (opens) WHERE kind = 'question' AND opens IS NOT NULL;

-- Whom a focal point or the head of an organization nominates: nobody in the directory until the Secretariat confirms it.
CREATE TABLE nomination (
  id INTEGER PRIMARY KEY,
  forum INTEGER NOT NULL REFERENCES forum (request),
  -- for whom: a Government or an organization
  party INTEGER REFERENCES party (id),
  institution INTEGER REFERENCES institution (id),
  given TEXT NOT NULL,
  family TEXT NOT NULL,
  gender TEXT CHECK (gender IN ('f', 'm', 'x')),
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  -- their work, as the nomination says it
  position TEXT NOT NULL,
  capacity TEXT NOT NULL CHECK (capacity IN ('government', 'organization', 'expert')),
  -- by which letter
  letter TEXT NOT NULL,
  nominated_by INTEGER NOT NULL REFERENCES person (id),
  at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'declined')),
  reason TEXT NOT NULL,
  decided_by INTEGER REFERENCES person (id),
  decided INTEGER,
  -- who they are in the directory, once confirmed
  person INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX nomination_forum ON nomination (forum, state, id);
CREATE UNIQUE INDEX nomination_open ON nomination (forum, email) WHERE state = 'proposed';
