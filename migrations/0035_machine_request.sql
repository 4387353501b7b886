-- Who asked the translating machine within the last hour, so that nobody keeps it to themselves; older rows are deleted.
CREATE TABLE machine_request (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX machine_request_person ON machine_request (person, at);
CREATE INDEX machine_request_at ON machine_request (at);
