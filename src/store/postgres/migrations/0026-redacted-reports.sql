-- What was removed from a published edition of a postmortem, part by part.
ALTER TABLE postmortem_editions ADD COLUMN redactions text COLLATE "C" NOT NULL DEFAULT '[]';
