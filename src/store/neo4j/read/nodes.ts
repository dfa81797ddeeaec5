import { entityOn, type Entity } from '../../../domain/entity.ts';
import type { Relationship } from '../../../domain/relationship.ts';
import { invalidCursorValue } from '../../cursor.ts';
import type { ResultNode } from '../../fetch-result.ts';
import type { PlanEdge, Selection } from '../../plan.ts';
import type { StatementBuilder, NodeVariable, PrefixedFragment } from './context.ts';
import type { ResultReader, RowValues } from './fragment.ts';
import { DAY, degree, versionInViewCondition } from './view-conditions.ts';
import { versionVariable } from './relationship-lists.ts';

/** A node of the result whose edges are added one by one. */
type PartialNode = Record<string, unknown> & { readonly id: string };

/** Columns that are read of a node in addition to its edges, and the node for a row of them. */
interface FieldProjection {
  readonly prefix: string;
  readonly columns: readonly string[];
  readonly node: (row: RowValues) => PartialNode;
}

/**
 * Record fields that are also properties, so that the document need not be read. Each is a list or
 * a string.
 */
const PROPERTY_FIELDS = {
  ENTITY: ['id', 'kind', 'name', 'shortName', 'country', 'roles'],
  CLAIM: ['id', 'summary', 'modality', 'state', 'recordedBy', 'dataset'],
  SOURCE: ['id', 'title', 'kind', 'publisher', 'publishedOn'],
} as const;

/** Fields that are read of every node of a type. */
const REQUIRED_FIELDS = { ENTITY: ['id', 'kind', 'name'], CLAIM: ['id'], SOURCE: ['id'] } as const;

/** Fields that the store computes, and that no record has. */
const COMPUTED_FIELDS: ReadonlySet<string> = new Set(['degree', 'evidence']);

/** Fields of relationships, which no entity has. A selection on both contains them too. */
const RELATIONSHIP_FIELDS: ReadonlySet<string> = new Set([
  'type',
  'title',
  'terms',
] as const satisfies Exclude<keyof Relationship | 'terms', keyof Entity>[]);

/**
 * The record of an entity, claim or source: its properties if they suffice, or else its document.
 */
function recordProjection(
  nodeType: keyof typeof PROPERTY_FIELDS,
  name: string,
  fields: ReadonlySet<string>,
): FieldProjection {
  const available: readonly string[] = PROPERTY_FIELDS[nodeType];
  const recordFields = [...fields].filter(
    (field) => !COMPUTED_FIELDS.has(field) && !(nodeType === 'ENTITY' && RELATIONSHIP_FIELDS.has(field)),
  );
  if (!recordFields.every((field) => available.includes(field)))
    return {
      prefix: '',
      columns: [`${name}.doc`],
      node: ([document]) => ({ ...(JSON.parse(String(document)) as PartialNode), nodeType: nodeType }),
    };
  const properties = [...new Set([...REQUIRED_FIELDS[nodeType], ...recordFields])];
  return {
    prefix: '',
    columns: properties.map((property) => `${name}.${property}`),
    node: (row) => {
      const node: Record<string, unknown> = { nodeType: nodeType };
      for (let index = 0; index < properties.length; index++) {
        const value = row[index];
        if (value !== null) node[properties[index] ?? ''] = value;
      }
      return node as PartialNode;
    },
  };
}

/** Expression of the keys of an entity's own names that another entity has too. */
const sharedNames = (name: string): string =>
  `COLLECT { MATCH (${name})-[:FOUND_BY]->(shared:SearchKey)<-[:FOUND_BY]-(other:Entity) WHERE shared.key STARTS WITH 'name:' WITH DISTINCT shared.key AS key ORDER BY key RETURN key }`;

function entityProjection(
  { view }: StatementBuilder,
  name: string,
  fields: ReadonlySet<string>,
): FieldProjection {
  // The name of an earlier day needs the former names and the day of the view.
  const disambiguated = fields.has('disambiguation');
  const named = !view.isCurrent && (fields.has('name') || fields.has('shortName') || disambiguated);
  const projection = recordProjection('ENTITY', name, named ? new Set([...fields, 'formerNames']) : fields);
  const withDegree = fields.has('degree');
  if (!named && !withDegree && !disambiguated) return projection;
  return {
    ...projection,
    columns: [
      ...projection.columns,
      withDegree ? degree(name, view) : 'null',
      disambiguated ? sharedNames(name) : 'null',
      ...(named ? [DAY] : []),
    ],
    node: (row) => {
      let node = projection.node(row);
      if (named) node = entityOn(node as PartialNode & Entity, String(row[projection.columns.length + 2]));
      if (withDegree) node['degree'] = row[projection.columns.length];
      if (disambiguated) node['sharedNames'] = row[projection.columns.length + 1];
      return node;
    },
  };
}

