/* relationships.activeIn */ /* relationships */
SELECT r.id, r.id, r.type, r.title, v.terms, v.evidence
FROM relationship r INDEXED BY relationship_shown
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
  AND v.active_from <= ?
  AND (v.active_to IS NULL OR v.active_to >= ?)
ORDER BY r.id ASC
LIMIT ?;
