// Keys by which a search finds entities as a whole: names, names without spaces and legal forms,
// and identifiers. The next start or command rebuilds the graph from the ledger, which writes them.
// (:SearchKey {key}), and (:Entity)-[:FOUND_BY]->(:SearchKey)
CREATE CONSTRAINT search_key IF NOT EXISTS FOR (k:SearchKey) REQUIRE k.key IS UNIQUE;
