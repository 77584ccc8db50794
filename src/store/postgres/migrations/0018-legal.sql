-- Laws and contracts that an organisation is under, and what of an incident has to be told to whom because of them.
CREATE TABLE legal_regimes (
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  id text COLLATE "C" NOT NULL,
  regime text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (page_id, id)
);
CREATE TABLE legal_files (
  incident_id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES incidents (id) ON DELETE CASCADE,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  stamps text COLLATE "C" NOT NULL,
  begun text COLLATE "C" NOT NULL,
  is_owing integer NOT NULL CHECK (is_owing IN (0, 1)),
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL
);
CREATE INDEX legal_files_owing ON legal_files (page_id) WHERE is_owing = 1;
