-- Which proposal that a person had settled is raised once more, and why.
ALTER TABLE proposals ADD COLUMN former_id TEXT;
ALTER TABLE proposals ADD COLUMN again_because TEXT;
