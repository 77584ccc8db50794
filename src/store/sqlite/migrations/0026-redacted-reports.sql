-- What was removed from a published edition of a postmortem, part by part.
ALTER TABLE postmortem_editions ADD COLUMN redactions TEXT NOT NULL DEFAULT '[]';
