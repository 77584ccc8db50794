-- Who hears of what is due, what people did with it, and the browsers that are woken. A lease lets one node at a time do a job.
CREATE TABLE duty_lists (
  page_id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES pages (id),
  places text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL
);

CREATE TABLE due_states (
  page_id text COLLATE "C" NOT NULL REFERENCES pages (id),
  due_key text COLLATE "C" NOT NULL,
  snooze text COLLATE "C",
  hand_over text COLLATE "C",
  round text COLLATE "C" NOT NULL,
  rounds integer NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  PRIMARY KEY (page_id, due_key)
);
CREATE INDEX due_states_age ON due_states (updated_at);

CREATE TABLE leases (
  name text COLLATE "C" NOT NULL PRIMARY KEY,
  holder text COLLATE "C" NOT NULL,
  token integer NOT NULL,
  until text COLLATE "C" NOT NULL
);

CREATE TABLE push_subscriptions (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  operator_id text COLLATE "C" NOT NULL REFERENCES operators (id),
  endpoint text COLLATE "C" NOT NULL,
  p256dh text COLLATE "C" NOT NULL,
  auth text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  last_used_at text COLLATE "C"
);
CREATE UNIQUE INDEX push_subscriptions_endpoint ON push_subscriptions (endpoint);
CREATE INDEX push_subscriptions_operator ON push_subscriptions (operator_id, id);
