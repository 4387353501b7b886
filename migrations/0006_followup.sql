-- By what a progress report can be verified: an address or the symbol of a document.
CREATE TABLE evidence (
  contribution INTEGER PRIMARY KEY REFERENCES contribution (number),
  source TEXT NOT NULL
) STRICT;
