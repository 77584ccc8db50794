-- Redactions of promises did not say before whether readers had had them; no page showed them, and their words are gone. The ledger still says
-- which were shown; a report or another thing by a time may have been told in words of ours, and is taken for told.
UPDATE notices SET redactions = (
  SELECT json_group_array(CASE WHEN json_extract(one.value, '$.field') = 'promises' THEN json_set(one.value, '$.unread', json('true')) ELSE json(one.value) END)
  FROM (SELECT value FROM json_each(notices.redactions) ORDER BY key) AS one
)
WHERE redactions LIKE '%"promises"%' AND NOT EXISTS (
  SELECT 1 FROM commitments AS promise
  WHERE promise.notice_id = notices.id AND promise.kind <> 'next_update'
    AND (promise.is_public = 1 OR (promise.kind IN ('report', 'other') AND promise.due_at IS NOT NULL))
);
