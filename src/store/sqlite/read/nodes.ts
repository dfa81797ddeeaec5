import type {
  ClaimRecord,
  EntityRecord,
  RelationshipRecord,
  SourceRecord,
} from '../../../domain/ledger-entry.ts';
import { entityOn } from '../../../domain/entity.ts';
import type { Conflict } from '../../../domain/conflict.ts';
import type { StoreView } from '../../columns.ts';
import type { ResultNode } from '../../fetch-result.ts';
import type { PlanEdge, EdgeName, Selection } from '../../plan.ts';
import type { SqlRow } from '../connection.ts';
import { claimFields, isCoveredByIndex, sourceFields } from '../model.ts';
import { raw, sql, type SqlFragment } from '../sql.ts';
import { degree } from './view-conditions.ts';

/** A result node without its edges. */
type PartialNode = ResultNode & Record<string, unknown>;

/** A node after its read: its result node, and the record from which its edges are followed. */
export type LoadedNode =
  | { readonly nodeType: 'ENTITY'; readonly node: PartialNode; readonly record: EntityRecord }
  | {
      readonly nodeType: 'RELATIONSHIP';
      readonly node: PartialNode;
      readonly record: PartialRelationship;
      /** The conflicts of its version in view as JSON; undefined if they were not read. */
      readonly conflicts: string | undefined;
    }
  | {
      readonly nodeType: 'CLAIM';
      readonly node: PartialNode;
      readonly record: Pick<ClaimRecord, 'id' | 'about' | 'summary'>;
      /** The source of the claim; undefined if it was not read. */
      readonly source: LoadedNode | undefined;
    }
  | {
      readonly nodeType: 'SOURCE';
      readonly node: PartialNode;
      readonly record: Pick<SourceRecord, 'id' | 'title'>;
    };

/** A relationship; the IDs of its edges are present only if it was read from its document. */
type PartialRelationship = Pick<RelationshipRecord, 'id' | 'type' | 'title'> & Partial<RelationshipRecord>;

/** The columns that a selection needs of a node, and the function that reads them from a row. */
export interface NodeReader {
  readonly columns: {
    readonly select: SqlFragment;
    /** The table with the index for lookups by ID, which covers the columns if possible. */
    readonly from: SqlFragment;
    /** Whether the columns include those of a relationship's version in view. */
    readonly needsVersion: boolean;
  };
  readonly read: (row: SqlRow, offset: number) => LoadedNode;
}

/** Caches the reader of each selection. */
function cachedBySelection(
  createReader: (selection: Selection) => NodeReader,
): (selection: Selection) => NodeReader {
  const readers = new WeakMap<Selection, NodeReader>();
  return (selection) => {
    let reader = readers.get(selection);
    if (reader === undefined) readers.set(selection, (reader = createReader(selection)));
    return reader;
  };
}

const selectsEdge = ({ edges }: Selection, ...names: readonly EdgeName[]): boolean =>
  edges.some(({ name }) => names.includes(name));

/**
 * The reader of relationships `r` with their version in view `v`. It reads the document only for
 * the edges that need it.
 */
export const relationshipReader = cachedBySelection((selection) => {
  const needsDocument = selectsEdge(selection, 'parties', 'about', 'partOf');
  const jsonFields = (['terms', 'evidence'] as const).filter((name) => selection.fields.has(name));
  const conflicts = selectsEdge(selection, 'conflicts');
  const ownColumns = needsDocument ? ['r.doc'] : ['r.id', 'r.type', 'r.title'];
  const versionColumns = [...jsonFields, ...(conflicts ? ['conflicts'] : [])].map((name) => `v.${name}`);
  return {
    columns: {
      select: raw([...ownColumns, ...versionColumns].join(', ')),
      from: raw(`relationship r INDEXED BY ${needsDocument ? 'relationship_id' : 'relationship_shown'}`),
      needsVersion: versionColumns.length > 0,
    },
    read: (row, offset) => {
      const record = needsDocument
        ? (JSON.parse(String(row[offset])) as RelationshipRecord)
        : ({ id: row[offset], type: row[offset + 1], title: row[offset + 2] } as PartialRelationship);
      const { id, type, title } = record;
      const node: Record<string, unknown> = { nodeType: 'RELATIONSHIP', id, type, title };
      let index = offset + ownColumns.length;
      for (const name of jsonFields) node[name] = JSON.parse(String(row[index++]));
      return {
        nodeType: 'RELATIONSHIP',
        node: node as PartialNode,
        record,
        conflicts: conflicts ? String(row[index]) : undefined,
      };
    },
  };
});

