CREATE TABLE alert_rules (
  id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  match text COLLATE "C" NOT NULL,
  severity text COLLATE "C" NOT NULL,
  component_ids text COLLATE "C" NOT NULL,
  impact text COLLATE "C" NOT NULL,
  title text COLLATE "C",
  now text COLLATE "C",
  scope text COLLATE "C",
  next_update_minutes integer NOT NULL,
  publishing text COLLATE "C" NOT NULL,
  position integer NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (page_id) REFERENCES pages(id),
  CHECK ((impact = ANY (ARRAY['operational'::text, 'degraded_performance'::text, 'partial_outage'::text, 'major_outage'::text, 'under_maintenance'::text]))),
  CHECK ((publishing = ANY (ARRAY['ask'::text, 'automatically'::text]))),
  CHECK ((severity = ANY (ARRAY['minor'::text, 'major'::text, 'critical'::text])))
);
CREATE INDEX alert_rules_page ON public.alert_rules USING btree (page_id, "position");

CREATE TABLE answers (
  id text COLLATE "C" NOT NULL,
  question_id text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  author text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  words text COLLATE "C" NOT NULL,
  reason text COLLATE "C",
  ups integer NOT NULL,
  downs integer NOT NULL,
  rank bigint NOT NULL,
  written_at text COLLATE "C" NOT NULL,
  edited_at text COLLATE "C",
  version integer NOT NULL,
  taken_out_at text COLLATE "C",
  taken_out_because text COLLATE "C",
  PRIMARY KEY (id),
  FOREIGN KEY (question_id) REFERENCES questions(id) ON DELETE CASCADE,
  CHECK ((downs >= 0)),
  CHECK ((state = ANY (ARRAY['held'::text, 'shown'::text, 'hidden'::text]))),
  CHECK ((ups >= 0))
);
CREATE INDEX answers_by ON public.answers USING btree (author, written_at);
CREATE INDEX answers_held ON public.answers USING btree (id) WHERE (state = 'held'::text);
CREATE INDEX answers_of_question ON public.answers USING btree (question_id);
CREATE INDEX answers_ranked ON public.answers USING btree (question_id, rank, id) WHERE (state = 'shown'::text);

CREATE TABLE approvals (
  id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  incident_id text COLLATE "C" NOT NULL,
  notice_id text COLLATE "C" NOT NULL,
  mode text COLLATE "C" NOT NULL,
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
  state text COLLATE "C" NOT NULL,
  settled_at text COLLATE "C",
  settled_by text COLLATE "C",
  reason text COLLATE "C",
  version integer NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (incident_id) REFERENCES incidents(id),
  FOREIGN KEY (notice_id) REFERENCES notices(id),
  FOREIGN KEY (page_id) REFERENCES pages(id),
  CHECK (((state = 'refused'::text) = (reason IS NOT NULL))),
  CHECK (((state = 'waiting'::text) = (settled_at IS NULL))),
  CHECK ((mode = ANY (ARRAY['before'::text, 'afterwards'::text]))),
  CHECK ((state = ANY (ARRAY['waiting'::text, 'approved'::text, 'refused'::text, 'withdrawn'::text])))
);
CREATE INDEX approvals_by_incident ON public.approvals USING btree (incident_id);
CREATE INDEX approvals_by_notice ON public.approvals USING btree (notice_id);
CREATE INDEX approvals_by_page ON public.approvals USING btree (page_id, state, id);
CREATE INDEX approvals_waiting ON public.approvals USING btree (due_at) WHERE ((state = 'waiting'::text) AND (escalated_at IS NULL));

CREATE TABLE arrivals (
  arrival_key text COLLATE "C" NOT NULL,
  subscriber_id text COLLATE "C" NOT NULL,
  incident_id text COLLATE "C",
  outcome text COLLATE "C" NOT NULL,
  sign text COLLATE "C",
  has_files integer NOT NULL,
  was_told integer NOT NULL,
  arrived_at text COLLATE "C" NOT NULL,
  question_id text COLLATE "C",
  PRIMARY KEY (arrival_key)
);
CREATE INDEX arrivals_by_time ON public.arrivals USING btree (arrived_at);
CREATE INDEX arrivals_told ON public.arrivals USING btree (subscriber_id, outcome, arrived_at);

CREATE TABLE audiences (
  id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  zone text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  hours text COLLATE "C",
  PRIMARY KEY (id),
  FOREIGN KEY (page_id) REFERENCES pages(id)
);
CREATE INDEX audiences_page ON public.audiences USING btree (page_id, created_at);

CREATE TABLE auth_accounts (
  id text COLLATE "C" NOT NULL,
  user_id text COLLATE "C" NOT NULL,
  account_id text COLLATE "C" NOT NULL,
  provider_id text COLLATE "C" NOT NULL,
  access_token text COLLATE "C",
  refresh_token text COLLATE "C",
  id_token text COLLATE "C",
  access_token_expires_at text COLLATE "C",
  refresh_token_expires_at text COLLATE "C",
  scope text COLLATE "C",
  password text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (user_id) REFERENCES auth_users(id)
);
CREATE UNIQUE INDEX auth_accounts_subject ON public.auth_accounts USING btree (provider_id, account_id);
CREATE INDEX auth_accounts_user ON public.auth_accounts USING btree (user_id, provider_id);

