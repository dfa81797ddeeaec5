/* claims */ /* claims */
SELECT count(*)
FROM claim c
WHERE c.state = ?
  AND c.known_from <= ?;

/* claims */ /* claims */
SELECT c.seq, c.doc
FROM claim c
WHERE c.state = ?
  AND c.known_from <= ?
ORDER BY c.seq ASC
LIMIT ?;
