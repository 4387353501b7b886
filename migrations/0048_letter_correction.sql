-- Why the words of a letter were entered anew: each time a version of the contribution, by an officer, with the reason.
CREATE TABLE letter_correction (
  contribution INTEGER NOT NULL REFERENCES letter (contribution),
  ordinal INTEGER NOT NULL,
  reason TEXT NOT NULL,
  corrected_by INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (contribution, ordinal)
) STRICT;
