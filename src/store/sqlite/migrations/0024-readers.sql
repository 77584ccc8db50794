-- Who asks, answers and votes by an address of their own; one row an address and page. What they wrote names the row's id and outlives it.
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
-- Of a question or an answer.
CREATE TABLE reports (
  target_id TEXT NOT NULL,
  reporter TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (target_id, reporter)
) STRICT;
CREATE TABLE question_settings (
  page_id TEXT NOT NULL PRIMARY KEY REFERENCES pages (id),
  settings TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX questions_tended ON questions (incident_id, state, rank, id);
CREATE INDEX questions_newest ON questions (incident_id, id) WHERE state = 'shown';
CREATE INDEX questions_by ON questions (author, written_at);
CREATE INDEX answers_by ON answers (author, written_at);
CREATE INDEX answers_held ON answers (id) WHERE state = 'held';
