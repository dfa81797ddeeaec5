import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NODE_TYPES } from '../../src/store/plan.ts';
import type { ConnectionPage } from '../../src/store/fetch-result.ts';
import { foldedWords } from '../../src/domain/text-folding.ts';
import { forEachConcurrently } from '../support/concurrency.ts';
import { testQuery, bindingsFor } from '../support/test-queries.ts';
import { seedGraph } from '../support/seeds.ts';
import { StoreComparison, type StoreFactory } from './store-comparison.ts';

/** A word with each of the four typos at an index. */
function withTypos(word: string, index: number): string[] {
  const [head, tail] = [word.slice(0, index), word.slice(index)];
  return [
    head + tail.slice(1),
    `${head}q${tail}`,
    `${head}q${tail.slice(1)}`,
    head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2),
  ];
}

/** Tests of searches. */
export function searchTests(open: StoreFactory): void {
  describe('search', () => {
    const graph = seedGraph();
    let comparison: StoreComparison;
    beforeAll(async () => {
      comparison = await StoreComparison.create(open, graph);
    });
    afterAll(() => comparison.store.close());

    async function search(text: string): Promise<ConnectionPage> {
      const query = testQuery({ name: 'search', args: { text, page: { first: 10 } } });
      return (await comparison.store.fetch(query.plan, bindingsFor(query))) as ConnectionPage;
    }

    test('returns the matches of a full scan for names, words, prefixes and several words', async () => {
      const texts = [
        'NVIDIA',
        'nvidia corporation',
        'open ai',
        'anthr',
        'Microsoft Anthropic',
        'stake',
        'a',
        'ai',
        '2025',
        'gigawatt texas',
        'société',
        'x.AI',
        'billion dollars investment',
      ];
      await comparison.expectAllSame(function* () {
        for (const text of texts)
          for (const nodeTypes of [undefined, ...NODE_TYPES.map((nodeType) => [nodeType]), []]) {
            const args = { text, page: { first: 100 }, ...(nodeTypes && { nodeTypes }) };
            yield [{ name: 'search', args }];
          }
      });
    });

    test('tolerates one typo anywhere in a word of at least four letters', async () => {
      const texts = ['meta', 'intel', 'nvidia', 'anthropic'].flatMap((word) =>
        Array.from(word).flatMap((_, index) => withTypos(word, index)),
      );
      await forEachConcurrently(texts, async (text) => {
        await comparison.expectSame({ name: 'search', args: { text, page: { first: 100 } } });
        if (text.length < 4 || foldedWords(text)[0] !== text) return;
        const { totalCount } = await search(text);
        expect(totalCount, text).toBeGreaterThan(0);
      });
    });

    test('ranks an exact name first, and all matches by descending score', async () => {
      const { edges } = await search('OpenAI');
      expect(edges[0]).toMatchObject({ node: { id: 'openai' }, match: { score: 1, matched: 'name' } });
      const scores = edges.map(({ match }) => match?.score ?? 0);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    test('marks the matched words in the original text', async () => {
      const { edges } = await search('nvidia corporation');
      expect(edges[0]?.match?.highlight).toBe('\uE000NVIDIA\uE001 \uE000Corporation\uE001');
    });

    test('searches only nodes that are in view on the day', async () => {
      await comparison.expectAllSame(function* () {
        for (const knownOn of ['2019-01-01', '2024-03-01', '2025-10-01'])
          for (const text of ['openai', 'stargate', 'nvidai'])
            yield [{ name: 'search', args: { text, page: { first: 100 } } }, knownOn];
      });
    });

    test('accepts any text without errors and ignores search operators', async () => {
      const texts = [
        '', ' ', '\0', '\ud800', '"', "'", '*', 'NEAR(open ai)', 'open AND ai', 'NOT openai', 'openai OR', 'name:openai', '(', '^openai', 'open*', '"openai', '{a b}', '-openai', '\uE000openai\uE001', 'x'.repeat(10_000), 'ab '.repeat(3000), '🙂', '%', '_', 'nvidia\0', 'ﬁling',
      ]; // prettier-ignore
      await comparison.expectAllSame(function* () {
        for (const text of texts) yield [{ name: 'search', args: { text, page: { first: 20 } } }];
      });
    });
  });
}
