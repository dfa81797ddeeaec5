/* claims.datasets_several */ /* claims */
SELECT count(*)
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND c.dataset IN (
  SELECT value
  FROM json_each(?)
);

/* claims.datasets_several */ /* claims */
SELECT c.seq, c.doc
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND c.dataset IN (
  SELECT value
  FROM json_each(?)
)
ORDER BY c.seq ASC
LIMIT ?;
