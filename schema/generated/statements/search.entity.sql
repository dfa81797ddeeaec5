/* search.entity */ /* search */
SELECT k.entity, max(j.value ->> 1) AS score
FROM json_each(?) j
CROSS JOIN entity_key k ON k.search_key = j.value ->> 0 GROUP BY k.entity
ORDER BY score DESC, k.entity
LIMIT ?;

/* search.entity */ /* vocabulary */
SELECT word
FROM word
WHERE word >= ?
  AND word < ?
ORDER BY word
LIMIT ?;

/* search.entity */ /* vocabulary */
SELECT w.word
FROM word_trigram t
CROSS JOIN word w ON w.key = t.rowid
WHERE t.word_trigram MATCH ?
LIMIT ?;

/* search.entity */ /* search */
SELECT x.id, x.names
FROM entity_words f
CROSS JOIN entity x ON x.key = f.rowid
WHERE f.entity_words MATCH ?
  AND true
ORDER BY f.rowid
LIMIT ?;

/* search.entity */ /* entity */
SELECT doc, degree
FROM entity
WHERE id = ?;
