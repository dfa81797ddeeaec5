/* nodes.claims.source.claims.contradictedBy.about */
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
    RETURN [[n1.seq], [n1.doc, COLLECT {
      MATCH (n1)-[:FROM]->(n2:Source)
      RETURN [n2.doc, [COLLECT {
        MATCH (n2)<-[:FROM]-(n3:Claim)
        WHERE n3.knownFrom <= $day
          AND n3.knownTo > $day
        WITH n3
        ORDER BY n3.seq
        LIMIT $e3.limit
        RETURN [[n3.seq], [n3.doc]]
      }, COUNT {
        MATCH (n2)<-[:FROM]-(n3:Claim)
        WHERE n3.knownFrom <= $day
          AND n3.knownTo > $day
        RETURN n3
      }, false, false]]
    }, COLLECT {
      MATCH (n1)<-[:STATED_BY]-(x4:Conflict)-[:STATED_BY]->(n4:Claim)
      WHERE x4.knownTo > $versionDay
        AND x4.knownFrom <= $versionDay
        AND n4.knownFrom <= $day
        AND n4.knownTo > $day
        AND n4 <> n1
        AND NOT EXISTS {
        MATCH (n1)<-[own:STATED_BY]-(x4)-[other:STATED_BY]->(n4)
        WHERE own.position = other.position
      }
      WITH DISTINCT n4
      ORDER BY n4.id
      LIMIT 100
      RETURN [n4.doc]
    }, [COLLECT {
      MATCH (n1)-[:ABOUT]->(n5:Relationship)
      WHERE n5.knownFrom <= $day
        AND (n5.knownTo > $day OR any(span IN n5.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
      MATCH (n5)-[:VERSION]->(vn5:Version)
      WHERE vn5.knownTo > $versionDay
        AND vn5.knownFrom <= $versionDay
      RETURN [n5.id, n5.type, n5.title, vn5.terms, vn5.evidence]
    }, COLLECT {
      MATCH (n1)-[:ABOUT]->(n5:Entity)
      RETURN [n5.doc, n5.degree, null]
    }]]]
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
    RETURN [[n1.seq], [n1.doc, COLLECT {
      MATCH (n1)-[:FROM]->(n2:Source)
      RETURN [n2.doc, [COLLECT {
        MATCH (n2)<-[:FROM]-(n3:Claim)
        WHERE n3.knownFrom <= $day
          AND n3.knownTo > $day
        WITH n3
        ORDER BY n3.seq
        LIMIT $e3.limit
        RETURN [[n3.seq], [n3.doc]]
      }, COUNT {
        MATCH (n2)<-[:FROM]-(n3:Claim)
        WHERE n3.knownFrom <= $day
          AND n3.knownTo > $day
        RETURN n3
      }, false, false]]
    }, COLLECT {
      MATCH (n1)<-[:STATED_BY]-(x4:Conflict)-[:STATED_BY]->(n4:Claim)
      WHERE x4.knownTo > $versionDay
        AND x4.knownFrom <= $versionDay
        AND n4.knownFrom <= $day
        AND n4.knownTo > $day
        AND n4 <> n1
        AND NOT EXISTS {
        MATCH (n1)<-[own:STATED_BY]-(x4)-[other:STATED_BY]->(n4)
        WHERE own.position = other.position
      }
      WITH DISTINCT n4
      ORDER BY n4.id
      LIMIT 100
      RETURN [n4.doc]
    }, [COLLECT {
      MATCH (n1)-[:ABOUT]->(n5:Relationship)
      WHERE n5.knownFrom <= $day
        AND (n5.knownTo > $day OR any(span IN n5.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
      MATCH (n5)-[:VERSION]->(vn5:Version)
      WHERE vn5.knownTo > $versionDay
        AND vn5.knownFrom <= $versionDay
      RETURN [n5.id, n5.type, n5.title, vn5.terms, vn5.evidence]
    }, COLLECT {
      MATCH (n1)-[:ABOUT]->(n5:Entity)
      RETURN [n5.doc, n5.degree, null]
    }]]]
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
    RETURN [[n1.seq], [n1.doc, COLLECT {
      MATCH (n1)-[:FROM]->(n2:Source)
      RETURN [n2.doc, [COLLECT {
        MATCH (n2)<-[:FROM]-(n3:Claim)
        WHERE n3.knownFrom <= $day
          AND n3.knownTo > $day
        WITH n3
        ORDER BY n3.seq
        LIMIT $e3.limit
        RETURN [[n3.seq], [n3.doc]]
      }, COUNT {
        MATCH (n2)<-[:FROM]-(n3:Claim)
        WHERE n3.knownFrom <= $day
          AND n3.knownTo > $day
        RETURN n3
      }, false, false]]
    }, COLLECT {
      MATCH (n1)<-[:STATED_BY]-(x4:Conflict)-[:STATED_BY]->(n4:Claim)
      WHERE x4.knownTo > $versionDay
        AND x4.knownFrom <= $versionDay
        AND n4.knownFrom <= $day
        AND n4.knownTo > $day
        AND n4 <> n1
        AND NOT EXISTS {
        MATCH (n1)<-[own:STATED_BY]-(x4)-[other:STATED_BY]->(n4)
        WHERE own.position = other.position
      }
      WITH DISTINCT n4
      ORDER BY n4.id
      LIMIT 100
      RETURN [n4.doc]
    }, [COLLECT {
      MATCH (n1)-[:ABOUT]->(n5:Relationship)
      WHERE n5.knownFrom <= $day
        AND (n5.knownTo > $day OR any(span IN n5.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
      MATCH (n5)-[:VERSION]->(vn5:Version)
      WHERE vn5.knownTo > $versionDay
        AND vn5.knownFrom <= $versionDay
      RETURN [n5.id, n5.type, n5.title, vn5.terms, vn5.evidence]
    }, COLLECT {
      MATCH (n1)-[:ABOUT]->(n5:Entity)
      RETURN [n5.doc, n5.degree, null]
    }]]]
  }, COUNT {
    MATCH (n0)<-[:FROM]-(n1:Claim)
    WHERE n1.knownFrom <= $day
      AND n1.knownTo > $day
    RETURN n1
  }, false, false]]
}] AS answer;
