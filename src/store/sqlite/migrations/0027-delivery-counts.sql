-- What became of a notice's deliveries whose rows were forgotten: how many, and no longer to whom.
CREATE TABLE delivery_counts (
  notice_id TEXT NOT NULL,
  state TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (notice_id, state)
) STRICT;
