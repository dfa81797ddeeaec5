// Merged entities are not in the graph: their names, relationships and claims are those of another
// entity. A split restores them from the recorded forms.
// (:Merged {id, into, ordinal}), with the ordinal of the entity before the merge.
// (:Original {id, kind, doc}): the recorded forms of merged entities, and of the records that
// differ from them in the graph.
CREATE CONSTRAINT merged_id IF NOT EXISTS FOR (m:Merged) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT original_id IF NOT EXISTS FOR (o:Original) REQUIRE o.id IS UNIQUE;
