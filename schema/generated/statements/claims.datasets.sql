/* claims.datasets */ /* claims */
SELECT count(*)
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND c.dataset = ?;

/* claims.datasets */ /* claims */
SELECT c.seq, c.doc
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND c.dataset = ?
ORDER BY c.seq ASC
LIMIT ?;
