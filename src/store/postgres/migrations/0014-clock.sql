-- When the people of an audience are at work, and the rhythm in which an organisation speaks; without one the guides' own holds.
ALTER TABLE audiences ADD COLUMN hours TEXT COLLATE "C";
ALTER TABLE pages ADD COLUMN clock TEXT COLLATE "C";
