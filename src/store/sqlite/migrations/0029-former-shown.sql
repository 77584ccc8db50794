-- Whether words that were replaced had been shown to everybody: only such may be read as what it said before. Of older rows nobody knows.
ALTER TABLE former_words ADD COLUMN was_shown INTEGER NOT NULL DEFAULT 0;
