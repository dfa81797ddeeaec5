/* nodes.relationships.parties.about.partOf.parts */ /* entity */
SELECT doc, degree
FROM entity
WHERE id = ?;

/* nodes.relationships.parties.about.partOf.parts */ /* relationships */
SELECT count(*)
FROM tie t
CROSS JOIN relationship r INDEXED BY relationship_id ON r.id = t.relationship
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
  AND true;

/* nodes.relationships.parties.about.partOf.parts */ /* relationships */
SELECT t.relationship, r.doc, v.terms, v.evidence, t.roles
FROM tie t
CROSS JOIN relationship r INDEXED BY relationship_id ON r.id = t.relationship
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
  AND true
ORDER BY t.relationship ASC
LIMIT ?;

/* nodes.relationships.parties.about.partOf.parts */ /* parts */
SELECT r.id, r.id, r.type, r.title, v.terms, v.evidence
FROM relationship r
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE r.part_of = ?
  AND r.known_from <= ?
  AND (r.known_to > ? OR EXISTS (
  SELECT 1
  FROM version w
  WHERE w.relationship = r.id
    AND w.known_to > ?
    AND w.known_from <= ?
))
  AND true
ORDER BY r.id ASC
LIMIT ?;

/* nodes.relationships.parties.about.partOf.parts */ /* relationship */
SELECT r.id, r.type, r.title, v.terms, v.evidence
FROM relationship r INDEXED BY relationship_shown
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE r.id = ?;

/* nodes.relationships.parties.about.partOf.parts */ /* claim */
SELECT c.doc
FROM claim c
WHERE c.id = ?
  AND c.known_from <= ?;

/* nodes.relationships.parties.about.partOf.parts */ /* source */
SELECT s.id, s.title, s.publisher, s.kind, s.url, s.archive_url, s.published_on, s.published_on_inferred, s.retrieved_on, s.language, s.dataset, s.recorded_at
FROM source s INDEXED BY source_id
WHERE s.id = ?
  AND s.known_from <= ?;
