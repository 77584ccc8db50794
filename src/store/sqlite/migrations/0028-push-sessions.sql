-- In which session a browser asked to be woken: ended elsewhere, it takes the browser's reminders along. Null where that was before.
ALTER TABLE push_subscriptions ADD COLUMN session_id TEXT;
