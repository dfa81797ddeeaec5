/* nodes.counterparties */
RETURN [COLLECT {
  UNWIND $e0.idsEntity AS requested
  MATCH (n0:Entity {id: requested})
  RETURN [n0.doc, n0.degree, null, [COLLECT {
    MATCH (n0)-[own]->(rn1:Relationship)
    WHERE n0.kind IN ['COMPANY']
      AND rn1.knownFrom <= $day
      AND (rn1.knownTo > $day OR any(span IN rn1.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
      AND rn1.id IN $e1.ids
    MATCH (rn1)<-[other]-(n1:Entity)
    WHERE n1 <> n0
      AND (type(own) <> type(other) OR rn1.type IN ['PARTNERSHIP', 'COMPETITION'])
      AND n1.kind IN $e1.kinds
    WITH DISTINCT n1
    ORDER BY n1.id
    LIMIT $e1.limit
    RETURN [[n1.id], [[n1.doc, n1.degree, null], COLLECT {
      MATCH (n1)-[theirs]->(l1:Relationship)
      WHERE n0.kind IN ['COMPANY']
        AND EXISTS {
        MATCH (l1)<-[ours]-(n0)
        WHERE (type(ours) <> type(theirs) OR l1.type IN ['PARTNERSHIP', 'COMPETITION'])
      }
        AND l1.knownFrom <= $day
        AND (l1.knownTo > $day OR any(span IN l1.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
        AND l1.id IN $e1.ids
      WITH DISTINCT l1
      ORDER BY l1.id
      LIMIT 100
      MATCH (l1)-[:VERSION]->(vl1:Version)
      WHERE vl1.knownTo > $versionDay
        AND vl1.knownFrom <= $versionDay
      RETURN [l1.id, l1.type, l1.title, vl1.terms, vl1.evidence, [vl1.conflicts, COLLECT {
        MATCH (vl1)-[:CONFLICT]->(:Conflict)-[:STATED_BY]->(c2:Claim)
        WHERE c2.knownFrom <= $day
          AND c2.knownTo > $day
        WITH DISTINCT c2
        RETURN [c2.id, [c2.doc]]
      }, [l1.id, l1.type, l1.title, vl1.terms, vl1.evidence]]]
    }, true]]
  }, COUNT {
    MATCH (n0)-[own]->(rn1:Relationship)
    WHERE n0.kind IN ['COMPANY']
      AND rn1.knownFrom <= $day
      AND (rn1.knownTo > $day OR any(span IN rn1.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
      AND rn1.id IN $e1.ids
    MATCH (rn1)<-[other]-(n1:Entity)
    WHERE n1 <> n0
      AND (type(own) <> type(other) OR rn1.type IN ['PARTNERSHIP', 'COMPETITION'])
      AND n1.kind IN $e1.kinds
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
