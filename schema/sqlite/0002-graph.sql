-- The graph: what the ledger adds up to. A thing is kept as a JSON document (doc), with the columns that it is filtered, sorted or joined by beside it.
-- A day that never comes is '~': it sorts after every day. What is known "now" is what is known on the day '~', and a version that still holds is
-- known until '~~'; so that every query is a query at a date.

CREATE TABLE dataset (
  id TEXT NOT NULL PRIMARY KEY,
  doc TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name_key TEXT NOT NULL,            -- the folded name
  names TEXT NOT NULL,               -- the folded name, short name and aliases, a line each
  country TEXT,
  roles TEXT NOT NULL,               -- ' AI_LAB INVESTOR '
  maker TEXT REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  degree INTEGER NOT NULL,           -- relationships in view now in which it is a party
  doc TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX entity_id ON entity (id);
CREATE INDEX entity_name ON entity (name_key, id, kind, country);
CREATE INDEX entity_kind ON entity (kind, name_key, id, country);
CREATE INDEX entity_kind_country ON entity (kind, country, name_key, id);
CREATE INDEX entity_degree ON entity (degree, id, kind, country);
CREATE INDEX entity_maker ON entity (maker, id) WHERE maker IS NOT NULL;

-- Each form under which an entity is known, folded, for namesakes.
CREATE TABLE entity_name_form (
  form TEXT NOT NULL,
  entity TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (form, entity)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  publisher_key TEXT NOT NULL,        -- the folded publisher
  title_key TEXT NOT NULL,           -- the folded title
  published_from TEXT,
  published_to TEXT,
  known_from TEXT NOT NULL,
  doc TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX source_id ON source (id);

CREATE TABLE relationship (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  title_key TEXT NOT NULL,
  part_of TEXT REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
  known_from TEXT,                   -- of its first version; null where no claim about it is in view
  doc TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX relationship_id ON relationship (id);
CREATE INDEX relationship_title ON relationship (title_key, id, type);
CREATE INDEX relationship_type ON relationship (type, id);
CREATE INDEX relationship_part ON relationship (part_of, id) WHERE part_of IS NOT NULL;

-- Who is a party of what: one row for an entity and a relationship, with all roles that it has there, in the order of the parties.
CREATE TABLE tie (
  entity TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  relationship TEXT NOT NULL,
  roles TEXT NOT NULL,               -- ' SUPPLIER INVESTOR '
  type TEXT NOT NULL,
  known_from TEXT,                   -- of the relationship
  PRIMARY KEY (entity, relationship)
) STRICT, WITHOUT ROWID;
CREATE INDEX tie_relationship ON tie (relationship, entity, roles);

-- What a relationship is about: products, facilities, segments.
CREATE TABLE subject (
  entity TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  relationship TEXT NOT NULL,
  type TEXT NOT NULL,
  known_from TEXT,                   -- of the relationship
  PRIMARY KEY (entity, relationship)
) STRICT, WITHOUT ROWID;
CREATE INDEX subject_relationship ON subject (relationship, entity);

CREATE TABLE claim (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  about TEXT NOT NULL,
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL,
  known_from TEXT NOT NULL,
  modality TEXT NOT NULL,
  dataset TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  words TEXT NOT NULL,               -- the folded summary
  doc TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX claim_id ON claim (id);
CREATE INDEX claim_about ON claim (about, seq, state, known_from, modality, dataset);
CREATE INDEX claim_source ON claim (source, seq, state, known_from);
CREATE INDEX claim_dataset ON claim (dataset, seq, state, known_from);

-- What was known of a relationship from one day until another.
CREATE TABLE version (
  relationship TEXT NOT NULL,
  type TEXT NOT NULL,
  known_from TEXT NOT NULL,
  known_to TEXT NOT NULL,
  status TEXT,
  currency_rank TEXT NOT NULL,       -- '0' dollars, '1EUR' another currency, '2' unstated: the order of amounts
  amount INTEGER NOT NULL,           -- 0 where unstated
  amount_to INTEGER NOT NULL,        -- the upper end of an amount between two, else the amount
  announced_missing INTEGER NOT NULL,
  announced TEXT NOT NULL,           -- the first day that it can mean, '' where unknown
  announced_to TEXT NOT NULL,        -- the last day
  active_from TEXT,
  active_to TEXT,
  disputed INTEGER NOT NULL,
  publishers INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  cancelled_on TEXT,
  terms TEXT NOT NULL,
  evidence TEXT NOT NULL,
  conflicts TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX version_relationship ON version (relationship, known_to);
CREATE INDEX version_announced ON version (announced_missing, announced, relationship, known_to, type);
CREATE INDEX version_amount ON version (currency_rank, amount, relationship, known_to, type);
CREATE INDEX version_evidence ON version (publishers, claims, relationship, known_to, type);

-- One row for each conflict of each version, in the version's order; what it says is in the version.
CREATE TABLE conflict (
  relationship TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  known_to TEXT NOT NULL,
  known_from TEXT NOT NULL,
  term TEXT NOT NULL,
  PRIMARY KEY (relationship, ordinal, known_to)
) STRICT, WITHOUT ROWID;
