-- Keys by which a search finds entities as a whole: names, names without spaces and legal forms,
-- and identifiers. The next start or command rebuilds the graph from the ledger, which fills it.

CREATE TABLE entity_key (
  search_key TEXT NOT NULL,
  entity TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (search_key, entity)
) STRICT, WITHOUT ROWID;
