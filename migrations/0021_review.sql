-- Rounds of comments on a draft: what is commented on, who is asked, what was said, what became of it.

-- What a round has besides its words and its window, which are the request's.
CREATE TABLE review (
  record INTEGER PRIMARY KEY REFERENCES request (record),
  document INTEGER NOT NULL REFERENCES document (record),
  -- as the draft was called when it was sent out
  version TEXT NOT NULL,
  afterwards TEXT NOT NULL,
  -- whether everybody may read draft and comments
  public INTEGER NOT NULL CHECK (public IN (0, 1)),
  -- when those who take part see each other's comments
  shown TEXT NOT NULL CHECK (shown IN ('at-once', 'after-closing')),
  -- whether what closing brings about was done
  settled INTEGER NOT NULL CHECK (settled IN (0, 1))
) STRICT;
CREATE INDEX review_document ON review (document);
CREATE INDEX review_unsettled ON review (record) WHERE settled = 0;

-- The paragraphs as they were sent out: the draft may be worked on meanwhile.
CREATE TABLE review_line (
  review INTEGER NOT NULL REFERENCES review (record),
  position INTEGER NOT NULL,
  paragraph INTEGER NOT NULL REFERENCES paragraph (record),
  -- as it is named in this round: no two have the same
  number TEXT NOT NULL,
  level INTEGER NOT NULL,
  annex TEXT,
  heading TEXT,
  text TEXT NOT NULL,
  PRIMARY KEY (review, position)
) STRICT;
CREATE UNIQUE INDEX review_line_paragraph ON review_line (review, paragraph);

-- Who is asked, and who says what becomes of the comments.
CREATE TABLE reviewer (
  review INTEGER NOT NULL REFERENCES review (record),
  person INTEGER NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('commenter', 'editor')),
  capacity TEXT NOT NULL CHECK (capacity IN ('government', 'group', 'organization', 'expert')),
  party INTEGER REFERENCES party (id),
  institution INTEGER REFERENCES institution (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (review, person)
) STRICT;
CREATE INDEX reviewer_person ON reviewer (person);

-- Each time that the end was moved, and why.
CREATE TABLE review_extension (
  review INTEGER NOT NULL REFERENCES review (record),
  ordinal INTEGER NOT NULL,
  closes INTEGER NOT NULL,
  reason TEXT NOT NULL,
  person INTEGER REFERENCES person (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (review, ordinal)
) STRICT;

-- What a comment says besides what all contributions say, and where its disposition stands now.
CREATE TABLE comment (
  number INTEGER PRIMARY KEY REFERENCES contribution (number),
  review INTEGER NOT NULL REFERENCES review (record),
  document INTEGER NOT NULL REFERENCES document (record),
  -- of which paragraph; nothing where it is about the whole draft
  paragraph INTEGER REFERENCES paragraph (record),
  -- what its author named, where that is no paragraph of the draft
  place TEXT NOT NULL,
  comment TEXT NOT NULL,
  -- the text proposed for the paragraph; an empty one is its deletion
  proposed TEXT,
  disposition TEXT CHECK (disposition IN ('accepted', 'partly', 'not-accepted')),
  reason TEXT NOT NULL,
  -- the version in which it was taken up
  taken_up TEXT NOT NULL,
  decided INTEGER,
  -- whether its author was told of the disposition
  told INTEGER NOT NULL CHECK (told IN (0, 1))
) STRICT;
CREATE INDEX comment_review ON comment (review, paragraph, number);
CREATE INDEX comment_paragraph ON comment (paragraph);
CREATE INDEX comment_waiting ON comment (document, number) WHERE disposition IS NULL;
CREATE INDEX comment_untold ON comment (decided) WHERE told = 0 AND disposition IS NOT NULL;

-- Every disposition that a comment had; rows are only added.
CREATE TABLE disposition (
  comment INTEGER NOT NULL REFERENCES comment (number),
  ordinal INTEGER NOT NULL,
  disposition TEXT NOT NULL CHECK (disposition IN ('accepted', 'partly', 'not-accepted')),
  reason TEXT NOT NULL,
  taken_up TEXT NOT NULL,
  person INTEGER REFERENCES person (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (comment, ordinal)
) STRICT;

-- A file of comments on its way in: shown as it was read, then handed in; emptied then, or after a day.
CREATE TABLE review_file (
  id INTEGER PRIMARY KEY,
  review INTEGER NOT NULL REFERENCES review (record),
  person INTEGER NOT NULL REFERENCES person (id),
  name TEXT NOT NULL,
  remarks TEXT NOT NULL,
  at INTEGER NOT NULL,
  handed_in INTEGER
) STRICT;
CREATE INDEX review_file_at ON review_file (at);
