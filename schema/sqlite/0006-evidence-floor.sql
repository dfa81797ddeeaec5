-- Views at the evidence floor OFFICIAL, and withdrawn claims. Versions and conflicts of the floor
-- OFFICIAL are rows of the same tables. Their days start with '!', which sorts before every other
-- day, so a day is within the days of a version only if both have the same floor.
-- The new columns are filled when the graph is rebuilt from the ledger, which the next start or
-- command does.

-- known_from and known_to are the first period in view, from a day until before another one, and
-- official_from and official_to are that of the floor OFFICIAL. Only withdrawn claims end a period,
-- and versions show whether another one follows.
ALTER TABLE relationship ADD COLUMN known_to TEXT;
ALTER TABLE relationship ADD COLUMN official_from TEXT;
ALTER TABLE relationship ADD COLUMN official_to TEXT;
DROP INDEX relationship_shown;
CREATE INDEX relationship_shown ON relationship (id, type, title, known_from, known_to, official_from, official_to);

ALTER TABLE tie ADD COLUMN known_to TEXT;
ALTER TABLE tie ADD COLUMN official_from TEXT;
ALTER TABLE tie ADD COLUMN official_to TEXT;

ALTER TABLE subject ADD COLUMN known_to TEXT;
ALTER TABLE subject ADD COLUMN official_from TEXT;
ALTER TABLE subject ADD COLUMN official_to TEXT;

-- A claim is in view from known_from until before known_to: '~~' for an accepted claim, the day of
-- its withdrawal, or '' if it is never in view.
ALTER TABLE claim ADD COLUMN known_to TEXT NOT NULL DEFAULT '';
ALTER TABLE claim ADD COLUMN official INTEGER NOT NULL DEFAULT 0;   -- 1 if its source is official
DROP INDEX claim_about;
DROP INDEX claim_source;
DROP INDEX claim_dataset;
CREATE INDEX claim_about ON claim (about, seq, known_from, known_to, official, state, modality, dataset, source, id, recorded_by, summary);
CREATE INDEX claim_source ON claim (source, seq, known_from, known_to, official);
CREATE INDEX claim_dataset ON claim (dataset, seq, known_from, known_to, official);

-- The version of the rules that derived the graph from the ledger. An older graph is rebuilt.
CREATE TABLE projection (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL
) STRICT;
