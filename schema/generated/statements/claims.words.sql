/* claims.words */ /* claims */
SELECT count(*)
FROM claim c
WHERE c.state = ?
  AND c.known_from <= ?
  AND instr(c.words, ?) > 0;

/* claims.words */ /* claims */
SELECT c.seq, c.doc
FROM claim c
WHERE c.state = ?
  AND c.known_from <= ?
  AND instr(c.words, ?) > 0
ORDER BY c.seq ASC
LIMIT ?;
