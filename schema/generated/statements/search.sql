/* search */ /* search */
SELECT k.entity, max(j.value ->> 1) AS score
FROM json_each(?) j
CROSS JOIN entity_key k ON k.search_key = j.value ->> 0 GROUP BY k.entity
ORDER BY score DESC, k.entity
LIMIT ?;

/* search */ /* vocabulary */
SELECT word
FROM word
WHERE word >= ?
  AND word < ?
ORDER BY word
LIMIT ?;

/* search */ /* vocabulary */
SELECT w.word
FROM word_trigram t
CROSS JOIN word w ON w.key = t.rowid
WHERE t.word_trigram MATCH ?
LIMIT ?;

/* search */ /* search */
SELECT x.id, x.names
FROM entity_words f
CROSS JOIN entity x ON x.key = f.rowid
WHERE f.entity_words MATCH ?
  AND true
ORDER BY f.rowid
LIMIT ?;

/* search */ /* search */
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

/* search */ /* search */
SELECT x.id, x.words
FROM claim_words f
CROSS JOIN claim x ON x.seq = f.rowid
WHERE f.claim_words MATCH ?
  AND x.known_from <= ?
  AND x.known_to > ?
ORDER BY f.rowid
LIMIT ?;

/* search */ /* search */
SELECT x.id, x.title_key
FROM source_words f
CROSS JOIN source x ON x.key = f.rowid
WHERE f.source_words MATCH ?
  AND x.known_from <= ?
ORDER BY f.rowid
LIMIT ?;

/* search */ /* entity */
SELECT doc, degree
FROM entity
WHERE id = ?;

/* search */ /* relationship */
SELECT r.id, r.type, r.title, v.terms, v.evidence
FROM relationship r INDEXED BY relationship_shown
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE r.id = ?;

/* search */ /* source */
SELECT s.id, s.title, s.publisher, s.kind, s.url, s.archive_url, s.published_on, s.published_on_inferred, s.retrieved_on, s.language, s.dataset, s.recorded_at
FROM source s INDEXED BY source_id
WHERE s.id = ?
  AND s.known_from <= ?;
