// Views at the evidence floor OFFICIAL, and withdrawn claims. The days of versions and conflicts of
// the floor OFFICIAL start with '!', which sorts before every other day. A day is within the days
// of a version only if both have the same floor. The new properties are set when the graph is
// rebuilt from the ledger, which the next start or command does.

// A relationship is in view from knownFrom until before knownTo.
DROP INDEX relationship_type IF EXISTS;
CREATE INDEX relationship_type IF NOT EXISTS FOR (r:Relationship) ON (r.type, r.id, r.knownFrom, r.knownTo);

// A claim is in view from knownFrom until before knownTo, in any state.
DROP INDEX claim_dataset IF EXISTS;
CREATE INDEX claim_dataset IF NOT EXISTS FOR (c:Claim) ON (c.dataset, c.seq, c.knownFrom, c.knownTo);
