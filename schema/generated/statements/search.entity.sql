/* search.entity */ /* vocabulary */
SELECT w.word
FROM word_trigram t
CROSS JOIN word w ON w.key = t.rowid
WHERE t.word_trigram MATCH ?
LIMIT ?;

/* search.entity */ /* vocabulary */
SELECT word
FROM word
WHERE word >= ?
  AND word < ?
ORDER BY word
LIMIT ?;

/* search.entity */ /* search */
SELECT x.id, x.doc
FROM entity_name_form n
CROSS JOIN entity x ON x.id = n.entity
WHERE n.form = ?
ORDER BY x.id
LIMIT ?;

/* search.entity */ /* search */
SELECT x.id, x.doc
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
