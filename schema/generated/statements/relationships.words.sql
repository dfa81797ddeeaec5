/* relationships.words */ /* vocabulary */
SELECT w.word
FROM word_trigram t
CROSS JOIN word w ON w.key = t.rowid
WHERE t.word_trigram MATCH ?
LIMIT ?;

/* relationships.words */ /* candidates */
SELECT rowid
FROM relationship_words
WHERE relationship_words MATCH ?
LIMIT ?;

/* relationships.words */ /* candidates */
SELECT rowid
FROM claim_words
WHERE claim_words MATCH ?
LIMIT ?;

/* relationships.words */ /* candidates */
SELECT r.id
FROM relationship r
WHERE r.key IN (
  SELECT value
  FROM json_each(?)
)
UNION
SELECT c.about
FROM claim c
WHERE c.seq IN (
  SELECT value
  FROM json_each(?)
);

/* relationships.words */ /* relationships */
SELECT count(*)
FROM json_each(?) j
CROSS JOIN relationship r INDEXED BY relationship_shown ON r.id = j.value
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE true
  AND r.known_from <= ?
  AND (r.known_to > ? OR EXISTS (
  SELECT 1
  FROM version w
  WHERE w.relationship = r.id
    AND w.known_to > ?
    AND w.known_from <= ?
))
  AND true
  AND (instr(r.title_key, ?) > 0 OR EXISTS (
  SELECT 1
  FROM claim c
  WHERE c.about = r.id
    AND c.known_from <= ?
    AND c.known_to > ?
    AND instr(c.words, ?) > 0
));

/* relationships.words */ /* relationships */
SELECT r.id, r.id, r.type, r.title, v.terms, v.evidence
FROM json_each(?) j
CROSS JOIN relationship r INDEXED BY relationship_shown ON r.id = j.value
CROSS JOIN version v ON v.relationship = r.id
  AND v.known_to > ?
  AND v.known_from <= ?
WHERE true
  AND r.known_from <= ?
  AND (r.known_to > ? OR EXISTS (
  SELECT 1
  FROM version w
  WHERE w.relationship = r.id
    AND w.known_to > ?
    AND w.known_from <= ?
))
  AND true
  AND (instr(r.title_key, ?) > 0 OR EXISTS (
  SELECT 1
  FROM claim c
  WHERE c.about = r.id
    AND c.known_from <= ?
    AND c.known_to > ?
    AND instr(c.words, ?) > 0
))
ORDER BY r.id ASC
LIMIT ?;
