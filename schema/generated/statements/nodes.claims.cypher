/* nodes.claims */
RETURN [COLLECT {
  UNWIND $e0.idsEntity AS requested
  MATCH (n0:Entity {id: requested})
  RETURN [n0.doc, n0.degree, null, [COLLECT {
    MATCH (n0)<-[:ABOUT]-(n1:Claim)
    WHERE n1.knownFrom <= $day
      AND n1.knownTo > $day
    WITH n1
    ORDER BY n1.seq
    LIMIT $e1.limit
    RETURN [[n1.seq], [n1.doc]]
  }, COUNT {
    MATCH (n0)<-[:ABOUT]-(n1:Claim)
    WHERE n1.knownFrom <= $day
      AND n1.knownTo > $day
    RETURN n1
  }, false, false]]
}, COLLECT {
  UNWIND $e0.idsRelationship AS requested
  MATCH (n0:Relationship {id: requested})
  WHERE n0.knownFrom <= $day
    AND (n0.knownTo > $day OR any(span IN n0.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
  MATCH (n0)-[:VERSION]->(vn0:Version)
  WHERE vn0.knownTo > $versionDay
    AND vn0.knownFrom <= $versionDay
  RETURN [n0.id, n0.type, n0.title, vn0.terms, vn0.evidence, [COLLECT {
    MATCH (n0)<-[:ABOUT]-(n1:Claim)
    WHERE n1.knownFrom <= $day
      AND n1.knownTo > $day
    WITH n1
    ORDER BY n1.seq
    LIMIT $e1.limit
    RETURN [[n1.seq], [n1.doc]]
  }, COUNT {
    MATCH (n0)<-[:ABOUT]-(n1:Claim)
    WHERE n1.knownFrom <= $day
      AND n1.knownTo > $day
    RETURN n1
  }, false, false]]
}, COLLECT {
  UNWIND $e0.idsClaim AS requested
  MATCH (n0:Claim {id: requested})
  WHERE n0.knownFrom <= $day
  RETURN [n0.doc]
}, COLLECT {
  UNWIND $e0.idsSource AS requested
  MATCH (n0:Source {id: requested})
  WHERE n0.knownFrom <= $day
  RETURN [n0.doc, [COLLECT {
    MATCH (n0)<-[:FROM]-(n1:Claim)
    WHERE n1.knownFrom <= $day
      AND n1.knownTo > $day
    WITH n1
    ORDER BY n1.seq
    LIMIT $e1.limit
    RETURN [[n1.seq], [n1.doc]]
  }, COUNT {
    MATCH (n0)<-[:FROM]-(n1:Claim)
    WHERE n1.knownFrom <= $day
      AND n1.knownTo > $day
    RETURN n1
  }, false, false]]
}] AS answer;
