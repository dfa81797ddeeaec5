/* entities.words */ /* vocabulary */
SELECT w.word
FROM word_trigram t
CROSS JOIN word w ON w.key = t.rowid
WHERE t.word_trigram MATCH ?
LIMIT ?;

/* entities.words */ /* candidates */
SELECT rowid
FROM entity_words
WHERE entity_words MATCH ?
LIMIT ?;

/* entities.words */ /* entities */
SELECT count(*)
FROM json_each(?) j
CROSS JOIN entity e ON e.key = j.value
WHERE instr(e.names, ?) > 0;

/* entities.words */ /* entities */
SELECT e.name_key, e.id, e.doc, e.degree
FROM json_each(?) j
CROSS JOIN entity e ON e.key = j.value
WHERE instr(e.names, ?) > 0
ORDER BY e.name_key ASC, e.id ASC
LIMIT ?;
