/* relationships.modalities */
RETURN [COLLECT {
  MATCH (n0:Relationship) USING INDEX n0:Relationship(id)
  WHERE n0.id IS NOT NULL
    AND n0.knownFrom <= $day
    AND EXISTS {
    MATCH (n0)<-[:ABOUT]-(claim:Claim)
    WHERE claim.state = 'ACCEPTED'
      AND claim.knownFrom <= $day
      AND claim.modality IN $e0.modalities
  }
  WITH n0
  ORDER BY n0.id
  LIMIT $e0.limit
  MATCH (n0)-[:VERSION]->(vn0:Version)
  WHERE vn0.knownTo > $day
    AND vn0.knownFrom <= $day
  RETURN [[n0.id], [n0.id, n0.type, n0.title, vn0.terms, vn0.evidence]]
}, COUNT {
  MATCH (n0:Relationship) USING INDEX n0:Relationship(id)
  WHERE n0.id IS NOT NULL
    AND n0.knownFrom <= $day
    AND EXISTS {
    MATCH (n0)<-[:ABOUT]-(claim:Claim)
    WHERE claim.state = 'ACCEPTED'
      AND claim.knownFrom <= $day
      AND claim.modality IN $e0.modalities
  }
  RETURN n0
}, false, false] AS answer;
