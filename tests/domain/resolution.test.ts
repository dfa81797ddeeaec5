import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictingClaims } from '../../src/domain/conflict.ts';
import { resolveClaims } from '../../src/domain/resolution.ts';
import { TERMS, type Terms } from '../../src/domain/terms.ts';
import { claim, amountClaim, claimsArbitrary } from './claim-fixtures.ts';
import { seedClaims } from './seed-claims.ts';

const usd = (value: number) => ({ value, currency: 'USD', qualifier: 'EXACTLY' }) as const;

describe('the claims of the article', () => {
  const resolved = resolveClaims(seedClaims(['article']).get('microsoft-nvidia-anthropic-investment') ?? []);

  test('state 15 billion and 2.3 billion dollars for one investment, and the first recorded one wins', () => {
    expect(resolved.conflicts).toEqual([
      {
        term: 'AMOUNT',
        unit: 'USD',
        basis: 'TOTAL',
        positions: [
          {
            amount: { ...usd(15_000_000_000), basis: 'TOTAL' },
            display: '$15 billion',
            claims: ['article-c01'],
          },
          {
            amount: { ...usd(2_300_000_000), basis: 'TOTAL' },
            display: '$2.3 billion',
            claims: ['article-c02'],
          },
        ],
        rule: 'FIRST_RECORDED',
        explanation: 'No other rule decides, so the value of the claim recorded first is used.',
      },
    ]);
    expect(resolved.terms).toEqual({ amount: usd(15_000_000_000) });
    expect(resolved.evidence).toEqual({
      claims: 3,
      sources: 1,
      publishers: 1,
      strongest: 'FACT',
      weakest: 'FACT',
      disputed: true,
    });
  });

  test('conflict only once', () => {
    const all = [...seedClaims(['article']).values()].flatMap((claims) => resolveClaims(claims).conflicts);
    expect(all).toHaveLength(1);
  });

  test('on the amount contradict each other, and the third claim contradicts none', () => {
    expect(contradictingClaims('article-c01', resolved.conflicts)).toEqual(['article-c02']);
    expect(contradictingClaims('article-c02', resolved.conflicts)).toEqual(['article-c01']);
    expect(contradictingClaims('article-c03', resolved.conflicts)).toEqual([]);
  });
});

