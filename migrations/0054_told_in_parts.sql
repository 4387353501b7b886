-- A forum's people are told in parts of its course and of its questions: up to whom they were; nothing once all were.
ALTER TABLE forum_told ADD COLUMN reader INTEGER;
CREATE INDEX forum_told_in_part ON forum_told (forum, ordinal, what) WHERE reader IS NOT NULL;
ALTER TABLE question_told ADD COLUMN reader INTEGER;
CREATE INDEX question_told_in_part ON question_told (question) WHERE reader IS NOT NULL;
