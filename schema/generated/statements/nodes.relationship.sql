/* nodes.relationship */ /* relationship */
SELECT r.id, r.type, r.title, v.terms, v.evidence
FROM relationship r INDEXED BY relationship_shown
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE r.id = ?;
