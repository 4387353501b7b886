-- Search: the words of everything that can be found, by record. What each engine has for it is spoken of in one place of the
-- store (db::search): the same words go in, the same records come out.
-- only: sqlite
CREATE VIRTUAL TABLE search USING fts5 (words, content='', contentless_delete=1, tokenize='ascii');
-- only: postgresql
CREATE TABLE search (rowid BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX search_words ON search USING GIN (words);
-- both

-- Up to which number somebody has read at a place: their own, read by nobody else and counted nowhere.
CREATE TABLE seen (
  person INTEGER NOT NULL REFERENCES person (id),
  place INTEGER NOT NULL REFERENCES request (record),
  number INTEGER NOT NULL,
  PRIMARY KEY (person, place)
) STRICT;
