import { expect, test } from 'vitest';
import { passageFingerprint, verifySource } from '../../src/ledger/verify-source.ts';
import { emptyStore, datasetFolder, importInto, smallDataset } from '../support/small-dataset.ts';

const TITLE = 'Acme & Bolt Invest';
const FIRST = 'Acme’s chip is *fast*, and  Bolt pays for it.';
const SECOND = 'It is a chip. It runs in halls.';

const TEXTS = {
  'plain text with HTML and other line ends': `${TITLE}\r\n\r\nAcme’s chip is fast, and Bolt pays\r\nfor it.\r\n\r\n<h3>What is it?</h3>\r\n<p>It is a chip.  It runs in halls.</p>\r\n`,
  'text with one paragraph per line': `${TITLE}\nAcme’s chip is fast, and Bolt pays for it.\n${SECOND}`,
  Markdown: `${TITLE}\n\n**Acme’s** chip is fast, and Bolt pays for it.\n\n${SECOND}\n`,
  'HTML without line ends': `<body><h1>${TITLE}</h1><p>Acme’s chip is <em>fast</em>, and Bolt pays for it.</p><p>${SECOND}</p></body>`,
  'text with full-width letters': `${TITLE.replace('Acme', 'Ａｃｍｅ')}\n\n${FIRST}\n\n${SECOND}`,
};

async function storeWithPassages() {
  const store = await emptyStore();
  const passages = [TITLE, FIRST, SECOND];
  const records = smallDataset(({ claims }) => {
    for (const [index, claim] of claims.entries())
      Object.assign(claim, { passage: `p${index}`, fingerprint: passageFingerprint(passages[index] ?? '') });
    claims.push({ ...claims[2], id: 'claim-four' });
  });
  await importInto(store, datasetFolder(records));
  return store;
}

test.each(Object.entries(TEXTS))('verify-source finds every passage in %s', async (_, text) => {
  const findings = await verifySource(await storeWithPassages(), 'small', text);
  expect(findings.map(({ source, passage, claims, found }) => ({ source, passage, claims, found }))).toEqual([
    { source: 'paper', passage: 'p0', claims: ['claim-one'], found: true },
    { source: 'paper', passage: 'p1', claims: ['claim-two'], found: true },
    { source: 'filing', passage: 'p2', claims: ['claim-three', 'claim-four'], found: true },
  ]);
});

test('verify-source finds no passage that differs by a word or is missing', async () => {
  const store = await storeWithPassages();
  const text = `${TITLE}\n\n${FIRST.replace('fast', 'slow')}\n`;
  const findings = await verifySource(store, 'small', text);
  expect(findings.filter(({ found }) => !found).map(({ passage }) => passage)).toEqual(['p1', 'p2']);
});

test('verify-source rejects an unknown data set and one without fingerprints', async () => {
  const store = await emptyStore();
  await expect(verifySource(store, 'small', '')).rejects.toThrow(
    'unknown data set "small"; the store has no data sets',
  );
  await importInto(store, datasetFolder(smallDataset()));
  await expect(verifySource(store, 'smal', '')).rejects.toThrow(
    'unknown data set "smal"; the store has small',
  );
  await expect(verifySource(store, 'small', '')).rejects.toThrow(
    'no claim of the data set "small" has a fingerprint; there is nothing to verify',
  );
});

test('the fingerprint of a passage follows the description of the data set `article`', () => {
  expect(passageFingerprint('  a <b>b</b>*c*\u00a0\n d ')).toBe(passageFingerprint('a bc d'));
  expect(passageFingerprint('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
