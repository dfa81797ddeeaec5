import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PartyRole, RelationshipType } from '../../src/domain/relationship-types.ts';
import { openStore } from '../../src/store/open.ts';
import { submitGraph, type GraphRecords } from '../support/graph-records.ts';
import { createTestApi, type TestApi } from './test-api.ts';

type PartySpec = readonly [entity: string, role: PartyRole];

const relationshipOf = (
  id: string,
  type: RelationshipType,
  parties: readonly PartySpec[],
  value?: number,
): { record: GraphRecords['relationships'][number]; value: number | undefined } => ({
  record: {
    id,
    type,
    title: id,
    parties: parties.map(([entity, role]) => ({ entity, role })),
    about: [],
    dataset: 'one',
  },
  value,
});

/** Two funds invest in a startup; one of them trades with the other's supplier. */
const RELATIONSHIPS = [
  relationshipOf('round', 'INVESTMENT', [['heron', 'INVESTOR'], ['egret', 'INVESTOR'], ['startup', 'INVESTEE']], 90),
  relationshipOf('heron-lab', 'INVESTMENT', [['heron', 'INVESTOR'], ['lab', 'INVESTEE']], 50),
  relationshipOf('chips', 'CHIP_SUPPLY', [['egret', 'SUPPLIER'], ['lab', 'BUYER']], 20),
  relationshipOf('rule', 'REGULATION', [['state', 'AUTHORITY'], ['lab', 'SUBJECT'], ['rival', 'SUBJECT']]),
  relationshipOf('rivals', 'COMPETITION', [['startup', 'COMPETITOR'], ['lab', 'COMPETITOR']]),
  relationshipOf('own', 'LOAN', [['parent', 'LENDER'], ['child', 'BORROWER']], 7),
  relationshipOf('cloud', 'CLOUD_CONTRACT', [['grandchild', 'PROVIDER'], ['lab', 'CUSTOMER']], 300),
  relationshipOf('both', 'CLOUD_CONTRACT', [['parent', 'PROVIDER'], ['child', 'PROVIDER'], ['lab', 'CUSTOMER']], 40),
  relationshipOf('mixed', 'INVESTMENT', [['child', 'INVESTOR'], ['heron', 'INVESTOR'], ['startup', 'INVESTEE']], 60),
]; // prettier-ignore
const PARENTS: Readonly<Record<string, string>> = { child: 'parent', grandchild: 'child' };

function testGraph(): GraphRecords {
  const ids = new Set(RELATIONSHIPS.flatMap(({ record }) => record.parties.map(({ entity }) => entity)));
  return {
    datasets: [{ id: 'one', title: 'one', description: 'one', license: 'x', uses: [], fingerprint: 'one' }],
    entities: [...ids].map((id) => ({
      id,
      kind: 'COMPANY' as const,
      name: id,
      aliases: [],
      roles: [],
      identifiers: [],
      dataset: 'one',
      ...(PARENTS[id] !== undefined && { parent: PARENTS[id] }),
    })),
    sources: [
      {
        id: 's',
        title: 's',
        publisher: 's',
        kind: 'NEWS',
        publishedOn: '2025-01-01',
        publishedOnInferred: false,
        dataset: 'one',
        recordedAt: '2025-02-01T00:00:00.000Z',
      },
    ],
    relationships: RELATIONSHIPS.map(({ record }) => record),
    claims: RELATIONSHIPS.map(({ record: { id }, value }, index) => ({
      id: `c${index}`,
      seq: index + 1,
      about: id,
      source: 's',
      modality: 'FACT',
      state: 'ACCEPTED',
      summary: id,
      passage: 'p',
      recordedBy: 'HUMAN',
      recordedAt: '2025-02-01T00:00:00.000Z',
      dataset: 'one',
      ...(value !== undefined && { terms: { amount: { value, currency: 'USD', qualifier: 'EXACTLY' } } }),
    })),
  };
}

interface WithNodes {
  readonly nodes: readonly { readonly id: string }[];
}
const idsOf = ({ nodes }: WithNodes): string[] => nodes.map(({ id }) => id).sort();

let api: TestApi;
beforeAll(async () => {
  const store = await openStore({ path: ':memory:' });
  await submitGraph(store, testGraph());
  api = await createTestApi(store);
});
afterAll(() => api.close());

