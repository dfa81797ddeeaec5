/* relationships.ids */
RETURN [COLLECT {
  MATCH (n0:Relationship) USING INDEX n0:Relationship(id)
  WHERE n0.id IS NOT NULL
    AND n0.knownFrom <= $day
    AND (n0.knownTo > $day OR any(span IN n0.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
    AND n0.id IN $e0.ids
  WITH n0
  ORDER BY n0.id
  LIMIT $e0.limit
  MATCH (n0)-[:VERSION]->(vn0:Version)
  WHERE vn0.knownTo > $versionDay
    AND vn0.knownFrom <= $versionDay
  RETURN [[n0.id], [n0.id, n0.type, n0.title, vn0.terms, vn0.evidence]]
}, COUNT {
  MATCH (n0:Relationship) USING INDEX n0:Relationship(id)
  WHERE n0.id IS NOT NULL
    AND n0.knownFrom <= $day
    AND (n0.knownTo > $day OR any(span IN n0.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
    AND n0.id IN $e0.ids
  RETURN n0
}, false, false] AS answer;
