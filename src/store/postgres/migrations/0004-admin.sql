-- What was sent to one subscriber is looked up whatever became of it. Rows that tell about nobody on the list are left out.
DROP INDEX outbox_subscriber;
CREATE INDEX outbox_subscriber ON outbox (subscriber_id, id) WHERE subscriber_id IS NOT NULL;
