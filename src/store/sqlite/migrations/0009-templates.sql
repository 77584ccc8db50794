-- Words from which notices start. One of the starting set has a row, under its key, only where the page changed or hid it.
CREATE TABLE templates (
  page_id TEXT NOT NULL REFERENCES pages (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  severities TEXT NOT NULL,
  phase TEXT,
  component_ids TEXT NOT NULL,
  permanent TEXT CHECK (permanent IN ('nothing_lost', 'lost', 'recoverable', 'checking')),
  next_word TEXT,
  variants TEXT NOT NULL,
  hidden_at TEXT,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (page_id, id)
) STRICT;
