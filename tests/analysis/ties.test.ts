import { CURRENT_VIEW } from '../../src/domain/graph-view.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonCounterparties, withRelationships } from '../../src/analysis/common-counterparties.ts';
import { moneyFlow } from '../../src/analysis/money-flow.ts';
import { neighborhood } from '../../src/analysis/neighborhood.ts';
import { ALL_ROLES, areTied, roleMask } from '../../src/analysis/party-pairs.ts';
import { linkKind } from '../../src/analysis/party-link.ts';
import { paths } from '../../src/analysis/paths.ts';
import type { SlicedTask } from '../../src/analysis/sliced-task.ts';
import { SnapshotCache } from '../../src/analysis/snapshot-cache.ts';
import { createView } from '../../src/analysis/view.ts';
import { PARTY_ROLES, ruleForType, type PartyRole } from '../../src/domain/relationship-types.ts';
import { rolesTie } from '../../src/domain/ties.ts';
import { openStore } from '../../src/store/open.ts';
import { submitGraph, type GraphRecords } from '../support/graph-records.ts';
import { graphArbitrary } from '../support/generate/graph-arbitraries.ts';

function runToCompletion<T>(task: SlicedTask<T>): T {
  for (;;) {
    const step = task.next();
    if (step.done === true) return step.value;
  }
}

/** A graph in a snapshot, with the pairs of parties computed from its records. */
class TestGraph {
  readonly view;
  readonly #records: GraphRecords;

  private constructor(records: GraphRecords, view: ReturnType<typeof createView>) {
    this.#records = records;
    this.view = view;
  }

  static async open(records: GraphRecords): Promise<TestGraph> {
    const store = await openStore({ path: ':memory:' });
    try {
      await submitGraph(store, records);
      const snapshot = await new SnapshotCache(store).current();
      return new TestGraph(records, createView(snapshot, { ...CURRENT_VIEW, filter: {}, textMatches: null }));
    } finally {
      await store.close();
    }
  }

  get entities(): number[] {
    return this.#records.entities.map(({ id }) => this.view.snapshot.entityIndex(id));
  }

  /** Relationships in view, as IDs, in which a pair of roles connects two entities. */
  shared(
    one: number,
    other: number,
    coParties: boolean,
    roles: readonly PartyRole[] = PARTY_ROLES,
    theirRoles: readonly PartyRole[] = PARTY_ROLES,
  ): string[] {
    const { snapshot } = this.view;
    const [oneId, otherId] = [snapshot.entityId(one), snapshot.entityId(other)];
    return this.#records.relationships
      .filter(({ id }) => this.view.version(snapshot.relationshipIndex(id)) >= 0)
      .filter(({ type, parties }) =>
        parties.some(
          (own) =>
            own.entity === oneId &&
            roles.includes(own.role) &&
            parties.some(
              (their) =>
                their.entity === otherId &&
                theirRoles.includes(their.role) &&
                (coParties || rolesTie(type, own.role, their.role)),
            ),
        ),
      )
      .map(({ id }) => id);
  }

  /** Entities at most `depth` steps from one. */
  within(start: number, depth: number, coParties: boolean): number[] {
    let reached = [start];
    for (let distance = 0; distance < depth; distance++)
      reached = this.entities.filter((entity) =>
        reached.some((each) => each === entity || this.shared(each, entity, coParties).length > 0),
      );
    return reached.sort((a, b) => a - b);
  }
}

const numRuns = 60;
const coPartiesArbitrary = fc.boolean();

