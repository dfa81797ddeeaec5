/* claims.recordedBy */ /* claims */
SELECT count(*)
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND c.recorded_by = ?;

/* claims.recordedBy */ /* claims */
SELECT c.seq, c.doc
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND c.recorded_by = ?
ORDER BY c.seq ASC
LIMIT ?;
