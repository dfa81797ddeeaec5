// The graph: what the ledger adds up to. A node keeps its record as a JSON document (doc), with the properties beside it that it is filtered, sorted
// or recognised by; src/store/neo4j/model.ts says which. A day that never comes is '~': it sorts after every day. What is known "now" is what is known
// on the day '~', and a version that still holds is known until '~~'; so that every query is a query at a date.

// Each thing once, found by its id; also the order of lists that are sorted by id.
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (d:Dataset) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT relationship_id IF NOT EXISTS FOR (r:Relationship) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE;

// Claims in the order of the ledger, all of them and those of one data set.
CREATE INDEX claim_seq IF NOT EXISTS FOR (c:Claim) ON (c.seq);
CREATE INDEX claim_dataset IF NOT EXISTS FOR (c:Claim) ON (c.dataset, c.seq, c.state, c.knownFrom);

// Namesakes: each folded name once, with the entities that are known by it.
CREATE CONSTRAINT name_form IF NOT EXISTS FOR (n:Name) REQUIRE n.form IS UNIQUE;

// Entities by name and by degree, all of them and those of one kind, and of one kind and country.
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.nameKey, e.id);
CREATE INDEX entity_kind IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.nameKey, e.id);
CREATE INDEX entity_kind_country IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.country, e.nameKey, e.id);
CREATE INDEX entity_degree IF NOT EXISTS FOR (e:Entity) ON (e.degree, e.id);

// Relationships by title, and those of one type by id.
CREATE INDEX relationship_title IF NOT EXISTS FOR (r:Relationship) ON (r.titleKey, r.id);
CREATE INDEX relationship_type IF NOT EXISTS FOR (r:Relationship) ON (r.type, r.id, r.knownFrom);

// The orders of relationships that depend on the day: by announcement, amount and evidence.
CREATE INDEX version_announced IF NOT EXISTS FOR (v:Version) ON (v.announcedMissing, v.announced, v.relationship, v.knownTo);
CREATE INDEX version_amount IF NOT EXISTS FOR (v:Version) ON (v.currencyRank, v.amount, v.relationship, v.knownTo);
CREATE INDEX version_evidence IF NOT EXISTS FOR (v:Version) ON (v.publishers, v.claims, v.relationship, v.knownTo);
// The latest and the largest first, and equal ones by id: an index runs one way, so that these have what is sorted negated.
CREATE INDEX version_announced_down IF NOT EXISTS FOR (v:Version) ON (v.announcedMissing, v.announcedDown, v.relationship, v.knownTo);
CREATE INDEX version_amount_down IF NOT EXISTS FOR (v:Version) ON (v.currencyRank, v.amountDown, v.relationship, v.knownTo);
CREATE INDEX version_evidence_down IF NOT EXISTS FOR (v:Version) ON (v.publishersDown, v.claimsDown, v.relationship, v.knownTo);

// Conflicts by relationship, and within it in its order.
CREATE INDEX conflict_relationship IF NOT EXISTS FOR (x:Conflict) ON (x.relationship, x.ordinal, x.knownTo);
