/* relationships.by_announced_asc */
RETURN [COLLECT {
  MATCH (n0)-[:VERSION]->(vn0:Version) USING INDEX vn0:Version(announcedMissing, announced, relationship, knownTo)
  WHERE vn0.announcedMissing IS NOT NULL
    AND vn0.announced IS NOT NULL
    AND vn0.relationship IS NOT NULL
    AND vn0.knownTo > $versionDay
    AND vn0.knownFrom <= $versionDay
  WITH n0, vn0
  ORDER BY vn0.announcedMissing, vn0.announced, vn0.relationship
  LIMIT $e0.limit
  RETURN [[vn0.announcedMissing, vn0.announced, vn0.relationship], [n0.id, n0.type, n0.title, vn0.terms, vn0.evidence]]
}, COUNT {
  MATCH (n0)-[:VERSION]->(vn0:Version) USING INDEX vn0:Version(announcedMissing, announced, relationship, knownTo)
  WHERE vn0.announcedMissing IS NOT NULL
    AND vn0.announced IS NOT NULL
    AND vn0.relationship IS NOT NULL
    AND vn0.knownTo > $versionDay
    AND vn0.knownFrom <= $versionDay
  RETURN n0, vn0
}, false, false] AS answer;
