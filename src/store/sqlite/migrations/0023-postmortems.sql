-- The postmortem of an incident, section by section, and the editions of it that were frozen for publishing.
CREATE TABLE postmortem_sections (
  incident_id TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  section TEXT NOT NULL,
  body TEXT NOT NULL,
  written_by TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (incident_id, section)
) STRICT;
CREATE TABLE postmortem_editions (
  notice_id TEXT NOT NULL PRIMARY KEY REFERENCES notices (id) ON DELETE CASCADE,
  incident_id TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  words TEXT NOT NULL,
  prepared_at TEXT NOT NULL,
  number INTEGER,
  published_at TEXT,
  UNIQUE (incident_id, number),
  CHECK ((number IS NULL) = (published_at IS NULL))
) STRICT;
CREATE INDEX postmortem_editions_by_incident ON postmortem_editions (incident_id);
