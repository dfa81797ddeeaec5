/* entities.by_name_desc */ /* entities */
SELECT e.name_key, e.id, e.doc, e.degree
FROM entity e INDEXED BY entity_name
WHERE true
ORDER BY e.name_key DESC, e.id ASC
LIMIT ?;
