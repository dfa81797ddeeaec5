// Entities by degree: by kind, and by kind and country.
CREATE INDEX entity_kind_degree IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.degree, e.id);
CREATE INDEX entity_kind_country_degree IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.country, e.degree, e.id);
