/* claims.publishers */ /* claims */
SELECT count(*)
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND EXISTS (
  SELECT 1
  FROM source p
  WHERE p.id = c.source
    AND p.publisher_key = ?
);

/* claims.publishers */ /* claims */
SELECT c.seq, c.doc
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND EXISTS (
  SELECT 1
  FROM source p
  WHERE p.id = c.source
    AND p.publisher_key = ?
)
ORDER BY c.seq ASC
LIMIT ?;
