-- A nomination with its letter, as a file, and the nominee's form; and the mail from which an officer entered it.

ALTER TABLE nomination ADD COLUMN field TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN qualifications TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN letter_file BLOB REFERENCES file (digest);
ALTER TABLE nomination ADD COLUMN letter_name TEXT;
ALTER TABLE nomination ADD COLUMN letter_kind TEXT;
ALTER TABLE nomination ADD COLUMN mail INTEGER REFERENCES incoming_mail (id);
