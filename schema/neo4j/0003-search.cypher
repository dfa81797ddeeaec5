// Search. Texts are folded before they come here, so that their words are what stands between spaces.

// The texts that hold a word.
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (e:Entity) ON EACH [e.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX relationship_words IF NOT EXISTS FOR (r:Relationship) ON EACH [r.titleKey]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX source_words IF NOT EXISTS FOR (s:Source) ON EACH [s.titleKey]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX claim_words IF NOT EXISTS FOR (c:Claim) ON EACH [c.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// The vocabulary: every word once. Words that begin with a part are found by the constraint's index, those that contain it or end with it by the other.
CREATE CONSTRAINT word_word IF NOT EXISTS FOR (w:Word) REQUIRE w.word IS UNIQUE;
CREATE TEXT INDEX word_parts IF NOT EXISTS FOR (w:Word) ON (w.word);
