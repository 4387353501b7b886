-- Forums that were held elsewhere, or before, and brought in from a file: from where, and what has no place of its own here.
CREATE TABLE brought_forum (
  forum INTEGER PRIMARY KEY REFERENCES forum (request),
  -- the address that it had there, or the name of the list
  source TEXT NOT NULL,
  -- the SHA-256 digest of the file: it is brought in once
  digest BLOB NOT NULL UNIQUE,
  invented INTEGER NOT NULL CHECK (invented IN (0, 1)),
  -- the documents that it named and who was on its list, as JSON
  beside TEXT NOT NULL
) STRICT;

-- What a post was there: its number, its Message-ID, and for whom it spoke, as it stood there.
CREATE TABLE brought_post (
  contribution INTEGER PRIMARY KEY REFERENCES contribution (number),
  number INTEGER NOT NULL,
  message_id TEXT NOT NULL,
  party_code TEXT,
  party_name TEXT,
  institution TEXT
) STRICT;
