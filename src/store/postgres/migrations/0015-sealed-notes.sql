-- Words that their author alone opens; the key is kept outside. An incident that goes leaves the note, or it would tell that there is one.
CREATE TABLE sealed_notes (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  author_id text COLLATE "C" NOT NULL REFERENCES operators (id),
  incident_id text COLLATE "C" REFERENCES incidents (id) ON DELETE SET NULL,
  key_id text COLLATE "C" NOT NULL,
  box text COLLATE "C" NOT NULL,
  written_at text COLLATE "C" NOT NULL,
  sealed_at text COLLATE "C" NOT NULL,
  asked_at text COLLATE "C",
  sent_at text COLLATE "C",
  version integer NOT NULL
);
CREATE INDEX sealed_notes_of_author ON sealed_notes (author_id, id);
CREATE INDEX sealed_notes_of_incident ON sealed_notes (incident_id);
