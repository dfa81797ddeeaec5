/* relationships.types_disputed */
RETURN [COLLECT {
  MATCH (n0:Relationship)-[:VERSION]->(vn0) USING INDEX n0:Relationship(type, id, knownFrom, knownTo)
  WHERE n0.id IS NOT NULL
    AND n0.knownTo IS NOT NULL
    AND n0.knownFrom <= $day
    AND vn0.knownTo > $versionDay
    AND vn0.knownFrom <= $versionDay
    AND n0.type = $e0.type
    AND vn0.disputed = $e0.disputed
  WITH n0, vn0
  ORDER BY n0.type, n0.id
  LIMIT $e0.limit
  RETURN [[n0.id], [n0.id, n0.type, n0.title, vn0.terms, vn0.evidence]]
}, COUNT {
  MATCH (n0:Relationship)-[:VERSION]->(vn0) USING INDEX n0:Relationship(type, id, knownFrom, knownTo)
  WHERE n0.id IS NOT NULL
    AND n0.knownTo IS NOT NULL
    AND n0.knownFrom <= $day
    AND vn0.knownTo > $versionDay
    AND vn0.knownFrom <= $versionDay
    AND n0.type = $e0.type
    AND vn0.disputed = $e0.disputed
  RETURN n0, vn0
}, false, false] AS answer;
