-- A forum that is kept as a template: a draft that is never announced, from which others are made.
ALTER TABLE forum ADD COLUMN template INTEGER NOT NULL DEFAULT 0 CHECK (template IN (0, 1));
CREATE INDEX forum_template ON forum (request) WHERE template = 1;
