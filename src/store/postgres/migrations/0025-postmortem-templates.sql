-- The organisation's own sections of postmortems, and who has which section open.
CREATE TABLE postmortem_templates (
  page_id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES pages (id) ON DELETE CASCADE,
  sections text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL
);
CREATE TABLE postmortem_presence (
  incident_id text COLLATE "C" NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  writer_id text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  section text COLLATE "C",
  at text COLLATE "C" NOT NULL,
  PRIMARY KEY (incident_id, writer_id)
);
CREATE INDEX postmortem_presence_age ON postmortem_presence (at);
