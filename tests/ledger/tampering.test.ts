import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkStore } from '../../src/ledger/check.ts';
import { rebuild } from '../../src/ledger/rebuild.ts';
import { SEED_FOLDER } from '../support/server.ts';
import {
  emptyStore,
  datasetFolder,
  folderWith,
  importInto,
  smallDataset,
  tamper,
  withStore,
} from './fixtures.ts';

const DEAL = 'microsoft-nvidia-anthropic-investment';
const untouchedStore = join(folderWith({}), 'store.db');

/** A copy of the store with the article, after somebody ran a statement on it. */
function tamperedCopy(statement: string): string {
  const path = join(folderWith({}), 'store.db');
  cpSync(untouchedStore, path);
  tamper(path, statement);
  return path;
}

const findingsIn = (path: string): Promise<string[]> =>
  withStore(path, async (store) => (await checkStore(store)).map(({ message }) => message));

beforeAll(async () => {
  await withStore(untouchedStore, (store) => importInto(store, join(SEED_FOLDER, 'article')));
  // So that the file is all of it and can be copied: the driver lets go of it only later.
  tamper(untouchedStore, 'PRAGMA wal_checkpoint(TRUNCATE)');
});

test('a store that nobody touched is clean', async () => {
  expect(await findingsIn(untouchedStore)).toEqual([]);
});

test.each<[string, string]>([
  [
    `DELETE FROM tie WHERE entity = 'openai'`,
    'the row of tie with relationship "anthropic-openai-competition" and entity "openai" is missing',
  ],
  [
    `UPDATE tie SET known_from = NULL WHERE entity = 'openai'`,
    'the row of tie with relationship "anthropic-openai-competition" and entity "openai" is wrong: known_from is "nothing" and "2026-11-01" by its record',
  ],
  [
    `INSERT INTO tie VALUES ('openai', '${DEAL}', ' INVESTOR ', 'INVESTMENT', '2026-11-01')`,
    `the row of tie with relationship "${DEAL}" and entity "openai" belongs to no record`,
  ],
  [
    'DELETE FROM conflict',
    `the row of conflict with relationship "${DEAL}" and ordinal 0 and known_to "~~" is missing`,
  ],
  [
    `DELETE FROM subject WHERE entity = 'ai-infrastructure'`,
    'the row of subject with relationship "governments-own-infrastructure" and entity "ai-infrastructure" is missing',
  ],
  [`DELETE FROM word WHERE word = 'nvidia'`, 'the row of word with word "nvidia" is missing'],
  ['DELETE FROM word', 'the row of word with word "accelerators" is missing'],
  [
    `DELETE FROM entity_name_form WHERE entity = 'openai'`,
    'the row of entity_name_form with entity "openai" and form "open ai" is missing',
  ],
  ...(
    [
      ['amount', '1', '1 and 15000000000 by its record'],
      ['publishers', '99', '99 and 1 by its record'],
      ['type', `'LOAN'`, '"LOAN" and "INVESTMENT" by its record'],
      ['active_from', `'2020-01-01'`, '"2020-01-01" and "nothing" by its record'],
    ] as const
  ).map(([column, value, is]): [string, string] => [
    `UPDATE version SET ${column} = ${value} WHERE relationship = '${DEAL}'`,
    `the row of version with relationship "${DEAL}" and known_to "~~" is wrong: ${column} is ${is}`,
  ]),
  [
    `UPDATE claim SET state = 'REJECTED' WHERE id = 'article-c01'`,
    'the row of claim with id "article-c01" is wrong: state is "REJECTED" and "ACCEPTED" by its record',
  ],
  [
    `UPDATE claim SET known_from = '2020-01-01' WHERE id = 'article-c01'`,
    'the row of claim with id "article-c01" is wrong: known_from is "2020-01-01" and "2026-11-01" by its record',
  ],
  [
    `UPDATE entity SET kind = 'PERSON' WHERE id = 'openai'`,
    'the row of entity with id "openai" is wrong: kind is "PERSON" and "COMPANY" by its record',
  ],
  [
    `UPDATE entity SET names = 'other' WHERE id = 'openai'`,
    String.raw`the row of entity with id "openai" is wrong: names is "other" and "openai\nopen ai" by its record`,
  ],
  [
    `UPDATE entity SET roles = ' INVESTOR ' WHERE id = 'openai'`,
    'the row of entity with id "openai" is wrong: roles is " INVESTOR " and " AI_LAB " by its record',
  ],
  [
    `INSERT INTO claim_words (claim_words) VALUES ('delete-all')`,
    'the row of claim_words with claim "article-c01" is missing',
  ],
  [
    `INSERT INTO entity_words (rowid, words) SELECT key, 'wrong' FROM entity WHERE id = 'openai'`,
    'the row of entity_words with entity "openai" is wrong: found by is "ai|open|openai|wrong" and "ai|open|openai" by its record',
  ],
  [
    `INSERT INTO word_trigram (word_trigram) VALUES ('delete-all')`,
    'the row of word_trigram with word "accelerators" is missing',
  ],
  [
    `INSERT INTO source_words (rowid, words) VALUES (77, 'nothing')`,
    'the row of source_words with source "#77" belongs to no record',
  ],
])('check finds what "%s" did, and a rebuild mends it', async (statement, finding) => {
  const path = tamperedCopy(statement);
  const messages = await findingsIn(path);
  expect(messages).toContain(finding);
  expect(messages.length).toBeLessThan(30);
  await withStore(path, rebuild);
  expect(await findingsIn(path)).toEqual([]);
});

