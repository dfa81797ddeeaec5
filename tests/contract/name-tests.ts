import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntityRecord } from '../../src/domain/ledger-entry.ts';
import { registerKey } from '../../src/domain/identifier-keys.ts';
import type { ConnectionPage, EntityNode } from '../../src/store/fetch-result.ts';
import type { EdgeArguments, RootEdgeName } from '../../src/store/plan.ts';
import type { GraphRecords } from '../support/graph-records.ts';
import { bindingsFor, testQuery } from '../support/test-queries.ts';
import { StoreComparison, type StoreFactory } from './store-comparison.ts';

function company(id: string, name: string, others: Partial<EntityRecord> = {}): EntityRecord {
  return { id, kind: 'COMPANY', name, aliases: [], roles: [], identifiers: [], dataset: 'one', ...others };
}

const GRAPH: GraphRecords = {
  datasets: [{ id: 'one', title: 'One', description: 'Names.', license: 'CC0-1.0', uses: [], fingerprint: '0' }],
  entities: [
    company('birch-ltd', 'Birch Looms Ltd', { country: 'GB', ticker: 'LSE:BRCH' }),
    company('birch-inc', 'Birch Looms, Inc.', { ticker: 'NYSE:BL', wikidata: 'Q777000111' }),
    company('birch-group', 'Birch Looms Group plc', { formerNames: [{ name: 'Old Ashdown Mills' }] }),
    company('dunmore', 'D.R. Dunmore & Sons, L.L.C.', { shortName: 'Dunmore' }),
    company('jager', 'Jäger Röhren GmbH', { identifiers: [{ scheme: 'LEI', value: '529900NOTAREALONE042' }] }),
    company('gruener', 'Gruener Kabel AG'),
    company('vostok', 'ООО Восток Линза', { identifiers: [{ scheme: 'CIK', value: '0000123456' }] }),
    company('qingshan', '青山电子股份有限公司', { aliases: ['青山电子'] }),
    company('solway', 'SolwayGrid', { ticker: 'NASDAQ:SWGD' }),
    company('solway-bank', 'Solway Grid Savings Bank', { identifiers: [{ scheme: 'OTHER', value: 'ISIN XX0000000042' }] }),
    company('vellum', 'Vellum Semiconductor Corporation', { shortName: 'Vellum' }),
    company('vellum-gb', 'Vellum Paper Limited', { shortName: 'Vellum', country: 'GB' }),
    company('bell', 'Bellhaven Foods'),
    company('com', 'Tarn.com Retail'),
  ],
  sources: [],
  relationships: [],
  claims: [],
}; // prettier-ignore

/** Searched texts, each with the entities that match best; none for outsiders. */
const FIRST: readonly (readonly [text: string, ids: readonly string[]])[] = [
  ['Birch Looms Limited', ['birch-ltd']],
  ['Birch Looms Incorporated', ['birch-inc']],
  ['Birch Looms Group', ['birch-group']],
  ['Birch Looms GmbH', ['birch-inc', 'birch-ltd']],
  ['Birch Looms Holdings', []],
  ['Old Ashdown Mills Inc', ['birch-group']],
  ['Birch Looms Group (formerly Old Ashdown Mills)', ['birch-group']],
  ['DR Dunmore and Sons', ['dunmore']],
  ['D R Dunmore + Sons LLC', ['dunmore']],
  ['Jaeger Roehren', ['jager']],
  ['Jager Rohren AG', ['jager']],
  ['Grüner Kabel', ['gruener']],
  ['Grüner', ['gruener']],
  ['Vostok Linza', ['vostok']],
  ['山电', ['qingshan']],
  ['青山电子有限公司', ['qingshan']],
  ['Solway Grid', ['solway']],
  ['SolwayGrid Savings', []],
  ['Solway Grid (SWGD)', ['solway']],
  ['SWGD', ['solway']],
  ['nasdaq: swgd', ['solway']],
  ['SWGT', []],
  ['BRCN', []],
  ['QCOM', []],
  ['Tarn', ['com']],
  ['BL', ['birch-inc']],
  ['Bl', []],
  ['Q777000111', ['birch-inc']],
  ['Q777000112', []],
  ['529900notarealone042', ['jager']],
  ['529900NOTAREALONE043', []],
  ['CIK 123456', ['vostok']],
  ['XX0000000042', ['solway-bank']],
  ['Velum Semiconductor', ['vellum']],
  ['Velum Corp', []],
  ['Vellum Semiconducter', ['vellum']],
  ['Bellhavn Foods', ['bell']],
  ['Ltd', ['birch-ltd']],
];

