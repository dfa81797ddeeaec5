-- Lists read the displayed fields from columns instead of documents, and read columns from a
-- covering index. Parsing documents took as long as finding them, and finding rows took as long as
-- finding index entries. A source no longer has a document, because every field has a column.

ALTER TABLE relationship ADD COLUMN title TEXT NOT NULL DEFAULT '';
UPDATE relationship SET title = doc ->> '$.title';
CREATE INDEX relationship_shown ON relationship (id, type, title, known_from);

ALTER TABLE claim ADD COLUMN summary TEXT NOT NULL DEFAULT '';
UPDATE claim SET summary = doc ->> '$.summary';
DROP INDEX claim_about;
CREATE INDEX claim_about ON claim (about, seq, state, known_from, modality, dataset, source, id, recorded_by, summary);

ALTER TABLE source ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN publisher TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN url TEXT;
ALTER TABLE source ADD COLUMN archive_url TEXT;
ALTER TABLE source ADD COLUMN published_on TEXT;
ALTER TABLE source ADD COLUMN published_on_inferred INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN retrieved_on TEXT;
ALTER TABLE source ADD COLUMN language TEXT;
ALTER TABLE source ADD COLUMN dataset TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN recorded_at TEXT NOT NULL DEFAULT '';
UPDATE source SET
  title = doc ->> '$.title',
  publisher = doc ->> '$.publisher',
  url = doc ->> '$.url',
  archive_url = doc ->> '$.archiveUrl',
  published_on = doc ->> '$.publishedOn',
  published_on_inferred = coalesce(doc ->> '$.publishedOnInferred', 0),
  retrieved_on = doc ->> '$.retrievedOn',
  language = doc ->> '$.language',
  dataset = doc ->> '$.dataset',
  recorded_at = doc ->> '$.recordedAt';
ALTER TABLE source DROP COLUMN doc;
CREATE INDEX source_shown ON source (id, title, publisher, kind, url, published_on);
