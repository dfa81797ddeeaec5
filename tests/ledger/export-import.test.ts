import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadUserInput, InvalidDataset } from '../../src/errors.ts';
import { checkStore } from '../../src/ledger/check.ts';
import { importLedger } from '../../src/ledger/import-entries.ts';
import { exportLedger } from '../../src/exports/ledger.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { SEED_FOLDER } from '../support/server.ts';
import {
  emptyStore,
  datasetFolder,
  folderWith,
  importInto,
  projectionOf,
  smallDataset,
} from '../support/small-dataset.ts';

async function ledgerText(store: GraphStore): Promise<string> {
  let text = '';
  for await (const chunk of exportLedger(store)) text += chunk;
  return text;
}

function ledgerFile(text: string): string {
  return join(folderWith({ 'ledger.jsonl': text }), 'ledger.jsonl');
}

/**
 * The ledger of the small data set in two revisions; the second one changes an entity and adds a
 * claim.
 */
async function smallLedger(): Promise<string> {
  const store = await openStore({ path: ':memory:' });
  await importInto(store, datasetFolder(smallDataset()));
  const changed = smallDataset(({ entities, claims }) => {
    entities[0] = { ...entities[0], name: 'Acme Corporation — 東京 𐐀' };
    claims.push({ ...claims[0], id: 'claim-four', summary: 'Said once more.' });
  });
  await importInto(store, datasetFolder(changed));
  const text = await ledgerText(store);
  await store.close();
  return text;
}
const SMALL_LEDGER = await smallLedger();

/**
 * The problems of a rejected ledger, as "line:column path: sentence"; asserts that nothing was
 * written.
 */
async function ledgerProblems(text: string): Promise<string[]> {
  const store = await emptyStore();
  const error: unknown = await importLedger(store, ledgerFile(text)).then(
    () => new Error('the ledger was accepted'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof InvalidDataset)) throw error;
  expect([await store.revision(), [...(await projectionOf(store))]]).toEqual([0, []]);
  return error.problems.map(
    ({ path, message, position }) =>
      `${String(position?.line)}:${String(position?.column)} ${path.join('.')}: ${message}`,
  );
}

/** The small ledger with replaced lines, by line number; null removes a line. */
function withLines(changes: Readonly<Record<number, string | null | ((line: string) => string)>>): string {
  return SMALL_LEDGER.trimEnd()
    .split('\n')
    .flatMap((line, index) => {
      const change = changes[index + 1];
      if (change === undefined) return [line];
      if (change === null) return [];
      return [typeof change === 'string' ? change : change(line)];
    })
    .join('\n');
}

const replaceText = (from: string, to: string) => (line: string) => line.replace(from, to);

describe('a ledger imported into another store', () => {
  test.each([
    ['with the included data sets', ['article', 'industry']],
    ['without data sets', []],
  ])('is exported again byte for byte, %s', async (_, datasets) => {
    const store = await emptyStore();
    if (datasets.length > 0) await importInto(store, ...datasets.map((name) => join(SEED_FOLDER, name)));
    const text = await ledgerText(store);
    const other = await emptyStore();
    const report = await importLedger(other, ledgerFile(text));
    expect(report.revision).toBe(await store.revision());
    expect(report.entries).toBe(text.trimEnd().split('\n').length - 2);
    expect(await ledgerText(other)).toBe(text);
    expect(await projectionOf(other)).toEqual(await projectionOf(store));
    expect(await checkStore(other)).toEqual([]);
  });

  test('keeps several revisions, and accepts further imports', async () => {
    const store = await emptyStore();
    await importLedger(store, ledgerFile(SMALL_LEDGER));
    expect(await ledgerText(store)).toBe(SMALL_LEDGER);
    expect(await checkStore(store)).toEqual([]);
    expect(await importInto(store, datasetFolder(smallDataset()))).toMatchObject([{ revision: 3 }]);
  });

  test('is rejected if the store has a graph', async () => {
    const store = await emptyStore();
    await importInto(store, datasetFolder(smallDataset()));
    const refused = importLedger(store, ledgerFile(SMALL_LEDGER));
    await expect(refused).rejects.toThrow(BadUserInput);
    await expect(refused).rejects.toThrow('at revision 1; a ledger requires an empty store');
  });

  test('is rejected if the file changes during the import', async () => {
    const store = await emptyStore();
    const file = ledgerFile(SMALL_LEDGER);
    const change = SMALL_LEDGER.replace('Acme Inc.', 'Acme AG.');
    const write = store.write.bind(store);
    store.write = (work) => {
      writeFileSync(file, change);
      return write(work);
    };
    await expect(importLedger(store, file)).rejects.toMatchObject({
      problems: [{ message: `the file "${file}" changed during the import; import it again` }],
    });
    expect(await store.revision()).toBe(0);
  });
});

