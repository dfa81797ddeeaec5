/* entities.by_degree_desc */ /* entities */
SELECT e.degree
FROM entity e INDEXED BY entity_degree
WHERE true
  AND true
ORDER BY e.degree DESC
LIMIT ?;

/* entities.by_degree_desc */ /* entities */
SELECT e.degree, e.id, e.doc, e.degree
FROM entity e INDEXED BY entity_degree
WHERE true
  AND true
ORDER BY e.degree DESC, e.id ASC
LIMIT ?;

/* entities.by_degree_desc */ /* entities */
SELECT e.degree, e.id, e.doc, e.degree
FROM entity e INDEXED BY entity_degree
WHERE true
  AND e.degree = ?
ORDER BY e.id ASC
LIMIT ?;
