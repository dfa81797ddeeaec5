/* entities.identifiers */
WITH COLLECT {
  MATCH (key:SearchKey)<-[:FOUND_BY]-(listed:Entity)
  WHERE key.key IN $e0.identifiers
  RETURN DISTINCT listed
} AS candidates
RETURN [COLLECT {
  WITH candidates
  CALL (candidates) {
    WITH candidates
    WHERE candidates IS NULL
    MATCH (n0:Entity) USING INDEX n0:Entity(nameKey, id)
    WHERE n0.nameKey IS NOT NULL
      AND n0.id IS NOT NULL
      AND EXISTS {
      MATCH (n0)-[:FOUND_BY]->(key:SearchKey)
      WHERE key.key IN $e0.identifiers
    }
    WITH n0
    ORDER BY n0.nameKey, n0.id
    LIMIT $e0.limit
    RETURN n0
    UNION ALL
    WITH candidates
    WHERE candidates IS NOT NULL
    UNWIND candidates AS n0
    WITH candidates, n0
    WHERE EXISTS {
      MATCH (n0)-[:FOUND_BY]->(key:SearchKey)
      WHERE key.key IN $e0.identifiers
    }
    WITH n0
    ORDER BY n0.nameKey, n0.id
    LIMIT $e0.limit
    RETURN n0
  }
  WITH n0
  ORDER BY n0.nameKey, n0.id
  LIMIT $e0.limit
  RETURN [[n0.nameKey, n0.id], [n0.doc, n0.degree, null]]
}, COUNT {
  WITH candidates
  WHERE candidates IS NULL
  MATCH (n0:Entity) USING INDEX n0:Entity(nameKey, id)
  WHERE n0.nameKey IS NOT NULL
    AND n0.id IS NOT NULL
    AND EXISTS {
    MATCH (n0)-[:FOUND_BY]->(key:SearchKey)
    WHERE key.key IN $e0.identifiers
  }
  RETURN n0
} + COUNT {
  WITH candidates
  WHERE candidates IS NOT NULL
  UNWIND candidates AS n0
  WITH candidates, n0
  WHERE EXISTS {
    MATCH (n0)-[:FOUND_BY]->(key:SearchKey)
    WHERE key.key IN $e0.identifiers
  }
  RETURN n0
}, false, false] AS answer;
