/* entities.ids */ /* candidates */
SELECT key
FROM entity
WHERE id IN (
  SELECT value
  FROM json_each(?)
);

/* entities.ids */ /* entities */
SELECT count(*)
FROM json_each(?) j
CROSS JOIN entity e ON e.key = j.value
WHERE e.id = ?;

/* entities.ids */ /* entities */
SELECT e.name_key, e.id, e.doc, e.degree
FROM json_each(?) j
CROSS JOIN entity e ON e.key = j.value
WHERE e.id = ?
ORDER BY e.name_key ASC, e.id ASC
LIMIT ?;
