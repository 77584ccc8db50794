-- What is kept of a draft beside its words: for each field its version, writer and time; and who has it open right now.

CREATE TABLE drafts (
  notice_id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES notices (id) ON DELETE CASCADE,
  begun_by text COLLATE "C" NOT NULL,
  marks text COLLATE "C" NOT NULL
);

CREATE TABLE presence (
  notice_id text COLLATE "C" NOT NULL REFERENCES notices (id) ON DELETE CASCADE,
  writer_id text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  field text COLLATE "C",
  at text COLLATE "C" NOT NULL,
  PRIMARY KEY (notice_id, writer_id)
);
CREATE INDEX presence_age ON presence (at);

CREATE INDEX notices_drafts ON notices (page_id, id) WHERE state = 'draft';
