-- The list is read in the order of its ids, some at a time: without this each slice sorted the whole page.
CREATE INDEX subscribers_order ON subscribers (page_id, id);
