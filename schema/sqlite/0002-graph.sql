-- The graph is derived from the ledger. A node is stored as a JSON document (doc), with separate
-- columns for filters, sort orders and joins. The day '~' sorts after every real day: "now" is the
-- view on the day '~', and a current version is known until '~~'. Every query is therefore a query
-- as of a day.

CREATE TABLE dataset (
  id TEXT NOT NULL PRIMARY KEY,
  doc TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name_key TEXT NOT NULL,            -- the folded name
  names TEXT NOT NULL,               -- the folded name, short name and aliases, one per line
  country TEXT,
  roles TEXT NOT NULL,               -- ' AI_LAB INVESTOR '
  maker TEXT REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  degree INTEGER NOT NULL,           -- number of relationships in view now
  doc TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX entity_id ON entity (id);
CREATE INDEX entity_name ON entity (name_key, id, kind, country);
CREATE INDEX entity_kind ON entity (kind, name_key, id, country);
CREATE INDEX entity_kind_country ON entity (kind, country, name_key, id);
CREATE INDEX entity_degree ON entity (degree, id, kind, country);
CREATE INDEX entity_maker ON entity (maker, id) WHERE maker IS NOT NULL;

-- Folded names, short names and aliases of each entity, to detect namesakes.
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
  known_from TEXT,                   -- of the first version; null if no claim is in view
  doc TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX relationship_id ON relationship (id);
CREATE INDEX relationship_title ON relationship (title_key, id, type);
CREATE INDEX relationship_type ON relationship (type, id);
CREATE INDEX relationship_part ON relationship (part_of, id) WHERE part_of IS NOT NULL;

-- Parties: one row per entity and relationship, with all roles of the entity in the order of the
-- parties.
CREATE TABLE tie (
  entity TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  relationship TEXT NOT NULL,
  roles TEXT NOT NULL,               -- ' SUPPLIER INVESTOR '
  type TEXT NOT NULL,
  known_from TEXT,                   -- known_from of the relationship
  PRIMARY KEY (entity, relationship)
) STRICT, WITHOUT ROWID;
CREATE INDEX tie_relationship ON tie (relationship, entity, roles);

-- Subjects of relationships: products, facilities and segments.
CREATE TABLE subject (
  entity TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  relationship TEXT NOT NULL,
  type TEXT NOT NULL,
  known_from TEXT,                   -- known_from of the relationship
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

-- Versions of a relationship: the state known from one day until another.
CREATE TABLE version (
  relationship TEXT NOT NULL,
  type TEXT NOT NULL,
  known_from TEXT NOT NULL,
  known_to TEXT NOT NULL,
  status TEXT,
  currency_rank TEXT NOT NULL,       -- sort key: '0' for dollars, '1EUR' and so on, '2' if unstated
  amount INTEGER NOT NULL,           -- 0 if unstated
  amount_to INTEGER NOT NULL,        -- upper bound of a BETWEEN amount, else the amount
  announced_missing INTEGER NOT NULL,
  announced TEXT NOT NULL,           -- first day of the partial date, '' if unknown
  announced_to TEXT NOT NULL,        -- last day of the partial date
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

-- Conflicts: one row per conflict of a version, in the order of the version, which holds the
-- contents.
CREATE TABLE conflict (
  relationship TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  known_to TEXT NOT NULL,
  known_from TEXT NOT NULL,
  term TEXT NOT NULL,
  PRIMARY KEY (relationship, ordinal, known_to)
) STRICT, WITHOUT ROWID;
