/* claims.recordedBy */ /* claims */
SELECT count(*)
FROM claim c
WHERE c.state = ?
  AND c.known_from <= ?
  AND c.recorded_by = ?;

/* claims.recordedBy */ /* claims */
SELECT c.seq, c.doc
FROM claim c
WHERE c.state = ?
  AND c.known_from <= ?
  AND c.recorded_by = ?
ORDER BY c.seq ASC
LIMIT ?;
