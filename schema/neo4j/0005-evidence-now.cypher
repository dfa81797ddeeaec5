// Evidence of the current version, copied to the relationship. Most reads need only this evidence
// and skip the version node.
MATCH (r:Relationship)
WHERE r.id > ''
CALL (r) {
  MATCH (r)-[:VERSION]->(v:Version)
  WHERE v.knownTo = '~~' AND (r.evidence IS NULL OR r.evidence <> v.evidence)
  SET r.evidence = v.evidence
} IN TRANSACTIONS OF 10000 ROWS;
