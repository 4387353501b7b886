-- The forum: who takes part, who moderates, who spoke where how often.

-- A person on a forum's list, and in which capacity they may speak; a Government or an organization is named then.
CREATE TABLE participant (
  forum INTEGER NOT NULL REFERENCES request (record),
  person INTEGER NOT NULL REFERENCES person (id),
  capacity TEXT NOT NULL CHECK (capacity IN ('government', 'group', 'organization', 'expert')),
  -- the Government that nominated them, or for which they speak
  party INTEGER REFERENCES party (id),
  institution INTEGER REFERENCES institution (id),
  manner TEXT NOT NULL CHECK (manner IN ('nominated', 'invited', 'open')),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'admitted', 'declined', 'withdrawn')),
  at INTEGER NOT NULL,
  PRIMARY KEY (forum, person)
) STRICT;
CREATE INDEX participant_person ON participant (person);

-- Who moderates a session.
CREATE TABLE moderator (
  session INTEGER NOT NULL REFERENCES request (record),
  person INTEGER NOT NULL REFERENCES person (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (session, person)
) STRICT;
CREATE INDEX moderator_person ON moderator (person);

-- Who spoke on a topic, and how often: a Party (only when a Government spoke for it), an organization, or a person. Kept by
-- the write, so that no page counts posts; a row a speaker, so that two posts of one moment seldom meet in one row.
CREATE TABLE voice (
  topic INTEGER NOT NULL REFERENCES request (record),
  kind TEXT NOT NULL CHECK (kind IN ('party', 'institution', 'person')),
  speaker INTEGER NOT NULL,
  posts INTEGER NOT NULL,
  last_number INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  PRIMARY KEY (topic, kind, speaker)
) STRICT;
