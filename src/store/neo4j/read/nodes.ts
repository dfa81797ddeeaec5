import type { Entity } from '../../../domain/entity.ts';
import type { Relationship } from '../../../domain/relationship.ts';
import type { Terms } from '../../../domain/terms.ts';
import type { ResultNode } from '../../fetch-result.ts';
import type { PlanEdge, Selection } from '../../plan.ts';
import type { Compiling, Matched, Projection } from './context.ts';
import type { Row } from './fragment.ts';
import { degree, holds } from './view-conditions.ts';
import { versionName } from './relationship-lists.ts';

/** A node of the answer whose edges are followed by and by. */
type Growing = Record<string, unknown> & { readonly id: string };

/** What is read of a thing beside its edges: the columns, and the node that a row of them becomes. */
interface Plain {
  readonly before: string;
  readonly columns: readonly string[];
  readonly node: (row: Row) => Growing;
}

/** Those fields of a record that are properties of its node too, so that its document need not be read; each is a list or a text. */
const PROPERTIES = {
  ENTITY: ['id', 'kind', 'name', 'shortName', 'country', 'roles'],
  CLAIM: ['id', 'summary', 'modality', 'state', 'recordedBy', 'dataset'],
  SOURCE: ['id', 'title', 'kind', 'publisher', 'publishedOn'],
} as const;

/** What is read of every thing of a kind. */
const ALWAYS = { ENTITY: ['id', 'kind', 'name'], CLAIM: ['id'], SOURCE: ['id'] } as const;

/** Fields that are no field of a record: worked out by the store, or fields of the edge that leads to the thing. */
const NOT_OF_RECORDS: ReadonlySet<string> = new Set([
  'degree',
  'evidence',
  'role',
  'score',
  'matched',
  'highlight',
]);

/** Fields of deals, which stand in one shape with those of entities where both are told of, and which no entity has. */
const OF_DEALS: ReadonlySet<string> = new Set([
  'type',
  'title',
  'terms',
  'amount',
  'valuation',
  'stakePercent',
] as const satisfies Exclude<keyof Relationship | keyof Terms | 'terms', keyof Entity>[]);

/** The record of an entity, claim or source: the properties that are named where there is none else, or its document. */
function recordOf(kind: keyof typeof PROPERTIES, name: string, fields: ReadonlySet<string>): Plain {
  const properties: readonly string[] = PROPERTIES[kind];
  const wanted = [...fields].filter(
    (field) => !NOT_OF_RECORDS.has(field) && !(kind === 'ENTITY' && OF_DEALS.has(field)),
  );
  if (!wanted.every((field) => properties.includes(field)))
    return {
      before: '',
      columns: [`${name}.doc`],
      node: ([document]) => ({ ...(JSON.parse(String(document)) as Growing), nodeType: kind }),
    };
  const named = [...new Set([...ALWAYS[kind], ...wanted])];
  return {
    before: '',
    columns: named.map((property) => `${name}.${property}`),
    node: (row) => {
      const node: Record<string, unknown> = { nodeType: kind };
      for (let index = 0; index < named.length; index++) {
        const value = row[index];
        if (value !== null) node[named[index] ?? ''] = value;
      }
      return node as Growing;
    },
  };
}

function entityOf({ past }: Compiling, name: string, fields: ReadonlySet<string>): Plain {
  const plain = recordOf('ENTITY', name, fields);
  if (!fields.has('degree')) return plain;
  return {
    ...plain,
    columns: [...plain.columns, degree(name, past)],
    node: (row) => {
      const node = plain.node(row);
      node['degree'] = row[plain.columns.length];
      return node;
    },
  };
}

/** The variable of the version in view of a relationship: the one that is matched, or one that is matched on purpose. */
function versionOf({ name, version }: Matched): { readonly version: string; readonly before: string } {
  if (version !== undefined) return { version, before: '' };
  const own = versionName(name);
  return {
    version: own,
    before: `MATCH (${name})-[:VERSION]->(${own}:Version) WHERE ${holds(own)}`,
  };
}

function relationshipOf(
  { past }: Compiling,
  matched: Matched,
  fields: ReadonlySet<string>,
  withVersion: boolean,
): Plain {
  const { name } = matched;
  const texts = (['terms', 'evidence'] as const).filter((field) => fields.has(field));
  // The evidence of now stands at the relationship too.
  const ofVersion = withVersion || fields.has('terms') || (fields.has('evidence') && past);
  const known = ofVersion ? versionOf(matched) : null;
  const holder = known?.version ?? name;
  return {
    before: known?.before ?? '',
    columns: [`${name}.id`, `${name}.type`, `${name}.title`, ...texts.map((field) => `${holder}.${field}`)],
    node: (row) => {
      const [id, type, title, ...documents] = row;
      const node = { nodeType: 'RELATIONSHIP', id, type, title } as unknown as Growing;
      for (const [index, field] of texts.entries())
        node[field] = JSON.parse(String(documents[index])) as unknown;
      return node;
    },
  };
}

function plainOf(compiling: Compiling, matched: Matched, { fields, edges }: Selection): Plain {
  const { kind, name } = matched;
  switch (kind) {
    case 'ENTITY':
      return entityOf(compiling, name, fields);
    case 'RELATIONSHIP':
      return relationshipOf(
        compiling,
        matched,
        fields,
        edges.some((edge) => edge.name === 'conflicts' && compiling.form(edge) !== null),
      );
    case 'CLAIM':
    case 'SOURCE':
      return recordOf(kind, name, fields);
  }
}

/** Whether an edge is followed from a node: of its kind, or of its type. */
function follows({ typeCondition }: PlanEdge, node: Growing): boolean {
  if (typeCondition === null) return true;
  const { nodeType: what, kind, type } = node;
  return typeCondition.has((what === 'ENTITY' ? kind : what === 'RELATIONSHIP' ? type : what) as never);
}

/** An edge of a shape, followed from a thing. */
export type Slot = Pick<Projection<unknown>, 'text' | 'read'> & { readonly edge: PlanEdge };

/** A thing with what is selected of it; `slotsOf` follows its edges. */
export function thingOf(
  compiling: Compiling,
  matched: Matched,
  shape: Selection,
  slotsOf: (matched: Matched) => readonly Slot[],
): Projection<ResultNode> {
  const plain = plainOf(compiling, matched, shape);
  const version = plain.before === '' ? matched : { ...matched, version: versionName(matched.name) };
  const slots = slotsOf(version);
  const first = plain.columns.length;
  return {
    before: plain.before,
    text: `[${[...plain.columns, ...slots.map(({ text }) => text)].join(', ')}]`,
    read: (value, reading) => {
      const row = value as Row;
      reading.count();
      const node = plain.node(row);
      for (const [index, { edge, read }] of slots.entries())
        if (follows(edge, node)) node[edge.responseKey] = read(row[first + index], reading, node.id);
      return node as unknown as ResultNode;
    },
  };
}
