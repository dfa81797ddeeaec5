import type { Amount } from '../../../src/domain/amount.ts';
import { AMOUNT_BASES } from '../../../src/domain/basis.ts';
import { DEAL_STATUSES, type DealStatus } from '../../../src/domain/terms.ts';
import type { RelationshipType, PartyRole } from '../../../src/domain/relationship-types.ts';
import type { GraphRecords } from '../../support/graph-records.ts';

/** Pseudorandom numbers from 0 to 1, the same for each seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pairs of entity numbers, one per relationship. */
type EntityPairs = readonly (readonly [number, number])[];

/** Shapes of graphs by name, as generators of entity pairs. */
const SHAPES: Readonly<Record<string, (random: () => number) => EntityPairs>> = {
  'a power law of 300 relationships': (random) => powerLaw(random, 150, 300),
  'a power law of 5,000 relationships': (random) => powerLaw(random, 2500, 5000),
  'a grid': () =>
    Array.from({ length: 100 }, (_, index) => index).flatMap((index) => [
      ...(index % 10 < 9 ? [[index, index + 1] as const] : []),
      ...(index < 90 ? [[index, index + 10] as const] : []),
    ]),
  'a clique': () =>
    Array.from({ length: 12 }, (_, a) => a).flatMap((a) =>
      Array.from({ length: 12 }, (_, b) => b).flatMap((b) => (a === b ? [] : [[a, b] as const])),
    ),
  'a star': () => Array.from({ length: 60 }, (_, index) => [0, index + 1] as const),
  'two components': (random) => [
    ...powerLaw(random, 20, 40),
    ...powerLaw(random, 20, 40).map(([a, b]) => [a + 20, b + 20] as const),
  ],
  'many relationships between few entities, some with themselves': (random) =>
    Array.from({ length: 80 }, () => [Math.floor(random() * 8), Math.floor(random() * 8)] as const),
};

function powerLaw(random: () => number, entities: number, relationships: number): EntityPairs {
  const skewedEntity = (): number => Math.floor(entities * random() ** 3);
  return Array.from(
    { length: relationships },
    () => [skewedEntity(), Math.floor(random() * entities)] as const,
  );
}

const TYPES: readonly (readonly [RelationshipType, PartyRole, PartyRole])[] = [
  ['INVESTMENT', 'INVESTOR', 'INVESTEE'],
  ['CHIP_SUPPLY', 'BUYER', 'SUPPLIER'],
  ['CLOUD_CONTRACT', 'CUSTOMER', 'PROVIDER'],
  ['LOAN', 'LENDER', 'BORROWER'],
  ['PARTNERSHIP', 'PARTNER', 'PARTNER'],
];

function amountOf(random: () => number): Amount | undefined {
  if (random() < 0.3) return undefined;
  const value = Math.floor(random() * 1_000_000_007);
  const currency = random() < 0.8 ? 'USD' : 'EUR';
  const qualifiers = ['EXACTLY', 'ABOUT', 'UP_TO', 'AT_LEAST', 'BETWEEN'] as const;
  const qualifier = qualifiers[Math.floor(random() * qualifiers.length)] ?? 'EXACTLY';
  const to = qualifier === 'BETWEEN' ? { to: value + 1000 } : {};
  const basis =
    random() < 0.4 ? { basis: AMOUNT_BASES[Math.floor(random() * AMOUNT_BASES.length)] ?? 'TOTAL' } : {};
  return { value, currency, qualifier, ...to, ...basis };
}

/** A status for most deals, each as often as the others. */
function statusOf(random: () => number): DealStatus | undefined {
  return random() < 0.2 ? undefined : DEAL_STATUSES[Math.floor(random() * DEAL_STATUSES.length)];
}

/** One graph per shape, with the name of the shape. */
export function graphsOfEachShape(): (readonly [string, GraphRecords])[] {
  return Object.entries(SHAPES).map(([name, pairsOf], shapeIndex) => {
    const random = seededRandom(shapeIndex + 1);
    const pairs = pairsOf(random);
    const entities = Math.max(...pairs.flat()) + 1;
    const typeIndexes: number[] = [];
    const relationships = pairs.map(([from, to], index) => {
      const whole = random() < 0.2 && index > 0 ? Math.floor(random() * index) : undefined;
      // Most parts have the type of their whole.
      const typeIndex =
        whole !== undefined && random() < 0.8
          ? (typeIndexes[whole] ?? 0)
          : Math.floor(random() * TYPES.length);
      typeIndexes.push(typeIndex);
      const [type, payer, payee] = TYPES[typeIndex] ?? ['INVESTMENT', 'INVESTOR', 'INVESTEE'];
      const third = Math.floor(random() * entities);
      const parties = [
        { entity: `e${from}`, role: payer },
        ...(from === to && payer === payee ? [] : [{ entity: `e${to}`, role: payee }]),
        // Some relationships have two payers.
        ...(random() < 0.1 && third !== from && third !== to ? [{ entity: `e${third}`, role: payer }] : []),
      ];
      return {
        id: `r${index}`,
        type,
        title: `r${index}`,
        parties,
        about: [],
        dataset: 'one',
        ...(whole === undefined ? {} : { partOf: `r${whole}` }),
      };
    });
    const graph = {
      datasets: [{ id: 'one', title: 'one', description: 'one', license: 'x', uses: [], fingerprint: 'one' }],
      entities: Array.from({ length: entities }, (_, index) => ({
        id: `e${index}`,
        kind: 'COMPANY',
        name: `e${index}`,
        aliases: [],
        roles: [],
        identifiers: [],
        dataset: 'one',
      })),
      sources: ['s0', 's1', 's2'].map((id) => ({
        id,
        title: id,
        publisher: id,
        kind: 'NEWS',
        publishedOn: '2025-01-01',
        publishedOnInferred: false,
        dataset: 'one',
        recordedAt: '2025-02-01T00:00:00.000Z',
      })),
      relationships,
      claims: relationships.flatMap(({ id }, index) => {
        const [amount, status] = [amountOf(random), statusOf(random)];
        const terms = {
          ...(amount === undefined ? {} : { amount }),
          ...(status === undefined ? {} : { status }),
        };
        const publishers = 1 + Math.floor(random() * 3);
        return Array.from({ length: publishers }, (_, each) => ({
          id: `c${index}-${each}`, seq: index * 3 + each + 1, about: id, source: `s${each}`, modality: 'FACT', state: 'ACCEPTED', summary: id, passage: 'p',
          recordedBy: 'HUMAN', recordedAt: '2025-02-01T00:00:00.000Z', dataset: 'one', terms,
        })); // prettier-ignore
      }),
    };
    return [name, graph as unknown as GraphRecords] as const;
  });
}
