-- When the first reader said that they were affected, in the hours before the incident was opened; taps themselves are forgotten.
ALTER TABLE incidents ADD COLUMN first_report_at TEXT COLLATE "C";
