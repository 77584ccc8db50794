-- Laws and contracts that an organisation is under, and what of an incident has to be told to whom because of them.
CREATE TABLE legal_regimes (
  page_id TEXT NOT NULL REFERENCES pages (id),
  id TEXT NOT NULL,
  regime TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (page_id, id)
) STRICT;
CREATE TABLE legal_files (
  incident_id TEXT NOT NULL PRIMARY KEY REFERENCES incidents (id) ON DELETE CASCADE,
  page_id TEXT NOT NULL REFERENCES pages (id),
  stamps TEXT NOT NULL,
  begun TEXT NOT NULL,
  is_owing INTEGER NOT NULL CHECK (is_owing IN (0, 1)),
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX legal_files_owing ON legal_files (page_id) WHERE is_owing = 1;
