import type { EvidenceFloor } from '../../../domain/graph-view.ts';
import { earliestDay, latestDay } from '../../../domain/partial-date.ts';
import { fold } from '../../../domain/text-folding.ts';
import { currencyRank } from '../../columns.ts';
import type { ClaimFilter, EntityFilter, RelationshipFilter } from '../../plan.ts';
import { comparison, filterConditions, listComparisons, unlessEmpty } from './filter-conditions.ts';
import { claimInView, DAY } from './view-conditions.ts';

/**
 * Variables of a relationship and its version in view, which is matched only if a condition needs
 * it.
 */
export interface RelationshipVariables {
  readonly relationship: string;
  readonly version: string;
  readonly floor: EvidenceFloor;
}

const hasClaimInView = ({ relationship, floor }: RelationshipVariables, condition: string): string =>
  `EXISTS { MATCH (${relationship})<-[:ABOUT]-(claim:Claim) WHERE ${claimInView('claim', floor)} AND ${condition} }`;

/** Conditions of a relationship filter. */
export const RELATIONSHIP_CONDITIONS = filterConditions<RelationshipFilter, RelationshipVariables>({
  ids: [comparison('ids', (value, { relationship }) => `${relationship}.id IN ${value}`)],
  types: listComparisons(['type', 'types'], ({ relationship }) => `${relationship}.type`),
  roles: [
    comparison(
      'roles',
      (value, { relationship }) =>
        `EXISTS { MATCH (${relationship})<-[participation]-(:Entity) WHERE type(participation) IN ${value} }`,
    ),
  ],
  parties: [
    comparison(
      'parties',
      (value, { relationship }) =>
        `all(id IN ${value} WHERE EXISTS { MATCH (${relationship})<--(:Entity {id: id}) })`,
      unlessEmpty,
    ),
  ],
  status: [comparison('status', (value, { version }) => `${version}.status IN ${value}`)],
  amount: [
    comparison(
      'currencyRank',
      (value, { version }) => `${version}.currencyRank = ${value}`,
      ({ currency }) => currencyRank(currency),
    ),
    comparison(
      'amountFrom',
      (value, { version }) => `${version}.amountTo >= ${value}`,
      ({ gte }) => gte,
    ),
    comparison(
      'amountTo',
      (value, { version }) => `${version}.amount <= ${value}`,
      ({ lte }) => lte,
    ),
    comparison(
      'amountBasis',
      (value, { version }) => `${version}.amountBasis IN ${value}`,
      ({ basis }) => basis,
    ),
  ],
  hasAmount: [
    comparison(
      'hasAmount',
      (value, { version }) => `(${version}.currencyRank < '${currencyRank(undefined)}') = ${value}`,
    ),
  ],
  partOf: [
    comparison(
      'partOf',
      (value, { relationship }) =>
        `EXISTS { MATCH (${relationship})-[:PART_OF]->(whole:Relationship) WHERE whole.id IN ${value} }`,
    ),
  ],
  announced: [
    comparison(
      'announcedMissing',
      (value, { version }) => `${version}.announcedMissing = ${value}`,
      () => 0,
    ),
    comparison(
      'announcedFrom',
      (value, { version }) => `${version}.announcedTo >= ${value}`,
      ({ from }) => from && earliestDay(from),
    ),
    comparison(
      'announcedTo',
      (value, { version }) => `${version}.announced <= ${value}`,
      ({ to }) => to && latestDay(to),
    ),
  ],
  activeOn: [
    comparison(
      'activeOn',
      // No OR: Neo4j may look up each of its sides separately, and then their rows are in no
      // index order.
      (value, { version }) =>
        `${version}.activeFrom <= ${value} AND coalesce(${version}.activeTo, ${value}) >= ${value}`,
    ),
  ],
  activeIn: [
    comparison('activeInTo', (value, { version }) => `${version}.activeFrom <= ${value}`, latestDay),
    comparison(
      'activeInFrom',
      (value, { version }) => `coalesce(${version}.activeTo, ${value}) >= ${value}`,
      earliestDay,
    ),
  ],
  disputed: [comparison('disputed', (value, { version }) => `${version}.disputed = ${value}`)],
  minPublishers: [comparison('minPublishers', (value, { version }) => `${version}.publishers >= ${value}`)],
  modalities: [
    comparison('modalities', (value, names) => hasClaimInView(names, `claim.modality IN ${value}`)),
  ],
  datasets: [comparison('datasets', (value, names) => hasClaimInView(names, `claim.dataset IN ${value}`))],
  sourceKinds: [
    comparison('sourceKinds', (value, names) =>
      hasClaimInView(
        names,
        `EXISTS { MATCH (claim)-[:FROM]->(source:Source) WHERE source.kind IN ${value} }`,
      ),
    ),
  ],
  words: [
    comparison(
      'words',
      (value, names) =>
        `all(word IN ${value} WHERE ${names.relationship}.titleKey CONTAINS word OR ${hasClaimInView(names, 'claim.words CONTAINS word')})`,
      unlessEmpty,
    ),
  ],
});

