-- Why words were taken out of what a reader wrote, and when; which question a mail became, so that its words can be told to who sent it.
ALTER TABLE questions ADD COLUMN taken_out_at TEXT COLLATE "C";
ALTER TABLE questions ADD COLUMN taken_out_because TEXT COLLATE "C";
ALTER TABLE answers ADD COLUMN taken_out_at TEXT COLLATE "C";
ALTER TABLE answers ADD COLUMN taken_out_because TEXT COLLATE "C";
ALTER TABLE arrivals ADD COLUMN question_id TEXT COLLATE "C";
