-- Tokens of people's own programs: what such a program may is what its person may, as far as the scope reaches. The token itself
-- is shown once, its digest stands here.
CREATE TABLE token (
  id INTEGER PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE,
  person INTEGER NOT NULL REFERENCES person (id),
  -- what its person calls it
  name TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('read', 'post', 'moderate', 'manage')),
  created INTEGER NOT NULL,
  expires INTEGER NOT NULL,
  -- the last day on which it was used; at what hour, nobody keeps
  used_day TEXT,
  revoked INTEGER
) STRICT;
CREATE INDEX token_person ON token (person, id);
