/* entities.by_name_asc */ /* entities */
SELECT count(*)
FROM entity e INDEXED BY entity_name
WHERE true;

/* entities.by_name_asc */ /* entities */
SELECT e.name_key, e.id, e.doc, e.degree
FROM entity e INDEXED BY entity_name
WHERE true
ORDER BY e.name_key ASC, e.id ASC
LIMIT ?;
