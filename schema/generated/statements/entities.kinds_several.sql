/* entities.kinds_several */ /* entities */
SELECT count(*)
FROM entity e INDEXED BY entity_name
WHERE e.kind IN (
  SELECT value
  FROM json_each(?)
);

/* entities.kinds_several */ /* entities */
SELECT e.name_key, e.id, e.doc, e.degree
FROM entity e INDEXED BY entity_name
WHERE e.kind IN (
  SELECT value
  FROM json_each(?)
)
ORDER BY e.name_key ASC, e.id ASC
LIMIT ?;