describe('tied parties', () => {
  test('are the only ones that a neighborhood follows, unless co-parties are requested', async () => {
    await fc.assert(
      fc.asyncProperty(graphArbitrary, coPartiesArbitrary, async (records, coParties) => {
        const graph = await TestGraph.open(records);
        const { snapshot } = graph.view;
        for (const center of graph.entities) {
          const { entities, links } = runToCompletion(
            neighborhood(graph.view, { centers: [center], depth: 2, limit: 100, coParties }),
          );
          expect([...entities].sort((a, b) => a - b)).toEqual(graph.within(center, 2, coParties));
          const pairs = entities.flatMap((one, index) =>
            entities
              .slice(index + 1)
              .flatMap((other) =>
                graph.shared(one, other, coParties).map((id) => [id, ...[one, other].sort((a, b) => a - b)]),
              ),
          );
          expect(
            links
              .map(({ relationship, source, target }) => [
                snapshot.relationshipId(relationship),
                ...[source, target].sort((a, b) => a - b),
              ])
              .map(String)
              .sort(),
          ).toEqual(pairs.map(String).sort());
          for (const link of links)
            expect(linkKind(snapshot, link)).toBe(
              graph
                .shared(link.source, link.target, false)
                .includes(snapshot.relationshipId(link.relationship))
                ? 'TIE'
                : 'CO_PARTY',
            );
          if (!coParties) for (const link of links) expect(linkKind(snapshot, link)).toBe('TIE');
        }
      }),
      { numRuns },
    );
  });

  test('are the only ones that a path connects, unless co-parties are requested', async () => {
    await fc.assert(
      fc.asyncProperty(graphArbitrary, coPartiesArbitrary, async (records, coParties) => {
        const graph = await TestGraph.open(records);
        const [from = 0, ...others] = graph.entities;
        for (const to of others) {
          const all = runToCompletion(paths(graph.view, { from, to, maxLength: 4, limit: 1000, coParties }));
          const isReachable = graph.within(from, 4, coParties).includes(to);
          expect(all.length > 0).toBe(isReachable);
          for (const hop of all.flatMap(({ hops }) => hops)) {
            expect(hop.relationships.map((each) => graph.view.snapshot.relationshipId(each)).sort()).toEqual(
              graph.shared(hop.from, hop.to, coParties).sort(),
            );
            if (!coParties) expect(linkKind(graph.view.snapshot, hop.link)).toBe('TIE');
          }
        }
      }),
      { numRuns },
    );
  });

  test('are the only common counterparties, unless co-parties are requested, for any roles', async () => {
    const rolesArbitrary = fc.option(fc.subarray(PARTY_ROLES.slice(0, 4), { minLength: 1 }));
    await fc.assert(
      fc.asyncProperty(
        graphArbitrary,
        coPartiesArbitrary,
        rolesArbitrary,
        rolesArbitrary,
        async (records, coParties, roles, theirRoles) => {
          const graph = await TestGraph.open(records);
          const { snapshot } = graph.view;
          const given = graph.entities.slice(0, 2);
          const sharedWith = (one: number, other: number, alsoCoParties = coParties) =>
            graph.shared(one, other, alsoCoParties, roles ?? undefined, theirRoles ?? undefined);
          const options = {
            entities: given,
            coParties,
            roles: { own: roleMask(roles), other: roleMask(theirRoles) },
          };
          const common = runToCompletion(commonCounterparties(graph.view, options));
          expect([...common].sort((a, b) => a - b)).toEqual(
            graph.entities
              .filter((each) => !given.includes(each))
              .filter((each) => given.every((one) => sharedWith(one, each).length > 0))
              .sort((a, b) => a - b),
          );
          for (const entity of common) {
            const { relationships, kind } = withRelationships(graph.view, entity, options);
            const ids = relationships.map((each) => snapshot.relationshipId(each));
            expect([...ids].sort()).toEqual(
              [...new Set(given.flatMap((one) => sharedWith(one, entity)))].sort(),
            );
            const tied = given.flatMap((one) => graph.shared(one, entity, false));
            expect(kind).toBe(ids.some((id) => tied.includes(id)) ? 'TIE' : 'CO_PARTY');
          }
        },
      ),
      { numRuns },
    );
  });

  test('have the same answers with all roles as without roles', () => {
    expect(roleMask(null)).toBe(ALL_ROLES.own);
    const all = roleMask(PARTY_ROLES);
    for (const index of PARTY_ROLES.keys()) expect(all & (1 << index)).not.toBe(0);
    // A mask has 32 bits.
    expect(PARTY_ROLES.length).toBeLessThanOrEqual(32);
  });

  test('are marked in each snapshot by the relationships that have co-parties', async () => {
    await fc.assert(
      fc.asyncProperty(graphArbitrary, async (records) => {
        const graph = await TestGraph.open(records);
        const { snapshot } = graph.view;
        for (const { id, type, parties } of records.relationships) {
          const relationship = snapshot.relationshipIndex(id);
          const sameRole = parties.some((one) =>
            parties.some((other) => one !== other && !rolesTie(type, one.role, other.role)),
          );
          expect(snapshot.hasCoParties[relationship]).toBe(sameRole ? 1 : 0);
          for (const one of parties)
            for (const other of parties)
              if (one.entity !== other.entity)
                expect(
                  areTied(
                    snapshot,
                    relationship,
                    snapshot.entityIndex(one.entity),
                    snapshot.entityIndex(other.entity),
                  ),
                ).toBe(
                  parties.some(
                    (own) =>
                      own.entity === one.entity &&
                      parties.some(
                        (their) => their.entity === other.entity && rolesTie(type, own.role, their.role),
                      ),
                  ),
                );
        }
      }),
      { numRuns },
    );
  });
});

describe('the money of a group', () => {
  test('is that of its only member', async () => {
    await fc.assert(
      fc.asyncProperty(graphArbitrary, async (records) => {
        const { view, entities } = await TestGraph.open(records);
        for (const entity of entities)
          expect(runToCompletion(moneyFlow(view, [entity, entity]))).toEqual(
            runToCompletion(moneyFlow(view, [entity])),
          );
      }),
      { numRuns },
    );
  });

  test('counts each relationship once, and none with a payment within the group alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        graphArbitrary,
        fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 2 }),
        async (all, group) => {
          // Without wholes, every relationship counts.
          const relationships = all.relationships.map(({ partOf: _, ...each }) => each);
          const { view } = await TestGraph.open({ ...all, relationships });
          const { snapshot } = view;
          const isMember = (entity: string): boolean => group.includes(snapshot.entityIndex(entity));
          // With statuses named, canceled and rumored deals count too.
          const everything = { ...view, namesStatus: true };
          for (const { type, direction, count } of runToCompletion(moneyFlow(everything, group))) {
            const money = ruleForType(type).money;
            const [own, other] =
              direction === 'OUT' ? [money?.payer, money?.payee] : [money?.payee, money?.payer];
            const expected = relationships.filter(({ id, type: each, parties }) => {
              const others = parties.filter(({ role }) => role === other);
              return (
                each === type &&
                view.version(snapshot.relationshipIndex(id)) >= 0 &&
                parties.some(({ role, entity }) => role === own && isMember(entity)) &&
                (others.length === 0 || others.some(({ entity }) => !isMember(entity)))
              );
            });
            expect(count).toBe(expected.length);
          }
        },
      ),
      { numRuns },
    );
  });
});
