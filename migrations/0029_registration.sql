-- Whoever wants to takes part: registration for a forum, confirmed by mail, admitted at once or by an officer.

-- Whether one can register, beside those who are nominated or invited.
ALTER TABLE forum ADD COLUMN registration TEXT NOT NULL DEFAULT 'closed' CHECK (registration IN ('closed', 'at-once', 'admitted'));
-- When a moderator sees the posts of those who registered; where all posts are seen first, theirs are too.
ALTER TABLE forum ADD COLUMN registered TEXT NOT NULL DEFAULT 'post' CHECK (registered IN ('pre', 'post'));

-- What somebody says of themselves who registers: nobody in the directory until they have confirmed their address and, where
-- the forum says so, an officer has admitted them. What nobody confirms is forgotten after some days.
CREATE TABLE registration (
  id INTEGER PRIMARY KEY,
  forum INTEGER NOT NULL REFERENCES forum (request),
  -- asked: the mail is not out yet; dropped: there were too many; waiting: confirmed, for an officer
  state TEXT NOT NULL CHECK (state IN ('asked', 'mailed', 'dropped', 'waiting', 'admitted', 'declined')),
  -- in small letters; empty, as the names, where it was dropped
  email TEXT NOT NULL,
  given TEXT NOT NULL,
  family TEXT NOT NULL,
  gender TEXT CHECK (gender IN ('f', 'm', 'x')),
  language TEXT NOT NULL,
  position TEXT NOT NULL,
  capacity TEXT NOT NULL CHECK (capacity IN ('organization', 'expert')),
  -- where they work, as they say it: a proposal until an officer finds it in the directory
  organization TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- by what requests are counted; empty for a place that is not known
  address_digest BLOB NOT NULL,
  remote_digest BLOB NOT NULL,
  -- of the link in the mail, and until when it is good
  token BLOB UNIQUE,
  expires INTEGER,
  confirmed INTEGER,
  reason TEXT NOT NULL,
  decided_by INTEGER REFERENCES person (id),
  decided INTEGER,
  -- who they are in the directory, once admitted
  person INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX registration_forum ON registration (forum, state, id);
CREATE INDEX registration_asked ON registration (id) WHERE state = 'asked';
CREATE INDEX registration_unconfirmed ON registration (at) WHERE confirmed IS NULL;
CREATE INDEX registration_address ON registration (address_digest, at);
CREATE INDEX registration_remote ON registration (remote_digest, at);
CREATE INDEX registration_mailed ON registration (forum, at) WHERE token IS NOT NULL;
CREATE INDEX registration_person ON registration (forum, person) WHERE person IS NOT NULL;
