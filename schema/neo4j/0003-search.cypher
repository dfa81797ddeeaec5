// Full-text search. Texts are folded before they are indexed, so words are separated by spaces.

// Indexes of texts by word.
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (e:Entity) ON EACH [e.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX relationship_words IF NOT EXISTS FOR (r:Relationship) ON EACH [r.titleKey]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX source_words IF NOT EXISTS FOR (s:Source) ON EACH [s.titleKey]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX claim_words IF NOT EXISTS FOR (c:Claim) ON EACH [c.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// The vocabulary: every word once. The constraint's index finds words by prefix. The text index
// finds words that contain a part or end with it.
CREATE CONSTRAINT word_word IF NOT EXISTS FOR (w:Word) REQUIRE w.word IS UNIQUE;
CREATE TEXT INDEX word_parts IF NOT EXISTS FOR (w:Word) ON (w.word);
