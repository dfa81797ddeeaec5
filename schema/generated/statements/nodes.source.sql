/* nodes.source */ /* source */
SELECT s.id, s.title, s.publisher, s.kind, s.url, s.archive_url, s.published_on, s.published_on_inferred, s.retrieved_on, s.language, s.dataset, s.recorded_at
FROM source s INDEXED BY source_id
WHERE s.id = ?
  AND s.known_from <= ?;
