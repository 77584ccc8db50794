-- The postmortem of an incident, section by section, and the editions of it that were frozen for publishing.
CREATE TABLE postmortem_sections (
  incident_id text COLLATE "C" NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  section text COLLATE "C" NOT NULL,
  body text COLLATE "C" NOT NULL,
  written_by text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (incident_id, section)
);
CREATE TABLE postmortem_editions (
  notice_id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES notices (id) ON DELETE CASCADE,
  incident_id text COLLATE "C" NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  words text COLLATE "C" NOT NULL,
  prepared_at text COLLATE "C" NOT NULL,
  number integer,
  published_at text COLLATE "C",
  UNIQUE (incident_id, number),
  CHECK ((number IS NULL) = (published_at IS NULL))
);
CREATE INDEX postmortem_editions_by_incident ON postmortem_editions (incident_id);
