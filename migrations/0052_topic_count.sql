-- What lists show of a topic stands in rows of its own, kept by each post's write: reading them no longer costs what there are
-- people on it. Several rows a topic, by the number of the post, so that posts of one moment do not wait for each other.
CREATE TABLE topic_count (
  topic INTEGER NOT NULL REFERENCES request (record),
  part INTEGER NOT NULL,
  -- those that stand, and how many Parties and organizations spoke for the first time in a post of this part
  posts INTEGER NOT NULL,
  parties INTEGER NOT NULL,
  institutions INTEGER NOT NULL,
  -- withdrawn, removed or erased
  gone INTEGER NOT NULL,
  -- of the posts that stand; 0 where none does
  last_number INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  PRIMARY KEY (topic, part)
) STRICT, WITHOUT ROWID;
INSERT INTO topic_count (topic, part, posts, parties, institutions, gone, last_number, last_at)
SELECT topic, 0, CAST(sum(posts) AS BIGINT), count(*) FILTER (WHERE kind = 'party' AND posts > 0),
       count(*) FILTER (WHERE kind = 'institution' AND posts > 0), CAST(sum(gone) AS BIGINT), max(last_number), max(last_at)
FROM voice GROUP BY topic;

-- Who has spoken on a topic: a row each.
ALTER TABLE voice RENAME TO voice_before;
CREATE TABLE voice (
  topic INTEGER NOT NULL REFERENCES request (record),
  kind TEXT NOT NULL CHECK (kind IN ('party', 'group', 'institution', 'person')),
  speaker INTEGER NOT NULL,
  PRIMARY KEY (topic, kind, speaker)
) STRICT, WITHOUT ROWID;
INSERT INTO voice (topic, kind, speaker) SELECT topic, kind, speaker FROM voice_before WHERE posts > 0;
DROP TABLE voice_before;
