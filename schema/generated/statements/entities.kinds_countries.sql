/* entities.kinds_countries */ /* entities */
SELECT count(*)
FROM entity e INDEXED BY entity_kind_country
WHERE e.kind = ?
  AND e.country = ?;

/* entities.kinds_countries */ /* entities */
SELECT e.name_key, e.id, e.doc, e.degree
FROM entity e INDEXED BY entity_kind_country
WHERE e.kind = ?
  AND e.country = ?
ORDER BY e.name_key ASC, e.id ASC
LIMIT ?;
