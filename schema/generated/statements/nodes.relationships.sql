/* nodes.relationships */ /* entity */
SELECT doc, degree
FROM entity
WHERE id = ?;

/* nodes.relationships */ /* relationships */
SELECT count(*)
FROM tie t
CROSS JOIN relationship r INDEXED BY relationship_shown ON r.id = t.relationship
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE t.entity = ?
  AND t.known_from <= ?
  AND (t.known_to > ? OR EXISTS (
  SELECT 1
  FROM version w
  WHERE w.relationship = t.relationship
    AND w.known_to > ?
    AND w.known_from <= ?
))
  AND (instr(t.roles, ?) > 0)
  AND EXISTS (
  SELECT 1
  FROM tie w
  WHERE w.entity = ?
    AND w.entity <> t.entity
    AND w.relationship = t.relationship
);

/* nodes.relationships */ /* relationships */
SELECT t.relationship, r.id, r.type, r.title, v.terms, v.evidence, t.roles
FROM tie t
CROSS JOIN relationship r INDEXED BY relationship_shown ON r.id = t.relationship
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE t.entity = ?
  AND t.known_from <= ?
  AND (t.known_to > ? OR EXISTS (
  SELECT 1
  FROM version w
  WHERE w.relationship = t.relationship
    AND w.known_to > ?
    AND w.known_from <= ?
))
  AND (instr(t.roles, ?) > 0)
  AND EXISTS (
  SELECT 1
  FROM tie w
  WHERE w.entity = ?
    AND w.entity <> t.entity
    AND w.relationship = t.relationship
)
ORDER BY t.relationship ASC
LIMIT ?;

/* nodes.relationships */ /* relationship */
SELECT r.id, r.type, r.title, v.terms, v.evidence
FROM relationship r INDEXED BY relationship_shown
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE r.id = ?;

/* nodes.relationships */ /* claim */
SELECT c.doc
FROM claim c
WHERE c.id = ?
  AND c.known_from <= ?;

/* nodes.relationships */ /* source */
SELECT s.id, s.title, s.publisher, s.kind, s.url, s.archive_url, s.published_on, s.published_on_inferred, s.retrieved_on, s.language, s.dataset, s.recorded_at
FROM source s INDEXED BY source_id
WHERE s.id = ?
  AND s.known_from <= ?;
