import { MODALITIES } from '../domain/claim.ts';
import { BASES } from '../domain/basis.ts';
import type { GraphView } from '../domain/graph-view.ts';
import type { Id } from '../domain/id.ts';
import { daysSinceEpoch, earliestDay, latestDay, type Day } from '../domain/partial-date.ts';
import { PARTY_ROLES, RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import { OFFICIAL_SOURCE_KINDS, SOURCE_KINDS } from '../domain/source.ts';
import { DEAL_STATUSES } from '../domain/terms.ts';
import type { RelationshipFilter } from '../store/plan.ts';
import { isParty } from './parties.ts';
import { FOREVER, NOW, SAME_VERSIONS, UNKNOWN_DATE, type Snapshot, type View } from './snapshot.ts';

/** Day, evidence floor and filter of a view. */
export interface ViewOptions extends GraphView {
  readonly filter: RelationshipFilter;
  /**
   * IDs of the relationships with the filter's words, which a snapshot lacks; null without words.
   */
  readonly textMatches: readonly Id[] | null;
}

/** Whether a relationship passes, in its version of the day. */
type RelationshipPredicate = (relationship: number, version: number) => boolean;

/** Predicate for relationships that are active on at least one day from `first` to `last`. */
function isActiveBetween(snapshot: Snapshot, first: Day, last: Day): RelationshipPredicate {
  const [firstDay, lastDay] = [daysSinceEpoch(first), daysSinceEpoch(last)];
  return (_, version) => {
    const from = snapshot.activeFrom[version] ?? UNKNOWN_DATE;
    return (
      from !== UNKNOWN_DATE && from <= lastDay && (snapshot.activeTo[version] ?? UNKNOWN_DATE) >= firstDay
    );
  };
}

/** 1 at the index of each word that is a member, 0 elsewhere. */
function membershipMask<W extends string>(words: readonly W[], members: readonly W[]): Uint8Array {
  return Uint8Array.from(words, (word) => (members.includes(word) ? 1 : 0));
}

/** Function for the version of a relationship in view; it returns -1 if there is none. */
function versionLookup(snapshot: Snapshot, { knownOn, evidence }: GraphView): View['version'] {
  const { versionStart, versionEnd, officialVersionEnd, knownFrom, claims } = snapshot;
  const day = dayNumber(knownOn);
  return (relationship) => {
    let start = versionStart[relationship] ?? 0;
    let end = versionEnd[relationship] ?? 0;
    if (evidence === 'OFFICIAL') {
      const officialEnd = officialVersionEnd[relationship] ?? 0;
      if (officialEnd !== SAME_VERSIONS) [start, end] = [end, officialEnd];
    }
    for (let version = end - 1; version >= start; version--)
      if ((knownFrom[version] ?? FOREVER) <= day) return claims[version] === 0 ? -1 : version;
    return -1;
  };
}

/** Function for whether a claim is in view. */
function claimLookup(snapshot: Snapshot, { knownOn, evidence }: GraphView): View['hasClaim'] {
  const { claimKnownFrom, claimKnownTo, claimSourceKind } = snapshot;
  const day = dayNumber(knownOn);
  const kinds = membershipMask(SOURCE_KINDS, evidence === 'ALL' ? SOURCE_KINDS : OFFICIAL_SOURCE_KINDS);
  const withdrawn = claimKnownTo.size > 0;
  return (claim) =>
    (claimKnownFrom[claim] ?? FOREVER) <= day &&
    kinds[claimSourceKind[claim] ?? 0] === 1 &&
    !(withdrawn && (claimKnownTo.get(claim) ?? FOREVER) <= day);
}

/** Whether a claim in view has a value of the mask. */
function claimPredicate(
  { snapshot, hasClaim }: ViewContext,
  column: Uint8Array | Uint16Array,
  mask: Uint8Array,
): RelationshipPredicate {
  const { claimStart, claimEnd } = snapshot;
  return (relationship) => {
    const end = claimEnd[relationship] ?? 0;
    for (let claim = claimStart[relationship] ?? 0; claim < end; claim++)
      if (mask[column[claim] ?? 0] === 1 && hasClaim(claim)) return true;
    return false;
  };
}

/** Snapshot, claims in view and text matches of a view. */
interface ViewContext extends Pick<View, 'snapshot' | 'hasClaim'> {
  readonly textMatches: ViewOptions['textMatches'];
}

/**
 * Conditions of a filter, cheapest first. Each key of the filter has an entry, so that no condition
 * can be forgotten.
 */
type FilterPredicates<F> = {
  readonly [K in keyof F]-?: (
    value: NonNullable<F[K]>,
    context: ViewContext,
  ) => RelationshipPredicate | readonly RelationshipPredicate[];
};

/** The same conditions as in src/store/sqlite/read/filters.ts. */
const CONDITIONS: FilterPredicates<RelationshipFilter> = {
  ids: (ids, { snapshot }) => {
    const indexes = new Set(ids.map((id) => snapshot.relationshipIndex(id)));
    return (relationship) => indexes.has(relationship);
  },
  types: (included, { snapshot }) => {
    const types = membershipMask(RELATIONSHIP_TYPES, included);
    return (relationship) => types[snapshot.relationshipType[relationship] ?? 0] === 1;
  },
  status: (included, { snapshot }) => {
    const statuses = membershipMask(DEAL_STATUSES, included);
    return (_, version) => statuses[snapshot.status[version] ?? 0] === 1;
  },
  amount: ({ currency: code, gte = -Infinity, lte = Infinity, basis = BASES }, { snapshot }) => {
    const currency = snapshot.currencies.indexOf(code);
    const bases = membershipMask(BASES, basis);
    return (_, version) =>
      snapshot.currency[version] === currency &&
      bases[snapshot.amountBasis[version] ?? 0] === 1 &&
      (snapshot.amountTo[version] ?? 0) >= gte &&
      (snapshot.amount[version] ?? 0) <= lte;
  },
  hasAmount: (hasAmount, { snapshot }) => {
    return (_, version) => (snapshot.currency[version] !== 0) === hasAmount;
  },
  partOf: (wholes, { snapshot }) => {
    const indexes = new Set(wholes.map((id) => snapshot.relationshipIndex(id)).filter((index) => index >= 0));
    return (relationship) => indexes.has(snapshot.partOf[relationship] ?? -1);
  },
  announced: (range, { snapshot }) => {
    const from = range.from === undefined ? -Infinity : daysSinceEpoch(earliestDay(range.from));
    const to = range.to === undefined ? Infinity : daysSinceEpoch(latestDay(range.to));
    return (_, version) => {
      const first = snapshot.announcedFrom[version] ?? UNKNOWN_DATE;
      return first !== UNKNOWN_DATE && (snapshot.announcedTo[version] ?? UNKNOWN_DATE) >= from && first <= to;
    };
  },
  activeOn: (day, { snapshot }) => isActiveBetween(snapshot, day, day),
  activeIn: (period, { snapshot }) => isActiveBetween(snapshot, earliestDay(period), latestDay(period)),
  disputed: (isDisputed, { snapshot }) => {
    const disputed = isDisputed ? 1 : 0;
    return (_, version) => snapshot.disputed[version] === disputed;
  },
  minPublishers: (min, { snapshot }) => {
    return (_, version) => (snapshot.publishers[version] ?? 0) >= min;
  },
  roles: (included, { snapshot }) => {
    const roles = membershipMask(PARTY_ROLES, included);
    return (relationship) => {
      const end = snapshot.partyEnd[relationship] ?? 0;
      for (let party = snapshot.partyStart[relationship] ?? 0; party < end; party++)
        if (roles[snapshot.partyRole[party] ?? 0] === 1) return true;
      return false;
    };
  },
  parties: (parties, { snapshot }) =>
    parties.map((party) => {
      const entity = snapshot.entityIndex(party);
      return (relationship) => isParty(snapshot, relationship, entity, -1);
    }),
  modalities: (modalities, context) =>
    claimPredicate(context, context.snapshot.claimModality, membershipMask(MODALITIES, modalities)),
  sourceKinds: (kinds, context) =>
    claimPredicate(context, context.snapshot.claimSourceKind, membershipMask(SOURCE_KINDS, kinds)),
  datasets: (datasets, context) =>
    claimPredicate(
      context,
      context.snapshot.claimDataset,
      membershipMask(context.snapshot.datasets, datasets),
    ),
  words: (_, { snapshot, textMatches }) => {
    if (textMatches === null) throw new TypeError('a filter with words needs the text matches of the store');
    const matching = new Set(textMatches.map((id) => snapshot.relationshipIndex(id)));
    return (relationship) => matching.has(relationship);
  },
};

function filterPredicates<F extends object>(
  conditions: FilterPredicates<F>,
  filter: F,
  context: ViewContext,
): RelationshipPredicate[] {
  return (Object.keys(conditions) as (keyof F)[]).flatMap((name) => {
    const value = filter[name];
    return value === undefined || value === null ? [] : conditions[name](value, context);
  });
}

/** Marks a version that is not computed yet. */
const NOT_COMPUTED = -2;

function dayNumber(knownOn: Day | null): number {
  return knownOn === null ? NOW : daysSinceEpoch(knownOn);
}

/**
 * View of a snapshot on a day and at an evidence floor, through a filter. It shows the same
 * relationships as the store's own lists.
 */
export function createView(snapshot: Snapshot, options: ViewOptions): View {
  const { filter, textMatches } = options;
  const namesStatus = filter.status !== undefined;
  const day = dayNumber(options.knownOn);
  const versionInView = versionLookup(snapshot, options);
  const hasClaim = claimLookup(snapshot, options);
  const predicates = filterPredicates(CONDITIONS, filter, { snapshot, hasClaim, textMatches });
  if (predicates.length === 0) return { snapshot, day, namesStatus, version: versionInView, hasClaim };
  const cache = new Int32Array(snapshot.relationshipCount).fill(NOT_COMPUTED);
  return {
    snapshot,
    day,
    namesStatus,
    hasClaim,
    version: (relationship) => {
      let version = cache[relationship] ?? -1;
      if (version === NOT_COMPUTED) {
        version = versionInView(relationship);
        if (version >= 0 && !predicates.every((passes) => passes(relationship, version))) version = -1;
        cache[relationship] = version;
      }
      return version;
    },
  };
}
