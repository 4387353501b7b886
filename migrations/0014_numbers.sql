-- The numbers of contributions, given out before the contribution is written: whoever writes then reads nothing of what others
-- write at the same moment. A number is given out once; one whose contribution did not come about is a gap.
CREATE TABLE contribution_number (
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT;
INSERT INTO contribution_number (number, at)
SELECT contribution.number, record.at FROM contribution JOIN record ON record.id = contribution.record;

-- What is counted on a topic's page, without looking into the rows.
CREATE INDEX voice_count ON voice (topic, kind, posts, last_number, last_at);
