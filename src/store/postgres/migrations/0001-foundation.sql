-- Instants are UTC ISO text with milliseconds and therefore sort as text; JSON is text; ids are ULIDs, made by the application.
-- Lists that are closed (phases, states, severities) stand as CHECK constraints; lists that grow (channels, kinds of notice) do not.

CREATE TABLE pages (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  name text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  zone text COLLATE "C" NOT NULL,
  look text COLLATE "C" NOT NULL,
  contact text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL
);

CREATE TABLE component_groups (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  name text COLLATE "C" NOT NULL,
  description text COLLATE "C",
  position integer NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL
);
CREATE INDEX component_groups_page ON component_groups (page_id, position);

CREATE TABLE components (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  group_id text COLLATE "C" REFERENCES component_groups (id),
  name text COLLATE "C" NOT NULL,
  description text COLLATE "C",
  position integer NOT NULL,
  started_on text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  retired_at text COLLATE "C",
  version integer NOT NULL
);
CREATE INDEX components_page ON components (page_id, position);

CREATE TABLE audiences (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  name text COLLATE "C" NOT NULL,
  zone text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  version integer NOT NULL
);
CREATE INDEX audiences_page ON audiences (page_id, created_at);

CREATE TABLE incidents (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('incident', 'maintenance')),
  title text COLLATE "C" NOT NULL,
  severity text COLLATE "C" NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
  phase text COLLATE "C" NOT NULL,
  affected text COLLATE "C" NOT NULL,
  started_at text COLLATE "C" NOT NULL,
  monitoring_at text COLLATE "C",
  ended_at text COLLATE "C",
  public_at text COLLATE "C",
  window_starts_at text COLLATE "C",
  window_ends_at text COLLATE "C",
  contact text COLLATE "C",
  is_drill integer NOT NULL CHECK (is_drill IN (0, 1)),
  opened_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  CHECK (
    (kind = 'incident' AND phase IN ('investigating', 'identified', 'monitoring', 'resolved'))
    OR (kind = 'maintenance' AND phase IN ('scheduled', 'in_progress', 'verifying', 'completed'))
  ),
  CHECK ((window_starts_at IS NULL) = (window_ends_at IS NULL))
);
CREATE INDEX incidents_page ON incidents (page_id, id);
CREATE INDEX incidents_public ON incidents (page_id, started_at) WHERE public_at IS NOT NULL AND is_drill = 0;
CREATE INDEX incidents_open ON incidents (page_id, id) WHERE phase NOT IN ('resolved', 'completed');

CREATE TABLE notices (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  incident_id text COLLATE "C" NOT NULL REFERENCES incidents (id),
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  kind text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  content text COLLATE "C" NOT NULL,
  change text COLLATE "C" NOT NULL,
  addressing text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL CHECK (state IN ('draft', 'pending', 'published')),
  effective_at text COLLATE "C",
  published_at text COLLATE "C",
  number integer,
  correction_of text COLLATE "C" REFERENCES notices (id) DEFERRABLE INITIALLY DEFERRED,
  correction_reason text COLLATE "C",
  redactions text COLLATE "C" NOT NULL,
  contact text COLLATE "C",
  backdated_to text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  CHECK ((state = 'pending') = (effective_at IS NOT NULL)),
  CHECK ((state = 'published') = (published_at IS NOT NULL)),
  CHECK ((state = 'published') = (number IS NOT NULL)),
  CHECK ((correction_of IS NULL) = (correction_reason IS NULL))
);
CREATE INDEX notices_incident ON notices (incident_id, id);
CREATE UNIQUE INDEX notices_number ON notices (incident_id, number) WHERE number IS NOT NULL;
CREATE INDEX notices_due ON notices (effective_at, id) WHERE state = 'pending';

