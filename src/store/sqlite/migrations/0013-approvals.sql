-- Which notices need whose approval, what was asked and answered, and templates whose words were approved beforehand.
ALTER TABLE pages ADD COLUMN approvals TEXT NOT NULL DEFAULT '{"rules":[]}';
ALTER TABLE templates ADD COLUMN preapproved TEXT;
ALTER TABLE incidents ADD COLUMN is_regulated INTEGER NOT NULL DEFAULT 0 CHECK (is_regulated IN (0, 1));
CREATE TABLE approvals (
  id TEXT PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES pages (id),
  incident_id TEXT NOT NULL REFERENCES incidents (id),
  notice_id TEXT NOT NULL REFERENCES notices (id),
  mode TEXT NOT NULL CHECK (mode IN ('before', 'afterwards')),
  digest TEXT NOT NULL,
  words TEXT NOT NULL,
  rules TEXT NOT NULL,
  writers TEXT NOT NULL,
  requested_by TEXT NOT NULL,
  requested_at TEXT NOT NULL,
  comment TEXT,
  due_at TEXT NOT NULL,
  escalated_at TEXT,
  sign_offs TEXT NOT NULL,
  remarks TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'refused', 'withdrawn')),
  settled_at TEXT,
  settled_by TEXT,
  reason TEXT,
  version INTEGER NOT NULL,
  CHECK ((state = 'waiting') = (settled_at IS NULL)),
  CHECK ((state = 'refused') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX approvals_by_notice ON approvals (notice_id);
CREATE INDEX approvals_by_incident ON approvals (incident_id);
CREATE INDEX approvals_by_page ON approvals (page_id, state, id);
CREATE INDEX approvals_waiting ON approvals (due_at) WHERE state = 'waiting' AND escalated_at IS NULL;
