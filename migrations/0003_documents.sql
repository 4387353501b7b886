-- Documents that were read in from a report: the report's own text, and the people whom it names.
CREATE TABLE document_source (
  document INTEGER PRIMARY KEY REFERENCES document (record),
  text TEXT NOT NULL
) STRICT;

-- Somebody or some office that a document names: nobody until an officer confirms it, and never an account.
CREATE TABLE proposal (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (record),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'officer', 'participant')),
  name TEXT NOT NULL,
  -- as the document writes it: Chair, Rapporteur, moderator; empty for a participant
  role TEXT NOT NULL,
  -- the Party or organization as the document writes it
  party TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'rejected')),
  -- whom it was confirmed to be
  person INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX proposal_document ON proposal (document, id);

CREATE INDEX person_name ON person (family, given);
-- Who has a symbol already, and which paragraph has a number.
CREATE INDEX record_number ON record (number, kind);