test('check tells twenty differences one by one, and of the rest how many there are', async () => {
  const messages = await findingsIn(tamperedCopy(`UPDATE claim SET state = 'PROPOSED', modality = 'RUMOUR'`));
  expect(messages).toHaveLength(21);
  expect(messages.at(-1)).toBe('26 more rows of claim are missing, wrong or of no record');
});

describe('a changed schema is found, a rebuild refuses it, and the finding says what to do:', () => {
  test.each([
    ['trigger', 'ledger_is_never_cut'],
    ['trigger', 'ledger_has_no_gaps'],
    ['index', 'version_amount'],
    ['index', 'tie_relationship'],
    ['table', 'conflict'],
  ])('without the %s %s', async (kind, name) => {
    const path = tamperedCopy(`DROP ${kind} ${name}`);
    const [finding = ''] = await findingsIn(path);
    const [, statement = ''] =
      /^the (?:trigger|index|table) "\w+" is missing from the store; put it back with sqlite3: (.+)$/.exec(
        finding,
      ) ?? [];
    await expect(withStore(path, rebuild)).rejects.toThrow(statement);
    tamper(path, statement);
    await withStore(path, rebuild);
    expect(await findingsIn(path)).toEqual([]);
  });

  test('with a table that the graph cannot be read without gone', async () => {
    expect(await findingsIn(tamperedCopy('DROP TABLE claim'))).toContainEqual(
      expect.stringMatching(/^the table "claim" is missing from the store/),
    );
  });

  test('with other definitions', async () => {
    expect(
      await findingsIn(
        tamperedCopy(
          'DROP INDEX version_amount; CREATE INDEX version_amount ON version (amount); CREATE TABLE mine (id)',
        ),
      ),
    ).toEqual([
      'the index "version_amount" of the store was changed; take the store from a backup, or define it as: CREATE INDEX version_amount ON version (currency_rank, amount, relationship, known_to, type)',
      'the table "mine" in the store is not dealgraph\'s; drop it with sqlite3',
      'the rows of the store cannot be examined before its schema is put right',
    ]);
  });
});

test('words of a name that an entity had before are no finding, in memory neither', async () => {
  const store = await emptyStore();
  await importInto(store, datasetFolder(smallDataset()));
  const renamed = smallDataset(({ entities }) => {
    entities[0] = { ...entities[0], name: 'Unheardof Größe 漢字 Inc.' };
  });
  const [report] = await importInto(store, datasetFolder(renamed));
  expect(report).toBeDefined();
  expect(await checkStore(store)).toEqual([]);
  expect(await checkStore(store)).toEqual([]);
});
