-- The organisation's own sections of postmortems, and who has which section open.
CREATE TABLE postmortem_templates (
  page_id TEXT NOT NULL PRIMARY KEY REFERENCES pages (id) ON DELETE CASCADE,
  sections TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE TABLE postmortem_presence (
  incident_id TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  writer_id TEXT NOT NULL,
  name TEXT NOT NULL,
  section TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (incident_id, writer_id)
) STRICT;
CREATE INDEX postmortem_presence_age ON postmortem_presence (at);
