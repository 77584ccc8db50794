-- Redactions of promises did not say before whether readers had had them; no page showed them, and their words are gone. The ledger still says
-- which were shown; a report or another thing by a time may have been told in words of ours, and is taken for told.
UPDATE notices SET redactions = (
  SELECT jsonb_agg(CASE WHEN one.value ->> 'field' = 'promises' THEN one.value || '{"unread": true}' ELSE one.value END ORDER BY one.place)::text
  FROM jsonb_array_elements(notices.redactions::jsonb) WITH ORDINALITY AS one (value, place)
)
WHERE redactions LIKE '%"promises"%' AND NOT EXISTS (
  SELECT 1 FROM commitments AS promise
  WHERE promise.notice_id = notices.id AND promise.kind <> 'next_update'
    AND (promise.is_public = 1 OR (promise.kind IN ('report', 'other') AND promise.due_at IS NOT NULL))
);
