import { earliestDay, latestDay } from '../../../domain/partial-date.ts';
import { currencyRank } from '../../columns.ts';
import type { RelationshipFilter } from '../../plan.ts';
import { unlessEmpty, listConditions, type FilterConditions } from './filter-conditions.ts';
import { acceptedClaimCondition } from './view-conditions.ts';

/** The variables of a relationship and its version in view; the latter is there where a condition needs it. */
export interface RelationshipVariables {
  readonly relationship: string;
  readonly version: string;
}

const claimInViewCondition = (relationship: string, condition: string): string =>
  `EXISTS { MATCH (${relationship})<-[:ABOUT]-(claim:Claim) WHERE ${acceptedClaimCondition('claim')} AND ${condition} }`;

/** The conditions of a filter of relationships. */
export const RELATIONSHIP_CONDITIONS: FilterConditions<RelationshipFilter, RelationshipVariables> = {
  ...listConditions(
    ['type', 'types'],
    ({ types }: RelationshipFilter) => types,
    ({ relationship }: RelationshipVariables) => `${relationship}.type`,
  ),
  roles: {
    value: ({ roles }) => roles,
    text: (value, { relationship }) =>
      `EXISTS { MATCH (${relationship})<-[participation]-(:Entity) WHERE type(participation) IN ${value} }`,
  },
  parties: {
    value: ({ parties }) => unlessEmpty(parties),
    text: (value, { relationship }) =>
      `all(id IN ${value} WHERE EXISTS { MATCH (${relationship})<--(:Entity {id: id}) })`,
  },
  status: {
    value: ({ status }) => status,
    text: (value, { version }) => `${version}.status IN ${value}`,
    needsVersion: true,
  },
  currencyRank: {
    value: ({ amount }) => (amount === undefined ? undefined : currencyRank(amount.currency)),
    text: (value, { version }) => `${version}.currencyRank = ${value}`,
    needsVersion: true,
  },
  amountFrom: {
    value: ({ amount }) => amount?.gte,
    text: (value, { version }) => `${version}.amountTo >= ${value}`,
    needsVersion: true,
  },
  amountTo: {
    value: ({ amount }) => amount?.lte,
    text: (value, { version }) => `${version}.amount <= ${value}`,
    needsVersion: true,
  },
  announcedMissing: {
    value: ({ announced }) => (announced === undefined ? undefined : 0),
    text: (value, { version }) => `${version}.announcedMissing = ${value}`,
    needsVersion: true,
  },
  announcedFrom: {
    value: ({ announced }) => (announced?.from === undefined ? undefined : earliestDay(announced.from)),
    text: (value, { version }) => `${version}.announcedTo >= ${value}`,
    needsVersion: true,
  },
  announcedTo: {
    value: ({ announced }) => (announced?.to === undefined ? undefined : latestDay(announced.to)),
    text: (value, { version }) => `${version}.announced <= ${value}`,
    needsVersion: true,
  },
  activeOn: {
    value: ({ activeOn }) => activeOn,
    // Without OR, each side of which Neo4j may look up by itself: rows put together from both are in no index's order.
    text: (value, { version }) =>
      `${version}.activeFrom <= ${value} AND coalesce(${version}.activeTo, ${value}) >= ${value}`,
    needsVersion: true,
  },
  disputed: {
    value: ({ disputed }) => disputed,
    text: (value, { version }) => `${version}.disputed = ${value}`,
    needsVersion: true,
  },
  minPublishers: {
    value: ({ minPublishers }) => minPublishers,
    text: (value, { version }) => `${version}.publishers >= ${value}`,
    needsVersion: true,
  },
  modalities: {
    value: ({ modalities }) => modalities,
    text: (value, { relationship }) => claimInViewCondition(relationship, `claim.modality IN ${value}`),
  },
  datasets: {
    value: ({ datasets }) => datasets,
    text: (value, { relationship }) => claimInViewCondition(relationship, `claim.dataset IN ${value}`),
  },
  sourceKinds: {
    value: ({ sourceKinds }) => sourceKinds,
    text: (value, { relationship }) =>
      claimInViewCondition(
        relationship,
        `EXISTS { MATCH (claim)-[:FROM]->(source:Source) WHERE source.kind IN ${value} }`,
      ),
  },
  words: {
    value: ({ words }) => unlessEmpty(words),
    text: (value, { relationship }) =>
      `all(word IN ${value} WHERE ${relationship}.titleKey CONTAINS word OR ${claimInViewCondition(relationship, 'claim.words CONTAINS word')})`,
  },
};
