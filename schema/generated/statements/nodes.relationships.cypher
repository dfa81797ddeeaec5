/* nodes.relationships */
RETURN [COLLECT {
  UNWIND $e0.idsEntity AS requested
  MATCH (n0:Entity {id: requested})
  RETURN [n0.doc, n0.degree, null, [COLLECT {
    MATCH (n0)-[t1]->(n1:Relationship)
    WHERE n0.kind IN ['COMPANY']
      AND type(t1) IN $e1.ownRoles
      AND n0.id <> $e1.with
      AND EXISTS {
      MATCH (n1)<--(:Entity {id: $e1.with})
    }
      AND n1.knownFrom <= $day
      AND (n1.knownTo > $day OR any(span IN n1.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
    WITH DISTINCT n1
    ORDER BY n1.id
    LIMIT $e1.limit
    MATCH (n1)-[:VERSION]->(vn1:Version)
    WHERE vn1.knownTo > $versionDay
      AND vn1.knownFrom <= $versionDay
    RETURN [[n1.id], [[n1.id, n1.type, n1.title, vn1.terms, vn1.evidence], COLLECT {
      MATCH (n0)-[o1]->(n1)
      WHERE type(o1) IN $e1.ownRoles
      WITH o1
      ORDER BY o1.ordinal
      LIMIT 1
      RETURN type(o1)
    }]]
  }, COUNT {
    MATCH (n0)-[t1]->(n1:Relationship)
    WHERE n0.kind IN ['COMPANY']
      AND type(t1) IN $e1.ownRoles
      AND n0.id <> $e1.with
      AND EXISTS {
      MATCH (n1)<--(:Entity {id: $e1.with})
    }
      AND n1.knownFrom <= $day
      AND (n1.knownTo > $day OR any(span IN n1.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
    RETURN DISTINCT n1
  }, false, false]]
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
