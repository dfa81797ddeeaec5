-- The direct parent of an entity as a column, so that an index finds the subsidiaries of a company.

ALTER TABLE entity ADD COLUMN parent TEXT REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED;
UPDATE entity SET parent = doc ->> '$.parent';
CREATE INDEX entity_parent ON entity (parent, id) WHERE parent IS NOT NULL;
