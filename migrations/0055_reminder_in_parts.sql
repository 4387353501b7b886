-- To whom a reminder is still to go: it is decided for all at once, and written to them in parts.
CREATE TABLE reminder_due (
  reminder INTEGER NOT NULL REFERENCES reminder (id),
  person INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (reminder, person)
) STRICT;
