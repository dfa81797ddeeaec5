/* graph */
RETURN [COLLECT {
  MATCH (g:Graph {id: 'dealgraph'})
  RETURN g.revision
}, COUNT {
  MATCH (n:Entity)
}, COUNT {
  MATCH (n:Relationship) USING INDEX n:Relationship(type, id, knownFrom, knownTo)
  WHERE n.type IS NOT NULL
    AND n.id IS NOT NULL
    AND n.knownTo IS NOT NULL
    AND n.knownFrom <= $day
    AND (n.knownTo > $day OR any(span IN n.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
}, COUNT {
  MATCH (n:Relationship) USING INDEX n:Relationship(type, id, knownFrom, knownTo)
  WHERE n.type IN ['INVESTMENT', 'ACQUISITION', 'STAKE', 'LOAN', 'CHIP_SUPPLY', 'CLOUD_CONTRACT', 'MANUFACTURING', 'POWER_SUPPLY', 'INFRASTRUCTURE', 'PARTNERSHIP', 'LICENSE', 'DISTRIBUTION']
    AND n.id IS NOT NULL
    AND n.knownTo IS NOT NULL
    AND n.knownFrom <= $day
    AND (n.knownTo > $day OR any(span IN n.laterSpans WHERE left(span, 10) <= $day AND substring(span, 11) > $day))
}, COUNT {
  MATCH (n:Claim) USING INDEX n:Claim(dataset, seq, knownFrom, knownTo)
  WHERE n.dataset IS NOT NULL
    AND n.seq IS NOT NULL
    AND n.knownFrom <= $day
    AND n.knownTo > $day
}, COUNT {
  MATCH (n:Source) USING INDEX n:Source(id)
  WHERE n.id IS NOT NULL
    AND n.knownFrom <= $day
}, COUNT {
  MATCH (n:Conflict) USING INDEX n:Conflict(relationship, ordinal, knownTo)
  WHERE n.relationship IS NOT NULL
    AND n.ordinal IS NOT NULL
    AND n.knownTo > $versionDay
    AND n.knownFrom <= $versionDay
}, COLLECT {
  MATCH (d:Dataset) USING INDEX d:Dataset(id)
  WHERE d.id IS NOT NULL
  WITH d
  ORDER BY d.id
  RETURN [d.doc, COUNT {
    MATCH (n:Claim) USING INDEX n:Claim(dataset, seq, knownFrom, knownTo)
    WHERE n.dataset = d.id
      AND n.seq IS NOT NULL
      AND n.knownFrom <= $day
      AND n.knownTo > $day
  }]
}] AS answer;
