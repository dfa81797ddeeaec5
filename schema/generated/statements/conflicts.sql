/* conflicts */ /* conflicts */
SELECT count(*)
FROM conflict x
CROSS JOIN version v ON v.relationship = x.relationship
  AND v.known_to = x.known_to
WHERE x.known_to > ?
  AND x.known_from <= ?;

/* conflicts */ /* conflicts */
SELECT x.relationship, x.ordinal, json_extract(v.conflicts, '$[' || x.ordinal || ']')
FROM conflict x
CROSS JOIN version v ON v.relationship = x.relationship
  AND v.known_to = x.known_to
WHERE x.known_to > ?
  AND x.known_from <= ?
ORDER BY x.relationship ASC, x.ordinal ASC
LIMIT ?;
