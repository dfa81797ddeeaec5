/* entities.words */
WITH COLLECT {
  MATCH (w:Word)
  WHERE w.word CONTAINS $e0.part
  RETURN w.word
  LIMIT 301
} AS parts
WITH CASE WHEN size(parts) > 300 THEN null WHEN size(parts) = 0 THEN [] ELSE COLLECT {
  CALL db.index.fulltext.queryNodes('entity_words', reduce(all = '', at IN [part IN range(0, size(parts) / 25) WHERE part * 25 < size(parts) | part * 25] | all + CASE all WHEN '' THEN '/' ELSE ' OR /' END + reduce(some = parts[at], each IN parts[at + 1..at + 25] | some + '|' + each) + '/'), {limit: 2001}) YIELD node
  RETURN node
} END AS candidates
WITH CASE WHEN size(candidates) > 2000 THEN null ELSE candidates END AS candidates
RETURN [COLLECT {
  WITH candidates
  CALL (candidates) {
    WITH candidates
    WHERE candidates IS NULL
    MATCH (n0:Entity) USING INDEX n0:Entity(nameKey, id)
    WHERE n0.nameKey IS NOT NULL
      AND n0.id IS NOT NULL
      AND all(word IN $e0.words WHERE n0.names CONTAINS word)
    WITH n0
    ORDER BY n0.nameKey, n0.id
    LIMIT $e0.limit
    RETURN n0
    UNION ALL
    WITH candidates
    WHERE candidates IS NOT NULL
    UNWIND candidates AS n0
    WITH candidates, n0
    WHERE all(word IN $e0.words WHERE n0.names CONTAINS word)
    WITH n0
    ORDER BY n0.nameKey, n0.id
    LIMIT $e0.limit
    RETURN n0
  }
  WITH n0
  ORDER BY n0.nameKey, n0.id
  LIMIT $e0.limit
  RETURN [[n0.nameKey, n0.id], [n0.doc, n0.degree, null]]
}, COUNT {
  WITH candidates
  WHERE candidates IS NULL
  MATCH (n0:Entity) USING INDEX n0:Entity(nameKey, id)
  WHERE n0.nameKey IS NOT NULL
    AND n0.id IS NOT NULL
    AND all(word IN $e0.words WHERE n0.names CONTAINS word)
  RETURN n0
} + COUNT {
  WITH candidates
  WHERE candidates IS NOT NULL
  UNWIND candidates AS n0
  WITH candidates, n0
  WHERE all(word IN $e0.words WHERE n0.names CONTAINS word)
  RETURN n0
}, false, false] AS answer;
