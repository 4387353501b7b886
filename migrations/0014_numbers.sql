-- The numbers of contributions, given out before the contribution is written: whoever writes then reads nothing of what others
-- write at the same moment. A number is given out once; one whose contribution did not come about is a gap.
CREATE TABLE contribution_number (
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT;
INSERT INTO contribution_number (number, at)
SELECT contribution.number, record.at FROM contribution JOIN record ON record.id = contribution.record;
