// The evidence of the version that holds now, beside the relationship: most readers ask for no other, and reach it without a way to the version.
MATCH (r:Relationship)-[:VERSION]->(v:Version)
WHERE r.id > '' AND v.knownTo = '~~'
CALL (r, v) {
  SET r.evidence = v.evidence
} IN TRANSACTIONS OF 10000 ROWS;
