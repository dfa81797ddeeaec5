/* graph */
SELECT doc
FROM dataset
ORDER BY id;

/* graph */
SELECT revision
FROM ledger
ORDER BY seq DESC
LIMIT 1;

/* graph */
SELECT count(*)
FROM entity;

/* graph */
SELECT count(*)
FROM relationship r
WHERE r.known_from <= ?
  AND (r.known_to > ? OR EXISTS (
  SELECT 1
  FROM version w
  WHERE w.relationship = r.id
    AND w.known_to > ?
    AND w.known_from <= ?
));

/* graph */
SELECT count(*)
FROM relationship r
WHERE r.type IN (
  SELECT value
  FROM json_each(?)
)
  AND r.known_from <= ?
  AND (r.known_to > ? OR EXISTS (
  SELECT 1
  FROM version w
  WHERE w.relationship = r.id
    AND w.known_to > ?
    AND w.known_from <= ?
));

/* graph */
SELECT count(*)
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?;

/* graph */
SELECT count(*)
FROM source s
WHERE s.known_from <= ?;

/* graph */
SELECT count(*)
FROM conflict x
WHERE x.known_to > ?
  AND x.known_from <= ?;

/* graph */
SELECT count(*)
FROM claim c
WHERE c.known_from <= ?
  AND c.known_to > ?
  AND c.dataset = ?;
