-- Groups of Parties: who belongs to one from when until when, who speaks for it, and what was said for it.

-- Not the regional groups in which Members are elected, which are regions: any group in which Parties speak together.
CREATE TABLE party_group (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name_ar TEXT NOT NULL, name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
  name_fr TEXT NOT NULL, name_ru TEXT NOT NULL, name_es TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT;

-- `to_day` is the first day on which a Party no longer belongs to it; where that is the first day too, it never did.
CREATE TABLE group_member (
  party_group INTEGER NOT NULL REFERENCES party_group (id),
  party INTEGER NOT NULL REFERENCES party (id),
  from_day TEXT NOT NULL,
  to_day TEXT,
  PRIMARY KEY (party_group, party, from_day)
) STRICT;
CREATE INDEX group_member_party ON group_member (party);

-- One more kind of office: who coordinates a group and speaks for it. The words of a column cannot be changed on both engines,
-- so that a new column takes its place.
DROP INDEX office_party;
DROP INDEX office_kind;
ALTER TABLE office ADD COLUMN what TEXT NOT NULL DEFAULT 'expert' CHECK (what IN
  ('focal-point', 'operational-focal-point', 'expert', 'moderator', 'observer', 'secretariat', 'coordinator'));
UPDATE office SET what = kind;
ALTER TABLE office DROP COLUMN kind;
ALTER TABLE office RENAME COLUMN what TO kind;
ALTER TABLE office ADD COLUMN party_group INTEGER REFERENCES party_group (id);
CREATE INDEX office_party ON office (party, kind);
CREATE INDEX office_kind ON office (kind, instrument);
CREATE INDEX office_group ON office (party_group) WHERE party_group IS NOT NULL;

-- For which group somebody is on a forum's list, and for which one something was said. Its Parties are those of that day.
ALTER TABLE participant ADD COLUMN party_group INTEGER REFERENCES party_group (id);
ALTER TABLE contribution ADD COLUMN party_group INTEGER REFERENCES party_group (id);
-- The same of a post that was brought in, with its Parties, as JSON.
ALTER TABLE brought_post ADD COLUMN party_group TEXT;
