/* relationships.by_evidence_desc */ /* relationships */
SELECT v.publishers, v.claims
FROM version v INDEXED BY version_evidence
CROSS JOIN relationship r INDEXED BY relationship_shown ON r.id = v.relationship
WHERE v.known_to > ?
  AND v.known_from <= ?
  AND true
ORDER BY v.publishers DESC, v.claims DESC
LIMIT ?;

/* relationships.by_evidence_desc */ /* relationships */
SELECT v.publishers, v.claims, v.relationship, r.id, r.type, r.title, v.terms, v.evidence
FROM version v INDEXED BY version_evidence
CROSS JOIN relationship r INDEXED BY relationship_shown ON r.id = v.relationship
WHERE v.known_to > ?
  AND v.known_from <= ?
  AND true
ORDER BY v.publishers DESC, v.claims DESC, v.relationship ASC
LIMIT ?;

/* relationships.by_evidence_desc */ /* relationships */
SELECT v.publishers, v.claims, v.relationship, r.id, r.type, r.title, v.terms, v.evidence
FROM version v INDEXED BY version_evidence
CROSS JOIN relationship r INDEXED BY relationship_shown ON r.id = v.relationship
WHERE v.known_to > ?
  AND v.known_from <= ?
  AND v.publishers = ?
  AND v.claims = ?
ORDER BY v.relationship ASC
LIMIT ?;
