-- Full-text search. Texts are folded before they are indexed, so words are separated by spaces and
-- the tokenizer 'ascii' splits at nothing else. The indexes store no text: matches are read by key
-- from the tables above.

CREATE VIRTUAL TABLE entity_words USING fts5 (words, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
CREATE VIRTUAL TABLE relationship_words USING fts5 (words, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
CREATE VIRTUAL TABLE source_words USING fts5 (words, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
CREATE VIRTUAL TABLE claim_words USING fts5 (words, content = '', columnsize = 0, detail = none, tokenize = 'ascii');

-- The vocabulary: every word once, with its trigrams. A word is stored with a space before and
-- after it ("ai" has the trigrams " ai" and "ai "). The table serves to find words that contain a
-- part or differ by one typing error. The indexes above then find the texts with these words.
CREATE TABLE word (
  key INTEGER PRIMARY KEY,
  word TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX word_word ON word (word);
CREATE VIRTUAL TABLE word_trigram USING fts5 (word, content = '', columnsize = 0, detail = none, tokenize = 'trigram');
