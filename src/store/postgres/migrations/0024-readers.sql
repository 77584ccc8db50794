-- Who asks, answers and votes by an address of their own; one row an address and page. What they wrote names the row's id and outlives it.
CREATE TABLE readers (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  address_key text COLLATE "C" NOT NULL,
  email text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  confirmed_at text COLLATE "C",
  mailed_at text COLLATE "C",
  mails integer NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  UNIQUE (page_id, address_key)
);
CREATE INDEX readers_unconfirmed ON readers (mailed_at) WHERE confirmed_at IS NULL;
-- Of a question or an answer.
CREATE TABLE reports (
  target_id text COLLATE "C" NOT NULL,
  reporter text COLLATE "C" NOT NULL,
  reason text COLLATE "C" NOT NULL,
  at text COLLATE "C" NOT NULL,
  PRIMARY KEY (target_id, reporter)
);
CREATE TABLE question_settings (
  page_id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES pages (id),
  settings text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL
);
CREATE INDEX questions_tended ON questions (incident_id, state, rank, id);
CREATE INDEX questions_newest ON questions (incident_id, id) WHERE state = 'shown';
CREATE INDEX questions_by ON questions (author, written_at);
CREATE INDEX answers_by ON answers (author, written_at);
CREATE INDEX answers_held ON answers (id) WHERE state = 'held';
