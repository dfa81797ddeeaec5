/* entities.identifiers */ /* candidates */
SELECT DISTINCT entity
FROM entity_key
WHERE search_key IN (
  SELECT value
  FROM json_each(?)
)
ORDER BY entity
LIMIT ?;

/* entities.identifiers */ /* candidates */
SELECT key
FROM entity
WHERE id IN (
  SELECT value
  FROM json_each(?)
);

/* entities.identifiers */ /* entities */
SELECT count(*)
FROM json_each(?) j
CROSS JOIN entity e ON e.key = j.value
WHERE EXISTS (
  SELECT 1
  FROM entity_key k
  WHERE k.search_key = ?
    AND k.entity = e.id
);

/* entities.identifiers */ /* entities */
SELECT e.name_key, e.id, e.doc, e.degree
FROM json_each(?) j
CROSS JOIN entity e ON e.key = j.value
WHERE EXISTS (
  SELECT 1
  FROM entity_key k
  WHERE k.search_key = ?
    AND k.entity = e.id
)
ORDER BY e.name_key ASC, e.id ASC
LIMIT ?;
