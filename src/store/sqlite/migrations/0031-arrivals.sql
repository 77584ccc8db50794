-- Mails that came in as replies, each by its sender's id for it and the address that it went to: what was read once asks once. No words and
-- no address are kept.
CREATE TABLE arrivals (
  arrival_key TEXT NOT NULL PRIMARY KEY,
  subscriber_id TEXT NOT NULL,
  incident_id TEXT,
  outcome TEXT NOT NULL,
  sign TEXT,
  has_files INTEGER NOT NULL,
  was_told INTEGER NOT NULL,
  arrived_at TEXT NOT NULL
);
CREATE INDEX arrivals_by_time ON arrivals (arrived_at);
CREATE INDEX arrivals_told ON arrivals (subscriber_id, outcome, arrived_at);
