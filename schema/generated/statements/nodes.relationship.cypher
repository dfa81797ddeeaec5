/* nodes.relationship */
RETURN [COLLECT {
  UNWIND $e0.idsRelationship AS requested
  MATCH (n0:Relationship {id: requested})
  WHERE n0.knownFrom <= $day
  MATCH (n0)-[:VERSION]->(vn0:Version)
  WHERE vn0.knownTo > $day
    AND vn0.knownFrom <= $day
  RETURN [n0.id, n0.type, n0.title, vn0.terms, vn0.evidence]
}] AS answer;
