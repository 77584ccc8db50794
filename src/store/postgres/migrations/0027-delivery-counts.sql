-- What became of a notice's deliveries whose rows were forgotten: how many, and no longer to whom.
CREATE TABLE delivery_counts (
  notice_id text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (notice_id, state)
);
