CREATE TABLE alert_rules (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES pages (id),
  name TEXT NOT NULL,
  match TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
  component_ids TEXT NOT NULL,
  impact TEXT NOT NULL CHECK (
    impact IN ('operational', 'degraded_performance', 'partial_outage', 'major_outage', 'under_maintenance')
  ),
  title TEXT,
  now TEXT,
  scope TEXT,
  next_update_minutes INTEGER NOT NULL,
  publishing TEXT NOT NULL CHECK (publishing IN ('ask', 'automatically')),
  position INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE INDEX alert_rules_page ON alert_rules (page_id, position);

CREATE TABLE answers (
  id TEXT NOT NULL PRIMARY KEY,
  question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('held', 'shown', 'hidden')),
  author TEXT NOT NULL,
  name TEXT NOT NULL,
  words TEXT NOT NULL,
  reason TEXT,
  ups INTEGER NOT NULL CHECK (ups >= 0),
  downs INTEGER NOT NULL CHECK (downs >= 0),
  rank INTEGER NOT NULL,
  written_at TEXT NOT NULL,
  edited_at TEXT,
  version INTEGER NOT NULL
, taken_out_at TEXT, taken_out_because TEXT) STRICT;

CREATE INDEX answers_by ON answers (author, written_at);

CREATE INDEX answers_held ON answers (id) WHERE state = 'held';

CREATE INDEX answers_of_question ON answers (question_id);

CREATE INDEX answers_ranked ON answers (question_id, rank, id) WHERE state = 'shown';

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

CREATE INDEX approvals_by_incident ON approvals (incident_id);

CREATE INDEX approvals_by_notice ON approvals (notice_id);

CREATE INDEX approvals_by_page ON approvals (page_id, state, id);

CREATE INDEX approvals_waiting ON approvals (due_at) WHERE state = 'waiting' AND escalated_at IS NULL;

CREATE TABLE arrivals (
  arrival_key TEXT NOT NULL PRIMARY KEY,
  subscriber_id TEXT NOT NULL,
  incident_id TEXT,
  outcome TEXT NOT NULL,
  sign TEXT,
  has_files INTEGER NOT NULL,
  was_told INTEGER NOT NULL,
  arrived_at TEXT NOT NULL
, question_id TEXT);

CREATE INDEX arrivals_by_time ON arrivals (arrived_at);

CREATE INDEX arrivals_told ON arrivals (subscriber_id, outcome, arrived_at);

CREATE TABLE audiences (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES pages (id),
  name TEXT NOT NULL,
  zone TEXT NOT NULL,
  language TEXT NOT NULL,
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL
, hours TEXT) STRICT;

CREATE INDEX audiences_page ON audiences (page_id, created_at);

