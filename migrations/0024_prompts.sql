-- Guiding questions that were put while their forum was open, and of which its people were told.
CREATE TABLE question_told (
  question INTEGER PRIMARY KEY REFERENCES request (record),
  at INTEGER NOT NULL
) STRICT;

-- A reminder to those of a forum who have not posted: a moderator proposes it, an officer sends it or does not.
CREATE TABLE reminder (
  id INTEGER PRIMARY KEY,
  forum INTEGER NOT NULL REFERENCES forum (request),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'sent', 'declined')),
  proposed_by INTEGER REFERENCES person (id),
  at INTEGER NOT NULL,
  decided_by INTEGER REFERENCES person (id),
  decided INTEGER,
  -- why it was not sent
  reason TEXT NOT NULL,
  -- to how many it went
  people INTEGER NOT NULL
) STRICT;
CREATE INDEX reminder_forum ON reminder (forum, id);
CREATE UNIQUE INDEX reminder_open ON reminder (forum) WHERE state = 'proposed';

-- Its words, in the languages of those to whom it goes.
CREATE TABLE reminder_text (
  reminder INTEGER NOT NULL REFERENCES reminder (id),
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (reminder, language)
) STRICT;
