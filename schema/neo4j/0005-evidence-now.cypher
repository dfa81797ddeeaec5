// The evidence of the version that holds now, beside the relationship: most readers ask for no other, and reach it without a way to the version.
MATCH (r:Relationship)
WHERE r.id > ''
CALL (r) {
  MATCH (r)-[:VERSION]->(v:Version)
  WHERE v.knownTo = '~~' AND (r.evidence IS NULL OR r.evidence <> v.evidence)
  SET r.evidence = v.evidence
} IN TRANSACTIONS OF 10000 ROWS;
