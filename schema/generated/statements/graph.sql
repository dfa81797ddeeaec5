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
FROM relationship
WHERE known_from <= ?;

/* graph */
SELECT count(*)
FROM relationship
WHERE type IN (
  SELECT value
  FROM json_each(?)
)
  AND known_from <= ?;

/* graph */
SELECT count(*)
FROM claim
WHERE state = 'ACCEPTED'
  AND known_from <= ?;

/* graph */
SELECT count(*)
FROM source
WHERE known_from <= ?;

/* graph */
SELECT count(*)
FROM conflict
WHERE known_to > ?
  AND known_from <= ?;

/* graph */
SELECT count(*)
FROM claim
WHERE state = 'ACCEPTED'
  AND known_from <= ?
  AND dataset = ?;
