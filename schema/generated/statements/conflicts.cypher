/* conflicts */
RETURN [COLLECT {
  MATCH (x0:Conflict)<-[:CONFLICT]-(vn0:Version)<-[:VERSION]-(n0:Relationship) USING INDEX x0:Conflict(relationship, ordinal, knownTo)
  WHERE x0.relationship IS NOT NULL
    AND x0.ordinal IS NOT NULL
    AND x0.knownTo > $versionDay
    AND x0.knownFrom <= $versionDay
  WITH x0, vn0, n0
  ORDER BY x0.relationship, x0.ordinal
  LIMIT $e0.limit
  RETURN [[x0.relationship, x0.ordinal], [vn0.conflicts, x0.ordinal, [], null]]
}, COUNT {
  MATCH (x0:Conflict)<-[:CONFLICT]-(vn0:Version)<-[:VERSION]-(n0:Relationship) USING INDEX x0:Conflict(relationship, ordinal, knownTo)
  WHERE x0.relationship IS NOT NULL
    AND x0.ordinal IS NOT NULL
    AND x0.knownTo > $versionDay
    AND x0.knownFrom <= $versionDay
  RETURN x0, vn0, n0
}, false, false] AS answer;
