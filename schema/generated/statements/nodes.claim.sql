/* nodes.claim */ /* claim */
SELECT c.doc
FROM claim c
WHERE c.id = ?
  AND c.state = 'ACCEPTED'
  AND c.known_from <= ?;
