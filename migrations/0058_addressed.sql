-- 1 where the log holds whom a paragraph addresses, what they are to do, and by when: of those from before it did, nothing.
ALTER TABLE paragraph ADD COLUMN addressed INTEGER CHECK (addressed = 1);
