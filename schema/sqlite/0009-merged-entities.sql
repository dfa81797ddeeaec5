-- Merged entities are not in the graph: their names, relationships and claims are those of another
-- entity. A split restores them from the recorded forms.

CREATE TABLE merged (
  id TEXT NOT NULL PRIMARY KEY,
  into_id TEXT NOT NULL,
  entity_key INTEGER                 -- the key of the entity before the merge
) STRICT, WITHOUT ROWID;

-- The recorded forms of merged entities, and of the records that differ from them in the graph.
CREATE TABLE original (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  doc TEXT NOT NULL
) STRICT, WITHOUT ROWID;
