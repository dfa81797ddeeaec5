/* relationships.activeIn */
RETURN [COLLECT {
  MATCH (n0:Relationship)-[:VERSION]->(vn0) USING INDEX n0:Relationship(id)
  WHERE n0.id IS NOT NULL
    AND vn0.knownTo > $versionDay
    AND vn0.knownFrom <= $versionDay
    AND vn0.activeFrom <= $e0.activeInTo
    AND coalesce(vn0.activeTo, $e0.activeInFrom) >= $e0.activeInFrom
  WITH n0, vn0
  ORDER BY n0.id
  LIMIT $e0.limit
  RETURN [[n0.id], [n0.id, n0.type, n0.title, vn0.terms, vn0.evidence]]
}, COUNT {
  MATCH (n0:Relationship)-[:VERSION]->(vn0) USING INDEX n0:Relationship(id)
  WHERE n0.id IS NOT NULL
    AND vn0.knownTo > $versionDay
    AND vn0.knownFrom <= $versionDay
    AND vn0.activeFrom <= $e0.activeInTo
    AND coalesce(vn0.activeTo, $e0.activeInFrom) >= $e0.activeInFrom
  RETURN n0, vn0
}, false, false] AS answer;