CREATE TABLE auth_passkeys (
  id text COLLATE "C" NOT NULL,
  user_id text COLLATE "C" NOT NULL,
  name text COLLATE "C",
  public_key text COLLATE "C" NOT NULL,
  credential_id text COLLATE "C" NOT NULL,
  counter integer NOT NULL,
  device_type text COLLATE "C" NOT NULL,
  backed_up integer NOT NULL,
  transports text COLLATE "C",
  created_at text COLLATE "C",
  aaguid text COLLATE "C",
  PRIMARY KEY (id),
  FOREIGN KEY (user_id) REFERENCES auth_users(id),
  CHECK ((backed_up = ANY (ARRAY[0, 1])))
);
CREATE UNIQUE INDEX auth_passkeys_credential ON public.auth_passkeys USING btree (credential_id);
CREATE INDEX auth_passkeys_user ON public.auth_passkeys USING btree (user_id);

CREATE TABLE auth_sessions (
  id text COLLATE "C" NOT NULL,
  user_id text COLLATE "C" NOT NULL,
  token text COLLATE "C" NOT NULL,
  ip_address text COLLATE "C",
  user_agent text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  expires_at text COLLATE "C" NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (user_id) REFERENCES auth_users(id)
);
CREATE INDEX auth_sessions_expiry ON public.auth_sessions USING btree (expires_at);
CREATE UNIQUE INDEX auth_sessions_token ON public.auth_sessions USING btree (token);
CREATE INDEX auth_sessions_user ON public.auth_sessions USING btree (user_id, id);

CREATE TABLE auth_two_factors (
  id text COLLATE "C" NOT NULL,
  user_id text COLLATE "C" NOT NULL,
  secret text COLLATE "C" NOT NULL,
  backup_codes text COLLATE "C" NOT NULL,
  verified integer,
  failed_verification_count integer,
  locked_until text COLLATE "C",
  PRIMARY KEY (id),
  FOREIGN KEY (user_id) REFERENCES auth_users(id),
  CHECK ((verified = ANY (ARRAY[0, 1])))
);
CREATE UNIQUE INDEX auth_two_factors_user ON public.auth_two_factors USING btree (user_id);

CREATE TABLE auth_users (
  id text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  email text COLLATE "C" NOT NULL,
  email_verified integer NOT NULL,
  image text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  two_factor_enabled integer,
  PRIMARY KEY (id),
  CHECK ((email_verified = ANY (ARRAY[0, 1]))),
  CHECK ((two_factor_enabled = ANY (ARRAY[0, 1])))
);
CREATE UNIQUE INDEX auth_users_email ON public.auth_users USING btree (email);

CREATE TABLE auth_verifications (
  id text COLLATE "C" NOT NULL,
  identifier text COLLATE "C" NOT NULL,
  value text COLLATE "C" NOT NULL,
  expires_at text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  PRIMARY KEY (id)
);
CREATE INDEX auth_verifications_expiry ON public.auth_verifications USING btree (expires_at);
CREATE INDEX auth_verifications_identifier ON public.auth_verifications USING btree (identifier);

CREATE TABLE commitments (
  id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  incident_id text COLLATE "C" NOT NULL,
  notice_id text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  due_at text COLLATE "C",
  state text COLLATE "C" NOT NULL,
  outcome_at text COLLATE "C",
  kept_by text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  what text COLLATE "C",
  to_whom text COLLATE "C" NOT NULL,
  stands_for text COLLATE "C",
  confirmed_by text COLLATE "C",
  is_public integer NOT NULL,
  withdrawn_by text COLLATE "C",
  late text COLLATE "C",
  PRIMARY KEY (id),
  FOREIGN KEY (incident_id) REFERENCES incidents(id),
  FOREIGN KEY (kept_by) REFERENCES notices(id),
  FOREIGN KEY (notice_id) REFERENCES notices(id),
  FOREIGN KEY (page_id) REFERENCES pages(id),
  FOREIGN KEY (withdrawn_by) REFERENCES notices(id),
  CHECK (((state = 'kept'::text) = (kept_by IS NOT NULL))),
  CHECK (((state = 'open'::text) = (outcome_at IS NULL))),
  CHECK ((is_public = ANY (ARRAY[0, 1]))),
  CHECK ((state = ANY (ARRAY['open'::text, 'kept'::text, 'missed'::text, 'withdrawn'::text])))
);
CREATE INDEX commitments_due ON public.commitments USING btree (due_at, id) WHERE ((state = 'open'::text) AND (due_at IS NOT NULL));
CREATE INDEX commitments_incident ON public.commitments USING btree (incident_id, id);
CREATE INDEX commitments_owed ON public.commitments USING btree (page_id, created_at, id) WHERE ((kind <> 'next_update'::text) AND (late IS NULL) AND (state = ANY (ARRAY['open'::text, 'missed'::text])));
CREATE INDEX commitments_page ON public.commitments USING btree (page_id, id);
CREATE INDEX commitments_public ON public.commitments USING btree (page_id, due_at) WHERE (is_public = 1);

