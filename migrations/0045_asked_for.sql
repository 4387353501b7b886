-- A mail that somebody has just asked for, and waits for, leaves before all that is told of by itself.
ALTER TABLE dispatch ADD COLUMN asked_for INTEGER NOT NULL DEFAULT 0 CHECK (asked_for IN (0, 1));
CREATE INDEX dispatch_asked_for ON dispatch (next_at, mail) WHERE state = 'queued' AND asked_for = 1;