describe('the resolution of claims', () => {
  test('does not depend on the order of the claims', () => {
    const shuffled = claimsArbitrary().chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(shuffled, ([claims, others]) => {
        const [one, two] = [resolveClaims(claims), resolveClaims(others)];
        if (!isDeepStrictEqual(one, two)) expect(one).toEqual(two);
      }),
      { numRuns: 500 },
    );
  });

  test('does not change the claims', () => {
    const claims = [amountClaim(2, 10), amountClaim(1, 20)];
    const before = structuredClone(claims);
    resolveClaims(claims);
    expect(claims).toEqual(before);
  });

  test('is the same after a retraction as without the claim', () => {
    const claimsAndIndex = claimsArbitrary()
      .filter((claims) => claims.length > 1)
      .chain((claims) => fc.tuple(fc.constant(claims), fc.nat(claims.length - 1)));
    fc.assert(
      fc.property(claimsAndIndex, ([claims, removedIndex]) => {
        const retracted = claims.filter((_, index) => index !== removedIndex);
        const renumbered = retracted.map((each, index) => ({ ...each, seq: index + 1 }));
        const [one, two] = [resolveClaims(retracted), resolveClaims(renumbered)];
        if (!isDeepStrictEqual(one, two)) expect(one).toEqual(two);
      }),
      { numRuns: 500 },
    );
  });

  test('throws without claims', () => {
    expect(() => resolveClaims([])).toThrow(RangeError);
  });

  test('takes each term from a claim that states it, except forecasts and opinions', () => {
    fc.assert(
      fc.property(claimsArbitrary(), (claims) => {
        const { undisclosed, otherAmounts, otherValuations, otherQuantities, ...terms } =
          resolveClaims(claims).terms;
        for (const [field, values] of [
          ['amount', otherAmounts],
          ['valuation', otherValuations],
        ] as const)
          expect(values?.some((value) => isDeepStrictEqual(value, terms[field])) ?? false).toBe(false);
        for (const { term, quantity } of otherQuantities ?? [])
          expect(terms[TERMS[term].field as keyof typeof terms]).not.toEqual(quantity);
        const deciding = claims.filter(({ modality }) => modality !== 'FORECAST' && modality !== 'OPINION');
        for (const [field, value] of Object.entries(terms))
          expect(deciding.some((each) => isDeepStrictEqual(each.terms?.[field as keyof Terms], value))).toBe(
            true,
          );
        for (const name of undisclosed ?? [])
          expect(terms[TERMS[name].field as keyof typeof terms]).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe('superseding', () => {
  const announced = claim(1, { publishedOn: '2025-01-01', terms: { status: 'ANNOUNCED', amount: usd(10) } });
  const closed = claim(2, { publishedOn: '2025-06-01', terms: { status: 'CLOSED', amount: usd(99) } });
  const amounts = (...claims: Parameters<typeof resolveClaims>[0]) =>
    resolveClaims(claims).conflicts.map(({ positions }) => positions.map(({ amount }) => amount?.value));

  test('a later-published claim with a later status supersedes the earlier one', () => {
    expect(amounts(announced, closed)).toEqual([]);
    expect(resolveClaims([announced, closed]).terms.amount).toEqual(usd(99));
  });

  test.each([
    ['with the same publication day', { publishedOn: '2025-01-01' }],
    ['with an unknown publication day', { publishedOn: undefined }],
    ['published in a year that starts on the same day', { publishedOn: '2025' }],
    ['with the same status', { terms: { status: 'ANNOUNCED', amount: usd(99) } }],
    ['with an earlier status', { terms: { status: 'RUMOURED', amount: usd(99) } }],
    ['without a status', { terms: { amount: usd(99) } }],
    ['that is a rumor', { modality: 'RUMOUR' }],
  ] as const)('a claim %s conflicts instead of superseding', (_, change) => {
    const { publishedOn, ...other } = { ...closed, ...change };
    expect(
      amounts(announced, { ...other, ...(publishedOn === undefined ? {} : { publishedOn }) }),
    ).toHaveLength(1);
  });

  test('a rumor supersedes a rumor, and every date is later than an unknown one', () => {
    const { publishedOn: _date, ...undated } = announced;
    expect(amounts(undated, closed)).toEqual([]);
    expect(amounts({ ...announced, modality: 'RUMOUR' }, { ...closed, modality: 'RUMOUR' })).toEqual([]);
  });

  test('a forecast or an opinion supersedes nothing', () => {
    expect(resolveClaims([announced, { ...closed, modality: 'FORECAST' }]).terms).toEqual(announced.terms);
    expect(resolveClaims([announced, { ...closed, modality: 'OPINION' }]).terms).toEqual(announced.terms);
  });

  test('a claim in another currency supersedes nothing', () => {
    const inEuros = {
      ...closed,
      terms: { status: 'CLOSED', amount: { ...usd(99), currency: 'EUR' } },
    } as const;
    expect(resolveClaims([announced, inEuros]).conflicts).toEqual([]);
    expect(resolveClaims([announced, inEuros]).terms.amount?.currency).toBe('EUR');
    expect(resolveClaims([announced, { ...inEuros, sourceKind: 'BLOG' }]).terms.amount?.currency).toBe('USD');
  });
});

describe('the resolved status', () => {
  const statusClaim = (seq: number, status: NonNullable<Terms['status']>, publishedOn?: string) =>
    claim(seq, { terms: { status }, ...(publishedOn === undefined ? {} : { publishedOn }) });

  test('is that of the latest-published claim, even if it is an earlier status', () => {
    expect(
      resolveClaims([statusClaim(1, 'CLOSED', '2025-01'), statusClaim(2, 'SIGNED', '2025-02')]).terms.status,
    ).toBe('SIGNED');
  });

  test('is the latest status among claims of one day, and CANCELLED before all', () => {
    expect(
      resolveClaims([statusClaim(1, 'CLOSED', '2025'), statusClaim(2, 'SIGNED', '2025-01-01')]).terms.status,
    ).toBe('CLOSED');
    expect(resolveClaims([statusClaim(1, 'CANCELLED'), statusClaim(2, 'COMPLETED')]).terms.status).toBe(
      'CANCELLED',
    );
  });

  test('determines the day of cancellation: the first on which it could be known', () => {
    const one = { ...statusClaim(1, 'CANCELLED', '2025-03'), knownFrom: '2025-03-31' };
    const two = { ...statusClaim(2, 'CANCELLED', '2025-05'), knownFrom: '2025-05-31' };
    const forecast = {
      ...statusClaim(3, 'CANCELLED', '2025-01'),
      knownFrom: '2025-01-31',
      modality: 'FORECAST',
    } as const;
    const before = { ...statusClaim(5, 'ANNOUNCED', '2024'), knownFrom: '2024-12-31' };
    expect(resolveClaims([two, one, forecast, before]).cancelledOn).toBe('2025-03-31');
    expect(resolveClaims([one, two, statusClaim(4, 'ONGOING', '2025-06')])).not.toHaveProperty('cancelledOn');
  });
});

test('conflicts on one term are sorted by currency, and conflicts on dates have no unit', () => {
  const inCurrency = (seq: number, value: number, currency: string) =>
    claim(seq, { terms: { amount: { ...usd(value), currency }, startsOn: `202${seq}` } });
  const claims = [
    inCurrency(1, 10, 'USD'),
    inCurrency(2, 20, 'USD'),
    inCurrency(3, 10, 'EUR'),
    inCurrency(4, 20, 'EUR'),
  ];
  expect(resolveClaims(claims).conflicts.map(({ term, unit }) => [term, unit])).toEqual([
    ['AMOUNT', 'EUR'],
    ['AMOUNT', 'USD'],
    ['STARTS_ON', undefined],
  ]);
  expect(resolveClaims(claims).conflicts[2]).not.toHaveProperty('unit');
});

describe('the evidence of a relationship', () => {
  test('counts every claim in view, including opinions, and publishers by folded name', () => {
    const { evidence } = resolveClaims([
      claim(1, { source: 'a', voice: 'Reuters', modality: 'REPORTED', publishedOn: '2025-03' }),
      claim(2, { source: 'a', voice: 'Reuters', modality: 'RUMOUR' }),
      claim(3, { source: 'b', voice: 'REUTERS.', modality: 'OPINION', publishedOn: '2025' }),
      claim(4, { source: 'c', voice: 'Le Monde', modality: 'FORECAST', publishedOn: '2024-12-31' }),
    ]);
    expect(evidence).toEqual({
      claims: 4,
      sources: 3,
      publishers: 2,
      strongest: 'REPORTED',
      weakest: 'RUMOUR',
      disputed: false,
      firstPublished: '2024-12-31',
      lastPublished: '2025',
    });
  });

  test('has the first and last publication date as precisely as known', () => {
    const publicationRange = (...dates: string[]) => {
      const { firstPublished, lastPublished } = resolveClaims(
        dates.map((publishedOn, index) => claim(index + 1, { publishedOn })),
      ).evidence;
      return [firstPublished, lastPublished];
    };
    expect(publicationRange('2025', '2025-01-01', '2025-01')).toEqual(['2025-01-01', '2025']);
    expect(publicationRange('2025', '2025-12-31', '2025-12')).toEqual(['2025', '2025-12-31']);
    expect(publicationRange('2025-06', '2024')).toEqual(['2024', '2025-06']);
  });
});

describe('terms without positions', () => {
  test('a term is undisclosed if a claim says so and no claim states it', () => {
    const silent = claim(1, { terms: { undisclosed: ['VALUATION', 'AMOUNT'] } });
    expect(resolveClaims([silent]).terms).toEqual({ undisclosed: ['AMOUNT', 'VALUATION'] });
    expect(resolveClaims([silent, amountClaim(2, 5)]).terms).toEqual({
      amount: usd(5),
      undisclosed: ['VALUATION'],
    });
    expect(resolveClaims([{ ...silent, modality: 'OPINION' }]).terms).toEqual({});
  });

  test('the metric is that of the best claim', () => {
    const metric = (by: string) =>
      ({ metric: { name: 'demand', changePercent: 300, qualifier: 'OVER', by } }) as const;
    const news = claim(1, { terms: metric('2027') });
    const filing = claim(2, { terms: metric('2028'), sourceKind: 'FILING' });
    expect(resolveClaims([news, filing]).terms).toEqual(metric('2028'));
    expect(resolveClaims([news, { ...filing, modality: 'FORECAST' }]).terms).toEqual(metric('2027'));
  });
});

describe('the contradicting claims of a claim', () => {
  test('are those in the same conflict and in no common position, in both directions', () => {
    fc.assert(
      fc.property(claimsArbitrary(), (claims) => {
        const { conflicts } = resolveClaims(claims);
        const contradictions = new Map(claims.map(({ id }) => [id, contradictingClaims(id, conflicts)]));
        for (const { id } of claims)
          for (const { id: other } of claims) {
            const apart = conflicts.some(
              ({ positions }) =>
                [id, other].every((each) => positions.some((position) => position.claims.includes(each))) &&
                !positions.some(
                  (position) => position.claims.includes(id) && position.claims.includes(other),
                ),
            );
            expect(contradictions.get(id)?.includes(other)).toBe(apart);
            expect(contradictions.get(other)?.includes(id)).toBe(apart);
          }
      }),
      { numRuns: 200 },
    );
  });

  test('include each claim once, even with conflicts on several terms', () => {
    const both = (value: number): Terms => ({ amount: usd(value), valuation: usd(7 * value) });
    const { conflicts } = resolveClaims([claim(1, { terms: both(10) }), claim(2, { terms: both(20) })]);
    expect(conflicts).toHaveLength(2);
    expect(contradictingClaims('c1', conflicts)).toEqual(['c2']);
  });
});

describe('valuations without a basis', () => {
  const round = (seq: number, valuation: Terms['valuation'], amount: Terms['amount'] = usd(40)) =>
    claim(seq, { terms: { amount, ...(valuation === undefined ? {} : { valuation }) } });
  const resolve = (...claims: Parameters<typeof resolveClaims>[0]) => resolveClaims(claims);

  test('are pre-money and post-money if they differ by the amount of the round', () => {
    const { terms, conflicts } = resolve(round(1, usd(260)), round(2, usd(300)), round(3, usd(301)));
    expect(conflicts).toEqual([]);
    expect(terms.valuation).toEqual({ ...usd(300), basis: 'POST_MONEY' });
    expect(terms.otherValuations).toEqual([{ ...usd(260), basis: 'PRE_MONEY' }]);
  });

  test.each([
    ['they differ by another sum', usd(250), usd(300), usd(40)],
    ['one of them is a limit', { ...usd(260), qualifier: 'UP_TO' as const }, usd(500), usd(240)],
    ['the amount is a limit', usd(260), usd(300), { ...usd(40), qualifier: 'AT_LEAST' as const }],
    ['the amount is only a tranche', usd(260), usd(300), { ...usd(40), basis: 'TRANCHE' as const }],
    ['they are in another currency', usd(260), usd(300), { ...usd(40), currency: 'EUR' }],
  ])('conflict if %s', (_, low, high, amount) => {
    const { terms, conflicts } = resolve(round(1, low, amount), round(2, high, amount));
    expect(conflicts.map(({ term }) => term)).toEqual(['VALUATION']);
    expect(terms.valuation?.basis).toBeUndefined();
  });

  test('conflict if one could be both', () => {
    const { conflicts } = resolve(round(1, usd(260)), round(2, usd(300)), round(3, usd(340)));
    expect(conflicts.map(({ positions }) => positions.length)).toEqual([3]);
  });
});
