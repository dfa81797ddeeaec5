import { earliestDay, latestDay } from '../../../domain/partial-date.ts';
import { currencyRank } from '../../columns.ts';
import type { RelationshipFilter } from '../../plan.ts';
import { eachOf, listed, type Conditions } from './filter-conditions.ts';
import { accepted } from './view-conditions.ts';

/** The variables of a relationship and its version in view; the latter is there where a condition needs it. */
export interface RelationshipNames {
  readonly relationship: string;
  readonly version: string;
}

const inView = (relationship: string, condition: string): string =>
  `EXISTS { MATCH (${relationship})<-[:ABOUT]-(claim:Claim) WHERE ${accepted('claim')} AND ${condition} }`;

/** The conditions of a filter of relationships. */
export const RELATIONSHIP_CONDITIONS: Conditions<RelationshipFilter, RelationshipNames> = {
  ...listed(
    ['type', 'types'],
    ({ types }: RelationshipFilter) => types,
    ({ relationship }: RelationshipNames) => `${relationship}.type`,
  ),
  roles: {
    value: ({ roles }) => roles,
    text: (value, { relationship }) =>
      `EXISTS { MATCH (${relationship})<-[tie]-(:Entity) WHERE type(tie) IN ${value} }`,
  },
  parties: {
    value: ({ parties }) => eachOf(parties),
    text: (value, { relationship }) =>
      `all(id IN ${value} WHERE EXISTS { MATCH (${relationship})<--(:Entity {id: id}) })`,
  },
  status: {
    value: ({ status }) => status,
    text: (value, { version }) => `${version}.status IN ${value}`,
    ofVersion: true,
  },
  currencyRank: {
    value: ({ amount }) => (amount === undefined ? undefined : currencyRank(amount.currency)),
    text: (value, { version }) => `${version}.currencyRank = ${value}`,
    ofVersion: true,
  },
  amountFrom: {
    value: ({ amount }) => amount?.gte,
    text: (value, { version }) => `${version}.amountTo >= ${value}`,
    ofVersion: true,
  },
  amountTo: {
    value: ({ amount }) => amount?.lte,
    text: (value, { version }) => `${version}.amount <= ${value}`,
    ofVersion: true,
  },
  announcedMissing: {
    value: ({ announced }) => (announced === undefined ? undefined : 0),
    text: (value, { version }) => `${version}.announcedMissing = ${value}`,
    ofVersion: true,
  },
  announcedFrom: {
    value: ({ announced }) => (announced?.from === undefined ? undefined : earliestDay(announced.from)),
    text: (value, { version }) => `${version}.announcedTo >= ${value}`,
    ofVersion: true,
  },
  announcedTo: {
    value: ({ announced }) => (announced?.to === undefined ? undefined : latestDay(announced.to)),
    text: (value, { version }) => `${version}.announced <= ${value}`,
    ofVersion: true,
  },
  activeOn: {
    value: ({ activeOn }) => activeOn,
    // Without OR, each side of which Neo4j may look up by itself: rows put together from both are in no index's order.
    text: (value, { version }) =>
      `${version}.activeFrom <= ${value} AND coalesce(${version}.activeTo, ${value}) >= ${value}`,
    ofVersion: true,
  },
  disputed: {
    value: ({ disputed }) => disputed,
    text: (value, { version }) => `${version}.disputed = ${value}`,
    ofVersion: true,
  },
  minPublishers: {
    value: ({ minPublishers }) => minPublishers,
    text: (value, { version }) => `${version}.publishers >= ${value}`,
    ofVersion: true,
  },
  modalities: {
    value: ({ modalities }) => modalities,
    text: (value, { relationship }) => inView(relationship, `claim.modality IN ${value}`),
  },
  datasets: {
    value: ({ datasets }) => datasets,
    text: (value, { relationship }) => inView(relationship, `claim.dataset IN ${value}`),
  },
  sourceKinds: {
    value: ({ sourceKinds }) => sourceKinds,
    text: (value, { relationship }) =>
      inView(relationship, `EXISTS { MATCH (claim)-[:FROM]->(source:Source) WHERE source.kind IN ${value} }`),
  },
  words: {
    value: ({ words }) => eachOf(words),
    text: (value, { relationship }) =>
      `all(word IN ${value} WHERE ${relationship}.titleKey CONTAINS word OR ${inView(relationship, 'claim.words CONTAINS word')})`,
  },
};
