/* claims.words */ /* claims */
SELECT count(*)
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND instr(c.words, ?) > 0;

/* claims.words */ /* claims */
SELECT c.seq, c.doc
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND instr(c.words, ?) > 0
ORDER BY c.seq ASC
LIMIT ?;
