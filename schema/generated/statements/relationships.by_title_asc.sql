/* relationships.by_title_asc */ /* relationships */
SELECT count(*)
FROM relationship r INDEXED BY relationship_title
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE r.known_from <= ?
  AND (r.known_to > ? OR EXISTS (
  SELECT 1
  FROM version w
  WHERE w.relationship = r.id
    AND w.known_to > ?
    AND w.known_from <= ?
));

/* relationships.by_title_asc */ /* relationships */
SELECT r.title_key, r.id, r.id, r.type, r.title, v.terms, v.evidence
FROM relationship r INDEXED BY relationship_title
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE r.known_from <= ?
  AND (r.known_to > ? OR EXISTS (
  SELECT 1
  FROM version w
  WHERE w.relationship = r.id
    AND w.known_to > ?
    AND w.known_from <= ?
))
ORDER BY r.title_key ASC, r.id ASC
LIMIT ?;
