-- Whether readers can say of a component that they are affected, and that they did: one row a component and network, no address.
ALTER TABLE pages ADD COLUMN counts_affected INTEGER NOT NULL DEFAULT 0 CHECK (counts_affected IN (0, 1));
CREATE TABLE taps (
  component_id TEXT NOT NULL,
  network_key TEXT NOT NULL,
  page_id TEXT NOT NULL,
  day TEXT NOT NULL,
  first_at TEXT NOT NULL,
  last_at TEXT NOT NULL,
  PRIMARY KEY (component_id, network_key)
);
CREATE INDEX taps_of_day ON taps (component_id, day);
CREATE INDEX taps_by_time ON taps (last_at);
