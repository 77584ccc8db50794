-- Erasing an address finds the mails about questions that went to it, however many other rows there are.
CREATE INDEX outbox_reader ON outbox (target) WHERE kind IN ('question_link', 'question_answered');
