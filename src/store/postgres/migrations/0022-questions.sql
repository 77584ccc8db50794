-- What readers ask under an incident, and what is replied. The rank is computed when votes change; its order never changes by itself.
CREATE TABLE questions (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  incident_id text COLLATE "C" NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  state text COLLATE "C" NOT NULL CHECK (state IN ('held', 'shown', 'hidden', 'joined')),
  joined_to text COLLATE "C" REFERENCES questions (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  accepted_id text COLLATE "C",
  author text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  words text COLLATE "C" NOT NULL,
  reason text COLLATE "C",
  ups integer NOT NULL CHECK (ups >= 0),
  downs integer NOT NULL CHECK (downs >= 0),
  rank bigint NOT NULL,
  written_at text COLLATE "C" NOT NULL,
  edited_at text COLLATE "C",
  version integer NOT NULL
);
CREATE INDEX questions_ranked ON questions (incident_id, rank, id) WHERE state = 'shown';
CREATE INDEX questions_held ON questions (page_id, id) WHERE state = 'held';
CREATE INDEX questions_of_incident ON questions (incident_id);
CREATE INDEX questions_joined ON questions (joined_to);
CREATE TABLE answers (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  question_id text COLLATE "C" NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
  state text COLLATE "C" NOT NULL CHECK (state IN ('held', 'shown', 'hidden')),
  author text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  words text COLLATE "C" NOT NULL,
  reason text COLLATE "C",
  ups integer NOT NULL CHECK (ups >= 0),
  downs integer NOT NULL CHECK (downs >= 0),
  rank bigint NOT NULL,
  written_at text COLLATE "C" NOT NULL,
  edited_at text COLLATE "C",
  version integer NOT NULL
);
CREATE INDEX answers_ranked ON answers (question_id, rank, id) WHERE state = 'shown';
CREATE INDEX answers_of_question ON answers (question_id);
-- Of a question or an answer.
CREATE TABLE votes (
  target_id text COLLATE "C" NOT NULL,
  voter text COLLATE "C" NOT NULL,
  ballot text COLLATE "C" NOT NULL CHECK (ballot IN ('up', 'down')),
  at text COLLATE "C" NOT NULL,
  PRIMARY KEY (target_id, voter)
);
CREATE TABLE former_words (
  subject_id text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  words text COLLATE "C" NOT NULL,
  replaced_at text COLLATE "C" NOT NULL,
  PRIMARY KEY (subject_id, version)
);