CREATE TABLE component_groups (
  id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  description text COLLATE "C",
  position integer NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (page_id) REFERENCES pages(id)
);
CREATE INDEX component_groups_page ON public.component_groups USING btree (page_id, "position");

CREATE TABLE components (
  id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  group_id text COLLATE "C",
  name text COLLATE "C" NOT NULL,
  description text COLLATE "C",
  position integer NOT NULL,
  started_on text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  retired_at text COLLATE "C",
  version integer NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (group_id) REFERENCES component_groups(id),
  FOREIGN KEY (page_id) REFERENCES pages(id)
);
CREATE INDEX components_page ON public.components USING btree (page_id, "position");

CREATE TABLE delivery_counts (
  notice_id text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (notice_id, state)
);

CREATE TABLE devices (
  id text COLLATE "C" NOT NULL,
  operator_id text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  digest text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  last_used_at text COLLATE "C",
  expires_at text COLLATE "C" NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (operator_id) REFERENCES operators(id)
);
CREATE INDEX devices_operator ON public.devices USING btree (operator_id, id);

CREATE TABLE drafts (
  notice_id text COLLATE "C" NOT NULL,
  begun_by text COLLATE "C" NOT NULL,
  marks text COLLATE "C" NOT NULL,
  PRIMARY KEY (notice_id),
  FOREIGN KEY (notice_id) REFERENCES notices(id) ON DELETE CASCADE
);

CREATE TABLE due_states (
  page_id text COLLATE "C" NOT NULL,
  due_key text COLLATE "C" NOT NULL,
  snooze text COLLATE "C",
  hand_over text COLLATE "C",
  round text COLLATE "C" NOT NULL,
  rounds integer NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  PRIMARY KEY (page_id, due_key),
  FOREIGN KEY (page_id) REFERENCES pages(id)
);
CREATE INDEX due_states_age ON public.due_states USING btree (updated_at);

CREATE TABLE duty_lists (
  page_id text COLLATE "C" NOT NULL,
  places text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (page_id),
  FOREIGN KEY (page_id) REFERENCES pages(id)
);

CREATE TABLE fanouts (
  notice_id text COLLATE "C" NOT NULL,
  cursor text COLLATE "C",
  confirmed_by text COLLATE "C" NOT NULL,
  PRIMARY KEY (notice_id),
  FOREIGN KEY (notice_id) REFERENCES notices(id)
);

CREATE TABLE former_words (
  subject_id text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  words text COLLATE "C" NOT NULL,
  replaced_at text COLLATE "C" NOT NULL,
  was_shown integer NOT NULL,
  PRIMARY KEY (subject_id, version)
);

CREATE TABLE forthright_migrations (
  version integer NOT NULL,
  name text NOT NULL,
  applied_at text NOT NULL,
  PRIMARY KEY (version)
);

CREATE TABLE freezes (
  id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  audience_id text COLLATE "C",
  from_date text COLLATE "C" NOT NULL,
  to_date text COLLATE "C" NOT NULL,
  reason text COLLATE "C" NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (audience_id) REFERENCES audiences(id) ON DELETE CASCADE,
  FOREIGN KEY (page_id) REFERENCES pages(id)
);
CREATE INDEX freezes_page ON public.freezes USING btree (page_id, from_date);

