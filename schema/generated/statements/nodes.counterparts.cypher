/* nodes.counterparts */
RETURN [COLLECT {
  UNWIND $e0.idsEntity AS requested
  MATCH (n0:Entity {id: requested})
  RETURN [n0.doc, n0.degree, null, COLLECT {
    MATCH (n0)-[own]->(rn1:Relationship)
    WHERE n0.kind IN ['COMPANY']
      AND rn1.knownFrom <= $day
      AND (rn1.knownTo > $day OR any(span IN rn1.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
      AND type(own) IN $e1.ownRoles
    MATCH (rn1)<-[other]-(n1:Entity)
    WHERE n1 <> n0
      AND (type(own) <> type(other) OR rn1.type IN ['PARTNERSHIP', 'COMPETITION'])
      AND type(other) IN $e1.otherRoles
    WITH DISTINCT n1
    ORDER BY n1.id
    LIMIT 100
    RETURN [n1.doc, n1.degree, null]
  }]
}, COLLECT {
  UNWIND $e0.idsRelationship AS requested
  MATCH (n0:Relationship {id: requested})
  WHERE n0.knownFrom <= $day
    AND (n0.knownTo > $day OR any(span IN n0.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
  MATCH (n0)-[:VERSION]->(vn0:Version)
  WHERE vn0.knownTo > $versionDay
    AND vn0.knownFrom <= $versionDay
  RETURN [n0.id, n0.type, n0.title, vn0.terms, vn0.evidence]
}, COLLECT {
  UNWIND $e0.idsClaim AS requested
  MATCH (n0:Claim {id: requested})
  WHERE n0.knownFrom <= $day
  RETURN [n0.doc]
}, COLLECT {
  UNWIND $e0.idsSource AS requested
  MATCH (n0:Source {id: requested})
  WHERE n0.knownFrom <= $day
  RETURN [n0.doc]
}] AS answer;
