/* search.relationship */
WITH COLLECT {
  UNWIND $e0.words AS searched
  RETURN {word: searched.word, begins: searched.begins, indexQuery: searched.indexQuery, others: COLLECT {
    CALL (searched) {
      MATCH (w:Word)
      WHERE w.word STARTS WITH searched.head
      RETURN w
      UNION
      MATCH (w:Word)
      WHERE w.word ENDS WITH searched.tail
      RETURN w
      UNION
      MATCH (w:Word)
      WHERE w.word = searched.swapped
      RETURN w
    }
    WITH searched.word AS word, w.word AS other, size(searched.word) AS length, size(w.word) AS otherLength
    WHERE abs(length - otherLength) <= 1
    WITH *, size([n IN range(1, length) WHERE other STARTS WITH left(word, n)]) AS sameStart, size([n IN range(1, length) WHERE other ENDS WITH right(word, n)]) AS sameEnd
    WHERE sameStart + sameEnd >= CASE WHEN length < otherLength THEN length ELSE length - 1 END
      OR other = left(word, sameStart) + substring(word, sameStart + 1, 1) + substring(word, sameStart, 1) + substring(word, sameStart + 2)
    RETURN other
  }}
} AS words
WITH words, [word IN words | word.indexQuery + CASE WHEN size(word.others) = 0 THEN '' ELSE ' OR ' + reduce(all = '', at IN [part IN range(0, size(word.others) / 25) WHERE part * 25 < size(word.others) | part * 25] | all + CASE all WHEN '' THEN '/' ELSE ' OR /' END + reduce(some = word.others[at], each IN word.others[at + 1..at + 25] | some + '|' + each) + '/') END ] AS forms
WITH words, reduce(all = '(' + forms[0] + ')', form IN forms[1..] | all + ' AND (' + form + ')') AS wide
CALL (words, wide) {
  WITH words, COLLECT {
    CALL db.index.fulltext.queryNodes('relationship_words', $e0.exact) YIELD node
    WHERE node.knownFrom <= $day
      AND (node.knownTo > $day OR any(span IN node.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
    WITH node
    ORDER BY node.ordinal
    LIMIT 1000
    RETURN node
  } AS exact, wide AS similar
  WITH words, exact, CASE WHEN size(exact) < 1000 THEN COLLECT {
    CALL db.index.fulltext.queryNodes('relationship_words', similar) YIELD node
    WHERE node.knownFrom <= $day
      AND (node.knownTo > $day OR any(span IN node.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
    WITH node
    ORDER BY node.ordinal
    LIMIT 1000
    RETURN node
  } ELSE [] END AS more
  UNWIND exact + more AS node
  WITH DISTINCT node, words
  LIMIT 1000
  WITH node, words, node.titleKey AS text, 0.6 AS weight
  WITH node, text, weight, words, split(text, ' ') AS textWords
  WITH node, text, weight, size(textWords) AS length, [word IN words | CASE WHEN word.word IN textWords THEN 1.0 WHEN word.begins AND any(each IN textWords WHERE each STARTS WITH word.word) THEN 0.9 WHEN any(each IN textWords WHERE each IN word.others) THEN 0.5 ELSE 0.0 END] AS fits
  WITH node, text, weight, fits, reduce(sum = 0.0, fit IN fits | sum + fit) / size(fits) AS fit, CASE WHEN size(fits) < length THEN toFloat(size(fits)) / length ELSE 1.0 END AS share
  WITH node, CASE WHEN text = $e0.folded THEN weight WHEN 0.0 IN fits THEN 0.0 ELSE floor(weight * (0.8 + 0.19 * (fit * (0.5 + 0.5 * share))) * CASE WHEN 0.5 IN fits THEN 0.5 ELSE 1.0 END * 1000000.0 + 0.5) / 1000000.0 END AS score
  WITH node AS n, score
  WHERE score > 0
  RETURN n, 'RELATIONSHIP' AS kind, score
}
WITH n, kind, max(score) AS score
ORDER BY score DESC, n.id
WITH collect(n) AS ns, collect(kind) AS kinds, collect(score) AS scores, collect(n.id) AS ids
WITH *, size(ns) AS total
WITH *, 0 AS begin, total AS stop
WITH *, CASE WHEN stop < begin THEN begin ELSE stop END AS stop
WITH *, begin AS first, CASE WHEN stop < begin + $e0.size THEN stop ELSE begin + $e0.size END AS end
RETURN [total, first > 0, end < total, COLLECT {
  UNWIND range(first, end - 1) AS at
  WITH ns[at] AS n, kinds[at] AS kind
  RETURN CASE kind WHEN 'RELATIONSHIP' THEN [kind, n.title, COLLECT {
    MATCH (n)-[:VERSION]->(vn:Version)
    WHERE vn.knownTo > $versionDay
      AND vn.knownFrom <= $versionDay
    RETURN [n.id, n.type, n.title, vn.terms, vn.evidence]
  }] END
}, []] AS answer;
