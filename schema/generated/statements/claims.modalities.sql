/* claims.modalities */ /* claims */
SELECT count(*)
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND c.modality = ?;

/* claims.modalities */ /* claims */
SELECT c.seq, c.doc
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND c.modality = ?
ORDER BY c.seq ASC
LIMIT ?;
