// The ledger: the append-only record of everything that was added, reviewed, retracted and merged. All other nodes are worked out from it.
// (:Change {seq, revision, at, by, kind, subject, record, note}); `record` is a JSON document.
// Every statement of a migration may run twice: a server that was stopped in the middle runs all of it again.

// The one node that stands for the whole graph: its revision, and the lock that makes submissions run one after the other.
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (g:Graph) REQUIRE g.id IS UNIQUE;

// An entry's number is taken once; also reads the ledger in order, and finds its end.
CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (c:Change) REQUIRE c.seq IS UNIQUE;