/** Tests of names and identifiers. */
export function nameTests(open: StoreFactory): void {
  describe('search for names and identifiers', () => {
    let comparison: StoreComparison;
    beforeAll(async () => {
      comparison = await StoreComparison.create(open, GRAPH);
    });
    afterAll(() => comparison.store.close());

    async function fetch(name: RootEdgeName, args: EdgeArguments, fields?: string[]): Promise<unknown> {
      const query = testQuery({ name, args, ...(fields && { fields }) });
      return comparison.store.fetch(query.plan, bindingsFor(query));
    }
    async function search(text: string): Promise<ConnectionPage> {
      return (await fetch('search', { text, nodeTypes: ['ENTITY'], page: { first: 100 } })) as ConnectionPage;
    }

    test('returns the matches of a full scan', async () => {
      await comparison.expectAllSame(function* () {
        for (const [text] of FIRST) yield [{ name: 'search', args: { text, page: { first: 100 } } }];
      });
    });

    test('finds entities as people write them, and no others', async () => {
      const found: unknown[] = [];
      for (const [text] of FIRST) {
        const { edges } = await search(text);
        const best = edges[0]?.match?.score;
        found.push([text, edges.filter(({ match }) => match?.score === best).map(({ node }) => node.id)]);
      }
      expect(found.filter((each, at) => JSON.stringify(each) !== JSON.stringify(FIRST[at]))).toEqual([]);
    });

    test('suggests similar names if no entity matches', async () => {
      const suggestions: Record<string, unknown> = {};
      for (const text of ['Tran', 'Birch Loms Holding', 'Birch Looms', 'SWGT', 'Xyzzy'])
        suggestions[text] = (await search(text)).suggestions ?? [];
      expect(suggestions).toEqual({
        Tran: ['Tarn.com Retail'],
        'Birch Loms Holding': ['Birch Looms Group plc', 'Birch Looms, Inc.', 'Birch Looms Ltd'],
        'Birch Looms': [],
        SWGT: [],
        Xyzzy: [],
      });
    });

    test('finds the entities with an identifier', async () => {
      const byIdentifier = async (scheme: 'TICKER' | 'WIKIDATA' | 'CIK' | 'LEI', value: string) =>
        ((await fetch('nodes', { identifier: registerKey({ scheme, value }), nodeTypes: ['ENTITY'] })) as EntityNode[]).map(({ id }) => id); // prettier-ignore
      expect(await byIdentifier('TICKER', 'NYSE:BL')).toEqual(['birch-inc']);
      expect(await byIdentifier('TICKER', 'bl')).toEqual(['birch-inc']);
      expect(await byIdentifier('TICKER', 'NASDAQ:BL')).toEqual([]);
      expect(await byIdentifier('WIKIDATA', 'q777000111')).toEqual(['birch-inc']);
      expect(await byIdentifier('CIK', '123456')).toEqual(['vostok']);
      expect(await byIdentifier('LEI', '123456')).toEqual([]);
    });

    test('filters entities by ID and by identifier', async () => {
      const identifiers = [registerKey({ scheme: 'TICKER', value: 'BRCH' }), 'lei:unknown'];
      await comparison.expectAllSame(function* () {
        for (const entities of [
          { ids: ['jager', 'nobody', 'bell'] },
          { ids: [] },
          { identifiers },
          { identifiers, ids: ['birch-ltd', 'bell'] },
          { identifiers, countries: ['US'] },
        ])
          for (const field of ['NAME', 'DEGREE'] as const)
            yield [{ name: 'entities', args: { entities, orderBy: { field, direction: 'ASC' } } }];
      });
    });

    test('names the own names that several entities have', async () => {
      const ids = ['vellum', 'vellum-gb', 'bell'];
      const nodes = (await fetch('nodes', { ids }, ['name', 'disambiguation'])) as EntityNode[];
      expect(nodes.map(({ sharedNames }) => sharedNames)).toEqual([['name:vellum'], ['name:vellum'], []]);
    });
  });
}