CREATE TABLE subscribers (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  address_key text COLLATE "C" NOT NULL,
  channel text COLLATE "C" NOT NULL,
  target text COLLATE "C" NOT NULL,
  secret text COLLATE "C",
  owner text COLLATE "C",
  level text COLLATE "C" NOT NULL,
  threshold text COLLATE "C" NOT NULL CHECK (threshold IN ('minor', 'major', 'critical')),
  component_ids text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  audience_id text COLLATE "C" REFERENCES audiences (id),
  state text COLLATE "C" NOT NULL CHECK (state IN ('unconfirmed', 'active', 'unsubscribed', 'suppressed')),
  state_at text COLLATE "C" NOT NULL,
  mails integer,
  reason text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  CHECK ((state = 'unconfirmed') = (mails IS NOT NULL)),
  CHECK ((state = 'suppressed') = (reason IS NOT NULL))
);
CREATE UNIQUE INDEX subscribers_address ON subscribers (page_id, address_key);
CREATE INDEX subscribers_active ON subscribers (page_id, id) WHERE state = 'active';
CREATE INDEX subscribers_unconfirmed ON subscribers (state_at) WHERE state = 'unconfirmed';

CREATE TABLE fanouts (
  notice_id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES notices (id),
  cursor text COLLATE "C",
  confirmed_by text COLLATE "C" NOT NULL
);

-- No foreign keys here: the rows are many, outlive what they tell about, and are checked by nobody but their reader.
-- "waiting" marks a row whose next try is set for later; claiming looks only at rows that do not wait, so that its cost does not
-- depend on how many rows sit out a broken destination. "lease_until" counts milliseconds since 1970.
CREATE TABLE outbox (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  kind text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  stream text COLLATE "C" NOT NULL,
  position integer NOT NULL,
  channel text COLLATE "C" NOT NULL,
  lane integer NOT NULL CHECK (lane IN (0, 1)),
  target text COLLATE "C" NOT NULL,
  subscriber_id text COLLATE "C",
  level text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  expires_at text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL CHECK (
    state IN ('pending', 'claimed', 'delivered', 'refused', 'address_gone', 'superseded', 'expired', 'cancelled')
  ),
  waiting integer NOT NULL CHECK (waiting IN (0, 1)),
  is_cancelled integer NOT NULL CHECK (is_cancelled IN (0, 1)),
  attempts integer NOT NULL,
  due_at text COLLATE "C" NOT NULL,
  detail text COLLATE "C",
  settled_at text COLLATE "C",
  lease_token text COLLATE "C",
  lease_until bigint,
  CHECK ((state = 'claimed') = (lease_token IS NOT NULL)),
  CHECK ((lease_token IS NULL) = (lease_until IS NULL))
);
CREATE UNIQUE INDEX outbox_once ON outbox (subject, kind, channel, target);
CREATE INDEX outbox_order ON outbox (stream, target, position);
CREATE INDEX outbox_ready ON outbox (channel, lane, created_at DESC, id) WHERE state = 'pending' AND waiting = 0;
CREATE INDEX outbox_due ON outbox (channel, lane, due_at) WHERE state = 'pending';
CREATE INDEX outbox_waiting ON outbox (channel, lane, due_at) WHERE state = 'pending' AND waiting = 1;
CREATE INDEX outbox_expiry ON outbox (channel, lane, expires_at) WHERE state = 'pending';
CREATE INDEX outbox_subscriber ON outbox (subscriber_id) WHERE state = 'pending';
CREATE INDEX outbox_lease ON outbox (lease_until, lease_token) WHERE state = 'claimed';
CREATE INDEX outbox_refused ON outbox (settled_at) WHERE state = 'refused';

CREATE TABLE journal (
  chain text COLLATE "C" NOT NULL,
  sequence bigint NOT NULL CHECK (sequence > 0),
  at text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  actor text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  fields text COLLATE "C" NOT NULL,
  previous text COLLATE "C" NOT NULL,
  digest text COLLATE "C" NOT NULL,
  PRIMARY KEY (chain, sequence)
);
CREATE INDEX journal_subject ON journal (subject, chain, sequence);

CREATE TABLE journal_heads (
  chain text COLLATE "C" NOT NULL PRIMARY KEY,
  sequence bigint NOT NULL,
  digest text COLLATE "C" NOT NULL
);

