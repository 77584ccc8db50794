-- A notice keeps the window that it told of: a maintenance that is moved does not change what was said before.
UPDATE notices SET change = json_set(change, '$.window', (
  SELECT CASE WHEN i.window_starts_at IS NULL THEN json('null') ELSE json_object('startsAt', i.window_starts_at, 'endsAt', i.window_ends_at) END
  FROM incidents i WHERE i.id = notices.incident_id
));
