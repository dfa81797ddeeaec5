/* claims.publishers */
RETURN [COLLECT {
  MATCH (n0:Claim) USING INDEX n0:Claim(seq)
  WHERE n0.seq IS NOT NULL
    AND n0.knownFrom <= $day
    AND n0.knownTo > $day
    AND EXISTS {
    MATCH (n0)-[:FROM]->(source:Source)
    WHERE source.publisherKey IN $e0.publishers
  }
  WITH n0
  ORDER BY n0.seq
  LIMIT $e0.limit
  RETURN [[n0.seq], [n0.doc]]
}, COUNT {
  MATCH (n0:Claim) USING INDEX n0:Claim(seq)
  WHERE n0.seq IS NOT NULL
    AND n0.knownFrom <= $day
    AND n0.knownTo > $day
    AND EXISTS {
    MATCH (n0)-[:FROM]->(source:Source)
    WHERE source.publisherKey IN $e0.publishers
  }
  RETURN n0
}, false, false] AS answer;
