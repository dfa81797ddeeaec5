/* claims.sources */
RETURN [COLLECT {
  MATCH (origin:Source)
  WHERE origin.id IN $e0.sources
  MATCH (origin)<-[:FROM]-(n0:Claim)
  WHERE n0.knownFrom <= $day
    AND n0.knownTo > $day
    AND n0.source IN $e0.sources
  WITH n0
  ORDER BY n0.seq
  LIMIT $e0.limit
  RETURN [[n0.seq], [n0.doc]]
}, COUNT {
  MATCH (origin:Source)
  WHERE origin.id IN $e0.sources
  MATCH (origin)<-[:FROM]-(n0:Claim)
  WHERE n0.knownFrom <= $day
    AND n0.knownTo > $day
    AND n0.source IN $e0.sources
  RETURN n0
}, false, false] AS answer;
