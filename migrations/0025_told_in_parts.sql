-- A post is told to many in parts: up to which of its readers it was.
ALTER TABLE untold_post ADD COLUMN reader INTEGER NOT NULL DEFAULT 0;
