-- What readers ask under an incident, and what is replied. The rank is computed when votes change; its order never changes by itself.
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
) STRICT;
CREATE INDEX questions_ranked ON questions (incident_id, rank, id) WHERE state = 'shown';
CREATE INDEX questions_held ON questions (page_id, id) WHERE state = 'held';
CREATE INDEX questions_of_incident ON questions (incident_id);
CREATE INDEX questions_joined ON questions (joined_to);
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
) STRICT;
CREATE INDEX answers_ranked ON answers (question_id, rank, id) WHERE state = 'shown';
CREATE INDEX answers_of_question ON answers (question_id);
-- Of a question or an answer.
CREATE TABLE votes (
  target_id TEXT NOT NULL,
  voter TEXT NOT NULL,
  ballot TEXT NOT NULL CHECK (ballot IN ('up', 'down')),
  at TEXT NOT NULL,
  PRIMARY KEY (target_id, voter)
) STRICT;
CREATE TABLE former_words (
  subject_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  words TEXT NOT NULL,
  replaced_at TEXT NOT NULL,
  PRIMARY KEY (subject_id, version)
) STRICT;