describe('co-parties', () => {
  test('are counterparties only on request, and then marked', async () => {
    const { tied, all } = (
      await api.data<{ entity: Record<'tied' | 'all', { edges: { kind: string; node: { id: string }; relationships: { id: string }[] }[]; totalCount: number }> }>(
        `{ entity(id: "heron") {
          tied: counterparties { totalCount edges { kind node { id } relationships { id } } }
          all: counterparties(coParties: true) { totalCount edges { kind node { id } relationships { id } } }
        } }`,
      )
    ).entity; // prettier-ignore
    const rows = ({ edges }: typeof all) =>
      edges.map(({ kind, node, relationships }) => [node.id, kind, ...relationships.map(({ id }) => id)]);
    expect(rows(tied)).toEqual([
      ['lab', 'TIE', 'heron-lab'],
      ['startup', 'TIE', 'mixed', 'round'],
    ]);
    expect(rows(all)).toEqual([
      ['child', 'CO_PARTY', 'mixed'],
      ['egret', 'CO_PARTY', 'round'],
      ['lab', 'TIE', 'heron-lab'],
      ['startup', 'TIE', 'mixed', 'round'],
    ]);
    expect([tied.totalCount, all.totalCount]).toEqual([2, 4]);
  });

  test('are marked without a selection of relationships, and on later pages', async () => {
    const { entity } = await api.data<{ entity: { counterparties: { edges: { kind: string }[]; pageInfo: { endCursor: string } } } }>(
      '{ entity(id: "heron") { counterparties(coParties: true, first: 1) { edges { kind } pageInfo { endCursor } } } }',
    ); // prettier-ignore
    expect(entity.counterparties.edges).toEqual([{ kind: 'CO_PARTY' }]);
    const { endCursor } = entity.counterparties.pageInfo;
    const next = await api.data<typeof entity & { entity: { counterparties: { edges: unknown[] } } }>(
      `{ entity(id: "heron") { counterparties(coParties: true, after: "${endCursor}") { edges { kind } } } }`,
    );
    expect(next.entity.counterparties.edges).toEqual([
      { kind: 'CO_PARTY' },
      { kind: 'TIE' },
      { kind: 'TIE' },
    ]);
  });

  test('are in no neighborhood and on no path without a request', async () => {
    const graph = async (coParties: boolean) =>
      api.data<{ neighborhood: WithNodes & { links: { kind: string; relationship: { id: string } }[] }; paths: WithNodes[] }>(
        `{ neighborhood(of: ["rival"], depth: 1, coParties: ${coParties}) { nodes { id } links { kind relationship { id } } }
          paths(from: "rival", to: "lab", limit: 1, coParties: ${coParties}) { nodes { id } } }`,
      ); // prettier-ignore
    const [tied, all] = [await graph(false), await graph(true)];
    expect(idsOf(tied.neighborhood)).toEqual(['rival', 'state']);
    expect(tied.neighborhood.links.map(({ kind }) => kind)).toEqual(['TIE']);
    expect(tied.paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([['rival', 'state', 'lab']]);
    expect(idsOf(all.neighborhood)).toEqual(['lab', 'rival', 'state']);
    expect(all.neighborhood.links.map(({ kind }) => kind).sort()).toEqual(['CO_PARTY', 'TIE', 'TIE']);
    expect(all.paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([['rival', 'lab']]);
  });

  test('leave a link out of the picture of both', async () => {
    const { neighborhood } = await api.data<{ neighborhood: { links: { relationship: { id: string } }[] } }>(
      '{ neighborhood(of: ["heron", "egret"], depth: 0) { links { relationship { id } } } }',
    );
    expect(neighborhood.links).toEqual([]);
  });
});

describe('common counterparties by role', () => {
  const common = async (args: string) =>
    idsOf(
      (
        await api.data<{ commonCounterparties: WithNodes }>(
          `{ commonCounterparties(${args}) { nodes { id } } }`,
        )
      ).commonCounterparties,
    );
  const investors = 'roles: [INVESTEE, ISSUER], theirRoles: [INVESTOR, HOLDER]';

  test('answer who invests in both', async () => {
    expect(await common(`of: ["startup", "lab"], ${investors}`)).toEqual(['heron']);
    // Heron invests beside Egret, so it is no investor of Egret.
    expect(await common(`of: ["egret", "lab"], ${investors}`)).toEqual([]);
    expect(await common('of: ["egret", "lab"]')).toEqual(['startup']);
    expect(await common('of: ["egret", "lab"], coParties: true')).toEqual(['heron', 'startup']);
    expect(await common(`of: ["egret", "lab"], theirRoles: [INVESTOR], coParties: true`)).toEqual(['heron']);
    expect(await common('of: ["startup", "lab"], roles: []')).toEqual([]);
  });

  test('mark a counterparty that is a co-party everywhere', async () => {
    const { commonCounterparties } = await api.data<{ commonCounterparties: { edges: { kind: string; relationships: { id: string }[] }[] } }>(
      '{ commonCounterparties(of: ["egret", "child"], coParties: true, theirRoles: [INVESTOR]) { edges { kind relationships { id } } } }',
    ); // prettier-ignore
    expect(commonCounterparties.edges).toEqual([
      { kind: 'CO_PARTY', relationships: [{ id: 'mixed' }, { id: 'round' }] },
    ]);
  });
});

describe('deals', () => {
  test('are counted without other relationships, on any day', async () => {
    const counts = await api.data(
      `{ graph { deals relationships }
        entity(id: "lab") { deals degree }
        knownOn(date: "2024-12-31") { graph { deals relationships } entity(id: "lab") { deals degree } } }`,
    );
    expect(counts).toEqual({
      graph: { deals: 7, relationships: 9 },
      entity: { deals: 4, degree: 6 },
      knownOn: { graph: { deals: 0, relationships: 0 }, entity: { deals: 0, degree: 0 } },
    });
  });

  test('include those of subsidiaries, each once', async () => {
    const { entity } = await api.data<{ entity: unknown }>(
      '{ entity(id: "parent") { deals rolledUp: deals(includeSubsidiaries: true) } }',
    );
    expect(entity).toEqual({ deals: 2, rolledUp: 4 });
  });
});

describe('subsidiaries', () => {
  test('add their relationships, each once, with the first role in the group', async () => {
    const { entity } = await api.data<{ entity: Record<string, { edges: { role: string; node: { id: string } }[]; totalCount: number }> }>(
      `{ entity(id: "parent") {
        own: relationships { totalCount edges { role node { id } } }
        all: relationships(includeSubsidiaries: true) { totalCount edges { role node { id } } }
        lent: relationships(includeSubsidiaries: true, role: [LENDER, INVESTOR]) { totalCount edges { role node { id } } }
        withChild: relationships(includeSubsidiaries: true, with: "child") { totalCount edges { role node { id } } }
      } }`,
    ); // prettier-ignore
    const rows = (name: string) => entity[name]?.edges.map(({ role, node }) => `${node.id} ${role}`);
    expect(rows('own')).toEqual(['both PROVIDER', 'own LENDER']);
    expect(rows('all')).toEqual(['both PROVIDER', 'cloud PROVIDER', 'mixed INVESTOR', 'own LENDER']);
    expect(rows('lent')).toEqual(['mixed INVESTOR', 'own LENDER']);
    expect(rows('withChild')).toEqual(['both PROVIDER', 'own LENDER']);
    expect(Object.values(entity).map(({ totalCount }) => totalCount)).toEqual([2, 4, 2, 2]);
  });

  test('add their money, without payments within the group', async () => {
    const { entity } = await api.data<{ entity: Record<string, { type: string; direction: string; count: number; total: { low: number; high: number }[] }[]> }>(
      `{ entity(id: "parent") {
        own: moneyFlow { type direction count total { low high } }
        all: moneyFlow(includeSubsidiaries: true) { type direction count total { low high } }
      } }`,
    ); // prettier-ignore
    const rows = (name: string) =>
      entity[name]?.map(({ type, direction, count, total: [sum] }) =>
        [type, direction, count, sum?.low, sum?.high].join(' '),
      );
    // Two providers share the 40 of `both`. The loan stays within the group.
    expect(rows('own')).toEqual(['LOAN OUT 1 7 7', 'CLOUD_CONTRACT IN 1 0 40']);
    // Both providers of `both` are in the group; the investment is shared with a company outside.
    expect(rows('all')).toEqual(['INVESTMENT OUT 1 0 60', 'CLOUD_CONTRACT IN 2 340 340']);
  });
});
