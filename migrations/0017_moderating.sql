-- Moderating: what a desk asks, whose posts are seen first, how threads stand.

-- What replies to a post.
CREATE INDEX contribution_reply ON contribution (parent);

-- What waits for a moderator.
CREATE INDEX contribution_hidden ON contribution (request, number) WHERE hidden = 1;

-- Whether a moderator sees this person's posts before everybody, where it differs from the forum's own setting.
ALTER TABLE participant ADD COLUMN moderation TEXT CHECK (moderation IN ('pre', 'post'));

-- The stock phrases in which a decision is explained, where an officer worded them otherwise than the catalogue.
CREATE TABLE stock_phrase (
  key TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (key, language)
) STRICT;

-- How the thread stands that begins with a post, once somebody decided about it.
CREATE TABLE thread (
  post INTEGER PRIMARY KEY REFERENCES contribution (number),
  -- where it hangs
  topic INTEGER NOT NULL REFERENCES request (record),
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
  -- from where it was moved, and from what it was split
  moved_from INTEGER REFERENCES request (record),
  split_from INTEGER REFERENCES contribution (number)
) STRICT;
CREATE INDEX thread_topic ON thread (topic);
CREATE INDEX thread_moved ON thread (moved_from) WHERE moved_from IS NOT NULL;
CREATE INDEX thread_split ON thread (split_from) WHERE split_from IS NOT NULL;