CREATE TABLE idempotency (
  scope text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  fingerprint text COLLATE "C" NOT NULL,
  answer text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_age ON public.idempotency USING btree (created_at);

CREATE TABLE incidents (
  id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  title text COLLATE "C" NOT NULL,
  severity text COLLATE "C" NOT NULL,
  phase text COLLATE "C" NOT NULL,
  affected text COLLATE "C" NOT NULL,
  started_at text COLLATE "C" NOT NULL,
  monitoring_at text COLLATE "C",
  ended_at text COLLATE "C",
  public_at text COLLATE "C",
  window_starts_at text COLLATE "C",
  window_ends_at text COLLATE "C",
  contact text COLLATE "C",
  is_drill integer NOT NULL,
  opened_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  is_regulated integer NOT NULL,
  first_report_at text COLLATE "C",
  PRIMARY KEY (id),
  FOREIGN KEY (page_id) REFERENCES pages(id),
  CHECK ((((kind = 'incident'::text) AND (phase = ANY (ARRAY['investigating'::text, 'identified'::text, 'monitoring'::text, 'resolved'::text]))) OR ((kind = 'maintenance'::text) AND (phase = ANY (ARRAY['scheduled'::text, 'in_progress'::text, 'verifying'::text, 'completed'::text]))))),
  CHECK (((window_starts_at IS NULL) = (window_ends_at IS NULL))),
  CHECK ((is_drill = ANY (ARRAY[0, 1]))),
  CHECK ((is_regulated = ANY (ARRAY[0, 1]))),
  CHECK ((kind = ANY (ARRAY['incident'::text, 'maintenance'::text]))),
  CHECK ((severity = ANY (ARRAY['minor'::text, 'major'::text, 'critical'::text])))
);
CREATE INDEX incidents_ended ON public.incidents USING btree (page_id, ended_at DESC, id DESC) WHERE (phase = ANY (ARRAY['resolved'::text, 'completed'::text]));
CREATE INDEX incidents_open ON public.incidents USING btree (page_id, id) WHERE (phase <> ALL (ARRAY['resolved'::text, 'completed'::text]));
CREATE INDEX incidents_page ON public.incidents USING btree (page_id, id);
CREATE INDEX incidents_public ON public.incidents USING btree (page_id, started_at) WHERE ((public_at IS NOT NULL) AND (is_drill = 0));

CREATE TABLE invitations (
  id text COLLATE "C" NOT NULL,
  email text COLLATE "C" NOT NULL,
  name text COLLATE "C",
  role text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  nonce text COLLATE "C" NOT NULL,
  invited_by text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  expires_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (id),
  CHECK ((role = ANY (ARRAY['owner'::text, 'responder'::text, 'communicator'::text, 'approver'::text, 'viewer'::text]))),
  CHECK ((state = ANY (ARRAY['waiting'::text, 'accepted'::text, 'revoked'::text])))
);
CREATE UNIQUE INDEX invitations_waiting ON public.invitations USING btree (email) WHERE (state = 'waiting'::text);

CREATE TABLE issue_links (
  incident_id text COLLATE "C" NOT NULL,
  action_key text COLLATE "C" NOT NULL,
  url text COLLATE "C" NOT NULL,
  PRIMARY KEY (incident_id, action_key),
  FOREIGN KEY (incident_id) REFERENCES incidents(id) ON DELETE CASCADE
);
CREATE INDEX issue_links_by_url ON public.issue_links USING btree (url);

CREATE TABLE journal (
  chain text COLLATE "C" NOT NULL,
  sequence bigint NOT NULL,
  at text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  actor text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  fields text COLLATE "C" NOT NULL,
  previous text COLLATE "C" NOT NULL,
  digest text COLLATE "C" NOT NULL,
  PRIMARY KEY (chain, sequence),
  CHECK ((sequence > 0))
);
CREATE INDEX journal_subject ON public.journal USING btree (subject, chain, sequence);

CREATE TABLE journal_heads (
  chain text COLLATE "C" NOT NULL,
  sequence bigint NOT NULL,
  digest text COLLATE "C" NOT NULL,
  PRIMARY KEY (chain)
);

CREATE TABLE leases (
  name text COLLATE "C" NOT NULL,
  holder text COLLATE "C" NOT NULL,
  token integer NOT NULL,
  until text COLLATE "C" NOT NULL,
  PRIMARY KEY (name)
);

CREATE TABLE legal_files (
  incident_id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  stamps text COLLATE "C" NOT NULL,
  begun text COLLATE "C" NOT NULL,
  is_owing integer NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (incident_id),
  FOREIGN KEY (incident_id) REFERENCES incidents(id) ON DELETE CASCADE,
  FOREIGN KEY (page_id) REFERENCES pages(id),
  CHECK ((is_owing = ANY (ARRAY[0, 1])))
);
CREATE INDEX legal_files_owing ON public.legal_files USING btree (page_id) WHERE (is_owing = 1);

CREATE TABLE legal_regimes (
  page_id text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  regime text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (page_id, id),
  FOREIGN KEY (page_id) REFERENCES pages(id)
);

CREATE TABLE maintenance_plans (
  incident_id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  words text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  addressing text COLLATE "C" NOT NULL,
  said text COLLATE "C" NOT NULL,
  series_id text COLLATE "C",
  occurs_on text COLLATE "C",
  hold text COLLATE "C",
  late_end text COLLATE "C",
  planned_by text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (incident_id),
  FOREIGN KEY (incident_id) REFERENCES incidents(id) ON DELETE CASCADE,
  FOREIGN KEY (page_id) REFERENCES pages(id),
  FOREIGN KEY (series_id) REFERENCES maintenance_series(id),
  CHECK (((series_id IS NULL) = (occurs_on IS NULL)))
);
CREATE UNIQUE INDEX maintenance_plans_occurrence ON public.maintenance_plans USING btree (series_id, occurs_on);

CREATE TABLE maintenance_reminders (
  notice_id text COLLATE "C" NOT NULL,
  minutes integer NOT NULL,
  begun_at text COLLATE "C" NOT NULL,
  expires_at text COLLATE "C" NOT NULL,
  cursor text COLLATE "C",
  finished integer NOT NULL,
  PRIMARY KEY (notice_id, minutes),
  FOREIGN KEY (notice_id) REFERENCES notices(id) ON DELETE CASCADE,
  CHECK ((finished = ANY (ARRAY[0, 1])))
);
CREATE INDEX maintenance_reminders_open ON public.maintenance_reminders USING btree (begun_at) WHERE (finished = 0);

CREATE TABLE maintenance_series (
  id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  title text COLLATE "C" NOT NULL,
  severity text COLLATE "C" NOT NULL,
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
  version integer NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (page_id) REFERENCES pages(id),
  CHECK ((severity = ANY (ARRAY['minor'::text, 'major'::text, 'critical'::text])))
);
CREATE INDEX maintenance_series_page ON public.maintenance_series USING btree (page_id, id);

CREATE TABLE notices (
  id text COLLATE "C" NOT NULL,
  incident_id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  content text COLLATE "C" NOT NULL,
  change text COLLATE "C" NOT NULL,
  addressing text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  effective_at text COLLATE "C",
  published_at text COLLATE "C",
  number integer,
  correction_of text COLLATE "C",
  correction_reason text COLLATE "C",
  redactions text COLLATE "C" NOT NULL,
  contact text COLLATE "C",
  backdated_to text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  waivers text COLLATE "C" NOT NULL,
  elements text COLLATE "C",
  promises text COLLATE "C" NOT NULL,
  settles text COLLATE "C" NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (correction_of) REFERENCES notices(id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (incident_id) REFERENCES incidents(id),
  FOREIGN KEY (page_id) REFERENCES pages(id),
  CHECK (((correction_of IS NULL) = (correction_reason IS NULL))),
  CHECK (((state = 'pending'::text) = (effective_at IS NOT NULL))),
  CHECK (((state = 'published'::text) = (number IS NOT NULL))),
  CHECK (((state = 'published'::text) = (published_at IS NOT NULL))),
  CHECK ((state = ANY (ARRAY['draft'::text, 'pending'::text, 'published'::text])))
);
CREATE INDEX notices_drafts ON public.notices USING btree (page_id, id) WHERE (state = 'draft'::text);
CREATE INDEX notices_due ON public.notices USING btree (effective_at, id) WHERE (state = 'pending'::text);
CREATE INDEX notices_incident ON public.notices USING btree (incident_id, id);
CREATE UNIQUE INDEX notices_number ON public.notices USING btree (incident_id, number) WHERE (number IS NOT NULL);
CREATE INDEX notices_unread ON public.notices USING btree (id) WHERE ((state = 'published'::text) AND (elements IS NULL));

CREATE TABLE operators (
  id text COLLATE "C" NOT NULL,
  role text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  reset_nonce text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (id) REFERENCES auth_users(id),
  CHECK ((role = ANY (ARRAY['owner'::text, 'responder'::text, 'communicator'::text, 'approver'::text, 'viewer'::text]))),
  CHECK ((state = ANY (ARRAY['active'::text, 'suspended'::text])))
);

CREATE TABLE outbox (
  id text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  stream text COLLATE "C" NOT NULL,
  position integer NOT NULL,
  channel text COLLATE "C" NOT NULL,
  lane integer NOT NULL,
  target text COLLATE "C" NOT NULL,
  subscriber_id text COLLATE "C",
  level text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  expires_at text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  waiting integer NOT NULL,
  is_cancelled integer NOT NULL,
  attempts integer NOT NULL,
  due_at text COLLATE "C" NOT NULL,
  detail text COLLATE "C",
  settled_at text COLLATE "C",
  lease_token text COLLATE "C",
  lease_until bigint,
  PRIMARY KEY (id),
  CHECK (((lease_token IS NULL) = (lease_until IS NULL))),
  CHECK (((state = 'claimed'::text) = (lease_token IS NOT NULL))),
  CHECK ((is_cancelled = ANY (ARRAY[0, 1]))),
  CHECK ((lane = ANY (ARRAY[0, 1]))),
  CHECK ((state = ANY (ARRAY['pending'::text, 'claimed'::text, 'delivered'::text, 'refused'::text, 'address_gone'::text, 'superseded'::text, 'expired'::text, 'cancelled'::text]))),
  CHECK ((waiting = ANY (ARRAY[0, 1])))
);
CREATE INDEX outbox_due ON public.outbox USING btree (channel, lane, due_at) WHERE (state = 'pending'::text);
CREATE INDEX outbox_expiry ON public.outbox USING btree (channel, lane, expires_at) WHERE (state = 'pending'::text);
CREATE INDEX outbox_lease ON public.outbox USING btree (lease_until, lease_token) WHERE (state = 'claimed'::text);
CREATE UNIQUE INDEX outbox_once ON public.outbox USING btree (subject, kind, channel, target);
CREATE INDEX outbox_order ON public.outbox USING btree (stream, target, "position");
CREATE INDEX outbox_reader ON public.outbox USING btree (target) WHERE (kind = ANY (ARRAY['question_link'::text, 'question_answered'::text]));
CREATE INDEX outbox_ready ON public.outbox USING btree (channel, lane, created_at DESC, id) WHERE ((state = 'pending'::text) AND (waiting = 0));
CREATE INDEX outbox_refused ON public.outbox USING btree (settled_at) WHERE (state = 'refused'::text);
CREATE INDEX outbox_subscriber ON public.outbox USING btree (subscriber_id, id) WHERE (subscriber_id IS NOT NULL);
CREATE INDEX outbox_waiting ON public.outbox USING btree (channel, lane, due_at) WHERE ((state = 'pending'::text) AND (waiting = 1));

CREATE TABLE pages (
  id text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  zone text COLLATE "C" NOT NULL,
  look text COLLATE "C" NOT NULL,
  contact text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  policy text COLLATE "C" NOT NULL,
  approvals text COLLATE "C" NOT NULL,
  clock text COLLATE "C",
  shows_record integer NOT NULL,
  counts_affected integer NOT NULL,
  PRIMARY KEY (id),
  CHECK ((counts_affected = ANY (ARRAY[0, 1]))),
  CHECK ((shows_record = ANY (ARRAY[0, 1])))
);

CREATE TABLE postbox (
  id text COLLATE "C" NOT NULL,
  channel text COLLATE "C" NOT NULL,
  target text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  raw text COLLATE "C" NOT NULL,
  at text COLLATE "C" NOT NULL,
  kind text COLLATE "C",
  PRIMARY KEY (id)
);

CREATE TABLE postmortem_editions (
  notice_id text COLLATE "C" NOT NULL,
  incident_id text COLLATE "C" NOT NULL,
  words text COLLATE "C" NOT NULL,
  prepared_at text COLLATE "C" NOT NULL,
  number integer,
  published_at text COLLATE "C",
  redactions text COLLATE "C" NOT NULL,
  UNIQUE (incident_id, number),
  PRIMARY KEY (notice_id),
  FOREIGN KEY (incident_id) REFERENCES incidents(id) ON DELETE CASCADE,
  FOREIGN KEY (notice_id) REFERENCES notices(id) ON DELETE CASCADE,
  CHECK (((number IS NULL) = (published_at IS NULL)))
);
CREATE INDEX postmortem_editions_by_incident ON public.postmortem_editions USING btree (incident_id);
CREATE UNIQUE INDEX postmortem_editions_incident_id_number_key ON public.postmortem_editions USING btree (incident_id, number);

CREATE TABLE postmortem_presence (
  incident_id text COLLATE "C" NOT NULL,
  writer_id text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  section text COLLATE "C",
  at text COLLATE "C" NOT NULL,
  PRIMARY KEY (incident_id, writer_id),
  FOREIGN KEY (incident_id) REFERENCES incidents(id) ON DELETE CASCADE
);
CREATE INDEX postmortem_presence_age ON public.postmortem_presence USING btree (at);

CREATE TABLE postmortem_sections (
  incident_id text COLLATE "C" NOT NULL,
  section text COLLATE "C" NOT NULL,
  body text COLLATE "C" NOT NULL,
  written_by text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (incident_id, section),
  FOREIGN KEY (incident_id) REFERENCES incidents(id) ON DELETE CASCADE
);

CREATE TABLE postmortem_templates (
  page_id text COLLATE "C" NOT NULL,
  sections text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (page_id),
  FOREIGN KEY (page_id) REFERENCES pages(id) ON DELETE CASCADE
);

CREATE TABLE presence (
  notice_id text COLLATE "C" NOT NULL,
  writer_id text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  field text COLLATE "C",
  at text COLLATE "C" NOT NULL,
  PRIMARY KEY (notice_id, writer_id),
  FOREIGN KEY (notice_id) REFERENCES notices(id) ON DELETE CASCADE
);
CREATE INDEX presence_age ON public.presence USING btree (at);

CREATE TABLE proposals (
  id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  group_key text COLLATE "C" NOT NULL,
  incident_id text COLLATE "C",
  title text COLLATE "C" NOT NULL,
  severity text COLLATE "C" NOT NULL,
  affected text COLLATE "C" NOT NULL,
  content text COLLATE "C" NOT NULL,
  signal_keys text COLLATE "C" NOT NULL,
  signal_count integer NOT NULL,
  started_at text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  former_id text COLLATE "C",
  again_because text COLLATE "C",
  PRIMARY KEY (id),
  FOREIGN KEY (incident_id) REFERENCES incidents(id),
  FOREIGN KEY (page_id) REFERENCES pages(id),
  CHECK ((kind = ANY (ARRAY['open'::text, 'resolve'::text]))),
  CHECK ((severity = ANY (ARRAY['minor'::text, 'major'::text, 'critical'::text]))),
  CHECK ((state = ANY (ARRAY['waiting'::text, 'accepted'::text, 'dismissed'::text, 'withdrawn'::text])))
);
CREATE INDEX proposals_group ON public.proposals USING btree (page_id, group_key, id) WHERE (kind = 'open'::text);
CREATE INDEX proposals_incident ON public.proposals USING btree (incident_id) WHERE (incident_id IS NOT NULL);
CREATE INDEX proposals_page ON public.proposals USING btree (page_id, id);
CREATE INDEX proposals_waiting ON public.proposals USING btree (page_id, id) WHERE (state = 'waiting'::text);

CREATE TABLE push_subscriptions (
  id text COLLATE "C" NOT NULL,
  operator_id text COLLATE "C" NOT NULL,
  endpoint text COLLATE "C" NOT NULL,
  p256dh text COLLATE "C" NOT NULL,
  auth text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  last_used_at text COLLATE "C",
  session_id text COLLATE "C",
  PRIMARY KEY (id),
  FOREIGN KEY (operator_id) REFERENCES operators(id)
);
CREATE UNIQUE INDEX push_subscriptions_endpoint ON public.push_subscriptions USING btree (endpoint);
CREATE INDEX push_subscriptions_operator ON public.push_subscriptions USING btree (operator_id, id);

CREATE TABLE question_settings (
  page_id text COLLATE "C" NOT NULL,
  settings text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (page_id),
  FOREIGN KEY (page_id) REFERENCES pages(id)
);

CREATE TABLE questions (
  id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  incident_id text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  joined_to text COLLATE "C",
  accepted_id text COLLATE "C",
  author text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  words text COLLATE "C" NOT NULL,
  reason text COLLATE "C",
  ups integer NOT NULL,
  downs integer NOT NULL,
  rank bigint NOT NULL,
  written_at text COLLATE "C" NOT NULL,
  edited_at text COLLATE "C",
  version integer NOT NULL,
  taken_out_at text COLLATE "C",
  taken_out_because text COLLATE "C",
  PRIMARY KEY (id),
  FOREIGN KEY (incident_id) REFERENCES incidents(id) ON DELETE CASCADE,
  FOREIGN KEY (joined_to) REFERENCES questions(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (page_id) REFERENCES pages(id),
  CHECK ((downs >= 0)),
  CHECK ((state = ANY (ARRAY['held'::text, 'shown'::text, 'hidden'::text, 'joined'::text]))),
  CHECK ((ups >= 0))
);
CREATE INDEX questions_by ON public.questions USING btree (author, written_at);
CREATE INDEX questions_held ON public.questions USING btree (page_id, id) WHERE (state = 'held'::text);
CREATE INDEX questions_joined ON public.questions USING btree (joined_to);
CREATE INDEX questions_newest ON public.questions USING btree (incident_id, id) WHERE (state = 'shown'::text);
CREATE INDEX questions_of_incident ON public.questions USING btree (incident_id);
CREATE INDEX questions_ranked ON public.questions USING btree (incident_id, rank, id) WHERE (state = 'shown'::text);
CREATE INDEX questions_tended ON public.questions USING btree (incident_id, state, rank, id);

CREATE TABLE readers (
  id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  address_key text COLLATE "C" NOT NULL,
  email text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  confirmed_at text COLLATE "C",
  mailed_at text COLLATE "C",
  mails integer NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  UNIQUE (page_id, address_key),
  PRIMARY KEY (id),
  FOREIGN KEY (page_id) REFERENCES pages(id)
);
CREATE UNIQUE INDEX readers_page_id_address_key_key ON public.readers USING btree (page_id, address_key);
CREATE INDEX readers_unconfirmed ON public.readers USING btree (mailed_at) WHERE (confirmed_at IS NULL);

CREATE TABLE reports (
  target_id text COLLATE "C" NOT NULL,
  reporter text COLLATE "C" NOT NULL,
  reason text COLLATE "C" NOT NULL,
  at text COLLATE "C" NOT NULL,
  PRIMARY KEY (target_id, reporter)
);

CREATE TABLE sealed_notes (
  id text COLLATE "C" NOT NULL,
  author_id text COLLATE "C" NOT NULL,
  incident_id text COLLATE "C",
  key_id text COLLATE "C" NOT NULL,
  box text COLLATE "C" NOT NULL,
  written_at text COLLATE "C" NOT NULL,
  sealed_at text COLLATE "C" NOT NULL,
  asked_at text COLLATE "C",
  sent_at text COLLATE "C",
  version integer NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (author_id) REFERENCES operators(id),
  FOREIGN KEY (incident_id) REFERENCES incidents(id) ON DELETE SET NULL
);
CREATE INDEX sealed_notes_of_author ON public.sealed_notes USING btree (author_id, id);
CREATE INDEX sealed_notes_of_incident ON public.sealed_notes USING btree (incident_id);

CREATE TABLE service_levels (
  page_id text COLLATE "C" NOT NULL,
  rules text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (page_id),
  FOREIGN KEY (page_id) REFERENCES pages(id)
);

CREATE TABLE settings (
  name text COLLATE "C" NOT NULL,
  value text COLLATE "C" NOT NULL,
  PRIMARY KEY (name)
);

CREATE TABLE signals (
  id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  source text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  title text COLLATE "C" NOT NULL,
  summary text COLLATE "C" NOT NULL,
  labels text COLLATE "C" NOT NULL,
  started_at text COLLATE "C" NOT NULL,
  ended_at text COLLATE "C",
  proposal_id text COLLATE "C",
  received_at text COLLATE "C" NOT NULL,
  repeats integer NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (page_id) REFERENCES pages(id),
  FOREIGN KEY (proposal_id) REFERENCES proposals(id),
  CHECK ((state = ANY (ARRAY['firing'::text, 'resolved'::text])))
);
CREATE UNIQUE INDEX signals_key ON public.signals USING btree (page_id, source, key);
CREATE INDEX signals_proposal ON public.signals USING btree (proposal_id, received_at) WHERE (proposal_id IS NOT NULL);

CREATE TABLE subscribers (
  id text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  address_key text COLLATE "C" NOT NULL,
  channel text COLLATE "C" NOT NULL,
  target text COLLATE "C" NOT NULL,
  secret text COLLATE "C",
  owner text COLLATE "C",
  level text COLLATE "C" NOT NULL,
  threshold text COLLATE "C" NOT NULL,
  component_ids text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  audience_id text COLLATE "C",
  state text COLLATE "C" NOT NULL,
  state_at text COLLATE "C" NOT NULL,
  mails integer,
  reason text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  former_secret text COLLATE "C",
  former_secret_until text COLLATE "C",
  PRIMARY KEY (id),
  FOREIGN KEY (audience_id) REFERENCES audiences(id),
  FOREIGN KEY (page_id) REFERENCES pages(id),
  CHECK (((former_secret IS NULL) = (former_secret_until IS NULL))),
  CHECK (((state = 'suppressed'::text) = (reason IS NOT NULL))),
  CHECK (((state = 'unconfirmed'::text) = (mails IS NOT NULL))),
  CHECK ((state = ANY (ARRAY['unconfirmed'::text, 'active'::text, 'unsubscribed'::text, 'suppressed'::text]))),
  CHECK ((threshold = ANY (ARRAY['minor'::text, 'major'::text, 'critical'::text])))
);
CREATE INDEX subscribers_active ON public.subscribers USING btree (page_id, id) WHERE (state = 'active'::text);
CREATE UNIQUE INDEX subscribers_address ON public.subscribers USING btree (page_id, address_key);
CREATE INDEX subscribers_choosy ON public.subscribers USING btree (page_id) WHERE ((state = 'active'::text) AND (length(component_ids) >= 2000));
CREATE INDEX subscribers_counting ON public.subscribers USING btree (page_id, channel, level, threshold, audience_id, component_ids) WHERE ((state = 'active'::text) AND (length(component_ids) < 2000));
CREATE INDEX subscribers_order ON public.subscribers USING btree (page_id, id);
CREATE INDEX subscribers_unconfirmed ON public.subscribers USING btree (state_at) WHERE (state = 'unconfirmed'::text);

CREATE TABLE taps (
  component_id text COLLATE "C" NOT NULL,
  network_key text COLLATE "C" NOT NULL,
  page_id text COLLATE "C" NOT NULL,
  day text COLLATE "C" NOT NULL,
  first_at text COLLATE "C" NOT NULL,
  last_at text COLLATE "C" NOT NULL,
  PRIMARY KEY (component_id, network_key)
);
CREATE INDEX taps_by_time ON public.taps USING btree (last_at);
CREATE INDEX taps_of_day ON public.taps USING btree (component_id, day);

CREATE TABLE templates (
  page_id text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  severities text COLLATE "C" NOT NULL,
  phase text COLLATE "C",
  component_ids text COLLATE "C" NOT NULL,
  permanent text COLLATE "C",
  next_word text COLLATE "C",
  variants text COLLATE "C" NOT NULL,
  hidden_at text COLLATE "C",
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  preapproved text COLLATE "C",
  PRIMARY KEY (page_id, id),
  FOREIGN KEY (page_id) REFERENCES pages(id),
  CHECK ((permanent = ANY (ARRAY['nothing_lost'::text, 'lost'::text, 'recoverable'::text, 'checking'::text])))
);

CREATE TABLE tokens (
  id text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  role text COLLATE "C" NOT NULL,
  scopes text COLLATE "C" NOT NULL,
  digest text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  expires_at text COLLATE "C",
  revoked_at text COLLATE "C",
  last_used_at text COLLATE "C",
  made_by text COLLATE "C",
  PRIMARY KEY (id),
  FOREIGN KEY (made_by) REFERENCES operators(id),
  CHECK ((role = ANY (ARRAY['owner'::text, 'responder'::text, 'communicator'::text, 'approver'::text, 'viewer'::text])))
);

CREATE TABLE tracked_issues (
  url text COLLATE "C" NOT NULL,
  state text COLLATE "C",
  fault text COLLATE "C",
  read_at text COLLATE "C",
  etag text COLLATE "C",
  failures integer NOT NULL,
  due_at text COLLATE "C",
  PRIMARY KEY (url),
  CHECK (((state IS NULL) = (read_at IS NULL))),
  CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text, 'not_planned'::text, 'gone'::text])))
);
CREATE INDEX tracked_issues_due ON public.tracked_issues USING btree (due_at);

CREATE TABLE trackers (
  id text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  base_url text COLLATE "C" NOT NULL,
  account text COLLATE "C",
  token_key text COLLATE "C",
  token_box text COLLATE "C",
  secret_key text COLLATE "C" NOT NULL,
  secret_box text COLLATE "C" NOT NULL,
  test_asked_at text COLLATE "C",
  tested_at text COLLATE "C",
  test_fault text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  UNIQUE (base_url),
  PRIMARY KEY (id),
  CHECK (((token_key IS NULL) = (token_box IS NULL)))
);
CREATE UNIQUE INDEX trackers_base_url_key ON public.trackers USING btree (base_url);

CREATE TABLE votes (
  target_id text COLLATE "C" NOT NULL,
  voter text COLLATE "C" NOT NULL,
  ballot text COLLATE "C" NOT NULL,
  at text COLLATE "C" NOT NULL,
  PRIMARY KEY (target_id, voter),
  CHECK ((ballot = ANY (ARRAY['up'::text, 'down'::text])))
);
