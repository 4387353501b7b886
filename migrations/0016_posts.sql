-- The life of a post: the state it is in, what was decided about it, and who counts as having spoken.

-- Hidden: not let in yet, or never; then it is neither counted nor numbered among the others of its page.
ALTER TABLE contribution ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));
DROP INDEX contribution_request;
CREATE INDEX contribution_request ON contribution (request, number, hidden);

-- What somebody who may decided about a post or about the thread that begins with it: moderators, officers, its author.
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  record INTEGER NOT NULL REFERENCES record (id),
  what TEXT NOT NULL CHECK (what IN
    ('admit', 'refuse', 'withdraw', 'remove', 'pin', 'unpin', 'close', 'reopen', 'move', 'split')),
  person INTEGER REFERENCES person (id),
  at INTEGER NOT NULL,
  -- as whoever decided wrote it; shown with what it is about
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX decision_record ON decision (record, id);

-- Voices are counted anew, with the posts that are gone beside those that stand: a tombstone has its place in the thread.
DROP INDEX voice_count;
DROP TABLE voice;
CREATE TABLE voice (
  topic INTEGER NOT NULL REFERENCES request (record),
  kind TEXT NOT NULL CHECK (kind IN ('party', 'group', 'institution', 'person')),
  speaker INTEGER NOT NULL,
  posts INTEGER NOT NULL,
  -- withdrawn or removed
  gone INTEGER NOT NULL,
  -- of the posts that stand; 0 where none does
  last_number INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  PRIMARY KEY (topic, kind, speaker)
) STRICT;
INSERT INTO voice (topic, kind, speaker, posts, gone, last_number, last_at)
SELECT request, kind, speaker, count(*), 0, max(number), max(at) FROM (
  SELECT request,
         CASE WHEN capacity = 'government' AND record.party IS NOT NULL THEN 'party'
              WHEN institution IS NOT NULL THEN 'institution' ELSE 'person' END AS kind,
         CASE WHEN capacity = 'government' AND record.party IS NOT NULL THEN record.party
              ELSE coalesce(institution, record.person, 0) END AS speaker,
         contribution.number AS number, record.at AS at
  FROM contribution JOIN record ON record.id = contribution.record
  WHERE contribution.kind = 'post' AND request IS NOT NULL) AS said
GROUP BY request, kind, speaker;
CREATE INDEX voice_count ON voice (topic, kind, posts, gone, last_number, last_at);

-- What somebody is writing: one a person, place and post that it replies to (0 for none); gone when it is posted.
CREATE TABLE draft (
  person INTEGER NOT NULL REFERENCES person (id),
  topic INTEGER NOT NULL REFERENCES request (record),
  parent INTEGER NOT NULL,
  capacity TEXT NOT NULL,
  language TEXT NOT NULL,
  -- the guiding questions that it answers, as the form has them
  answers TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (person, topic, parent)
) STRICT;

-- Files, by the SHA-256 digest of their bytes, in pieces of 256 KiB.
CREATE TABLE file (
  digest BLOB PRIMARY KEY,
  size INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE TABLE file_piece (
  digest BLOB NOT NULL REFERENCES file (digest),
  ordinal INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (digest, ordinal)
) STRICT;

-- The files of a contribution, and how many it has: a page of posts looks for files only where there are some.
CREATE TABLE attachment (
  contribution INTEGER NOT NULL REFERENCES contribution (number),
  ordinal INTEGER NOT NULL,
  digest BLOB NOT NULL REFERENCES file (digest),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (contribution, ordinal)
) STRICT;
CREATE INDEX attachment_digest ON attachment (digest);
ALTER TABLE contribution ADD COLUMN files INTEGER NOT NULL DEFAULT 0;
