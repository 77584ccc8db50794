-- What was planned with a maintenance, work that recurs, what was reminded of, and days on which nothing is to be changed.
CREATE TABLE maintenance_series (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  title text COLLATE "C" NOT NULL,
  severity text COLLATE "C" NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
  affected text COLLATE "C" NOT NULL,
  words text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  addressing text COLLATE "C" NOT NULL,
  rhythm text COLLATE "C" NOT NULL,
  exceptions text COLLATE "C" NOT NULL,
  ended_at text COLLATE "C",
  made_until text COLLATE "C",
  planned_by text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL
);
CREATE INDEX maintenance_series_page ON maintenance_series (page_id, id);

CREATE TABLE maintenance_plans (
  incident_id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES incidents (id) ON DELETE CASCADE,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  words text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  addressing text COLLATE "C" NOT NULL,
  said text COLLATE "C" NOT NULL,
  series_id text COLLATE "C" REFERENCES maintenance_series (id),
  occurs_on text COLLATE "C",
  hold text COLLATE "C",
  late_end text COLLATE "C",
  planned_by text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  CHECK ((series_id IS NULL) = (occurs_on IS NULL))
);
CREATE UNIQUE INDEX maintenance_plans_occurrence ON maintenance_plans (series_id, occurs_on);

CREATE TABLE maintenance_reminders (
  notice_id text COLLATE "C" NOT NULL REFERENCES notices (id) ON DELETE CASCADE,
  minutes integer NOT NULL,
  begun_at text COLLATE "C" NOT NULL,
  expires_at text COLLATE "C" NOT NULL,
  cursor text COLLATE "C",
  finished integer NOT NULL CHECK (finished IN (0, 1)),
  PRIMARY KEY (notice_id, minutes)
);
CREATE INDEX maintenance_reminders_open ON maintenance_reminders (begun_at) WHERE finished = 0;

CREATE TABLE freezes (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  audience_id text COLLATE "C" REFERENCES audiences (id) ON DELETE CASCADE,
  from_date text COLLATE "C" NOT NULL,
  to_date text COLLATE "C" NOT NULL,
  reason text COLLATE "C" NOT NULL
);
CREATE INDEX freezes_page ON freezes (page_id, from_date);
