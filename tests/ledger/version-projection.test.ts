import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectVersions } from '../../src/ledger/version-projection.ts';
import { resolveClaims } from '../../src/domain/resolution.ts';
import { dayArbitrary, graphArbitrary } from '../support/generate/graph-arbitraries.ts';
import { claimsInView } from '../support/graph-records.ts';

/** The state of a version on a day, without its days; null if there is none. */
function resolutionOn(versions: ReturnType<typeof projectVersions>['versions'], day: string): unknown {
  const inView = versions.filter(
    ({ knownFrom, knownTo }) => knownFrom <= day && (knownTo === undefined || day < knownTo),
  );
  expect(inView.length).toBeLessThanOrEqual(1);
  if (inView[0] === undefined) return null;
  const { knownFrom: _, knownTo: __, ...resolution } = inView[0];
  return resolution;
}

test('the versions at both evidence floors equal the resolution of the claims in view on every day', () => {
  fc.assert(
    fc.property(graphArbitrary, dayArbitrary, ({ claims, sources, relationships }, day) => {
      const sourcesById = new Map(sources.map((source) => [source.id, source]));
      for (const { id } of relationships) {
        const about = claims.filter((claim) => claim.about === id);
        const { versions, officialVersions } = projectVersions(
          id,
          about.flatMap((claim) => {
            const source = sourcesById.get(claim.source);
            return source === undefined ? [] : [{ claim, source }];
          }),
        );
        const inView = claimsInView(about, sourcesById).filter(
          ({ knownFrom, knownTo }) => knownFrom <= day && (knownTo === undefined || day < knownTo),
        );
        const official = inView.filter(({ sourceKind }) => ['FILING', 'PRESS_RELEASE'].includes(sourceKind));
        expect(resolutionOn(versions, day)).toEqual(inView.length === 0 ? null : resolveClaims(inView));
        expect(resolutionOn(officialVersions, day)).toEqual(
          official.length === 0 ? null : resolveClaims(official),
        );
      }
    }),
    { numRuns: 200 },
  );
});
