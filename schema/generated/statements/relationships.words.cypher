/* relationships.words */
WITH COLLECT {
  MATCH (w:Word)
  WHERE w.word CONTAINS $e0.part
  RETURN w.word
  LIMIT 301
} AS parts
WITH parts, CASE WHEN size(parts) = 0
  OR size(parts) > 300 THEN [] ELSE COLLECT {
  CALL db.index.fulltext.queryNodes('relationship_words', reduce(all = '', at IN [part IN range(0, size(parts) / 25) WHERE part * 25 < size(parts) | part * 25] | all + CASE all WHEN '' THEN '/' ELSE ' OR /' END + reduce(some = parts[at], each IN parts[at + 1..at + 25] | some + '|' + each) + '/'), {limit: 2001}) YIELD node
  RETURN node
} END AS titles, CASE WHEN size(parts) = 0
  OR size(parts) > 300 THEN [] ELSE COLLECT {
  CALL db.index.fulltext.queryNodes('claim_words', reduce(all = '', at IN [part IN range(0, size(parts) / 25) WHERE part * 25 < size(parts) | part * 25] | all + CASE all WHEN '' THEN '/' ELSE ' OR /' END + reduce(some = parts[at], each IN parts[at + 1..at + 25] | some + '|' + each) + '/'), {limit: 2001}) YIELD node
  RETURN node
} END AS claims
WITH CASE WHEN size(parts) > 300
  OR size(titles) > 2000
  OR size(claims) > 2000 THEN null ELSE COLLECT {
  UNWIND titles AS r
  RETURN r
  UNION
  UNWIND claims AS c
  MATCH (c)-[:ABOUT]->(r:Relationship)
  RETURN r
} END AS candidates
RETURN [COLLECT {
  WITH candidates
  CALL (candidates) {
    WITH candidates
    WHERE candidates IS NULL
    MATCH (n0:Relationship) USING INDEX n0:Relationship(id)
    WHERE n0.id IS NOT NULL
      AND n0.knownFrom <= $day
      AND (n0.knownTo > $day OR any(span IN n0.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
      AND all(word IN $e0.words WHERE n0.titleKey CONTAINS word OR EXISTS {
      MATCH (n0)<-[:ABOUT]-(claim:Claim)
      WHERE claim.knownFrom <= $day
        AND claim.knownTo > $day
        AND claim.words CONTAINS word
    })
    WITH n0
    ORDER BY n0.id
    LIMIT $e0.limit
    RETURN n0
    UNION ALL
    WITH candidates
    WHERE candidates IS NOT NULL
    UNWIND candidates AS n0
    WITH candidates, n0
    MATCH (n0:Relationship)
    WHERE n0.knownFrom <= $day
      AND (n0.knownTo > $day OR any(span IN n0.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
      AND all(word IN $e0.words WHERE n0.titleKey CONTAINS word OR EXISTS {
      MATCH (n0)<-[:ABOUT]-(claim:Claim)
      WHERE claim.knownFrom <= $day
        AND claim.knownTo > $day
        AND claim.words CONTAINS word
    })
    WITH n0
    ORDER BY n0.id
    LIMIT $e0.limit
    RETURN n0
  }
  WITH n0
  ORDER BY n0.id
  LIMIT $e0.limit
  MATCH (n0)-[:VERSION]->(vn0:Version)
  WHERE vn0.knownTo > $versionDay
    AND vn0.knownFrom <= $versionDay
  RETURN [[n0.id], [n0.id, n0.type, n0.title, vn0.terms, vn0.evidence]]
}, COUNT {
  WITH candidates
  WHERE candidates IS NULL
  MATCH (n0:Relationship) USING INDEX n0:Relationship(id)
  WHERE n0.id IS NOT NULL
    AND n0.knownFrom <= $day
    AND (n0.knownTo > $day OR any(span IN n0.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
    AND all(word IN $e0.words WHERE n0.titleKey CONTAINS word OR EXISTS {
    MATCH (n0)<-[:ABOUT]-(claim:Claim)
    WHERE claim.knownFrom <= $day
      AND claim.knownTo > $day
      AND claim.words CONTAINS word
  })
  RETURN n0
} + COUNT {
  WITH candidates
  WHERE candidates IS NOT NULL
  UNWIND candidates AS n0
  WITH candidates, n0
  MATCH (n0:Relationship)
  WHERE n0.knownFrom <= $day
    AND (n0.knownTo > $day OR any(span IN n0.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
    AND all(word IN $e0.words WHERE n0.titleKey CONTAINS word OR EXISTS {
    MATCH (n0)<-[:ABOUT]-(claim:Claim)
    WHERE claim.knownFrom <= $day
      AND claim.knownTo > $day
      AND claim.words CONTAINS word
  })
  RETURN n0
}, false, false] AS answer;
