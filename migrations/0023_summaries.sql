-- What moderators tell everybody of a session: what was said in each week, and what was said in all. Until it is put before
-- everybody its words are the moderators' and the Secretariat's; then they are those of a post.
CREATE TABLE summary (
  session INTEGER NOT NULL REFERENCES request (record),
  -- which week of the forum; 0 for all of it
  week INTEGER NOT NULL CHECK (week >= 0),
  -- as it is being written: empty while nothing else is wanted than what the post says
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  -- who wrote at it last, and when
  person INTEGER REFERENCES person (id),
  at INTEGER NOT NULL,
  post INTEGER REFERENCES contribution (number),
  PRIMARY KEY (session, week)
) STRICT;
