/* claims.published */
RETURN [COLLECT {
  MATCH (n0:Claim) USING INDEX n0:Claim(seq)
  WHERE n0.seq IS NOT NULL
    AND n0.knownFrom <= $day
    AND n0.knownTo > $day
    AND EXISTS {
    MATCH (n0)-[:FROM]->(source:Source)
    WHERE source.publishedFrom IS NOT NULL
  }
    AND EXISTS {
    MATCH (n0)-[:FROM]->(source:Source)
    WHERE source.publishedTo >= $e0.publishedFrom
  }
    AND EXISTS {
    MATCH (n0)-[:FROM]->(source:Source)
    WHERE source.publishedFrom <= $e0.publishedTo
  }
  WITH n0
  ORDER BY n0.seq
  LIMIT $e0.limit
  RETURN [[n0.seq], [n0.doc]]
}, COUNT {
  MATCH (n0:Claim) USING INDEX n0:Claim(seq)
  WHERE n0.seq IS NOT NULL
    AND n0.knownFrom <= $day
    AND n0.knownTo > $day
    AND EXISTS {
    MATCH (n0)-[:FROM]->(source:Source)
    WHERE source.publishedFrom IS NOT NULL
  }
    AND EXISTS {
    MATCH (n0)-[:FROM]->(source:Source)
    WHERE source.publishedTo >= $e0.publishedFrom
  }
    AND EXISTS {
    MATCH (n0)-[:FROM]->(source:Source)
    WHERE source.publishedFrom <= $e0.publishedTo
  }
  RETURN n0
}, false, false] AS answer;
