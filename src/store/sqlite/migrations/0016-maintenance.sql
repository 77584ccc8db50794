-- What was planned with a maintenance, work that recurs, what was reminded of, and days on which nothing is to be changed.
CREATE TABLE maintenance_series (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES pages (id),
  title TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
  affected TEXT NOT NULL,
  words TEXT NOT NULL,
  language TEXT NOT NULL,
  addressing TEXT NOT NULL,
  rhythm TEXT NOT NULL,
  exceptions TEXT NOT NULL,
  ended_at TEXT,
  made_until TEXT,
  planned_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX maintenance_series_page ON maintenance_series (page_id, id);

CREATE TABLE maintenance_plans (
  incident_id TEXT NOT NULL PRIMARY KEY REFERENCES incidents (id) ON DELETE CASCADE,
  page_id TEXT NOT NULL REFERENCES pages (id),
  words TEXT NOT NULL,
  language TEXT NOT NULL,
  addressing TEXT NOT NULL,
  said TEXT NOT NULL,
  series_id TEXT REFERENCES maintenance_series (id),
  occurs_on TEXT,
  hold TEXT,
  late_end TEXT,
  planned_by TEXT NOT NULL,
  version INTEGER NOT NULL,
  CHECK ((series_id IS NULL) = (occurs_on IS NULL))
) STRICT;
CREATE UNIQUE INDEX maintenance_plans_occurrence ON maintenance_plans (series_id, occurs_on);

CREATE TABLE maintenance_reminders (
  notice_id TEXT NOT NULL REFERENCES notices (id) ON DELETE CASCADE,
  minutes INTEGER NOT NULL,
  begun_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  cursor TEXT,
  finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
  PRIMARY KEY (notice_id, minutes)
) STRICT;
CREATE INDEX maintenance_reminders_open ON maintenance_reminders (begun_at) WHERE finished = 0;

CREATE TABLE freezes (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES pages (id),
  audience_id TEXT REFERENCES audiences (id) ON DELETE CASCADE,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX freezes_page ON freezes (page_id, from_date);
