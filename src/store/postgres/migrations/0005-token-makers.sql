-- Who made a token; null for those that the server made itself, and for those made before this was kept.
ALTER TABLE tokens ADD COLUMN made_by text COLLATE "C" REFERENCES operators (id);
