-- Why words were taken out of what a reader wrote, and when; which question a mail became, so that its words can be told to who sent it.
ALTER TABLE questions ADD COLUMN taken_out_at TEXT;
ALTER TABLE questions ADD COLUMN taken_out_because TEXT;
ALTER TABLE answers ADD COLUMN taken_out_at TEXT;
ALTER TABLE answers ADD COLUMN taken_out_because TEXT;
ALTER TABLE arrivals ADD COLUMN question_id TEXT;
