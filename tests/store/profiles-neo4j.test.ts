import type { Driver, ResultSummary } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ConnectionAnswer } from '../../src/store/answer.ts';
import { statementOf } from '../../src/store/neo4j/fetch.ts';
import type { RootName } from '../../src/store/plan.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { store as put } from '../support/builders.ts';
import { connectTo, freshStore, withNeo4j } from '../support/neo4j.ts';
import { asked, bound, type Selection } from '../support/plans.ts';
import { seededGraph } from '../support/seeds.ts';
import { everyQuestion, type Texts } from './questions.ts';

const TEXTS: Texts = { id: 'nvidia', word: 'compute', day: '2025-10-01' };

/** Texts that would mean something if they were a part of a statement. */
const FRAGMENTS: readonly Texts[] = [
  "' OR true //",
  '"}) MATCH (m) DETACH DELETE m //',
  '`) SET n0.name = 1 //',
].map((text) => ({ id: text, word: text, day: '2025-10-01' }));

/** Ways to begin that look at everything, or at everything for each of everything. */
const BLIND = ['AllNodesScan', 'CartesianProduct', 'NodeByLabelScan', 'DirectedAllRelationshipsScan', 'UndirectedAllRelationshipsScan']; // prettier-ignore

type Profile = Exclude<ResultSummary['queryProfile'], false>;

function operators(plan: Profile): string[] {
  return [
    `${plan.operatorType.replace('@neo4j', '')} ${plan.arguments['Details'] ?? ''}`,
    ...plan.children.flatMap(operators),
  ];
}

/** The same question with further pages: from a cursor on, and backward. */
function pages(selection: Selection<RootName>, cursor: string): Selection<RootName>[] {
  return [{ first: 2, after: cursor }, { last: 2 }, { last: 2, before: cursor }].map((page) => ({
    ...selection,
    args: { ...selection.args, page },
  }));
}

/** Neo4j plans each of some hundred statements for the first time. */
const MINUTES = 10 * 60_000;

withNeo4j((address) => {
  describe('a statement of a plan', { timeout: MINUTES }, () => {
    let store: GraphStore;
    let driver: Driver;
    beforeAll(async () => {
      store = await freshStore(address);
      await put(store, seededGraph());
      driver = connectTo(address);
      await driver.executeQuery('CALL db.awaitIndexes()');
    });
    afterAll(async () => {
      await driver.close();
      await store.close();
    });

    async function checkPlan(selection: Selection<RootName>, knownOn: string | null): Promise<void> {
      const question = asked(selection);
      const { text, parameters } = statementOf(question.plan, bound(question, knownOn));
      const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters(bound(question, knownOn)));
      if (summary.queryProfile === false) throw new Error('the statement was not profiled');
      const blind = operators(summary.queryProfile).filter((each) =>
        BLIND.some((name) => each.startsWith(name)),
      );
      expect(blind, text).toEqual([]);
    }

    test('begins at an index, whatever is asked for', async () => {
      for (const question of everyQuestion(TEXTS))
        for (const knownOn of [null, '2025-10-01']) await checkPlan(question, knownOn);
    });

    test('begins at an index on every page', async () => {
      const connections = everyQuestion(TEXTS).filter(({ name }) => name !== 'nodes' && name !== 'graph');
      for (const question of connections) {
        const first = asked({ ...question, args: { ...question.args, page: { first: 1 } } });
        const answer = (await store.fetch(first.plan, bound(first))) as ConnectionAnswer;
        for (const page of pages(question, answer.edges[0]?.cursor ?? '')) await checkPlan(page, null);
      }
    });

    test('is the only one that is sent for a root field', async () => {
      const session = driver.session();
      const run = vi.spyOn(Object.getPrototypeOf(session) as typeof session, 'run');
      const begin = vi.spyOn(Object.getPrototypeOf(session) as typeof session, 'beginTransaction');
      await session.close();
      for (const selection of everyQuestion(TEXTS)) {
        const question = asked(selection);
        run.mockClear();
        await store.fetch(question.plan, bound(question));
        expect(run, JSON.stringify(selection)).toHaveBeenCalledTimes(1);
        expect(begin).not.toHaveBeenCalled();
      }
      vi.restoreAllMocks();
    });

    test('does nothing but read, whatever texts it is given', async () => {
      const contents = async (): Promise<unknown> => {
        const { records } = await driver.executeQuery(
          'MATCH (n) RETURN count(*) AS nodes, sum(size(keys(n))) AS properties, sum(COUNT { (n)-->() }) AS relationships',
        );
        return records[0]?.toObject();
      };
      const before = await contents();
      for (const texts of FRAGMENTS)
        for (const selection of everyQuestion(texts)) {
          const question = asked(selection);
          await store.fetch(question.plan, bound(question));
        }
      expect(await contents()).toEqual(before);
    });
  });
});
