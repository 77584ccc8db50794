-- What the guide objected to and somebody let stand, with the reason; and what an organisation wants settled before it publishes.
ALTER TABLE notices ADD COLUMN waivers TEXT NOT NULL DEFAULT '[]';
ALTER TABLE pages ADD COLUMN policy TEXT NOT NULL DEFAULT '{"first":{"settle":"nothing","answers":[]},"others":{"settle":"nothing","answers":[]}}';
