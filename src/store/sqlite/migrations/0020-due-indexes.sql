-- What the clock asks for every few seconds: incidents that ended lately, and promises that somebody still waits for.
CREATE INDEX incidents_ended ON incidents (page_id, ended_at DESC, id DESC) WHERE phase IN ('resolved', 'completed');
CREATE INDEX commitments_owed ON commitments (page_id, created_at, id) WHERE kind <> 'next_update' AND late IS NULL AND state IN ('open', 'missed');
