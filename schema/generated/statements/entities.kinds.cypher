/* entities.kinds */
RETURN [COLLECT {
  MATCH (n0:Entity) USING INDEX n0:Entity(kind, nameKey, id)
  WHERE n0.nameKey IS NOT NULL
    AND n0.id IS NOT NULL
    AND n0.kind = $e0.kind
  WITH n0
  ORDER BY n0.kind, n0.nameKey, n0.id
  LIMIT $e0.limit
  RETURN [[n0.nameKey, n0.id], [n0.doc, n0.degree, null]]
}, COUNT {
  MATCH (n0:Entity) USING INDEX n0:Entity(kind, nameKey, id)
  WHERE n0.nameKey IS NOT NULL
    AND n0.id IS NOT NULL
    AND n0.kind = $e0.kind
  RETURN n0
}, false, false] AS answer;
