-- The sealed log: rows of the audit as entries of a Merkle tree, kept as its tiles under signed checkpoints.

-- Whether a row was sealed: a mark for the job that seals. What proves it is the log.
ALTER TABLE audit ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1));
CREATE INDEX audit_unsealed ON audit (id) WHERE sealed = 0;
CREATE INDEX audit_subject ON audit (subject, id);

-- The key of this server's log; there is one. Its secret is empty when it is kept in a file instead.
CREATE TABLE log_key (
  origin TEXT NOT NULL,
  verifier TEXT NOT NULL,
  secret TEXT,
  at INTEGER NOT NULL,
  one INTEGER NOT NULL UNIQUE CHECK (one = 1)
) STRICT;

-- What stands at a place of the log. No reference to the row: that one is missing is for the comparison of log and record
-- to tell. `blind` and `salt` are what the entry and the row's digests were mixed with; the salt goes when a text is erased.
CREATE TABLE log_entry (
  position INTEGER NOT NULL,
  audit INTEGER NOT NULL UNIQUE,
  commitment BLOB NOT NULL,
  blind BLOB NOT NULL,
  salt BLOB,
  at INTEGER NOT NULL,
  PRIMARY KEY (position)
) STRICT;

-- The tree, as 256 hashes of 32 bytes a tile; the last tile of a level has fewer.
CREATE TABLE log_tile (
  level INTEGER NOT NULL,
  number INTEGER NOT NULL,
  hashes BLOB NOT NULL,
  PRIMARY KEY (level, number)
) STRICT;

-- Every checkpoint that was signed.
CREATE TABLE log_checkpoint (
  size INTEGER NOT NULL,
  root BLOB NOT NULL,
  at INTEGER NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (size)
) STRICT;
