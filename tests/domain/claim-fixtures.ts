import fc from 'fast-check';
import { AMOUNT_BASES, QUANTITY_BASES, VALUATION_BASES, type Basis } from '../../src/domain/basis.ts';
import { MODALITIES } from '../../src/domain/claim.ts';
import { QUALIFIERS } from '../../src/domain/interval.ts';
import { SOURCE_KINDS } from '../../src/domain/source.ts';
import { DEAL_STATUSES, TERM_NAMES, TERMS, type Terms } from '../../src/domain/terms.ts';
import type { OracleClaim } from './oracle.ts';

/** A claim in view; by default a fact in a news report without terms and date. */
export function claim(seq: number, overrides: Partial<OracleClaim> = {}): OracleClaim {
  return {
    id: `c${seq}`,
    seq,
    source: `s${seq}`,
    modality: 'FACT',
    sourceKind: 'NEWS',
    voice: 'Gazette',
    knownFrom: '2026-01-01',
    ...overrides,
  };
}

/** A claim in view that states an amount in dollars. */
export function amountClaim(seq: number, value: number, overrides: Partial<OracleClaim> = {}): OracleClaim {
  return claim(seq, {
    terms: { amount: { value, currency: 'USD', qualifier: 'EXACTLY' } },
    ...overrides,
  });
}

/** A few dates that all touch or overlap others: years, months, and days at their bounds. */
const dates = fc.constantFrom(
  '2024',
  '2025',
  '2024-12',
  '2025-01',
  '2024-12-31',
  '2025-01-01',
  '2025-01-31',
  '2024-02-29',
  '2025-Q1',
  '2024-H2',
);

/** Figures of few bases, mostly without one, so that several figures of one basis are common. */
const qualified = <U extends object>(
  values: readonly number[],
  unit: fc.Arbitrary<U>,
  bases: readonly (Basis | null)[],
) =>
  fc
    .record({
      basis: fc.option(fc.oneof(fc.constantFrom(...bases), fc.constantFrom(...bases.slice(0, 2))), {
        freq: 2,
      }),
      value: fc.constantFrom(...values),
      more: fc.constantFrom(...values),
      qualifier: fc.constantFrom(...QUALIFIERS),
      unit,
    })
    .map(({ value, more, qualifier, basis, unit: unitFields }) => ({
      value: qualifier === 'BETWEEN' ? Math.min(value, more) : value,
      ...(qualifier === 'BETWEEN' ? { to: Math.max(value, more) } : {}),
      qualifier,
      ...(basis === null ? {} : { basis }),
      ...unitFields,
    }));

/** Amounts in two currencies that touch when widened: 49 and 51, 98 and 102, 45 and ABOUT 50. */
const amounts = (bases: readonly (Basis | null)[]) =>
  qualified(
    [0, 1, 5, 10, 45, 49, 50, 51, 98, 100, 102, 110],
    fc.record({ currency: fc.constantFrom('USD', 'EUR') }),
    bases,
  );

/** Quantities with binary fractions that touch when widened: 0.49 and 0.51, 4.9 and 5.1. */
const quantities = (...units: string[]) =>
  qualified(
    [0, 0.1, 0.3, 0.49, 0.5, 0.51, 4.9, 5, 5.1, 32.5],
    fc.record({ unit: fc.constantFrom(...units) }),
    QUANTITY_BASES,
  );

const optional = <T>(arbitrary: fc.Arbitrary<T>, freq = 1) => fc.option(arbitrary, { nil: undefined, freq });

const statuses = fc.constantFrom(...DEAL_STATUSES, 'ANNOUNCED' as const, 'CANCELLED' as const);

const termsArbitrary = fc
  .record({
    status: optional(statuses, 2),
    amount: optional(amounts(AMOUNT_BASES), 4),
    valuation: optional(amounts(VALUATION_BASES)),
    stakePercent: optional(quantities('%')),
    capacityMegawatts: optional(quantities('MW')),
    units: optional(quantities('GPUs', 'servers')),
    announcedOn: optional(dates, 2),
    startsOn: optional(dates),
    endsOn: optional(dates),
    undisclosed: optional(fc.uniqueArray(fc.constantFrom(...TERM_NAMES), { minLength: 1, maxLength: 3 })),
  })
  .map(({ undisclosed, ...stated }): Terms => {
    const present = Object.fromEntries(
      Object.entries(stated).filter(([, value]) => value !== undefined),
    ) as Terms;
    const names = undisclosed?.filter((name) => present[TERMS[name].field] === undefined) ?? [];
    return names.length === 0 ? present : { ...present, undisclosed: names };
  });

/**
 * Claims of one relationship, with few values, so that equal ranks and touching intervals are
 * common.
 */
export const claimsArbitrary = (maxLength = 8): fc.Arbitrary<OracleClaim[]> =>
  fc
    .array(
      fc.record({
        modality: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom('FACT' as const, 'REPORTED' as const, 'RUMOUR' as const) },
          { weight: 1, arbitrary: fc.constantFrom(...MODALITIES) },
        ),
        sourceKind: fc.oneof(
          fc.constantFrom('NEWS' as const, 'RESEARCH' as const),
          fc.constantFrom(...SOURCE_KINDS),
        ),
        voice: fc.constantFrom('Gazette', 'GAZETTE', 'The Ledger', 'Wire'),
        publishedOn: optional(dates, 3),
        knownFrom: fc.constantFrom('2025-01-01', '2025-06-30', '2025-12-31'),
        source: fc.constantFrom('s1', 's2', 's3'),
        terms: optional(termsArbitrary, 8),
      }),
      { minLength: 1, maxLength },
    )
    .map((claims) =>
      claims.map(({ publishedOn, terms, ...rest }, index) => ({
        ...rest,
        id: `c${index + 1}`,
        seq: index + 1,
        ...(publishedOn === undefined ? {} : { publishedOn }),
        ...(terms === undefined ? {} : { terms }),
      })),
    );
