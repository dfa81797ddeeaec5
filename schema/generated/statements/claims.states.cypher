/* claims.states */
RETURN [COLLECT {
  MATCH (n0:Claim) USING INDEX n0:Claim(seq)
  WHERE n0.seq IS NOT NULL
    AND n0.knownFrom <= $day
    AND n0.knownTo IS NOT NULL
    AND CASE WHEN n0.knownTo > $day
    AND 'ACCEPTED' IN $e0.states THEN true ELSE n0.state <> 'ACCEPTED'
    AND n0.state IN $e0.states END
  WITH n0
  ORDER BY n0.seq
  LIMIT $e0.limit
  RETURN [[n0.seq], [n0.doc]]
}, COUNT {
  MATCH (n0:Claim) USING INDEX n0:Claim(seq)
  WHERE n0.seq IS NOT NULL
    AND n0.knownFrom <= $day
    AND n0.knownTo IS NOT NULL
    AND CASE WHEN n0.knownTo > $day
    AND 'ACCEPTED' IN $e0.states THEN true ELSE n0.state <> 'ACCEPTED'
    AND n0.state IN $e0.states END
  RETURN n0
}, false, false] AS answer;
