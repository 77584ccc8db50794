-- By what rules a page counts uptime, and what was agreed for its components.
CREATE TABLE service_levels (
  page_id TEXT NOT NULL PRIMARY KEY REFERENCES pages (id),
  rules TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
