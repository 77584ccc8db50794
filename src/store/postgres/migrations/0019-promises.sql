-- Promises besides the next word: what a draft promises and settles, and the ledger of what was promised.
ALTER TABLE notices ADD COLUMN promises text COLLATE "C" NOT NULL DEFAULT '[]';
ALTER TABLE notices ADD COLUMN settles text COLLATE "C" NOT NULL DEFAULT '[]';
ALTER TABLE commitments ADD COLUMN what text COLLATE "C";
ALTER TABLE commitments ADD COLUMN to_whom text COLLATE "C" NOT NULL DEFAULT '{"kind":"all"}';
ALTER TABLE commitments ADD COLUMN stands_for text COLLATE "C";
ALTER TABLE commitments ADD COLUMN confirmed_by text COLLATE "C";
ALTER TABLE commitments ADD COLUMN is_public integer NOT NULL DEFAULT 0 CHECK (is_public IN (0, 1));
ALTER TABLE commitments ADD COLUMN withdrawn_by text COLLATE "C" REFERENCES notices (id);
ALTER TABLE commitments ADD COLUMN late text COLLATE "C";
CREATE INDEX commitments_page ON commitments (page_id, id);
CREATE INDEX commitments_public ON commitments (page_id, due_at) WHERE is_public = 1;
