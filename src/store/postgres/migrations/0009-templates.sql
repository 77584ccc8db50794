-- Words from which notices start. One of the starting set has a row, under its key, only where the page changed or hid it.
CREATE TABLE templates (
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  id text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  severities text COLLATE "C" NOT NULL,
  phase text COLLATE "C",
  component_ids text COLLATE "C" NOT NULL,
  permanent text COLLATE "C" CHECK (permanent IN ('nothing_lost', 'lost', 'recoverable', 'checking')),
  next_word text COLLATE "C",
  variants text COLLATE "C" NOT NULL,
  hidden_at text COLLATE "C",
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (page_id, id)
);