CREATE TABLE proposals (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('open', 'resolve')),
  state text COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'accepted', 'dismissed', 'withdrawn')),
  group_key text COLLATE "C" NOT NULL,
  incident_id text COLLATE "C" REFERENCES incidents (id),
  title text COLLATE "C" NOT NULL,
  severity text COLLATE "C" NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
  affected text COLLATE "C" NOT NULL,
  content text COLLATE "C" NOT NULL,
  signal_keys text COLLATE "C" NOT NULL,
  signal_count integer NOT NULL,
  started_at text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL
);
CREATE INDEX proposals_page ON proposals (page_id, id);
CREATE INDEX proposals_waiting ON proposals (page_id, id) WHERE state = 'waiting';
CREATE INDEX proposals_group ON proposals (page_id, group_key, id) WHERE kind = 'open';
CREATE INDEX proposals_incident ON proposals (incident_id) WHERE incident_id IS NOT NULL;

CREATE TABLE signals (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  source text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL CHECK (state IN ('firing', 'resolved')),
  title text COLLATE "C" NOT NULL,
  summary text COLLATE "C" NOT NULL,
  labels text COLLATE "C" NOT NULL,
  started_at text COLLATE "C" NOT NULL,
  ended_at text COLLATE "C",
  proposal_id text COLLATE "C" REFERENCES proposals (id),
  received_at text COLLATE "C" NOT NULL,
  repeats integer NOT NULL
);
CREATE UNIQUE INDEX signals_key ON signals (page_id, source, key);
CREATE INDEX signals_proposal ON signals (proposal_id, received_at) WHERE proposal_id IS NOT NULL;

CREATE TABLE alert_rules (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  name text COLLATE "C" NOT NULL,
  match text COLLATE "C" NOT NULL,
  severity text COLLATE "C" NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
  component_ids text COLLATE "C" NOT NULL,
  impact text COLLATE "C" NOT NULL CHECK (
    impact IN ('operational', 'degraded_performance', 'partial_outage', 'major_outage', 'under_maintenance')
  ),
  title text COLLATE "C",
  now text COLLATE "C",
  scope text COLLATE "C",
  next_update_minutes integer NOT NULL,
  publishing text COLLATE "C" NOT NULL CHECK (publishing IN ('ask', 'automatically')),
  position integer NOT NULL,
  version integer NOT NULL
);
CREATE INDEX alert_rules_page ON alert_rules (page_id, position);

CREATE TABLE commitments (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  incident_id text COLLATE "C" NOT NULL REFERENCES incidents (id),
  notice_id text COLLATE "C" NOT NULL REFERENCES notices (id),
  kind text COLLATE "C" NOT NULL,
  due_at text COLLATE "C",
  state text COLLATE "C" NOT NULL CHECK (state IN ('open', 'kept', 'missed', 'withdrawn')),
  outcome_at text COLLATE "C",
  kept_by text COLLATE "C" REFERENCES notices (id),
  created_at text COLLATE "C" NOT NULL,
  CHECK ((state = 'open') = (outcome_at IS NULL)),
  CHECK ((state = 'kept') = (kept_by IS NOT NULL))
);
CREATE INDEX commitments_incident ON commitments (incident_id, id);
CREATE INDEX commitments_due ON commitments (due_at, id) WHERE state = 'open' AND due_at IS NOT NULL;

CREATE TABLE tokens (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  name text COLLATE "C" NOT NULL,
  role text COLLATE "C" NOT NULL CHECK (role IN ('owner', 'responder', 'communicator', 'approver', 'viewer')),
  scopes text COLLATE "C" NOT NULL,
  digest text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  expires_at text COLLATE "C",
  revoked_at text COLLATE "C",
  last_used_at text COLLATE "C"
);

CREATE TABLE idempotency (
  scope text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  fingerprint text COLLATE "C" NOT NULL,
  answer text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_age ON idempotency (created_at);

CREATE TABLE settings (
  name text COLLATE "C" NOT NULL PRIMARY KEY,
  value text COLLATE "C" NOT NULL
);

CREATE TABLE postbox (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  channel text COLLATE "C" NOT NULL,
  target text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  raw text COLLATE "C" NOT NULL,
  at text COLLATE "C" NOT NULL
);

-- Every delivery is updated three times or more: vacuum has to come by often or the indexes fill with dead entries.
ALTER TABLE outbox SET (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
