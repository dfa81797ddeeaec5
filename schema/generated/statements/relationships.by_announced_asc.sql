/* relationships.by_announced_asc */ /* relationships */
SELECT count(*)
FROM version v INDEXED BY version_announced
CROSS JOIN relationship r INDEXED BY relationship_shown ON r.id = v.relationship
WHERE v.known_to > ?
  AND v.known_from <= ?;

/* relationships.by_announced_asc */ /* relationships */
SELECT v.announced_missing
FROM version v INDEXED BY version_announced
CROSS JOIN relationship r INDEXED BY relationship_shown ON r.id = v.relationship
WHERE v.known_to > ?
  AND v.known_from <= ?
  AND true
ORDER BY v.announced_missing ASC
LIMIT ?;

/* relationships.by_announced_asc */ /* relationships */
SELECT v.announced_missing, v.announced, v.relationship, r.id, r.type, r.title, v.terms, v.evidence
FROM version v INDEXED BY version_announced
CROSS JOIN relationship r INDEXED BY relationship_shown ON r.id = v.relationship
WHERE v.known_to > ?
  AND v.known_from <= ?
  AND v.announced_missing = ?
ORDER BY v.announced ASC, v.relationship ASC
LIMIT ?;
