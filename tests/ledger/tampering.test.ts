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
} from '../support/small-dataset.ts';

const DEAL = 'microsoft-nvidia-anthropic-investment';
const untouchedStore = join(folderWith({}), 'store.db');

/** A copy of the store with the article, after a manual SQL statement. */
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
  // Moves everything into the file, so that it can be copied; the driver releases it later.
  tamper(untouchedStore, 'PRAGMA wal_checkpoint(TRUNCATE)');
});

test('check finds nothing in an untouched store', async () => {
  expect(await findingsIn(untouchedStore)).toEqual([]);
});

test.each<[string, string]>([
  [
    `DELETE FROM tie WHERE entity = 'openai'`,
    'tie row (relationship "anthropic-openai-competition", entity "openai") is missing',
  ],
  [
    `UPDATE tie SET known_from = NULL WHERE entity = 'openai'`,
    'tie row (relationship "anthropic-openai-competition", entity "openai"): known_from is null, expected "2026-11-01"',
  ],
  [
    `INSERT INTO tie (entity, relationship, roles, type, known_from) VALUES ('openai', '${DEAL}', ' INVESTOR ', 'INVESTMENT', '2026-11-01')`,
    `tie row (relationship "${DEAL}", entity "openai") matches no record`,
  ],
  ['DELETE FROM conflict', `conflict row (relationship "${DEAL}", ordinal 0, known_to "~~") is missing`],
  [
    `DELETE FROM subject WHERE entity = 'ai-infrastructure'`,
    'subject row (relationship "governments-own-infrastructure", entity "ai-infrastructure") is missing',
  ],
  [`DELETE FROM word WHERE word = 'nvidia'`, 'word row (word "nvidia") is missing'],
  ['DELETE FROM word', 'word row (word "accelerators") is missing'],
  [
    `DELETE FROM entity_key WHERE entity = 'openai'`,
    'entity_key row (entity "openai", search_key "alias:open ai") is missing',
  ],
  [
    `DELETE FROM entity_name_form WHERE entity = 'openai'`,
    'entity_name_form row (entity "openai", form "open ai") is missing',
  ],
  ...(
    [
      ['amount', '1', '1, expected 15000000000'],
      ['publishers', '99', '99, expected 1'],
      ['type', `'LOAN'`, '"LOAN", expected "INVESTMENT"'],
      ['active_from', `'2020-01-01'`, '"2020-01-01", expected null'],
    ] as const
  ).map(([column, value, is]): [string, string] => [
    `UPDATE version SET ${column} = ${value} WHERE relationship = '${DEAL}'`,
    `version row (relationship "${DEAL}", known_to "~~"): ${column} is ${is}`,
  ]),
  [
    `UPDATE claim SET state = 'REJECTED' WHERE id = 'article-c01'`,
    'claim row (id "article-c01"): state is "REJECTED", expected "ACCEPTED"',
  ],
  [
    `UPDATE claim SET known_from = '2020-01-01' WHERE id = 'article-c01'`,
    'claim row (id "article-c01"): known_from is "2020-01-01", expected "2026-11-01"',
  ],
  [
    `UPDATE entity SET kind = 'PERSON' WHERE id = 'openai'`,
    'entity row (id "openai"): kind is "PERSON", expected "COMPANY"',
  ],
  [
    `UPDATE entity SET names = 'other' WHERE id = 'openai'`,
    String.raw`entity row (id "openai"): names is "other", expected "openai\n\nopen ai"`,
  ],
  [
    `UPDATE entity SET roles = ' INVESTOR ' WHERE id = 'openai'`,
    'entity row (id "openai"): roles is " INVESTOR ", expected " AI_LAB "',
  ],
  [
    `INSERT INTO claim_words (claim_words) VALUES ('delete-all')`,
    'claim_words row (claim "article-c01") is missing',
  ],
  [
    `INSERT INTO entity_words (rowid, words) SELECT key, 'wrong' FROM entity WHERE id = 'openai'`,
    'entity_words row (entity "openai"): words is "ai|open|openai|wrong", expected "ai|open|openai"',
  ],
  [
    `INSERT INTO word_trigram (word_trigram) VALUES ('delete-all')`,
    'word_trigram row (word "accelerators") is missing',
  ],
  [
    `INSERT INTO source_words (rowid, words) VALUES (77, 'nothing')`,
    'source_words row (source "#77") matches no record',
  ],
])('check finds the effect of "%s", and a rebuild repairs it', async (statement, finding) => {
  const path = tamperedCopy(statement);
  const messages = await findingsIn(path);
  expect(messages).toContain(finding);
  expect(messages.length).toBeLessThan(30);
  await withStore(path, rebuild);
  expect(await findingsIn(path)).toEqual([]);
});

test('check reports twenty differences one by one, and the number of the others', async () => {
  const messages = await findingsIn(tamperedCopy(`UPDATE claim SET state = 'PROPOSED', modality = 'RUMOUR'`));
  expect(messages).toHaveLength(21);
  expect(messages.at(-1)).toBe('26 more claim rows differ from the records');
});

describe('check finds a changed schema of the store', () => {
  test.each([
    ['trigger', 'ledger_is_never_cut'],
    ['trigger', 'ledger_has_no_gaps'],
    ['index', 'version_amount'],
    ['index', 'tie_relationship'],
    ['table', 'conflict'],
  ])('without the %s %s; a rebuild rejects it, and the finding has the repair', async (kind, name) => {
    const path = tamperedCopy(`DROP ${kind} ${name}`);
    const [finding = ''] = await findingsIn(path);
    const [, statement = ''] =
      /^the (?:trigger|index|table) "\w+" is missing; create it with sqlite3: (.+)$/.exec(finding) ?? [];
    await expect(withStore(path, rebuild)).rejects.toThrow(statement);
    tamper(path, statement);
    await withStore(path, rebuild);
    expect(await findingsIn(path)).toEqual([]);
  });

  test('without a table that reading the graph requires', async () => {
    expect(await findingsIn(tamperedCopy('DROP TABLE claim'))).toContainEqual(
      expect.stringMatching(/^the table "claim" is missing;/),
    );
  });

  test('with changed and additional definitions', async () => {
    expect(
      await findingsIn(
        tamperedCopy(
          'DROP INDEX version_amount; CREATE INDEX version_amount ON version (amount); CREATE TABLE mine (id)',
        ),
      ),
    ).toEqual([
      'the index "version_amount" differs from the migrations; restore the store from a backup, or define it as: CREATE INDEX version_amount ON version (currency_rank, amount, relationship, known_to, type)',
      'the table "mine" is not part of the schema; drop it with sqlite3',
      'the rows were not checked, because the schema differs from the migrations; fix the schema first',
    ]);
  });
});

test('words of a former name of an entity are not a finding, also in memory', async () => {
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