/** The reader of entities `e`, with their degree in a view if selected. */
export function entityReader(selection: Selection, view: StoreView): NodeReader {
  const withDegree = selection.fields.has('degree');
  return {
    columns: {
      select: withDegree ? sql`e.doc, ${degree(view)}` : raw('e.doc'),
      from: raw('entity e'),
      needsVersion: false,
    },
    read: (row, offset) => {
      const record = JSON.parse(String(row[offset])) as EntityRecord;
      return toLoadedEntity(record, withDegree ? Number(row[offset + 1]) : undefined, view);
    },
  };
}

/**
 * A loaded entity with its own result node, which has the name of the day; several can share one
 * record.
 */
export function toLoadedEntity(
  record: EntityRecord,
  degree: number | undefined,
  { day }: Pick<StoreView, 'day'>,
): LoadedNode {
  const node: Record<string, unknown> = { ...entityOn(record, day) };
  node['nodeType'] = 'ENTITY';
  if (degree !== undefined) node['degree'] = degree;
  return { nodeType: 'ENTITY', node: node as PartialNode, record };
}

/** The reader of claims `c`, with their sources `s` if selected. */
export const claimReader = cachedBySelection((selection) => {
  const fields = claimFields(selection.fields);
  const ownColumns = fields?.columns ?? raw('c.doc');
  const width = fields?.width ?? 1;
  const source = selection.edges.find(({ name }) => name === 'source');
  const sourceNodeReader = source === undefined ? undefined : sourceReader(source.selection);
  const sources = sourceNodeReader?.columns;
  return {
    columns: {
      select: sources === undefined ? ownColumns : sql`${ownColumns}, ${sources.select}`,
      from:
        sources === undefined ? raw('claim c') : sql`claim c CROSS JOIN ${sources.from} ON s.id = c.source`,
      needsVersion: false,
    },
    read: (row, offset) => {
      const record = (fields === null ? JSON.parse(String(row[offset])) : {}) as Record<string, unknown>;
      record['nodeType'] = 'CLAIM';
      fields?.read(row, offset, record);
      return {
        nodeType: 'CLAIM',
        node: record as PartialNode,
        record: record as unknown as ClaimRecord,
        source: sourceNodeReader?.read(row, offset + width),
      };
    },
  };
});

/** The reader of sources `s`. */
export const sourceReader = cachedBySelection((selection) => {
  const fields = sourceFields(selection.fields);
  return {
    columns: {
      select: fields.columns,
      from: raw(`source s INDEXED BY ${isCoveredByIndex(fields) ? 'source_shown' : 'source_id'}`),
      needsVersion: false,
    },
    read: (row, offset) => {
      const record: Record<string, unknown> = { nodeType: 'SOURCE' };
      fields.read(row, offset, record);
      return { nodeType: 'SOURCE', node: record as PartialNode, record: record as unknown as SourceRecord };
    },
  };
});

/** The conflicts of a version, from its column. */
export function parseConflicts(column: string): Conflict[] {
  return JSON.parse(column) as Conflict[];
}

/** Whether a node meets the type condition of an edge. */
export function edgeApplies(edge: PlanEdge, loaded: LoadedNode): boolean {
  if (edge.typeCondition === null) return true;
  switch (loaded.nodeType) {
    case 'ENTITY':
      return edge.typeCondition.has(loaded.record.kind);
    case 'RELATIONSHIP':
      return edge.typeCondition.has(loaded.record.type);
    case 'CLAIM':
    case 'SOURCE':
      return edge.typeCondition.has(loaded.nodeType);
  }
}
