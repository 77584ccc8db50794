-- Mails that came in as replies, each by its sender's id for it and the address that it went to: what was read once asks once. No words and
-- no address are kept.
CREATE TABLE arrivals (
  arrival_key text COLLATE "C" NOT NULL PRIMARY KEY,
  subscriber_id text COLLATE "C" NOT NULL,
  incident_id text COLLATE "C",
  outcome text COLLATE "C" NOT NULL,
  sign text COLLATE "C",
  has_files integer NOT NULL,
  was_told integer NOT NULL,
  arrived_at text COLLATE "C" NOT NULL
);
CREATE INDEX arrivals_by_time ON arrivals (arrived_at);
CREATE INDEX arrivals_told ON arrivals (subscriber_id, outcome, arrived_at);
