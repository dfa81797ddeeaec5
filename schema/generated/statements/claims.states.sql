/* claims.states */ /* claims */
SELECT count(*)
FROM claim c
WHERE c.state = ?
  AND c.known_from <= ?;

/* claims.states */ /* claims */
SELECT c.seq, c.doc
FROM claim c
WHERE c.state = ?
  AND c.known_from <= ?
ORDER BY c.seq ASC
LIMIT ?;
