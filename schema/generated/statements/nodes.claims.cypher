/* nodes.claims */
RETURN [COLLECT {
  UNWIND $e0.idsEntity AS requested
  MATCH (n0:Entity {id: requested})
  RETURN [n0.doc, n0.degree, [COLLECT {
    MATCH (n0)<-[:ABOUT]-(n1:Claim)
    WHERE n1.state = 'ACCEPTED'
      AND n1.knownFrom <= $day
    WITH n1
    ORDER BY n1.seq
    LIMIT $e1.limit
    RETURN [[n1.seq], [n1.doc]]
  }, COUNT {
    MATCH (n0)<-[:ABOUT]-(n1:Claim)
    WHERE n1.state = 'ACCEPTED'
      AND n1.knownFrom <= $day
    RETURN n1
  }, false, false]]
}, COLLECT {
  UNWIND $e0.idsRelationship AS requested
  MATCH (n0:Relationship {id: requested})
  WHERE n0.knownFrom <= $day
  MATCH (n0)-[:VERSION]->(vn0:Version)
  WHERE vn0.knownTo > $day
    AND vn0.knownFrom <= $day
  RETURN [n0.id, n0.type, n0.title, vn0.terms, vn0.evidence, [COLLECT {
    MATCH (n0)<-[:ABOUT]-(n1:Claim)
    WHERE n1.state = 'ACCEPTED'
      AND n1.knownFrom <= $day
    WITH n1
    ORDER BY n1.seq
    LIMIT $e1.limit
    RETURN [[n1.seq], [n1.doc]]
  }, COUNT {
    MATCH (n0)<-[:ABOUT]-(n1:Claim)
    WHERE n1.state = 'ACCEPTED'
      AND n1.knownFrom <= $day
    RETURN n1
  }, false, false]]
}, COLLECT {
  UNWIND $e0.idsClaim AS requested
  MATCH (n0:Claim {id: requested})
  WHERE n0.state = 'ACCEPTED'
    AND n0.knownFrom <= $day
  RETURN [n0.doc]
}, COLLECT {
  UNWIND $e0.idsSource AS requested
  MATCH (n0:Source {id: requested})
  WHERE n0.knownFrom <= $day
  RETURN [n0.doc, [COLLECT {
    MATCH (n0)<-[:FROM]-(n1:Claim)
    WHERE n1.state = 'ACCEPTED'
      AND n1.knownFrom <= $day
    WITH n1
    ORDER BY n1.seq
    LIMIT $e1.limit
    RETURN [[n1.seq], [n1.doc]]
  }, COUNT {
    MATCH (n0)<-[:FROM]-(n1:Claim)
    WHERE n1.state = 'ACCEPTED'
      AND n1.knownFrom <= $day
    RETURN n1
  }, false, false]]
}] AS answer;
