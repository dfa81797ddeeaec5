import { entityKeys, nameLines, namesOf } from '../../src/domain/entity-keys.ts';
import type { ClaimRecord, EntityRecord } from '../../src/domain/ledger-entry.ts';
import { earliestDay, latestDay } from '../../src/domain/partial-date.ts';
import { fold } from '../../src/domain/text-folding.ts';
import { activeSpan } from '../../src/domain/versions.ts';
import type { ClaimFilter, DateRange, EntityFilter, RelationshipFilter } from '../../src/store/plan.ts';
import type { GraphOracle, OracleRelationship } from './oracle.ts';

function matchesWords(words: readonly string[] | undefined, texts: readonly string[]): boolean {
  const folded = texts.map(fold);
  return words?.every((word) => folded.some((text) => text.includes(word))) ?? true;
}

/** Names match in each of their spellings. */
function matchesNames(words: readonly string[] | undefined, entity: EntityRecord): boolean {
  if (words === undefined) return true;
  const lines = namesOf(entity).flatMap(({ text }) => nameLines(text, entity.kind === 'COMPANY'));
  return matchesWords(words, lines);
}

function overlaps(range: DateRange | undefined, date: string | undefined): boolean {
  if (range === undefined) return true;
  if (date === undefined) return false;
  return (
    (range.from === undefined || latestDay(date) >= earliestDay(range.from)) &&
    (range.to === undefined || earliestDay(date) <= latestDay(range.to))
  );
}

const isOneOf = <T>(list: readonly T[] | undefined, value: T | undefined): boolean =>
  list === undefined || (value !== undefined && list.includes(value));

function isActive({ version }: OracleRelationship, period: string | undefined): boolean {
  if (period === undefined) return true;
  const span = activeSpan(version);
  return (
    span !== null &&
    span.from <= latestDay(period) &&
    (span.to === undefined || earliestDay(period) <= span.to)
  );
}

function hasAmount({ version }: OracleRelationship, filter: RelationshipFilter['amount']): boolean {
  if (filter === undefined) return true;
  const { amount } = version.terms;
  if (amount === undefined || amount.currency !== filter.currency) return false;
  if (filter.basis?.includes(amount.basis ?? 'TOTAL') === false) return false;
  return (amount.to ?? amount.value) >= (filter.gte ?? -Infinity) && amount.value <= (filter.lte ?? Infinity);
}

/** Whether a filter includes a relationship. */
export function matchesRelationshipFilter(filter: RelationshipFilter, view: OracleRelationship): boolean {
  const { record, version, claims } = view;
  const summaries = claims.map(({ claim }) => claim.summary);
  const { parties } = record;
  return (
    isOneOf(filter.ids, record.id) &&
    (filter.partOf === undefined || (record.partOf !== undefined && filter.partOf.includes(record.partOf))) &&
    (filter.hasAmount === undefined || (version.terms.amount !== undefined) === filter.hasAmount) &&
    isOneOf(filter.types, record.type) &&
    (filter.roles === undefined || parties.some(({ role }) => isOneOf(filter.roles, role))) &&
    (filter.parties ?? []).every((id) => parties.some(({ entity }) => entity === id)) &&
    isOneOf(filter.status, version.terms.status) &&
    hasAmount(view, filter.amount) &&
    overlaps(filter.announced, version.terms.announcedOn) &&
    isActive(view, filter.activeOn) &&
    isActive(view, filter.activeIn) &&
    (filter.modalities === undefined ||
      claims.some(({ claim }) => isOneOf(filter.modalities, claim.modality))) &&
    (filter.sourceKinds === undefined ||
      claims.some(({ source }) => isOneOf(filter.sourceKinds, source.kind))) &&
    (filter.datasets === undefined || claims.some(({ claim }) => isOneOf(filter.datasets, claim.dataset))) &&
    (filter.disputed === undefined || version.evidence.disputed === filter.disputed) &&
    version.evidence.publishers >= (filter.minPublishers ?? 0) &&
    matchesWords(filter.words, [record.title, ...summaries])
  );
}

/** Whether a filter includes an entity. */
export function matchesEntityFilter(
  oracle: GraphOracle,
  filter: EntityFilter,
  entity: EntityRecord,
): boolean {
  return (
    isOneOf(filter.ids, entity.id) &&
    (filter.identifiers === undefined ||
      entityKeys(entity).some((key) => isOneOf(filter.identifiers, key))) &&
    isOneOf(filter.kinds, entity.kind) &&
    isOneOf(filter.countries, entity.country) &&
    (filter.roles === undefined || entity.roles.some((role) => isOneOf(filter.roles, role))) &&
    matchesNames(filter.words, entity) &&
    (filter.minDegree === undefined || oracle.degree(entity.id) >= filter.minDegree)
  );
}

/** Whether a filter includes a claim. */
export function matchesClaimFilter(oracle: GraphOracle, filter: ClaimFilter, claim: ClaimRecord): boolean {
  const { states = ['ACCEPTED'] } = filter;
  const source = oracle.source(claim.source);
  return (
    // ACCEPTED stands for the claims in view.
    (oracle.isInView(claim)
      ? states.includes('ACCEPTED') || (claim.state !== 'ACCEPTED' && states.includes(claim.state))
      : states.includes(claim.state)) &&
    isOneOf(filter.modalities, claim.modality) &&
    isOneOf(filter.sources, claim.source) &&
    isOneOf(filter.datasets, claim.dataset) &&
    (filter.recordedBy === undefined || claim.recordedBy === filter.recordedBy) &&
    (filter.publishers === undefined || filter.publishers.map(fold).includes(fold(source.publisher))) &&
    overlaps(filter.published, source.publishedOn) &&
    matchesWords(filter.words, [claim.summary])
  );
}
