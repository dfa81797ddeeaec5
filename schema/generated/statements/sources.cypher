/* sources */
RETURN [COLLECT {
  MATCH (n0:Source) USING INDEX n0:Source(id)
  WHERE n0.id IS NOT NULL
    AND n0.knownFrom <= $day
  WITH n0
  ORDER BY n0.id
  LIMIT $e0.limit
  RETURN [[n0.id], [n0.doc]]
}, COUNT {
  MATCH (n0:Source) USING INDEX n0:Source(id)
  WHERE n0.id IS NOT NULL
    AND n0.knownFrom <= $day
  RETURN n0
}, false, false] AS answer;
