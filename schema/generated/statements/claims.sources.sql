/* claims.sources */ /* claims */
SELECT count(*)
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND c.source = ?;

/* claims.sources */ /* claims */
SELECT c.seq, c.doc
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND c.source = ?
ORDER BY c.seq ASC
LIMIT ?;
