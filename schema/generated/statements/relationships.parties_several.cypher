/* relationships.parties_several */
RETURN [COLLECT {
  MATCH (party:Entity)
  WHERE party.id IN $e0.parties
  WITH party
  ORDER BY party.degree
  LIMIT 1
  MATCH (party)-->(n0:Relationship)
  WHERE n0.knownFrom <= $day
    AND (n0.knownTo > $day OR any(span IN n0.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
    AND all(id IN $e0.parties WHERE EXISTS {
    MATCH (n0)<--(:Entity {id: id})
  })
  WITH DISTINCT n0
  ORDER BY n0.id
  LIMIT $e0.limit
  MATCH (n0)-[:VERSION]->(vn0:Version)
  WHERE vn0.knownTo > $versionDay
    AND vn0.knownFrom <= $versionDay
  RETURN [[n0.id], [n0.id, n0.type, n0.title, vn0.terms, vn0.evidence]]
}, COUNT {
  MATCH (party:Entity)
  WHERE party.id IN $e0.parties
  WITH party
  ORDER BY party.degree
  LIMIT 1
  MATCH (party)-->(n0:Relationship)
  WHERE n0.knownFrom <= $day
    AND (n0.knownTo > $day OR any(span IN n0.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
    AND all(id IN $e0.parties WHERE EXISTS {
    MATCH (n0)<--(:Entity {id: id})
  })
  RETURN DISTINCT n0
}, false, false] AS answer;
