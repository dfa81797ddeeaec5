/* relationships.by_amount_desc */ /* relationships */
SELECT v.currency_rank
FROM version v INDEXED BY version_amount
CROSS JOIN relationship r INDEXED BY relationship_shown ON r.id = v.relationship
WHERE v.known_to > ?
  AND v.known_from <= ?
  AND true
ORDER BY v.currency_rank ASC
LIMIT ?;

/* relationships.by_amount_desc */ /* relationships */
SELECT v.currency_rank, v.amount, v.relationship, r.id, r.type, r.title, v.terms, v.evidence
FROM version v INDEXED BY version_amount
CROSS JOIN relationship r INDEXED BY relationship_shown ON r.id = v.relationship
WHERE v.known_to > ?
  AND v.known_from <= ?
  AND v.currency_rank = ?
ORDER BY v.amount DESC, v.relationship ASC
LIMIT ?;
