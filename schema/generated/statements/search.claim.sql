/* search.claim */ /* vocabulary */
SELECT word
FROM word
WHERE word >= ?
  AND word < ?
ORDER BY word
LIMIT ?;

/* search.claim */ /* vocabulary */
SELECT w.word
FROM word_trigram t
CROSS JOIN word w ON w.key = t.rowid
WHERE t.word_trigram MATCH ?
LIMIT ?;

/* search.claim */ /* search */
SELECT x.id, x.words
FROM claim_words f
CROSS JOIN claim x ON x.seq = f.rowid
WHERE f.claim_words MATCH ?
  AND x.known_from <= ?
  AND x.known_to > ?
ORDER BY f.rowid
LIMIT ?;

/* search.claim */ /* claim */
SELECT c.doc
FROM claim c
WHERE c.id = ?
  AND c.known_from <= ?;
