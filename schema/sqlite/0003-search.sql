-- Search. Texts are folded before they come here, so that their words are what stands between spaces (tokenize = 'ascii' splits at nothing else).
-- The indexes hold no text: what they find is read from the tables above by its key.

CREATE VIRTUAL TABLE entity_words USING fts5 (words, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
CREATE VIRTUAL TABLE relationship_words USING fts5 (words, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
CREATE VIRTUAL TABLE source_words USING fts5 (words, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
CREATE VIRTUAL TABLE claim_words USING fts5 (words, content = '', columnsize = 0, detail = none, tokenize = 'ascii');

-- The vocabulary: every word once, and the groups of three letters in it, with a space before and after ("ai" is " ai", "ai "). Words that contain
-- a part, or differ by one typing error, are found here, and the texts that hold them in the indexes above.
CREATE TABLE word (
  key INTEGER PRIMARY KEY,
  word TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX word_word ON word (word);
CREATE VIRTUAL TABLE word_trigram USING fts5 (word, content = '', columnsize = 0, detail = none, tokenize = 'trigram');
