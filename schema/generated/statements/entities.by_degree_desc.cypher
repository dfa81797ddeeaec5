/* entities.by_degree_desc */
RETURN [COLLECT {
  MATCH (n0:Entity) USING INDEX n0:Entity(degree, id)
  WHERE n0.degree IS NOT NULL
    AND n0.id IS NOT NULL
  WITH n0
  ORDER BY n0.degree DESC, n0.id
  LIMIT $e0.limit
  RETURN [[n0.degree, n0.id], [n0.doc, n0.degree, null]]
}, COUNT {
  MATCH (n0:Entity) USING INDEX n0:Entity(degree, id)
  WHERE n0.degree IS NOT NULL
    AND n0.id IS NOT NULL
  RETURN n0
}, false, false] AS answer;
