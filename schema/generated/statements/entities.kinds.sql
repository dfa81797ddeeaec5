/* entities.kinds */ /* entities */
SELECT count(*)
FROM entity e INDEXED BY entity_kind
WHERE e.kind = ?;

/* entities.kinds */ /* entities */
SELECT e.name_key, e.id, e.doc, e.degree
FROM entity e INDEXED BY entity_kind
WHERE e.kind = ?
ORDER BY e.name_key ASC, e.id ASC
LIMIT ?;
