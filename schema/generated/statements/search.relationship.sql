/* search.relationship */ /* vocabulary */
SELECT word
FROM word
WHERE word >= ?
  AND word < ?
ORDER BY word
LIMIT ?;

/* search.relationship */ /* vocabulary */
SELECT w.word
FROM word_trigram t
CROSS JOIN word w ON w.key = t.rowid
WHERE t.word_trigram MATCH ?
LIMIT ?;

/* search.relationship */ /* search */
SELECT x.id, x.title_key
FROM relationship_words f
CROSS JOIN relationship x ON x.key = f.rowid
WHERE f.relationship_words MATCH ?
  AND x.known_from <= ?
  AND (x.known_to > ? OR EXISTS (
  SELECT 1
  FROM version w
  WHERE w.relationship = x.id
    AND w.known_to > ?
    AND w.known_from <= ?
))
ORDER BY f.rowid
LIMIT ?;

/* search.relationship */ /* relationship */
SELECT r.id, r.type, r.title, v.terms, v.evidence
FROM relationship r INDEXED BY relationship_shown
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE r.id = ?;