CREATE TABLE auth_accounts (
  id TEXT NOT NULL PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES auth_users (id),
  account_id TEXT NOT NULL,
  provider_id TEXT NOT NULL,
  access_token TEXT,
  refresh_token TEXT,
  id_token TEXT,
  access_token_expires_at TEXT,
  refresh_token_expires_at TEXT,
  scope TEXT,
  password TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX auth_accounts_subject ON auth_accounts (provider_id, account_id);

CREATE INDEX auth_accounts_user ON auth_accounts (user_id, provider_id);

CREATE TABLE auth_passkeys (
  id TEXT NOT NULL PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES auth_users (id),
  name TEXT,
  public_key TEXT NOT NULL,
  credential_id TEXT NOT NULL,
  counter INTEGER NOT NULL,
  device_type TEXT NOT NULL,
  backed_up INTEGER NOT NULL CHECK (backed_up IN (0, 1)),
  transports TEXT,
  created_at TEXT,
  aaguid TEXT
) STRICT;

CREATE UNIQUE INDEX auth_passkeys_credential ON auth_passkeys (credential_id);

CREATE INDEX auth_passkeys_user ON auth_passkeys (user_id);

CREATE TABLE auth_sessions (
  id TEXT NOT NULL PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES auth_users (id),
  token TEXT NOT NULL,
  ip_address TEXT,
  user_agent TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT;

CREATE INDEX auth_sessions_expiry ON auth_sessions (expires_at);

CREATE UNIQUE INDEX auth_sessions_token ON auth_sessions (token);

CREATE INDEX auth_sessions_user ON auth_sessions (user_id, id);

CREATE TABLE auth_two_factors (
  id TEXT NOT NULL PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES auth_users (id),
  secret TEXT NOT NULL,
  backup_codes TEXT NOT NULL,
  verified INTEGER CHECK (verified IN (0, 1)),
  failed_verification_count INTEGER,
  locked_until TEXT
) STRICT;

CREATE UNIQUE INDEX auth_two_factors_user ON auth_two_factors (user_id);

CREATE TABLE auth_users (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  email_verified INTEGER NOT NULL CHECK (email_verified IN (0, 1)),
  image TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  two_factor_enabled INTEGER CHECK (two_factor_enabled IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX auth_users_email ON auth_users (email);

CREATE TABLE auth_verifications (
  id TEXT NOT NULL PRIMARY KEY,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX auth_verifications_expiry ON auth_verifications (expires_at);

CREATE INDEX auth_verifications_identifier ON auth_verifications (identifier);

CREATE TABLE commitments (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES pages (id),
  incident_id TEXT NOT NULL REFERENCES incidents (id),
  notice_id TEXT NOT NULL REFERENCES notices (id),
  kind TEXT NOT NULL,
  due_at TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'missed', 'withdrawn')),
  outcome_at TEXT,
  kept_by TEXT REFERENCES notices (id),
  created_at TEXT NOT NULL, what TEXT, to_whom TEXT NOT NULL DEFAULT '{"kind":"all"}', stands_for TEXT, confirmed_by TEXT, is_public INTEGER NOT NULL DEFAULT 0 CHECK (is_public IN (0, 1)), withdrawn_by TEXT REFERENCES notices (id), late TEXT,
  CHECK ((state = 'open') = (outcome_at IS NULL)),
  CHECK ((state = 'kept') = (kept_by IS NOT NULL))
) STRICT;

CREATE INDEX commitments_due ON commitments (due_at, id) WHERE state = 'open' AND due_at IS NOT NULL;

CREATE INDEX commitments_incident ON commitments (incident_id, id);

CREATE INDEX commitments_owed ON commitments (page_id, created_at, id) WHERE kind <> 'next_update' AND late IS NULL AND state IN ('open', 'missed');

CREATE INDEX commitments_page ON commitments (page_id, id);

CREATE INDEX commitments_public ON commitments (page_id, due_at) WHERE is_public = 1;

CREATE TABLE component_groups (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES pages (id),
  name TEXT NOT NULL,
  description TEXT,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE INDEX component_groups_page ON component_groups (page_id, position);

CREATE TABLE components (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES pages (id),
  group_id TEXT REFERENCES component_groups (id),
  name TEXT NOT NULL,
  description TEXT,
  position INTEGER NOT NULL,
  started_on TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  retired_at TEXT,
  version INTEGER NOT NULL
) STRICT;

CREATE INDEX components_page ON components (page_id, position);

CREATE TABLE delivery_counts (
  notice_id TEXT NOT NULL,
  state TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (notice_id, state)
) STRICT;

CREATE TABLE devices (
  id TEXT NOT NULL PRIMARY KEY,
  operator_id TEXT NOT NULL REFERENCES operators (id),
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_used_at TEXT,
  expires_at TEXT NOT NULL
) STRICT;

CREATE INDEX devices_operator ON devices (operator_id, id);

CREATE TABLE drafts (
  notice_id TEXT NOT NULL PRIMARY KEY REFERENCES notices (id) ON DELETE CASCADE,
  begun_by TEXT NOT NULL,
  marks TEXT NOT NULL
) STRICT;

CREATE TABLE due_states (
  page_id TEXT NOT NULL REFERENCES pages (id),
  due_key TEXT NOT NULL,
  snooze TEXT,
  hand_over TEXT,
  round TEXT NOT NULL,
  rounds INTEGER NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (page_id, due_key)
) STRICT;

CREATE INDEX due_states_age ON due_states (updated_at);

CREATE TABLE duty_lists (
  page_id TEXT NOT NULL PRIMARY KEY REFERENCES pages (id),
  places TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE fanouts (
  notice_id TEXT NOT NULL PRIMARY KEY REFERENCES notices (id),
  cursor TEXT,
  confirmed_by TEXT NOT NULL
) STRICT;

CREATE TABLE former_words (
  subject_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  words TEXT NOT NULL,
  replaced_at TEXT NOT NULL, was_shown INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (subject_id, version)
) STRICT;

CREATE TABLE forthright_migrations (version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT;

CREATE TABLE freezes (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES pages (id),
  audience_id TEXT REFERENCES audiences (id) ON DELETE CASCADE,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE INDEX freezes_page ON freezes (page_id, from_date);

CREATE TABLE idempotency (
  scope TEXT NOT NULL,
  key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  answer TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (scope, key)
) STRICT;

CREATE INDEX idempotency_age ON idempotency (created_at);

CREATE TABLE incidents (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES pages (id),
  kind TEXT NOT NULL CHECK (kind IN ('incident', 'maintenance')),
  title TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
  phase TEXT NOT NULL,
  affected TEXT NOT NULL,
  started_at TEXT NOT NULL,
  monitoring_at TEXT,
  ended_at TEXT,
  public_at TEXT,
  window_starts_at TEXT,
  window_ends_at TEXT,
  contact TEXT,
  is_drill INTEGER NOT NULL CHECK (is_drill IN (0, 1)),
  opened_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL, is_regulated INTEGER NOT NULL DEFAULT 0 CHECK (is_regulated IN (0, 1)), first_report_at TEXT,
  CHECK (
    (kind = 'incident' AND phase IN ('investigating', 'identified', 'monitoring', 'resolved'))
    OR (kind = 'maintenance' AND phase IN ('scheduled', 'in_progress', 'verifying', 'completed'))
  ),
  CHECK ((window_starts_at IS NULL) = (window_ends_at IS NULL))
) STRICT;

CREATE INDEX incidents_ended ON incidents (page_id, ended_at DESC, id DESC) WHERE phase IN ('resolved', 'completed');

CREATE INDEX incidents_open ON incidents (page_id, id) WHERE phase NOT IN ('resolved', 'completed');

CREATE INDEX incidents_page ON incidents (page_id, id);

CREATE INDEX incidents_public ON incidents (page_id, started_at) WHERE public_at IS NOT NULL AND is_drill = 0;

CREATE TABLE invitations (
  id TEXT NOT NULL PRIMARY KEY,
  email TEXT NOT NULL,
  name TEXT,
  role TEXT NOT NULL CHECK (role IN ('owner', 'responder', 'communicator', 'approver', 'viewer')),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'accepted', 'revoked')),
  nonce TEXT NOT NULL,
  invited_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX invitations_waiting ON invitations (email) WHERE state = 'waiting';

CREATE TABLE issue_links (
  incident_id TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  action_key TEXT NOT NULL,
  url TEXT NOT NULL,
  PRIMARY KEY (incident_id, action_key)
) STRICT;

CREATE INDEX issue_links_by_url ON issue_links (url);

CREATE TABLE journal (
  chain TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  actor TEXT NOT NULL,
  subject TEXT NOT NULL,
  fields TEXT NOT NULL,
  previous TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (chain, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX journal_subject ON journal (subject, chain, sequence);

CREATE TABLE journal_heads (
  chain TEXT NOT NULL PRIMARY KEY,
  sequence INTEGER NOT NULL,
  digest TEXT NOT NULL
) STRICT;

CREATE TABLE leases (
  name TEXT NOT NULL PRIMARY KEY,
  holder TEXT NOT NULL,
  token INTEGER NOT NULL,
  until TEXT NOT NULL
) STRICT;

CREATE TABLE legal_files (
  incident_id TEXT NOT NULL PRIMARY KEY REFERENCES incidents (id) ON DELETE CASCADE,
  page_id TEXT NOT NULL REFERENCES pages (id),
  stamps TEXT NOT NULL,
  begun TEXT NOT NULL,
  is_owing INTEGER NOT NULL CHECK (is_owing IN (0, 1)),
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE INDEX legal_files_owing ON legal_files (page_id) WHERE is_owing = 1;

CREATE TABLE legal_regimes (
  page_id TEXT NOT NULL REFERENCES pages (id),
  id TEXT NOT NULL,
  regime TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (page_id, id)
) STRICT;

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

CREATE TABLE notices (
  id TEXT NOT NULL PRIMARY KEY,
  incident_id TEXT NOT NULL REFERENCES incidents (id),
  page_id TEXT NOT NULL REFERENCES pages (id),
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  content TEXT NOT NULL,
  change TEXT NOT NULL,
  addressing TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'pending', 'published')),
  effective_at TEXT,
  published_at TEXT,
  number INTEGER,
  correction_of TEXT REFERENCES notices (id) DEFERRABLE INITIALLY DEFERRED,
  correction_reason TEXT,
  redactions TEXT NOT NULL,
  contact TEXT,
  backdated_to TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL, waivers TEXT NOT NULL DEFAULT '[]', elements TEXT, promises TEXT NOT NULL DEFAULT '[]', settles TEXT NOT NULL DEFAULT '[]',
  CHECK ((state = 'pending') = (effective_at IS NOT NULL)),
  CHECK ((state = 'published') = (published_at IS NOT NULL)),
  CHECK ((state = 'published') = (number IS NOT NULL)),
  CHECK ((correction_of IS NULL) = (correction_reason IS NULL))
) STRICT;

CREATE INDEX notices_drafts ON notices (page_id, id) WHERE state = 'draft';

CREATE INDEX notices_due ON notices (effective_at, id) WHERE state = 'pending';

CREATE INDEX notices_incident ON notices (incident_id, id);

CREATE UNIQUE INDEX notices_number ON notices (incident_id, number) WHERE number IS NOT NULL;

CREATE INDEX notices_unread ON notices (id) WHERE state = 'published' AND elements IS NULL;

CREATE TABLE operators (
  id TEXT NOT NULL PRIMARY KEY REFERENCES auth_users (id),
  role TEXT NOT NULL CHECK (role IN ('owner', 'responder', 'communicator', 'approver', 'viewer')),
  state TEXT NOT NULL CHECK (state IN ('active', 'suspended')),
  reset_nonce TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE outbox (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  stream TEXT NOT NULL,
  position INTEGER NOT NULL,
  channel TEXT NOT NULL,
  lane INTEGER NOT NULL CHECK (lane IN (0, 1)),
  target TEXT NOT NULL,
  subscriber_id TEXT,
  level TEXT NOT NULL,
  language TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (
    state IN ('pending', 'claimed', 'delivered', 'refused', 'address_gone', 'superseded', 'expired', 'cancelled')
  ),
  waiting INTEGER NOT NULL CHECK (waiting IN (0, 1)),
  is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1)),
  attempts INTEGER NOT NULL,
  due_at TEXT NOT NULL,
  detail TEXT,
  settled_at TEXT,
  lease_token TEXT,
  lease_until INTEGER,
  CHECK ((state = 'claimed') = (lease_token IS NOT NULL)),
  CHECK ((lease_token IS NULL) = (lease_until IS NULL))
) STRICT;

CREATE INDEX outbox_due ON outbox (channel, lane, due_at) WHERE state = 'pending';

CREATE INDEX outbox_expiry ON outbox (channel, lane, expires_at) WHERE state = 'pending';

CREATE INDEX outbox_lease ON outbox (lease_until, lease_token) WHERE state = 'claimed';

CREATE UNIQUE INDEX outbox_once ON outbox (subject, kind, channel, target);

CREATE INDEX outbox_order ON outbox (stream, target, position);

CREATE INDEX outbox_reader ON outbox (target) WHERE kind IN ('question_link', 'question_answered');

CREATE INDEX outbox_ready ON outbox (channel, lane, created_at DESC, id) WHERE state = 'pending' AND waiting = 0;

CREATE INDEX outbox_refused ON outbox (settled_at) WHERE state = 'refused';

CREATE INDEX outbox_subscriber ON outbox (subscriber_id, id) WHERE subscriber_id IS NOT NULL;

CREATE INDEX outbox_waiting ON outbox (channel, lane, due_at) WHERE state = 'pending' AND waiting = 1;

CREATE TABLE pages (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  zone TEXT NOT NULL,
  look TEXT NOT NULL,
  contact TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
, policy TEXT NOT NULL DEFAULT '{"first":{"settle":"nothing","answers":[]},"others":{"settle":"nothing","answers":[]}}', approvals TEXT NOT NULL DEFAULT '{"rules":[]}', clock TEXT, shows_record INTEGER NOT NULL DEFAULT 0 CHECK (shows_record IN (0, 1)), counts_affected INTEGER NOT NULL DEFAULT 0 CHECK (counts_affected IN (0, 1))) STRICT;

CREATE TABLE postbox (
  id TEXT NOT NULL PRIMARY KEY,
  channel TEXT NOT NULL,
  target TEXT NOT NULL,
  subject TEXT NOT NULL,
  raw TEXT NOT NULL,
  at TEXT NOT NULL
, kind TEXT) STRICT;

CREATE TABLE postmortem_editions (
  notice_id TEXT NOT NULL PRIMARY KEY REFERENCES notices (id) ON DELETE CASCADE,
  incident_id TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  words TEXT NOT NULL,
  prepared_at TEXT NOT NULL,
  number INTEGER,
  published_at TEXT, redactions TEXT NOT NULL DEFAULT '[]',
  UNIQUE (incident_id, number),
  CHECK ((number IS NULL) = (published_at IS NULL))
) STRICT;

CREATE INDEX postmortem_editions_by_incident ON postmortem_editions (incident_id);

CREATE TABLE postmortem_presence (
  incident_id TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  writer_id TEXT NOT NULL,
  name TEXT NOT NULL,
  section TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (incident_id, writer_id)
) STRICT;

CREATE INDEX postmortem_presence_age ON postmortem_presence (at);

CREATE TABLE postmortem_sections (
  incident_id TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  section TEXT NOT NULL,
  body TEXT NOT NULL,
  written_by TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (incident_id, section)
) STRICT;

CREATE TABLE postmortem_templates (
  page_id TEXT NOT NULL PRIMARY KEY REFERENCES pages (id) ON DELETE CASCADE,
  sections TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE presence (
  notice_id TEXT NOT NULL REFERENCES notices (id) ON DELETE CASCADE,
  writer_id TEXT NOT NULL,
  name TEXT NOT NULL,
  field TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (notice_id, writer_id)
) STRICT;

CREATE INDEX presence_age ON presence (at);

CREATE TABLE proposals (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES pages (id),
  kind TEXT NOT NULL CHECK (kind IN ('open', 'resolve')),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'accepted', 'dismissed', 'withdrawn')),
  group_key TEXT NOT NULL,
  incident_id TEXT REFERENCES incidents (id),
  title TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
  affected TEXT NOT NULL,
  content TEXT NOT NULL,
  signal_keys TEXT NOT NULL,
  signal_count INTEGER NOT NULL,
  started_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
, former_id TEXT, again_because TEXT) STRICT;

CREATE INDEX proposals_group ON proposals (page_id, group_key, id) WHERE kind = 'open';

CREATE INDEX proposals_incident ON proposals (incident_id) WHERE incident_id IS NOT NULL;

CREATE INDEX proposals_page ON proposals (page_id, id);

CREATE INDEX proposals_waiting ON proposals (page_id, id) WHERE state = 'waiting';

CREATE TABLE push_subscriptions (
  id TEXT NOT NULL PRIMARY KEY,
  operator_id TEXT NOT NULL REFERENCES operators (id),
  endpoint TEXT NOT NULL,
  p256dh TEXT NOT NULL,
  auth TEXT NOT NULL,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_used_at TEXT
, session_id TEXT) STRICT;

CREATE UNIQUE INDEX push_subscriptions_endpoint ON push_subscriptions (endpoint);

CREATE INDEX push_subscriptions_operator ON push_subscriptions (operator_id, id);

CREATE TABLE question_settings (
  page_id TEXT NOT NULL PRIMARY KEY REFERENCES pages (id),
  settings TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE questions (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES pages (id),
  incident_id TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('held', 'shown', 'hidden', 'joined')),
  joined_to TEXT REFERENCES questions (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  accepted_id TEXT,
  author TEXT NOT NULL,
  name TEXT NOT NULL,
  words TEXT NOT NULL,
  reason TEXT,
  ups INTEGER NOT NULL CHECK (ups >= 0),
  downs INTEGER NOT NULL CHECK (downs >= 0),
  rank INTEGER NOT NULL,
  written_at TEXT NOT NULL,
  edited_at TEXT,
  version INTEGER NOT NULL
, taken_out_at TEXT, taken_out_because TEXT) STRICT;

CREATE INDEX questions_by ON questions (author, written_at);

CREATE INDEX questions_held ON questions (page_id, id) WHERE state = 'held';

CREATE INDEX questions_joined ON questions (joined_to);

CREATE INDEX questions_newest ON questions (incident_id, id) WHERE state = 'shown';

CREATE INDEX questions_of_incident ON questions (incident_id);

CREATE INDEX questions_ranked ON questions (incident_id, rank, id) WHERE state = 'shown';

CREATE INDEX questions_tended ON questions (incident_id, state, rank, id);

CREATE TABLE readers (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES pages (id),
  address_key TEXT NOT NULL,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  confirmed_at TEXT,
  mailed_at TEXT,
  mails INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL,
  UNIQUE (page_id, address_key)
) STRICT;

CREATE INDEX readers_unconfirmed ON readers (mailed_at) WHERE confirmed_at IS NULL;

CREATE TABLE reports (
  target_id TEXT NOT NULL,
  reporter TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (target_id, reporter)
) STRICT;

CREATE TABLE sealed_notes (
  id TEXT NOT NULL PRIMARY KEY,
  author_id TEXT NOT NULL REFERENCES operators (id),
  incident_id TEXT REFERENCES incidents (id) ON DELETE SET NULL,
  key_id TEXT NOT NULL,
  box TEXT NOT NULL,
  written_at TEXT NOT NULL,
  sealed_at TEXT NOT NULL,
  asked_at TEXT,
  sent_at TEXT,
  version INTEGER NOT NULL
) STRICT;

CREATE INDEX sealed_notes_of_author ON sealed_notes (author_id, id);

CREATE INDEX sealed_notes_of_incident ON sealed_notes (incident_id);

CREATE TABLE service_levels (
  page_id TEXT NOT NULL PRIMARY KEY REFERENCES pages (id),
  rules TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE signals (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES pages (id),
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('firing', 'resolved')),
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  labels TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  proposal_id TEXT REFERENCES proposals (id),
  received_at TEXT NOT NULL,
  repeats INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX signals_key ON signals (page_id, source, key);

CREATE INDEX signals_proposal ON signals (proposal_id, received_at) WHERE proposal_id IS NOT NULL;

CREATE TABLE subscribers (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES pages (id),
  address_key TEXT NOT NULL,
  channel TEXT NOT NULL,
  target TEXT NOT NULL,
  secret TEXT,
  owner TEXT,
  level TEXT NOT NULL,
  threshold TEXT NOT NULL CHECK (threshold IN ('minor', 'major', 'critical')),
  component_ids TEXT NOT NULL,
  language TEXT NOT NULL,
  audience_id TEXT REFERENCES audiences (id),
  state TEXT NOT NULL CHECK (state IN ('unconfirmed', 'active', 'unsubscribed', 'suppressed')),
  state_at TEXT NOT NULL,
  mails INTEGER,
  reason TEXT,
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL, former_secret TEXT, former_secret_until TEXT CHECK ((former_secret IS NULL) = (former_secret_until IS NULL)),
  CHECK ((state = 'unconfirmed') = (mails IS NOT NULL)),
  CHECK ((state = 'suppressed') = (reason IS NOT NULL))
) STRICT;

CREATE INDEX subscribers_active ON subscribers (page_id, id) WHERE state = 'active';

CREATE UNIQUE INDEX subscribers_address ON subscribers (page_id, address_key);

CREATE INDEX subscribers_choosy ON subscribers (page_id) WHERE state = 'active' AND length(component_ids) >= 2000;

CREATE INDEX subscribers_counting ON subscribers (page_id, channel, level, threshold, audience_id, component_ids) WHERE state = 'active' AND length(component_ids) < 2000;

CREATE INDEX subscribers_order ON subscribers (page_id, id);

CREATE INDEX subscribers_unconfirmed ON subscribers (state_at) WHERE state = 'unconfirmed';

CREATE TABLE taps (
  component_id TEXT NOT NULL,
  network_key TEXT NOT NULL,
  page_id TEXT NOT NULL,
  day TEXT NOT NULL,
  first_at TEXT NOT NULL,
  last_at TEXT NOT NULL,
  PRIMARY KEY (component_id, network_key)
);

CREATE INDEX taps_by_time ON taps (last_at);

CREATE INDEX taps_of_day ON taps (component_id, day);

CREATE TABLE templates (
  page_id TEXT NOT NULL REFERENCES pages (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  severities TEXT NOT NULL,
  phase TEXT,
  component_ids TEXT NOT NULL,
  permanent TEXT CHECK (permanent IN ('nothing_lost', 'lost', 'recoverable', 'checking')),
  next_word TEXT,
  variants TEXT NOT NULL,
  hidden_at TEXT,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL, preapproved TEXT,
  PRIMARY KEY (page_id, id)
) STRICT;

CREATE TABLE tokens (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('owner', 'responder', 'communicator', 'approver', 'viewer')),
  scopes TEXT NOT NULL,
  digest TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT,
  revoked_at TEXT,
  last_used_at TEXT
, made_by TEXT REFERENCES operators (id)) STRICT;

CREATE TABLE tracked_issues (
  url TEXT NOT NULL PRIMARY KEY,
  state TEXT,
  fault TEXT,
  read_at TEXT,
  etag TEXT,
  failures INTEGER NOT NULL,
  due_at TEXT,
  CHECK (state IN ('open', 'closed', 'not_planned', 'gone')),
  CHECK ((state IS NULL) = (read_at IS NULL))
) STRICT;

CREATE INDEX tracked_issues_due ON tracked_issues (due_at);

CREATE TABLE trackers (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  base_url TEXT NOT NULL UNIQUE,
  account TEXT,
  token_key TEXT,
  token_box TEXT,
  secret_key TEXT NOT NULL,
  secret_box TEXT NOT NULL,
  test_asked_at TEXT,
  tested_at TEXT,
  test_fault TEXT,
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL,
  CHECK ((token_key IS NULL) = (token_box IS NULL))
) STRICT;

CREATE TABLE votes (
  target_id TEXT NOT NULL,
  voter TEXT NOT NULL,
  ballot TEXT NOT NULL CHECK (ballot IN ('up', 'down')),
  at TEXT NOT NULL,
  PRIMARY KEY (target_id, voter)
) STRICT;
