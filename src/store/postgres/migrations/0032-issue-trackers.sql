-- Trackers that are read, the issues that actions link to, and what is known of each issue.
CREATE TABLE trackers (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  kind text COLLATE "C" NOT NULL,
  base_url text COLLATE "C" NOT NULL UNIQUE,
  account text COLLATE "C",
  token_key text COLLATE "C",
  token_box text COLLATE "C",
  secret_key text COLLATE "C" NOT NULL,
  secret_box text COLLATE "C" NOT NULL,
  test_asked_at text COLLATE "C",
  tested_at text COLLATE "C",
  test_fault text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  CHECK ((token_key IS NULL) = (token_box IS NULL))
);
CREATE TABLE issue_links (
  incident_id text COLLATE "C" NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  action_key text COLLATE "C" NOT NULL,
  url text COLLATE "C" NOT NULL,
  PRIMARY KEY (incident_id, action_key)
);
CREATE INDEX issue_links_by_url ON issue_links (url);
CREATE TABLE tracked_issues (
  url text COLLATE "C" NOT NULL PRIMARY KEY,
  state text COLLATE "C",
  fault text COLLATE "C",
  read_at text COLLATE "C",
  etag text COLLATE "C",
  failures integer NOT NULL,
  due_at text COLLATE "C",
  CHECK (state IN ('open', 'closed', 'not_planned', 'gone')),
  CHECK ((state IS NULL) = (read_at IS NULL))
);
CREATE INDEX tracked_issues_due ON tracked_issues (due_at);
