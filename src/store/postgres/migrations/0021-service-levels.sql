-- By what rules a page counts uptime, and what was agreed for its components.
CREATE TABLE service_levels (
  page_id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES pages (id),
  rules text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL
);
