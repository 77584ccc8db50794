-- Trackers that are read, the issues that actions link to, and what is known of each issue.
CREATE TABLE trackers (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  base_url TEXT NOT NULL UNIQUE,
  account TEXT,
  token_key TEXT,
  token_box TEXT,
  secret_key TEXT NOT NULL,
  secret_box TEXT NOT NULL,
  test_asked_at TEXT,
  tested_at TEXT,
  test_fault TEXT,
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL,
  CHECK ((token_key IS NULL) = (token_box IS NULL))
) STRICT;
CREATE TABLE issue_links (
  incident_id TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  action_key TEXT NOT NULL,
  url TEXT NOT NULL,
  PRIMARY KEY (incident_id, action_key)
) STRICT;
CREATE INDEX issue_links_by_url ON issue_links (url);
CREATE TABLE tracked_issues (
  url TEXT NOT NULL PRIMARY KEY,
  state TEXT,
  fault TEXT,
  read_at TEXT,
  etag TEXT,
  failures INTEGER NOT NULL,
  due_at TEXT,
  CHECK (state IN ('open', 'closed', 'not_planned', 'gone')),
  CHECK ((state IS NULL) = (read_at IS NULL))
) STRICT;
CREATE INDEX tracked_issues_due ON tracked_issues (due_at);
