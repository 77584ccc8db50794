-- Which notices need whose approval, what was asked and answered, and templates whose words were approved beforehand.
ALTER TABLE pages ADD COLUMN approvals text COLLATE "C" NOT NULL DEFAULT '{"rules":[]}';
ALTER TABLE templates ADD COLUMN preapproved text COLLATE "C";
ALTER TABLE incidents ADD COLUMN is_regulated integer NOT NULL DEFAULT 0 CHECK (is_regulated IN (0, 1));
CREATE TABLE approvals (
  id text COLLATE "C" PRIMARY KEY,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  incident_id text COLLATE "C" NOT NULL REFERENCES incidents (id),
  notice_id text COLLATE "C" NOT NULL REFERENCES notices (id),
  mode text COLLATE "C" NOT NULL CHECK (mode IN ('before', 'afterwards')),
  digest text COLLATE "C" NOT NULL,
  words text COLLATE "C" NOT NULL,
  rules text COLLATE "C" NOT NULL,
  writers text COLLATE "C" NOT NULL,
  requested_by text COLLATE "C" NOT NULL,
  requested_at text COLLATE "C" NOT NULL,
  comment text COLLATE "C",
  due_at text COLLATE "C" NOT NULL,
  escalated_at text COLLATE "C",
  sign_offs text COLLATE "C" NOT NULL,
  remarks text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'approved', 'refused', 'withdrawn')),
  settled_at text COLLATE "C",
  settled_by text COLLATE "C",
  reason text COLLATE "C",
  version integer NOT NULL,
  CHECK ((state = 'waiting') = (settled_at IS NULL)),
  CHECK ((state = 'refused') = (reason IS NOT NULL))
);
CREATE INDEX approvals_by_notice ON approvals (notice_id);
CREATE INDEX approvals_by_incident ON approvals (incident_id);
CREATE INDEX approvals_by_page ON approvals (page_id, state, id);
CREATE INDEX approvals_waiting ON approvals (due_at) WHERE state = 'waiting' AND escalated_at IS NULL;
