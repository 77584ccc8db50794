-- A webhook's signing secret that was renewed signs beside the new one until then.
ALTER TABLE subscribers ADD COLUMN former_secret TEXT COLLATE "C";
ALTER TABLE subscribers ADD COLUMN former_secret_until TEXT COLLATE "C" CHECK ((former_secret IS NULL) = (former_secret_until IS NULL));
