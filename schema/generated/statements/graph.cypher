/* graph */
RETURN [COLLECT {
  MATCH (g:Graph {id: 'dealgraph'})
  RETURN g.revision
}, COUNT {
  MATCH (n:Entity)
}, COUNT {
  MATCH (n:Relationship) USING INDEX n:Relationship(type, id, knownFrom)
  WHERE n.type IS NOT NULL
    AND n.id IS NOT NULL
    AND n.knownFrom <= $day
}, COUNT {
  MATCH (n:Relationship) USING INDEX n:Relationship(type, id, knownFrom)
  WHERE n.type IN ['INVESTMENT', 'ACQUISITION', 'STAKE', 'LOAN', 'CHIP_SUPPLY', 'CLOUD_CONTRACT', 'MANUFACTURING', 'POWER_SUPPLY', 'INFRASTRUCTURE', 'PARTNERSHIP', 'LICENSE', 'DISTRIBUTION']
    AND n.id IS NOT NULL
    AND n.knownFrom <= $day
}, COUNT {
  MATCH (n:Claim) USING INDEX n:Claim(dataset, seq, state, knownFrom)
  WHERE n.dataset IS NOT NULL
    AND n.seq IS NOT NULL
    AND n.state = 'ACCEPTED'
    AND n.knownFrom <= $day
}, COUNT {
  MATCH (n:Source) USING INDEX n:Source(id)
  WHERE n.id IS NOT NULL
    AND n.knownFrom <= $day
}, COUNT {
  MATCH (n:Conflict) USING INDEX n:Conflict(relationship, ordinal, knownTo)
  WHERE n.relationship IS NOT NULL
    AND n.ordinal IS NOT NULL
    AND n.knownTo > $day
    AND n.knownFrom <= $day
}, COLLECT {
  MATCH (n:Dataset) USING INDEX n:Dataset(id)
  WHERE n.id IS NOT NULL
  WITH n
  ORDER BY n.id
  RETURN [n.doc, COUNT {
    MATCH (c:Claim) USING INDEX c:Claim(dataset, seq, state, knownFrom)
    WHERE c.dataset = n.id
      AND c.seq IS NOT NULL
      AND c.state = 'ACCEPTED'
      AND c.knownFrom <= $day
  }]
}] AS answer;
