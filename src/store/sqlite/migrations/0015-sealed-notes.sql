-- Words that their author alone opens; the key is kept outside. An incident that goes leaves the note, or it would tell that there is one.
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
