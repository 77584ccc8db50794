-- Which elements a published notice has, as the guide read it; null until it was read.
ALTER TABLE notices ADD COLUMN elements TEXT;
CREATE INDEX notices_unread ON notices (id) WHERE state = 'published' AND elements IS NULL;
