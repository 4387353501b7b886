-- What a forum's people hear of by mail, and the posts that came by it.

-- Of which posts somebody on a forum's list is told: of all, of replies to their own, of none.
ALTER TABLE participant ADD COLUMN notices TEXT NOT NULL DEFAULT 'all' CHECK (notices IN ('all', 'replies', 'none'));

-- Posts of which the forum's people have not been told yet: written with the post, taken out when the notices are queued.
CREATE TABLE untold_post (
  post INTEGER PRIMARY KEY REFERENCES contribution (number)
) STRICT;

-- A post that came by mail keeps the Message-ID under which its writer sent it.
CREATE TABLE mailed_post (
  post INTEGER PRIMARY KEY REFERENCES contribution (number),
  message_id TEXT NOT NULL UNIQUE
) STRICT;

-- What came in is found again by its bytes, so that a mail handed over twice is one.
CREATE INDEX incoming_mail_digest ON incoming_mail (digest);
