/* entities.roles */ /* entities */
SELECT count(*)
FROM entity e INDEXED BY entity_name
WHERE (instr(e.roles, ?) > 0);

/* entities.roles */ /* entities */
SELECT e.name_key, e.id, e.doc, e.degree
FROM entity e INDEXED BY entity_name
WHERE (instr(e.roles, ?) > 0)
ORDER BY e.name_key ASC, e.id ASC
LIMIT ?;
