-- Whom a notice reaches is counted while somebody writes it: from an index alone. A choice of very many components does not fit into
-- PostgreSQL's indexes; the few who have one are counted from their rows.
CREATE INDEX subscribers_counting ON subscribers (page_id, channel, level, threshold, audience_id, component_ids) WHERE state = 'active' AND length(component_ids) < 2000;
CREATE INDEX subscribers_choosy ON subscribers (page_id) WHERE state = 'active' AND length(component_ids) >= 2000;
