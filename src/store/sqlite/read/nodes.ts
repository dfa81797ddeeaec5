import type {
  ClaimRecord,
  EntityRecord,
  RelationshipRecord,
  SourceRecord,
} from '../../../domain/ledger-entry.ts';
import type { Conflict } from '../../../domain/resolution.ts';
import type { ResultNode } from '../../fetch-result.ts';
import type { PlanEdge, EdgeName, Selection } from '../../plan.ts';
import type { SqlRow } from '../connection.ts';
import { claimFields, isCoveredByIndex, sourceFields } from '../model.ts';
import { degree } from './filters.ts';
import { raw, sql, type SqlFragment } from '../sql.ts';

/** A node of the answer whose edges are not followed yet. */
type PartialNode = ResultNode & Record<string, unknown>;

/** A thing that was read: its node in the answer, and what following its edges needs to know of it. */
export type LoadedNode =
  | { readonly nodeType: 'ENTITY'; readonly node: PartialNode; readonly record: EntityRecord }
  | {
      readonly nodeType: 'RELATIONSHIP';
      readonly node: PartialNode;
      readonly record: PartialRelationship;
      /** The conflicts of its version in view, as JSON; undefined where they were not read. */
      readonly conflicts: string | undefined;
    }
  | {
      readonly nodeType: 'CLAIM';
      readonly node: PartialNode;
      readonly record: Pick<ClaimRecord, 'id' | 'about' | 'summary'>;
      /** The source that it comes from; undefined where it was not read. */
      readonly source: LoadedNode | undefined;
    }
  | {
      readonly nodeType: 'SOURCE';
      readonly node: PartialNode;
      readonly record: Pick<SourceRecord, 'id' | 'title'>;
    };

/** A relationship; what its edges lead to is known where it was read from its document. */
type PartialRelationship = Pick<RelationshipRecord, 'id' | 'type' | 'title'> & Partial<RelationshipRecord>;

/** Which columns a shape needs of a thing, and how a row of them is read, from a position on. */
export interface NodeReader {
  readonly columns: {
    readonly select: SqlFragment;
    /** The table that they are of, with the index by which a thing is found by its id: one that holds them, where there is such a one. */
    readonly from: SqlFragment;
    /** Whether those of a relationship's version in view are among them. */
    readonly needsVersion: boolean;
  };
  readonly read: (row: SqlRow, offset: number) => LoadedNode;
}

/** Makes the reader of a shape once. */
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

/** Reads relationships `r` and their version in view `v`. The document is read only where its links are followed. */
export const relationshipReader = cachedBySelection((selection) => {
  const needsDocument = selectsEdge(selection, 'parties', 'about', 'partOf');
  const jsonFields = (['terms', 'evidence'] as const).filter((name) => selection.fields.has(name));
  const conflicts = selectsEdge(selection, 'conflicts');
  const ownColumns = needsDocument ? ['r.doc'] : ['r.id', 'r.type', 'r.title'];
  const ofVersion = [...jsonFields, ...(conflicts ? ['conflicts'] : [])].map((name) => `v.${name}`);
  return {
    columns: {
      select: raw([...ownColumns, ...ofVersion].join(', ')),
      from: raw(`relationship r INDEXED BY ${needsDocument ? 'relationship_id' : 'relationship_shown'}`),
      needsVersion: ofVersion.length > 0,
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

/** Reads entities `e`, with their degree on a day. */
export function entityReader(selection: Selection, day: string): NodeReader {
  const withDegree = selection.fields.has('degree');
  return {
    columns: {
      select: withDegree ? sql`e.doc, ${degree(day)}` : raw('e.doc'),
      from: raw('entity e'),
      needsVersion: false,
    },
    read: (row, offset) => {
      const record = JSON.parse(String(row[offset])) as EntityRecord;
      return toLoadedEntity(record, withDegree ? Number(row[offset + 1]) : undefined);
    },
  };
}

/** An entity of the answer; one record may be in it several times. */
export function toLoadedEntity(record: EntityRecord, degree: number | undefined): LoadedNode {
  const node: Record<string, unknown> = { ...record };
  node['nodeType'] = 'ENTITY';
  if (degree !== undefined) node['degree'] = degree;
  return { nodeType: 'ENTITY', node: node as PartialNode, record };
}

/** Reads claims `c` with their sources `s`, where those are selected. */
export const claimReader = cachedBySelection((selection) => {
  const fields = claimFields(selection.fields);
  const ownColumns = fields?.columns ?? raw('c.doc');
  const width = fields?.width ?? 1;
  const source = selection.edges.find(({ name }) => name === 'source');
  const sourceRead = source === undefined ? undefined : sourceReader(source.selection);
  const sources = sourceRead?.columns;
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
        source: sourceRead?.read(row, offset + width),
      };
    },
  };
});

/** Reads sources `s`. */
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

/** The conflicts of a version, from their column. */
export function parseConflicts(column: string): Conflict[] {
  return JSON.parse(column) as Conflict[];
}

/** Whether an edge is followed from a thing: of its kind, or of its type. */
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
