import { expect, test } from 'vitest';
import { passageFingerprint, verifySource } from '../../src/ledger/verify-source.ts';
import { emptyStore, datasetFolder, importInto, smallDataset } from './fixtures.ts';

const TITLE = 'Acme & Bolt Invest';
const FIRST = 'Acme’s chip is *fast*, and  Bolt pays for it.';
const ANSWER = 'It is a chip. It runs in halls.';

const TEXTS = {
  'plain text, with HTML in it and other line ends': `${TITLE}\r\n\r\nAcme’s chip is fast, and Bolt pays\r\nfor it.\r\n\r\n<h3>What is it?</h3>\r\n<p>It is a chip.  It runs in halls.</p>\r\n`,
  'one paragraph a line': `${TITLE}\nAcme’s chip is fast, and Bolt pays for it.\n${ANSWER}`,
  Markdown: `${TITLE}\n\n**Acme’s** chip is fast, and Bolt pays for it.\n\n${ANSWER}\n`,
  'a page without line ends': `<body><h1>${TITLE}</h1><p>Acme’s chip is <em>fast</em>, and Bolt pays for it.</p><p>${ANSWER}</p></body>`,
  'full-width letters': `${TITLE.replace('Acme', 'Ａｃｍｅ')}\n\n${FIRST}\n\n${ANSWER}`,
};

async function storeWithPassages() {
  const store = await emptyStore();
  const passages = [TITLE, FIRST, ANSWER];
  const records = smallDataset(({ claims }) => {
    for (const [index, claim] of claims.entries())
      Object.assign(claim, { passage: `p${index}`, fingerprint: passageFingerprint(passages[index] ?? '') });
    claims.push({ ...claims[2], id: 'claim-four' });
  });
  await importInto(store, datasetFolder(records));
  return store;
}

test.each(Object.entries(TEXTS))('finds every passage in %s', async (_, text) => {
  const findings = await verifySource(await storeWithPassages(), 'small', text);
  expect(findings.map(({ source, passage, claims, found }) => ({ source, passage, claims, found }))).toEqual([
    { source: 'paper', passage: 'p0', claims: ['claim-one'], found: true },
    { source: 'paper', passage: 'p1', claims: ['claim-two'], found: true },
    { source: 'filing', passage: 'p2', claims: ['claim-three', 'claim-four'], found: true },
  ]);
});

test('names the passages that differ by a word, or are missing', async () => {
  const store = await storeWithPassages();
  const text = `${TITLE}\n\n${FIRST.replace('fast', 'slow')}\n`;
  const findings = await verifySource(store, 'small', text);
  expect(findings.filter(({ found }) => !found).map(({ passage }) => passage)).toEqual(['p1', 'p2']);
});

test('says so where there is nothing to verify', async () => {
  const store = await emptyStore();
  await expect(verifySource(store, 'small', '')).rejects.toThrow(
    'there is no data set "small"; there is none yet',
  );
  await importInto(store, datasetFolder(smallDataset()));
  await expect(verifySource(store, 'smal', '')).rejects.toThrow(
    'there is no data set "smal"; there are small',
  );
  await expect(verifySource(store, 'small', '')).rejects.toThrow(
    'no claim of the data set "small" has a fingerprint, so there is nothing to verify',
  );
});

test('fingerprints a passage as the article’s data set describes it', () => {
  expect(passageFingerprint('  a <b>b</b>*c*\u00a0\n d ')).toBe(passageFingerprint('a bc d'));
  expect(passageFingerprint('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
