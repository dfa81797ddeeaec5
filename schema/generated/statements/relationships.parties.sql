/* relationships.parties */ /* relationships */
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
  AND true
  AND EXISTS (
  SELECT 1
  FROM tie p
  WHERE p.entity = ?
    AND p.relationship = r.id
);

/* relationships.parties */ /* relationships */
SELECT t.relationship, r.id, r.type, r.title, v.terms, v.evidence
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
  AND true
  AND EXISTS (
  SELECT 1
  FROM tie p
  WHERE p.entity = ?
    AND p.relationship = r.id
)
ORDER BY t.relationship ASC
LIMIT ?;
