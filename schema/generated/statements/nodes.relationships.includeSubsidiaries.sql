/* nodes.relationships.includeSubsidiaries */ /* entity */
SELECT doc, degree
FROM entity
WHERE id = ?;

/* nodes.relationships.includeSubsidiaries */ /* relationships */
SELECT count(*)
FROM (
  SELECT DISTINCT t.relationship, t.type, t.known_from, t.known_to, t.official_from, t.official_to
  FROM tie t
  WHERE t.entity IN (
    WITH RECURSIVE member (id) AS (
      SELECT ?
      UNION
      SELECT e.id
      FROM member m
      CROSS JOIN entity e ON e.parent = m.id
    )
    SELECT id
    FROM member
  )
    AND (instr(t.roles, ?) > 0)
    AND EXISTS (
    SELECT 1
    FROM tie w
    WHERE w.entity = ?
      AND w.entity <> t.entity
      AND w.relationship = t.relationship
  )
) t
CROSS JOIN relationship r INDEXED BY relationship_shown ON r.id = t.relationship
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE true
  AND t.known_from <= ?
  AND (t.known_to > ? OR EXISTS (
  SELECT 1
  FROM version w
  WHERE w.relationship = t.relationship
    AND w.known_to > ?
    AND w.known_from <= ?
));

/* nodes.relationships.includeSubsidiaries */ /* relationships */
SELECT t.relationship, r.id, r.type, r.title, v.terms, v.evidence, (
  SELECT p.value ->> '$.role'
  FROM json_each(r.doc, '$.parties') p
  WHERE p.value ->> '$.entity' IN (
    WITH RECURSIVE member (id) AS (
      SELECT ?
      UNION
      SELECT e.id
      FROM member m
      CROSS JOIN entity e ON e.parent = m.id
    )
    SELECT id
    FROM member
  )
    AND p.value ->> '$.role' = ?
  ORDER BY p.key
  LIMIT 1
)
FROM (
  SELECT DISTINCT t.relationship, t.type, t.known_from, t.known_to, t.official_from, t.official_to
  FROM tie t
  WHERE t.entity IN (
    WITH RECURSIVE member (id) AS (
      SELECT ?
      UNION
      SELECT e.id
      FROM member m
      CROSS JOIN entity e ON e.parent = m.id
    )
    SELECT id
    FROM member
  )
    AND (instr(t.roles, ?) > 0)
    AND EXISTS (
    SELECT 1
    FROM tie w
    WHERE w.entity = ?
      AND w.entity <> t.entity
      AND w.relationship = t.relationship
  )
) t
CROSS JOIN relationship r INDEXED BY relationship_shown ON r.id = t.relationship
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE true
  AND t.known_from <= ?
  AND (t.known_to > ? OR EXISTS (
  SELECT 1
  FROM version w
  WHERE w.relationship = t.relationship
    AND w.known_to > ?
    AND w.known_from <= ?
))
ORDER BY t.relationship ASC
LIMIT ?;

/* nodes.relationships.includeSubsidiaries */ /* relationship */
SELECT r.id, r.type, r.title, v.terms, v.evidence
FROM relationship r INDEXED BY relationship_shown
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE r.id = ?;

/* nodes.relationships.includeSubsidiaries */ /* claim */
SELECT c.doc
FROM claim c
WHERE c.id = ?
  AND c.known_from <= ?;

/* nodes.relationships.includeSubsidiaries */ /* source */
SELECT s.id, s.title, s.publisher, s.kind, s.url, s.archive_url, s.published_on, s.published_on_inferred, s.retrieved_on, s.language, s.dataset, s.recorded_at
FROM source s INDEXED BY source_id
WHERE s.id = ?
  AND s.known_from <= ?;
