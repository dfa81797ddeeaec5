/* entities.countries */ /* entities */
SELECT count(*)
FROM entity e INDEXED BY entity_name
WHERE e.country = ?;

/* entities.countries */ /* entities */
SELECT e.name_key, e.id, e.doc, e.degree
FROM entity e INDEXED BY entity_name
WHERE e.country = ?
ORDER BY e.name_key ASC, e.id ASC
LIMIT ?;
