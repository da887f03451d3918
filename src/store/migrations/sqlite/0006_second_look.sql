-- Why the last look at an address brought nothing certain; empty where it did. What was
-- certain before stays in the other columns, and a date is told of it no more.
ALTER TABLE link ADD COLUMN doubt TEXT NOT NULL DEFAULT '';
UPDATE link SET doubt = detail WHERE verdict = 'unsure';
