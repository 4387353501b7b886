-- Who is asked to nominate people for a forum: a Government, an organization or a group of Parties, once; and who was reminded.
CREATE TABLE nomination_call (
  id INTEGER PRIMARY KEY,
  forum INTEGER NOT NULL REFERENCES forum (request),
  party INTEGER REFERENCES party (id),
  institution INTEGER REFERENCES institution (id),
  party_group INTEGER REFERENCES party_group (id),
  -- to whom the mail went: who held the office on that day
  person INTEGER NOT NULL REFERENCES person (id),
  -- the last day on which they nominate
  until_day TEXT NOT NULL,
  asked_by INTEGER NOT NULL REFERENCES person (id),
  at INTEGER NOT NULL,
  reminded INTEGER
) STRICT;
CREATE UNIQUE INDEX nomination_call_party ON nomination_call (forum, party) WHERE party IS NOT NULL;
CREATE UNIQUE INDEX nomination_call_institution ON nomination_call (forum, institution) WHERE institution IS NOT NULL;
CREATE UNIQUE INDEX nomination_call_group ON nomination_call (forum, party_group) WHERE party_group IS NOT NULL;
CREATE INDEX nomination_call_forum ON nomination_call (forum, id);

-- The group of Parties whose coordinator nominates.
ALTER TABLE nomination ADD COLUMN party_group INTEGER REFERENCES party_group (id);
