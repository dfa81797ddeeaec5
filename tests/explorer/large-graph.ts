import type { GraphRecords } from '../support/graph-records.ts';

const RECORDED_AT = '2026-11-01T00:00:00.000Z';

/** A graph with deals between the first company and all others, and one claim per deal. */
export function largeGraph(companies: number, deals: number): GraphRecords {
  const ids = Array.from({ length: companies }, (_, index) => `company-${index}`);
  const pair = (index: number): readonly [number, number] => {
    if (index < companies - 1) return [0, index + 1];
    const from = 1 + ((index * 7919) % (companies - 1));
    return [from, 1 + ((from + 1 + ((index * 104_729) % 97)) % (companies - 1))];
  };
  const all = Array.from({ length: deals }, (_, index) => ({ id: `deal-${index}`, ends: pair(index) }));
  const types = ['INVESTMENT', 'CHIP_SUPPLY', 'CLOUD_CONTRACT', 'PARTNERSHIP'] as const;
  const roles = {
    INVESTMENT: ['INVESTOR', 'INVESTEE'],
    CHIP_SUPPLY: ['SUPPLIER', 'BUYER'],
    CLOUD_CONTRACT: ['PROVIDER', 'CUSTOMER'],
    PARTNERSHIP: ['PARTNER', 'PARTNER'],
  } as const;
  return {
    datasets: [
      {
        id: 'large',
        title: 'large',
        description: 'large',
        license: 'CC0-1.0',
        uses: [],
        fingerprint: 'large',
      },
    ],
    entities: ids.map((id, index) => ({
      id,
      kind: 'COMPANY',
      name: `Company ${index}`,
      aliases: [],
      roles: [],
      identifiers: [],
      dataset: 'large',
    })),
    sources: [
      {
        id: 'paper',
        title: 'Paper',
        publisher: 'Gazette',
        kind: 'NEWS',
        publishedOn: '2025-01-01',
        publishedOnInferred: false,
        dataset: 'large',
        recordedAt: RECORDED_AT,
      },
    ],
    relationships: all.map(({ id, ends }, index) => {
      const type = types[index % types.length] ?? 'INVESTMENT';
      const [first, second] = roles[type];
      return {
        id,
        type,
        title: `Deal ${index}`,
        parties: [
          { entity: ids[ends[0]] ?? '', role: first },
          { entity: ids[ends[1]] ?? '', role: second },
        ],
        about: [],
        dataset: 'large',
      };
    }),
    claims: all.map(({ id }, index) => ({
      id: `claim-${index}`,
      seq: index + 1,
      about: id,
      source: 'paper',
      modality: 'FACT',
      state: 'ACCEPTED',
      summary: `Deal ${index} was made.`,
      passage: 'p1',
      recordedBy: 'HUMAN',
      terms: { amount: { value: 1_000_000 * 10 ** (index % 6), currency: 'USD', qualifier: 'EXACTLY' } },
      dataset: 'large',
      recordedAt: RECORDED_AT,
    })),
  };
}
