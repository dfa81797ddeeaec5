/* nodes.counterparties */ /* entity */
SELECT doc, degree
FROM entity
WHERE id = ?;

/* nodes.counterparties */ /* counterparties */
SELECT count(DISTINCT o.entity)
FROM tie t
CROSS JOIN relationship r ON r.id = t.relationship
CROSS JOIN tie o ON o.relationship = t.relationship
CROSS JOIN entity e ON e.id = o.entity
WHERE t.entity = ?
  AND t.known_from <= ?
  AND (t.known_to > ? OR EXISTS (
  SELECT 1
  FROM version w
  WHERE w.relationship = t.relationship
    AND w.known_to > ?
    AND w.known_from <= ?
))
  AND o.entity <> t.entity
  AND (o.roles <> t.roles OR t.roles LIKE ' % % ' OR t.type IN ('PARTNERSHIP', 'COMPETITION'))
  AND e.kind = ?
  AND r.id = ?;

/* nodes.counterparties */ /* counterparties */
SELECT DISTINCT o.entity
FROM tie t
CROSS JOIN relationship r ON r.id = t.relationship
CROSS JOIN tie o ON o.relationship = t.relationship
CROSS JOIN entity e ON e.id = o.entity
WHERE t.entity = ?
  AND t.known_from <= ?
  AND (t.known_to > ? OR EXISTS (
  SELECT 1
  FROM version w
  WHERE w.relationship = t.relationship
    AND w.known_to > ?
    AND w.known_from <= ?
))
  AND o.entity <> t.entity
  AND (o.roles <> t.roles OR t.roles LIKE ' % % ' OR t.type IN ('PARTNERSHIP', 'COMPETITION'))
  AND e.kind = ?
  AND r.id = ?
ORDER BY o.entity ASC
LIMIT ?;

/* nodes.counterparties */ /* relationship */
SELECT r.id, r.type, r.title, v.terms, v.evidence
FROM relationship r INDEXED BY relationship_shown
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE r.id = ?;

/* nodes.counterparties */ /* claim */
SELECT c.doc
FROM claim c
WHERE c.id = ?
  AND c.known_from <= ?;

/* nodes.counterparties */ /* source */
SELECT s.id, s.title, s.publisher, s.kind, s.url, s.archive_url, s.published_on, s.published_on_inferred, s.retrieved_on, s.language, s.dataset, s.recorded_at
FROM source s INDEXED BY source_id
WHERE s.id = ?
  AND s.known_from <= ?;
