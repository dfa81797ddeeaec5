// The graph is derived from the ledger. A node stores its record as a JSON document (doc), with
// separate properties for filters, sort orders and lookups, listed in src/store/neo4j/model.ts. The
// day '~' sorts after every real day: "now" is the view on the day '~', and a current version is
// known until '~~'. Every query is therefore a query as of a day.

// Unique ids. The indexes also serve lookups by id and lists sorted by id.
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (d:Dataset) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT relationship_id IF NOT EXISTS FOR (r:Relationship) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE;

// Claims in ledger order: all, and by data set.
CREATE INDEX claim_seq IF NOT EXISTS FOR (c:Claim) ON (c.seq);
CREATE INDEX claim_dataset IF NOT EXISTS FOR (c:Claim) ON (c.dataset, c.seq, c.state, c.knownFrom);

// Namesakes: each folded name once, connected to the entities with this name.
CREATE CONSTRAINT name_form IF NOT EXISTS FOR (n:Name) REQUIRE n.form IS UNIQUE;

// Entities by name: all, by kind, and by kind and country. All entities by degree.
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.nameKey, e.id);
CREATE INDEX entity_kind IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.nameKey, e.id);
CREATE INDEX entity_kind_country IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.country, e.nameKey, e.id);
CREATE INDEX entity_degree IF NOT EXISTS FOR (e:Entity) ON (e.degree, e.id);

// Relationships by title, and by type and id.
CREATE INDEX relationship_title IF NOT EXISTS FOR (r:Relationship) ON (r.titleKey, r.id);
CREATE INDEX relationship_type IF NOT EXISTS FOR (r:Relationship) ON (r.type, r.id, r.knownFrom);

// Sort orders of relationships that depend on the day: by announcement, amount and evidence.
CREATE INDEX version_announced IF NOT EXISTS FOR (v:Version) ON (v.announcedMissing, v.announced, v.relationship, v.knownTo);
CREATE INDEX version_amount IF NOT EXISTS FOR (v:Version) ON (v.currencyRank, v.amount, v.relationship, v.knownTo);
CREATE INDEX version_evidence IF NOT EXISTS FOR (v:Version) ON (v.publishers, v.claims, v.relationship, v.knownTo);
// Descending sort orders with ties by ascending id. An index is read in one direction, so the
// properties ending in Down hold negated sort keys.
CREATE INDEX version_announced_down IF NOT EXISTS FOR (v:Version) ON (v.announcedMissing, v.announcedDown, v.relationship, v.knownTo);
CREATE INDEX version_amount_down IF NOT EXISTS FOR (v:Version) ON (v.currencyRank, v.amountDown, v.relationship, v.knownTo);
CREATE INDEX version_evidence_down IF NOT EXISTS FOR (v:Version) ON (v.publishersDown, v.claimsDown, v.relationship, v.knownTo);

// Conflicts by relationship, in the order of the relationship.
CREATE INDEX conflict_relationship IF NOT EXISTS FOR (x:Conflict) ON (x.relationship, x.ordinal, x.knownTo);
