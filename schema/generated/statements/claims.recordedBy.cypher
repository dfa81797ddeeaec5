/* claims.recordedBy */
RETURN [COLLECT {
  MATCH (n0:Claim) USING INDEX n0:Claim(seq)
  WHERE n0.seq IS NOT NULL
    AND n0.knownFrom <= $day
    AND n0.knownTo > $day
    AND n0.recordedBy = $e0.recordedBy
  WITH n0
  ORDER BY n0.seq
  LIMIT $e0.limit
  RETURN [[n0.seq], [n0.doc]]
}, COUNT {
  MATCH (n0:Claim) USING INDEX n0:Claim(seq)
  WHERE n0.seq IS NOT NULL
    AND n0.knownFrom <= $day
    AND n0.knownTo > $day
    AND n0.recordedBy = $e0.recordedBy
  RETURN n0
}, false, false] AS answer;
