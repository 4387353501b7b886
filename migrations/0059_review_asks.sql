-- What goes out for comments has also what stands before the paragraphs, and what each of them asks of whom, by when.
ALTER TABLE review ADD COLUMN opening TEXT NOT NULL DEFAULT '';
ALTER TABLE review_line ADD COLUMN force TEXT;
ALTER TABLE review_line ADD COLUMN addressees TEXT;
ALTER TABLE review_line ADD COLUMN timing TEXT;
