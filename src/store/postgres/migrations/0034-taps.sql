-- Whether readers can say of a component that they are affected, and that they did: one row a component and network, no address.
ALTER TABLE pages ADD COLUMN counts_affected integer NOT NULL DEFAULT 0 CHECK (counts_affected IN (0, 1));
CREATE TABLE taps (
  component_id text COLLATE "C" NOT NULL,
  network_key text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  day text COLLATE "C" NOT NULL,
  first_at text COLLATE "C" NOT NULL,
  last_at text COLLATE "C" NOT NULL,
  PRIMARY KEY (component_id, network_key)
);
CREATE INDEX taps_of_day ON taps (component_id, day);
CREATE INDEX taps_by_time ON taps (last_at);
