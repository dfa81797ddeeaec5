import type { EvidenceFloor } from '../../../domain/graph-view.ts';
import { TYPES_BETWEEN_EQUALS } from '../../../domain/relationship-types.ts';
import { OFFICIAL_SOURCE_KINDS } from '../../../domain/source.ts';
import type { StoreView } from '../../columns.ts';
import type { QueryParameters } from '../connection.ts';
import { ENTITY_REFERENCE_TYPES } from '../model.ts';

/** The part of a view that affects the text of a statement. */
export type ViewVariant = Pick<StoreView, 'floor' | 'isCurrent'>;

/** Parameter with the day of the view, for relationships, claims and sources. */
export const DAY = '$day';
/** Parameter with the day of the view, for versions and conflicts. */
const VERSION_DAY = '$versionDay';

/** Values of the parameters of a view. */
export function viewParameters({ day, versionDay }: StoreView): QueryParameters {
  return { day, versionDay };
}

/** Properties with the first period in view at each floor, and with the later ones. */
const SPAN_PROPERTIES = {
  ALL: ['knownFrom', 'knownTo', 'laterSpans'],
  OFFICIAL: ['officialFrom', 'officialTo', 'officialLaterSpans'],
} as const;

/**
/**
 * Condition: the relationship between two participations ties their parties (domain.md, Tied and
 * co-parties). A party with several roles has one participation for each.
 */
export function tiedCondition(one: string, other: string, relationship: string): string {
  // Names from the program's own list, never client input.
  const equals = TYPES_BETWEEN_EQUALS.map((type) => `'${type}'`).join(', ');
  return `(type(${one}) <> type(${other}) OR ${relationship}.type IN [${equals}])`;
}

/** Pattern of an entity and of every entity whose chain of parents leads to it. */
export function groupPattern(entity: string, member: string): string {
  return `(${entity})<-[:${ENTITY_REFERENCE_TYPES.parent}*0..]-(${member}:Entity)`;
}

/**
 * Condition: a relationship is in view. An index has `knownFrom`. At the floor OFFICIAL, it is
 * never later than `officialFrom`.
 */
export function relationshipInView(name: string, floor: EvidenceFloor): string {
  const [from, to, later] = SPAN_PROPERTIES[floor];
  return [
    `${name}.knownFrom <= ${DAY}`,
    ...(floor === 'ALL' ? [] : [`${name}.${from} <= ${DAY}`]),
    // Each later period is a text of two days.
    `(${name}.${to} > ${DAY} OR any(span IN ${name}.${later} WHERE left(span, 10) <= ${DAY} AND substring(span, 11) > ${DAY}))`,
  ].join(' AND ');
}

/** Condition: a source is in view. */
export function sourceInView(source: string, floor: EvidenceFloor): string {
  const kinds = OFFICIAL_SOURCE_KINDS.map((kind) => `'${kind}'`).join(', ');
  const known = `${source}.knownFrom <= ${DAY}`;
  return floor === 'ALL' ? known : `${known} AND ${source}.kind IN [${kinds}]`;
}

/** Condition: a claim in any state was known on the day. */
export function recordedClaimCondition(claim: string, floor: EvidenceFloor): string {
  const known = `${claim}.knownFrom <= ${DAY}`;
  return floor === 'ALL' ? known : `${known} AND ${claim}.official`;
}

/** Condition: a claim is in view. */
export function claimInView(claim: string, floor: EvidenceFloor): string {
  return `${recordedClaimCondition(claim, floor)} AND ${claim}.knownTo > ${DAY}`;
}

/** Condition: a version, or a conflict of it, is in view. At most one version is. */
export function versionInViewCondition(version: string): string {
  return `${version}.knownTo > ${VERSION_DAY} AND ${version}.knownFrom <= ${VERSION_DAY}`;
}

/** Expression of the degree of an entity in a view. Only degrees of the current view are stored. */
export function degree(entity: string, { floor, isCurrent }: ViewVariant): string {
  return isCurrent
    ? `${entity}.degree`
    : `COUNT { MATCH (${entity})-->(counted:Relationship) WHERE ${relationshipInView('counted', floor)} RETURN DISTINCT counted }`;
}
