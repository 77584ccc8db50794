-- What is kept of a draft beside its words: for each field its version, writer and time; and who has it open right now.

CREATE TABLE drafts (
  notice_id TEXT NOT NULL PRIMARY KEY REFERENCES notices (id) ON DELETE CASCADE,
  begun_by TEXT NOT NULL,
  marks TEXT NOT NULL
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

CREATE INDEX notices_drafts ON notices (page_id, id) WHERE state = 'draft';
