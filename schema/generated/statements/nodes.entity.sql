/* nodes.entity */ /* entity */
SELECT doc, degree
FROM entity
WHERE id = ?;
