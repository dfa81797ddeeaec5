import { earliestDay, latestDay } from '../../../domain/partial-date.ts';
import { fold } from '../../../domain/text-folding.ts';
import type { ClaimFilter, EntityFilter } from '../../plan.ts';
import { unlessEmpty, listConditions, type FilterConditions } from './filter-conditions.ts';

/** The variable of an entity, and the expression of its degree on the day. */
export interface EntityVariables {
  readonly entity: string;
  readonly degree: string;
}

/** The conditions of a filter of entities. */
export const ENTITY_CONDITIONS: FilterConditions<EntityFilter, EntityVariables> = {
  ...listConditions(
    ['kind', 'kinds'],
    ({ kinds }: EntityFilter) => kinds,
    ({ entity }: EntityVariables) => `${entity}.kind`,
  ),
  ...listConditions(
    ['country', 'countries'],
    ({ countries }: EntityFilter) => countries,
    ({ entity }: EntityVariables) => `${entity}.country`,
  ),
  roles: {
    value: ({ roles }) => roles,
    text: (value, { entity }) => `any(role IN ${entity}.roles WHERE role IN ${value})`,
  },
  words: {
    value: ({ words }) => unlessEmpty(words),
    text: (value, { entity }) => `all(word IN ${value} WHERE ${entity}.names CONTAINS word)`,
  },
  minDegree: {
    value: ({ minDegree }) => minDegree,
    text: (value, { degree }) => `${degree} >= ${value}`,
  },
};

const sourceCondition = (claim: string, condition: string): string =>
  `EXISTS { MATCH (${claim})-[:FROM]->(source:Source) WHERE ${condition} }`;

/** The conditions of a filter of claims; the name is their variable. */
export const CLAIM_CONDITIONS: FilterConditions<ClaimFilter, string> = {
  states: {
    value: ({ states }) => states,
    text: (value, claim) => `${claim}.state IN ${value}`,
  },
  recordedBy: {
    value: ({ recordedBy }) => recordedBy,
    text: (value, claim) => `${claim}.recordedBy = ${value}`,
  },
  modalities: {
    value: ({ modalities }) => modalities,
    text: (value, claim) => `${claim}.modality IN ${value}`,
  },
  sources: {
    value: ({ sources }) => sources,
    text: (value, claim) => `${claim}.source IN ${value}`,
  },
  ...listConditions(
    ['dataset', 'datasets'],
    ({ datasets }: ClaimFilter) => datasets,
    (claim: string) => `${claim}.dataset`,
  ),
  words: {
    value: ({ words }) => unlessEmpty(words),
    text: (value, claim) => `all(word IN ${value} WHERE ${claim}.words CONTAINS word)`,
  },
  publishers: {
    value: ({ publishers }) => publishers?.map(fold),
    text: (value, claim) => sourceCondition(claim, `source.publisherKey IN ${value}`),
  },
  published: {
    value: ({ published }) => published && true,
    text: (_value, claim) => sourceCondition(claim, 'source.publishedFrom IS NOT NULL'),
  },
  publishedFrom: {
    value: ({ published }) => (published?.from === undefined ? undefined : earliestDay(published.from)),
    text: (value, claim) => sourceCondition(claim, `source.publishedTo >= ${value}`),
  },
  publishedTo: {
    value: ({ published }) => (published?.to === undefined ? undefined : latestDay(published.to)),
    text: (value, claim) => sourceCondition(claim, `source.publishedFrom <= ${value}`),
  },
};
