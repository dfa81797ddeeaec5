/* nodes.relationships.parties.about.partOf.parts */
RETURN [COLLECT {
  UNWIND $e0.idsEntity AS requested
  MATCH (n0:Entity {id: requested})
  RETURN [n0.doc, n0.degree, null, [COLLECT {
    MATCH (n0)-[t1]->(n1:Relationship)
    WHERE n0.kind IN ['COMPANY']
      AND n1.knownFrom <= $day
      AND (n1.knownTo > $day OR any(span IN n1.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
    WITH DISTINCT n1
    ORDER BY n1.id
    LIMIT $e1.limit
    MATCH (n1)-[:VERSION]->(vn1:Version)
    WHERE vn1.knownTo > $versionDay
      AND vn1.knownFrom <= $versionDay
    RETURN [[n1.id], [[n1.id, n1.type, n1.title, vn1.terms, vn1.evidence, COLLECT {
      MATCH (n1)<-[t2]-(n2:Entity)
      WITH t2, n2
      ORDER BY t2.ordinal
      LIMIT 100
      RETURN [type(t2), [n2.doc, n2.degree, null]]
    }, COLLECT {
      MATCH (n1)-[:CONCERNS]->(n3:Entity)
      WITH DISTINCT n3
      ORDER BY n3.id
      LIMIT 100
      RETURN [n3.doc, n3.degree, null]
    }, COLLECT {
      MATCH (n1)-[:PART_OF]->(n4:Relationship)
      WHERE n4.knownFrom <= $day
        AND (n4.knownTo > $day OR any(span IN n4.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
      MATCH (n4)-[:VERSION]->(vn4:Version)
      WHERE vn4.knownTo > $versionDay
        AND vn4.knownFrom <= $versionDay
      RETURN [n4.id, n4.type, n4.title, vn4.terms, vn4.evidence]
    }, COLLECT {
      MATCH (n1)<-[:PART_OF]-(n5:Relationship)
      WHERE n5.knownFrom <= $day
        AND (n5.knownTo > $day OR any(span IN n5.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
      WITH DISTINCT n5
      ORDER BY n5.id
      LIMIT 100
      MATCH (n5)-[:VERSION]->(vn5:Version)
      WHERE vn5.knownTo > $versionDay
        AND vn5.knownFrom <= $versionDay
      RETURN [n5.id, n5.type, n5.title, vn5.terms, vn5.evidence]
    }], COLLECT {
      MATCH (n0)-[o1]->(n1)
      WITH o1
      ORDER BY o1.ordinal
      LIMIT 1
      RETURN type(o1)
    }]]
  }, COUNT {
    MATCH (n0)-[t1]->(n1:Relationship)
    WHERE n0.kind IN ['COMPANY']
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
