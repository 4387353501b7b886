-- The forum by mail alone: who hears of what, digests, addresses to begin a thread and to leave, mails that come back.

-- Who hears of what: a person, a place of any height (a forum, a session, a sub-topic, or a thread by its first post), and how.
-- The nearest place above a post decides; who takes part and chose nothing hears of each post.
CREATE TABLE subscription (
  place INTEGER NOT NULL REFERENCES record (id),
  person INTEGER NOT NULL REFERENCES person (id),
  how TEXT NOT NULL CHECK (how IN ('each', 'replies', 'daily', 'weekly', 'none')),
  at INTEGER NOT NULL,
  PRIMARY KEY (place, person)
) STRICT;
CREATE INDEX subscription_person ON subscription (person, place);
INSERT INTO subscription (place, person, how, at)
SELECT forum, person, notices, at FROM participant WHERE notices <> 'all';
ALTER TABLE participant DROP COLUMN notices;

-- Posts that wait for somebody's next digest, and from when on it is due.
CREATE TABLE digest_post (
  person INTEGER NOT NULL REFERENCES person (id),
  forum INTEGER NOT NULL REFERENCES request (record),
  how TEXT NOT NULL CHECK (how IN ('daily', 'weekly')),
  post INTEGER NOT NULL REFERENCES contribution (number),
  due INTEGER NOT NULL,
  PRIMARY KEY (person, forum, how, post)
) STRICT;
CREATE INDEX digest_post_due ON digest_post (due, person, forum, how);

-- What only one reader of a list has: the address to which they write to begin a thread, and the way off the list. The
-- reader's own pages show them, so they stand here as they are.
CREATE TABLE list_reader (
  list INTEGER NOT NULL REFERENCES record (id),
  person INTEGER NOT NULL REFERENCES person (id),
  begins TEXT NOT NULL UNIQUE,
  leaves TEXT NOT NULL UNIQUE,
  -- until when `begins` is good
  expires INTEGER NOT NULL,
  PRIMARY KEY (list, person)
) STRICT;

-- What a mail of a list says of it besides its name (RFC 2369, RFC 8058): where to write, and the ways off it.
ALTER TABLE mail ADD COLUMN list_post TEXT;
ALTER TABLE mail ADD COLUMN list_unsubscribe TEXT;
CREATE INDEX mail_envelope ON mail (envelope);

-- What mail servers told of a mail of ours that did not arrive (RFC 3464).
CREATE TABLE bounce (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  mail INTEGER NOT NULL REFERENCES mail (id),
  address TEXT NOT NULL,
  action TEXT NOT NULL,
  status TEXT NOT NULL,
  diagnostic TEXT NOT NULL,
  -- whether it says that there is no such address, for good
  hard INTEGER NOT NULL CHECK (hard IN (0, 1)),
  -- whether it counts against the address: not any more once an officer has set the address right
  counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
  incoming INTEGER REFERENCES incoming_mail (id)
) STRICT;
CREATE INDEX bounce_address ON bounce (address, id);

-- Addresses to which nothing arrives: no more is sent there until an officer sets it right.
CREATE TABLE failing_address (
  address TEXT PRIMARY KEY,
  since INTEGER NOT NULL
) STRICT;
