/* claims.published */ /* claims */
SELECT count(*)
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND EXISTS (
  SELECT 1
  FROM source p
  WHERE p.id = c.source
    AND p.published_from IS NOT NULL
    AND p.published_to >= ?
    AND p.published_from <= ?
);

/* claims.published */ /* claims */
SELECT c.seq, c.doc
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND EXISTS (
  SELECT 1
  FROM source p
  WHERE p.id = c.source
    AND p.published_from IS NOT NULL
    AND p.published_to >= ?
    AND p.published_from <= ?
)
ORDER BY c.seq ASC
LIMIT ?;
