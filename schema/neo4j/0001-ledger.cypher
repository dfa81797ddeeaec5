// The ledger is the append-only record of every change. All other nodes are derived from it.
// (:Change {seq, revision, at, by, kind, subject, record, note}), with `record` as a JSON document.
// Every statement of a migration is idempotent: a server that stopped halfway runs all of it again.

// The single node of the whole graph, with its revision and the lock that serializes submissions.
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (g:Graph) REQUIRE g.id IS UNIQUE;

// Unique sequence numbers. The index also serves to read the ledger in order and to find its end.
CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (c:Change) REQUIRE c.seq IS UNIQUE;