describe('the import of a ledger', () => {
  const lines = SMALL_LEDGER.trimEnd().split('\n');
  const last = lines.length;
  test.each<[string, string, string[]]>([
    ['that is empty', '', ['1:1 : the file is not an exported ledger']],
    ['that is another file', '{"id": "x"}\n{"id": "y"}', ['1:1 : the file is not an exported ledger']],
    ['of a newer format', withLines({ 1: replaceText('"version":1', '"version":2') }), ['1:40 version: unsupported format version 2; this dealgraph reads version 1']],
    ['that is cut off between lines', withLines({ [last]: null }), [`${last - 1}:1 : the last line of the ledger is missing`]],
    ['that is cut off within a line', SMALL_LEDGER.slice(0, -200), ['the last line of the ledger is missing', ': invalid JSON']],
    ['with a line after its end', `${SMALL_LEDGER}${lines[1] ?? ''}`, [`${last + 1}:1 : unexpected line after the end of the ledger`]],
    ['with wrong counts in the last line', withLines({ [last]: '{"entries":3,"revision":9}' }), [`${last}:1 : the last line states 3 entries up to revision 9`]],
    ['with a gap', withLines({ [last - 1]: null }), [`${last - 1}:1 : the last line states ${last - 2} entries`]],
    ['with a duplicate line', withLines({ 3: (line) => `${line}\n${line}` }), ['4:8 seq: entry 2 follows entry 2', '4:', 'is already the ID of a source']],
    ['with a skipped revision', withLines({ 3: replaceText('"revision":1', '"revision":4') }), ['3:', 'revision 4 follows revision 1', '4:', 'revision 1 follows revision 4']],
    ['with an invalid time', withLines({ 3: replaceText('"at":"2026-11-01T', '"at":"2026-11-01 ') }), ['3:', ' at: a time must be RFC 3339 in UTC, such as "2026-11-23T09:30:00.000Z" (got "2026-11-01 12:00:00.000Z")']],
    ['with an unknown kind of entry', withLines({ 3: replaceText('SOURCE_ADDED', 'SOURCE_EATEN') }), ['3:', ' kind: "SOURCE_EATEN" is not one of']],
    ['with another subject', withLines({ 3: replaceText('"subject":"paper"', '"subject":"papers"') }), ['3:', ' subject: the subject must be the ID of the record, "paper" (got "papers")']],
    ['with an unknown field', withLines({ 3: replaceText('"kind":"NEWS"', '"kind":"NEWS","weight":7') }), ['3:', ' record.weight: unknown field "weight"; a source has the fields ']],
    ['without a required field', withLines({ 3: replaceText('"publisher":"A Paper",', '') }), ['3:', ' record.publisher: a publisher is required']],
    ['without a field that has a default', withLines({ 5: replaceText('"roles":[],', '') }), ['5:', ' record.roles: roles is missing here and [] in an exported ledger']],
    ['with another number on a claim', withLines({ [last - 2]: (line) => line.replace(/"seq":\d+,"state"/, '"seq":1,"state"') }), [`${last - 2}:`, ' record.seq: the seq of a claim must be that of its entry']],
    ['with an unknown data set', withLines({ 5: replaceText('"dataset":"small"', '"dataset":"large"') }), ['5:', ' record.dataset: unknown data set "large"; an earlier entry must add it']],
    ['with an unknown party', withLines({ 10: replaceText('"entity":"acme"', '"entity":"nobody"') }), ['10:', ' record.parties.0.entity: unknown ID "nobody" before this entry; an entity is required']],
    ['with a maker of another kind', withLines({ 7: replaceText('"maker":"acme"', '"maker":"town"') }), ['7:', ' record.maker: "town" is an entity of kind PLACE; an entity of kind COMPANY is required']],
    ['with a relationship that is part of itself', withLines({ 10: replaceText('"dataset":"small"', '"partOf":"deal","dataset":"small"') }), ['10:', ' record.partOf: a relationship cannot be part of itself: "whole" → "deal" → "whole"']],
    ['with a company that becomes its own parent', withLines({ [last - 3]: replaceText('"kind":"COMPANY"', '"kind":"COMPANY","parent":"acme"') }), [`${last - 3}:`, ' record.parent: a company cannot be its own parent: "acme" → "acme"']],
    ['with an update of the kind of an entity that others refer to', withLines({ [last - 3]: replaceText('"kind":"COMPANY"', '"kind":"PERSON"') }), ['6:', ' record.parent: "acme" is an entity of kind PERSON; an entity of kind COMPANY is required']],
    ['with an update of the data set of an entity', withLines({ [last - 3]: replaceText('"dataset":"small"', '"dataset":"other"') }), [`${last - 3}:`, ' subject: "acme" is an entity of kind COMPANY in the data set "small"; a later entry cannot change its kind or data set']],
  ])('rejects a ledger %s, with the line of every problem', async (_, text, fragments) => {
    const problemText = (await ledgerProblems(text)).join('\n');
    let from = 0;
    for (const each of fragments) {
      expect(problemText.slice(from)).toContain(each);
      from = problemText.indexOf(each, from) + each.length;
    }
  }); // prettier-ignore

  test('reports all problems at once', async () => {
    const text = withLines({
      3: replaceText('"NEWS"', '"NOVEL"'),
      5: replaceText('"Acme Inc."', '""'),
      7: replaceText('"maker":"acme"', '"maker":"town"'),
    });
    expect((await ledgerProblems(text)).map((each) => each.split(':')[0])).toEqual(['3', '5', '7']);
  });

  test('accepts a corrupted ledger completely or rejects it with positions', async () => {
    const at = fc.integer({ min: 0, max: SMALL_LEDGER.length - 1 });
    const corruption = fc.oneof(
      fc.record({ at, with: fc.constantFrom('', '"', '0', '9', 'x', '\n', '{', ',', ' ', '\u0000', 'é') }),
      fc.record({
        at: fc.integer({ min: 1, max: last - 2 }),
        line: fc.constantFrom('drop', 'double', 'swap'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(corruption, async (change) => {
        let text = SMALL_LEDGER;
        if ('with' in change) text = text.slice(0, change.at) + change.with + text.slice(change.at + 1);
        else {
          const corruptedLines = text.trimEnd().split('\n');
          const [line = '', next = ''] = corruptedLines.slice(change.at, change.at + 2);
          const replacement = { drop: [next], double: [line, line, next], swap: [next, line] }[change.line];
          corruptedLines.splice(change.at, 2, ...replacement);
          text = `${corruptedLines.join('\n')}\n`;
        }
        const store = await emptyStore();
        const error: unknown = await importLedger(store, ledgerFile(text)).catch((reason: unknown) => reason);
        if (error instanceof InvalidDataset) {
          expect(error.problems.every(({ position }) => position !== undefined)).toBe(true);
          expect(await store.revision()).toBe(0);
        } else {
          expect(error).toMatchObject({ entries: last - 2 });
          expect(await checkStore(store)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
