-- A webhook's signing secret that was renewed signs beside the new one until then.
ALTER TABLE subscribers ADD COLUMN former_secret TEXT;
ALTER TABLE subscribers ADD COLUMN former_secret_until TEXT CHECK ((former_secret IS NULL) = (former_secret_until IS NULL));
