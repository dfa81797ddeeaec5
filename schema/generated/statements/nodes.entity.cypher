/* nodes.entity */
RETURN [COLLECT {
  UNWIND $e0.idsEntity AS requested
  MATCH (n0:Entity {id: requested})
  WHERE n0.kind IN $e0.kinds
  RETURN [n0.doc, n0.degree, null]
}] AS answer;
