/* search.source */ /* vocabulary */
SELECT word
FROM word
WHERE word >= ?
  AND word < ?
ORDER BY word
LIMIT ?;

/* search.source */ /* vocabulary */
SELECT w.word
FROM word_trigram t
CROSS JOIN word w ON w.key = t.rowid
WHERE t.word_trigram MATCH ?
LIMIT ?;

/* search.source */ /* search */
SELECT x.id, x.title_key
FROM source_words f
CROSS JOIN source x ON x.key = f.rowid
WHERE f.source_words MATCH ?
  AND x.known_from <= ?
ORDER BY f.rowid
LIMIT ?;

/* search.source */ /* source */
SELECT s.id, s.title, s.publisher, s.kind, s.url, s.archive_url, s.published_on, s.published_on_inferred, s.retrieved_on, s.language, s.dataset, s.recorded_at
FROM source s INDEXED BY source_id
WHERE s.id = ?
  AND s.known_from <= ?;
