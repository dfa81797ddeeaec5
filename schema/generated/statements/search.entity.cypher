/* search.entity */
CALL () {
  WITH COLLECT {
    UNWIND $e0.nameWords AS searched
    WITH searched, searched.word AS word, COLLECT {
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
    } AS others
    WITH searched, word, [other IN others WHERE size(word) >= 6 OR size(other) >= 6 OR any(at IN range(0, size(word) - 2) WHERE other = left(word, at) + substring(word, at + 1, 1) + substring(word, at, 1) + substring(word, at + 2))] AS others
    RETURN {forms: searched.forms, prefixes: searched.prefixes, indexQuery: searched.indexQuery, others: others, othersInLonger: CASE WHEN size(word) >= 8 THEN others ELSE [] END}
  } AS nameWords
  WITH nameWords, COLLECT {
    CALL db.index.fulltext.queryNodes('entity_words', $e0.exactNames) YIELD node
    WHERE true
    WITH node
    ORDER BY node.ordinal
    LIMIT 1000
    RETURN node
  } AS exact, reduce(all = '', word IN nameWords | all + CASE all WHEN '' THEN '(' ELSE ' AND (' END + word.indexQuery + CASE WHEN size(word.others) = 0 THEN '' ELSE ' OR ' + reduce(all = '', at IN [part IN range(0, size(word.others) / 25) WHERE part * 25 < size(word.others) | part * 25] | all + CASE all WHEN '' THEN '/' ELSE ' OR /' END + reduce(some = word.others[at], each IN word.others[at + 1..at + 25] | some + '|' + each) + '/') END + ')') AS similar
  WITH nameWords, exact, CASE WHEN size(exact) < 1000 THEN COLLECT {
    CALL db.index.fulltext.queryNodes('entity_words', similar) YIELD node
    WHERE true
    WITH node
    ORDER BY node.ordinal
    LIMIT 1000
    RETURN node
  } ELSE [] END AS more
  UNWIND exact + more AS node
  WITH DISTINCT node, nameWords
  LIMIT 1000
  UNWIND [0, 1] AS part
  UNWIND split(split(node.names, '\n\n')[part], '\n') AS line
  WITH node, nameWords, split(line, ' ') AS lineWords, CASE part WHEN 0 THEN toFloat(1) ELSE 0.8 END AS weight
  WHERE NOT $e0.wholeNames
    OR size(lineWords) = size(nameWords)
  WITH node, weight, size(lineWords) AS length, [word IN nameWords | CASE WHEN any(form IN word.forms WHERE form IN lineWords) THEN 1.0 WHEN any(each IN lineWords WHERE any(form IN word.prefixes WHERE each STARTS WITH form)) THEN 0.9 WHEN any(each IN lineWords WHERE each IN CASE size(lineWords) WHEN size(nameWords) THEN word.others ELSE word.othersInLonger END) THEN 0.5 ELSE 0.0 END] AS fits
  WHERE NOT 0.0 IN fits
  WITH node, weight, fits, reduce(sum = 0.0, fit IN fits | sum + fit) / size(fits) AS fit, CASE WHEN size(fits) < length THEN toFloat(size(fits)) / length ELSE 1.0 END AS share
  WITH node, floor(weight * (0.8 + 0.19 * (fit * (0.5 + 0.5 * share))) * CASE WHEN 0.5 IN fits THEN 0.5 ELSE 1.0 END * 1000000.0 + 0.5) / 1000000.0 AS score
  RETURN node AS n, 'ENTITY' AS kind, max(score) AS score
  UNION ALL
  UNWIND $e0.keys AS searched
  MATCH (:SearchKey {key: searched.key})<-[:FOUND_BY]-(n:Entity)
  WITH n, max(searched.score) AS score
  ORDER BY score DESC, n.id
  LIMIT 1000
  RETURN n, 'ENTITY' AS kind, score
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
  RETURN CASE kind WHEN 'ENTITY' THEN [kind, n.doc, [[n.doc, n.degree, null]]] END
}, CASE WHEN 'ENTITY' IN kinds THEN [] ELSE COLLECT {
  WITH COLLECT {
    UNWIND $e0.similarWords AS searched
    WITH searched, COLLECT {
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
    } AS others
    RETURN searched.indexQuery + CASE WHEN size(others) = 0 THEN '' ELSE ' OR ' + reduce(all = '', at IN [part IN range(0, size(others) / 25) WHERE part * 25 < size(others) | part * 25] | all + CASE all WHEN '' THEN '/' ELSE ' OR /' END + reduce(some = others[at], each IN others[at + 1..at + 25] | some + '|' + each) + '/') END
  } AS queries
  UNWIND queries AS query
  CALL db.index.fulltext.queryNodes('entity_words', query) YIELD node
  WITH DISTINCT node
  ORDER BY node.ordinal
  LIMIT 1000
  RETURN [node.id, coalesce(node.shortName, node.name), node.names]
} END] AS answer;
