-- Who hears of what is due, what people did with it, and the browsers that are woken. A lease lets one node at a time do a job.
CREATE TABLE duty_lists (
  page_id TEXT NOT NULL PRIMARY KEY REFERENCES pages (id),
  places TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE due_states (
  page_id TEXT NOT NULL REFERENCES pages (id),
  due_key TEXT NOT NULL,
  snooze TEXT,
  hand_over TEXT,
  round TEXT NOT NULL,
  rounds INTEGER NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (page_id, due_key)
) STRICT;
CREATE INDEX due_states_age ON due_states (updated_at);

CREATE TABLE leases (
  name TEXT NOT NULL PRIMARY KEY,
  holder TEXT NOT NULL,
  token INTEGER NOT NULL,
  until TEXT NOT NULL
) STRICT;

CREATE TABLE push_subscriptions (
  id TEXT NOT NULL PRIMARY KEY,
  operator_id TEXT NOT NULL REFERENCES operators (id),
  endpoint TEXT NOT NULL,
  p256dh TEXT NOT NULL,
  auth TEXT NOT NULL,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_used_at TEXT
) STRICT;
CREATE UNIQUE INDEX push_subscriptions_endpoint ON push_subscriptions (endpoint);
CREATE INDEX push_subscriptions_operator ON push_subscriptions (operator_id, id);
