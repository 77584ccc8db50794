-- Whether the page tells how the organisation spoke of what happened: how soon, which promises it kept, which reports came in time.
ALTER TABLE pages ADD COLUMN shows_record INTEGER NOT NULL DEFAULT 0 CHECK (shows_record IN (0, 1));
