/* nodes.products.maker */ /* entity */
SELECT doc, degree
FROM entity
WHERE id = ?;

/* nodes.products.maker */ /* products */
SELECT e.id, e.doc, e.degree
FROM entity e
WHERE e.maker = ?
ORDER BY e.id ASC
LIMIT ?;

/* nodes.products.maker */ /* relationship */
SELECT r.id, r.type, r.title, v.terms, v.evidence
FROM relationship r INDEXED BY relationship_shown
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE r.id = ?;

/* nodes.products.maker */ /* claim */
SELECT c.doc
FROM claim c
WHERE c.id = ?
  AND c.known_from <= ?;

/* nodes.products.maker */ /* source */
SELECT s.id, s.title, s.publisher, s.kind, s.url, s.archive_url, s.published_on, s.published_on_inferred, s.retrieved_on, s.language, s.dataset, s.recorded_at
FROM source s INDEXED BY source_id
WHERE s.id = ?
  AND s.known_from <= ?;
