/* entities.minDegree */
RETURN [COLLECT {
  MATCH (n0:Entity) USING INDEX n0:Entity(nameKey, id)
  WHERE n0.nameKey IS NOT NULL
    AND n0.id IS NOT NULL
    AND n0.degree >= $e0.minDegree
  WITH n0
  ORDER BY n0.nameKey, n0.id
  LIMIT $e0.limit
  RETURN [[n0.nameKey, n0.id], [n0.doc, n0.degree, null]]
}, COUNT {
  MATCH (n0:Entity) USING INDEX n0:Entity(nameKey, id)
  WHERE n0.nameKey IS NOT NULL
    AND n0.id IS NOT NULL
    AND n0.degree >= $e0.minDegree
  RETURN n0
}, false, false] AS answer;