/** Variable of the version in view: the matched one, or one that the prefix matches. */
function versionInView({ name, version }: NodeVariable): {
  readonly version: string;
  readonly prefix: string;
} {
  if (version !== undefined) return { version, prefix: '' };
  const own = versionVariable(name);
  return {
    version: own,
    prefix: `MATCH (${name})-[:VERSION]->(${own}:Version) WHERE ${versionInViewCondition(own)}`,
  };
}

function relationshipProjection(
  { view }: StatementBuilder,
  variable: NodeVariable,
  fields: ReadonlySet<string>,
  withVersion: boolean,
): FieldProjection {
  const { name } = variable;
  const jsonFields = (['terms', 'evidence'] as const).filter((field) => fields.has(field));
  // The current evidence is also a property of the relationship.
  const needsVersion = withVersion || fields.has('terms') || (fields.has('evidence') && !view.isCurrent);
  const versionMatch = needsVersion ? versionInView(variable) : null;
  const evidenceVariable = versionMatch?.version ?? name;
  return {
    prefix: versionMatch?.prefix ?? '',
    columns: [
      `${name}.id`,
      `${name}.type`,
      `${name}.title`,
      ...jsonFields.map((field) => `${evidenceVariable}.${field}`),
    ],
    node: (row) => {
      const [id, type, title, ...documents] = row;
      const node = { nodeType: 'RELATIONSHIP', id, type, title } as unknown as PartialNode;
      for (const [index, field] of jsonFields.entries())
        node[field] = JSON.parse(String(documents[index])) as unknown;
      return node;
    },
  };
}

function fieldProjection(
  builder: StatementBuilder,
  variable: NodeVariable,
  { fields, edges }: Selection,
): FieldProjection {
  const { nodeType, name } = variable;
  switch (nodeType) {
    case 'ENTITY':
      return entityProjection(builder, name, fields);
    case 'RELATIONSHIP':
      return relationshipProjection(
        builder,
        variable,
        fields,
        edges.some((edge) => edge.name === 'conflicts' && builder.argumentShape(edge) !== null),
      );
    case 'CLAIM':
    case 'SOURCE':
      return recordProjection(nodeType, name, fields);
  }
}

/** Whether an edge applies to the kind or type of a node. */
function edgeApplies({ typeCondition }: PlanEdge, node: PartialNode): boolean {
  if (typeCondition === null) return true;
  const { nodeType: nodeType, kind, type } = node;
  return typeCondition.has(
    (nodeType === 'ENTITY' ? kind : nodeType === 'RELATIONSHIP' ? type : nodeType) as never,
  );
}

/** A fragment with its edge. */
export type EdgeFragment = Pick<PrefixedFragment<unknown>, 'text' | 'read'> & { readonly edge: PlanEdge };

function readEdge(
  read: EdgeFragment['read'],
  value: unknown,
  reader: ResultReader,
  parentId: string,
): unknown {
  try {
    return read(value, reader, parentId);
  } catch (error) {
    return invalidCursorValue(error);
  }
}

/** A node with its selection; `edgeFragmentsOf` compiles its edges. */
export function nodeFragment(
  builder: StatementBuilder,
  variable: NodeVariable,
  selection: Selection,
  edgeFragmentsOf: (variable: NodeVariable) => readonly EdgeFragment[],
): PrefixedFragment<ResultNode> {
  const projection = fieldProjection(builder, variable, selection);
  const nodeVariable =
    projection.prefix === '' ? variable : { ...variable, version: versionVariable(variable.name) };
  const edgeFragments = edgeFragmentsOf(nodeVariable);
  const first = projection.columns.length;
  return {
    prefix: projection.prefix,
    text: `[${[...projection.columns, ...edgeFragments.map(({ text }) => text)].join(', ')}]`,
    read: (value, reader) => {
      const row = value as RowValues;
      reader.countObject();
      const node = projection.node(row);
      for (const [index, { edge, read }] of edgeFragments.entries())
        if (edgeApplies(edge, node))
          node[edge.responseKey] = readEdge(read, row[first + index], reader, node.id);
      return node as unknown as ResultNode;
    },
  };
}
