-- What the Secretariat entered in the forum for somebody who had written to it: who entered it and when, by which way and on which
-- day it had come. Of a post that was brought in with its forum only the name is known.
CREATE TABLE letter (
  contribution INTEGER PRIMARY KEY REFERENCES contribution (number),
  entered_by INTEGER REFERENCES person (id),
  who TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('letter', 'fax', 'e-mail')),
  arrived TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
