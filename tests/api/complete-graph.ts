import { ENTITY_KINDS } from '../../src/domain/entity.ts';
import type {
  ClaimRecord,
  EntityRecord,
  RelationshipRecord,
  SourceRecord,
} from '../../src/domain/ledger-entry.ts';
import { RELATIONSHIP_TYPES, ruleForType } from '../../src/domain/relationship-types.ts';
import { TERMS, type TermKind, type Terms } from '../../src/domain/terms.ts';
import type { GraphRecords } from '../support/graph-records.ts';

const RECORDED = { dataset: 'complete', recordedAt: '2026-01-01T00:00:00Z' } as const;

/** ID of the entity of a kind, and of the relationship of a type: PUBLIC_BODY → "public-body". */
const idOf = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** Every recorded field of an entity. All kinds have all of them; the API selects by kind. */
const ENTITY_FIELDS: Required<Omit<EntityRecord, 'id' | 'kind' | 'name' | 'parent'>> = {
  shortName: 'Short',
  aliases: ['Alias'],
  formerNames: [{ name: 'Former', until: '2020' }],
  description: 'Description',
  country: 'US',
  roles: ['AI_LAB'],
  ticker: 'TICK',
  wikidata: 'Q42',
  identifiers: [{ scheme: 'WEBSITE', value: 'https://company.example/' }],
  founded: '2015',
  maker: 'company',
  place: 'place',
  capacityMegawatts: { value: 1, to: 2, unit: 'MW', qualifier: 'BETWEEN' },
  dataset: RECORDED.dataset,
};

/** An entity of each kind, and a second company, `other`. */
const ENTITIES: readonly EntityRecord[] = [
  ...ENTITY_KINDS.map((kind) => ({ ...ENTITY_FIELDS, id: idOf(kind), kind, name: kind, parent: 'other' })),
  {
    ...ENTITY_FIELDS,
    id: 'other',
    kind: 'COMPANY',
    name: 'Other',
    parent: 'company',
    // Similar to the search in every-field.test.ts.
    aliases: ['Dear'],
    identifiers: [{ scheme: 'LEI', value: 'OTHER' }],
  },
];

/** A relationship of each type with every role, and a second one that is part of it. */
const RELATIONSHIPS: readonly RelationshipRecord[] = RELATIONSHIP_TYPES.flatMap((type) => {
  const kindIds = ENTITY_KINDS.map(idOf);
  const whole = {
    id: idOf(type),
    type,
    title: `Deal ${type}`,
    // Entities of all kinds have the first role, and the second company has all others.
    parties: ruleForType(type).roles.flatMap(({ role }, index) =>
      (index === 0 ? kindIds : ['other']).map((entity) => ({ entity, role })),
    ),
    about: kindIds,
    dataset: RECORDED.dataset,
  };
  return [whole, { ...whole, id: `${whole.id}-part`, partOf: whole.id }];
});

/**
 * Two values of a term that contradict each other, and a third one of another basis where a term
 * has bases. The later status does not supersede a claim.
 */
const TERM_VALUES: { readonly [K in TermKind]: readonly [unknown, unknown, unknown] } = {
  money: [
    { value: 1e9, to: 2e9, currency: 'USD', qualifier: 'BETWEEN' },
    { value: 5e9, currency: 'USD', qualifier: 'EXACTLY' },
    { value: 7e9, to: 8e9, currency: 'USD', qualifier: 'BETWEEN', basis: 'OTHER' },
  ],
  quantity: [
    { value: 1, to: 2, unit: 'MW', qualifier: 'BETWEEN' },
    { value: 5, unit: 'MW', qualifier: 'EXACTLY' },
    { value: 7, to: 8, unit: 'MW', qualifier: 'BETWEEN', basis: 'OTHER' },
  ],
  date: ['2025-01-01', '2025-06-01', '2025-01-01'],
  status: ['SIGNED', 'ANNOUNCED', 'ANNOUNCED'],
};

function termsOf(side: 0 | 1 | 2): Terms {
  const values = Object.values(TERMS).map(({ field, kind }) => [field, TERM_VALUES[kind][side]] as const);
  const metric = { name: 'demand', changePercent: 1, qualifier: 'EXACTLY', from: '2025', by: '2026' };
  return Object.fromEntries([...values, ['metric', metric]]);
}

const SOURCE: Required<SourceRecord> = {
  ...RECORDED,
  id: 'source',
  title: 'Source',
  publisher: 'Publisher',
  kind: 'NEWS',
  url: 'https://news.example/',
  archiveUrl: 'https://archive.example/',
  publishedOn: '2025-01-02',
  publishedOnInferred: false,
  retrievedOn: '2025-01-03',
  language: 'en',
};

const CLAIM: Required<Omit<ClaimRecord, 'id' | 'seq' | 'retraction'>> = {
  ...RECORDED,
  about: 'company',
  source: SOURCE.id,
  modality: 'FACT',
  passage: 'Headline',
  summary: 'A deal',
  assertedBy: 'Spokesperson',
  recordedBy: 'HUMAN',
  terms: { undisclosed: ['AMOUNT'] },
  fingerprint: 'f'.repeat(64),
  state: 'ACCEPTED',
};

/**
 * A graph with every kind of node and every recorded field: two sources contradict each other on
 * every term of every relationship. New types, kinds and terms are included.
 */
export function completeGraph(): GraphRecords {
  const claims = [
    CLAIM,
    {
      ...CLAIM,
      state: 'RETRACTED' as const,
      retraction: {
        at: RECORDED.recordedAt,
        reason: 'wrong',
        by: 'tests',
        withdrawnOn: '2025-07-01',
        replacedBy: 'claim-1',
      },
    },
    ...RELATIONSHIPS.flatMap(({ id: about }) => [
      { ...CLAIM, about, terms: termsOf(0) },
      { ...CLAIM, about, terms: termsOf(1), source: 'later-source' },
      { ...CLAIM, about, terms: termsOf(2), source: 'later-source' },
    ]),
  ];
  return {
    datasets: [
      {
        id: 'complete',
        title: 'Complete',
        description: 'All',
        license: 'CC0-1.0',
        uses: [],
        fingerprint: '',
      },
    ],
    entities: ENTITIES,
    sources: [SOURCE, { ...SOURCE, id: 'later-source', publishedOn: '2025-03-01' }],
    relationships: RELATIONSHIPS,
    claims: claims.map((claim, index) => ({ ...claim, id: `claim-${index + 1}`, seq: index + 1 })),
  };
}
