/* nodes.claims */ /* entity */
SELECT doc, degree
FROM entity
WHERE id = ?;

/* nodes.claims */ /* claims */
SELECT count(*)
FROM claim c
WHERE c.about = ?
  AND c.known_from <= ?
  AND c.known_to > ?;

/* nodes.claims */ /* claims */
SELECT c.seq, c.doc
FROM claim c
WHERE c.about = ?
  AND c.known_from <= ?
  AND c.known_to > ?
ORDER BY c.seq ASC
LIMIT ?;

/* nodes.claims */ /* relationship */
SELECT r.id, r.type, r.title, v.terms, v.evidence
FROM relationship r INDEXED BY relationship_shown
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE r.id = ?;

/* nodes.claims */ /* claim */
SELECT c.doc
FROM claim c
WHERE c.id = ?
  AND c.known_from <= ?;

/* nodes.claims */ /* source */
SELECT s.id, s.title, s.publisher, s.kind, s.url, s.archive_url, s.published_on, s.published_on_inferred, s.retrieved_on, s.language, s.dataset, s.recorded_at
FROM source s INDEXED BY source_id
WHERE s.id = ?
  AND s.known_from <= ?;

/* nodes.claims */ /* claims */
SELECT count(*)
FROM claim c
WHERE c.source = ?
  AND c.known_from <= ?
  AND c.known_to > ?;

/* nodes.claims */ /* claims */
SELECT c.seq, c.doc
FROM claim c
WHERE c.source = ?
  AND c.known_from <= ?
  AND c.known_to > ?
ORDER BY c.seq ASC
LIMIT ?;