/** Variable of an entity, and the expression of its degree on the day. */
export interface EntityVariables {
  readonly entity: string;
  readonly degree: string;
}

/** Conditions of an entity filter. */
export const ENTITY_CONDITIONS = filterConditions<EntityFilter, EntityVariables>({
  ids: [comparison('entityIds', (value, { entity }) => `${entity}.id IN ${value}`)],
  identifiers: [
    comparison(
      'identifiers',
      (value, { entity }) =>
        `EXISTS { MATCH (${entity})-[:FOUND_BY]->(key:SearchKey) WHERE key.key IN ${value} }`,
    ),
  ],
  kinds: listComparisons(['kind', 'kinds'], ({ entity }) => `${entity}.kind`),
  countries: listComparisons(['country', 'countries'], ({ entity }) => `${entity}.country`),
  roles: [comparison('roles', (value, { entity }) => `any(role IN ${entity}.roles WHERE role IN ${value})`)],
  words: [
    comparison(
      'words',
      (value, { entity }) => `all(word IN ${value} WHERE ${entity}.names CONTAINS word)`,
      unlessEmpty,
    ),
  ],
  minDegree: [comparison('minDegree', (value, { degree }) => `${degree} >= ${value}`)],
});

const sourceCondition = (claim: string, condition: string): string =>
  `EXISTS { MATCH (${claim})-[:FROM]->(source:Source) WHERE ${condition} }`;

/** Conditions of a claim filter; the name is the variable of the claim. */
export const CLAIM_CONDITIONS = filterConditions<ClaimFilter, string>({
  states: [
    comparison(
      'states',
      // ACCEPTED stands for the claims in view.
      (value, claim) =>
        `CASE WHEN ${claim}.knownTo > ${DAY} AND 'ACCEPTED' IN ${value} THEN true ELSE ${claim}.state <> 'ACCEPTED' AND ${claim}.state IN ${value} END`,
    ),
  ],
  recordedBy: [comparison('recordedBy', (value, claim) => `${claim}.recordedBy = ${value}`)],
  modalities: [comparison('modalities', (value, claim) => `${claim}.modality IN ${value}`)],
  sources: [comparison('sources', (value, claim) => `${claim}.source IN ${value}`)],
  datasets: listComparisons(['dataset', 'datasets'], (claim) => `${claim}.dataset`),
  words: [
    comparison(
      'words',
      (value, claim) => `all(word IN ${value} WHERE ${claim}.words CONTAINS word)`,
      unlessEmpty,
    ),
  ],
  publishers: [
    comparison(
      'publishers',
      (value, claim) => sourceCondition(claim, `source.publisherKey IN ${value}`),
      (publishers) => publishers.map(fold),
    ),
  ],
  published: [
    comparison(
      'published',
      (_, claim) => sourceCondition(claim, 'source.publishedFrom IS NOT NULL'),
      () => true,
    ),
    comparison(
      'publishedFrom',
      (value, claim) => sourceCondition(claim, `source.publishedTo >= ${value}`),
      ({ from }) => from && earliestDay(from),
    ),
    comparison(
      'publishedTo',
      (value, claim) => sourceCondition(claim, `source.publishedFrom <= ${value}`),
      ({ to }) => to && latestDay(to),
    ),
  ],
});
