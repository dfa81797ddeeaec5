import type {
  ClaimRecord,
  EntityRecord,
  RelationshipRecord,
  SourceRecord,
} from '../../../domain/ledger-entry.ts';
import type { Conflict } from '../../../domain/resolution.ts';
import type { ResultNode } from '../../fetch-result.ts';
import type { PlanEdge, EdgeName, Selection } from '../../plan.ts';
import type { Row } from '../connection.ts';
import { claimFields, isShown, sourceFields } from '../model.ts';
import { degree } from './filters.ts';
import { raw, sql, type Sql } from '../sql.ts';

/** A node of the answer whose edges are not followed yet. */
type Fresh = ResultNode & Record<string, unknown>;

/** A thing that was read: its node in the answer, and what following its edges needs to know of it. */
export type Thing =
  | { readonly kind: 'ENTITY'; readonly node: Fresh; readonly record: EntityRecord }
  | {
      readonly kind: 'RELATIONSHIP';
      readonly node: Fresh;
      readonly record: Linked;
      /** The conflicts of its version in view, as JSON; undefined where they were not read. */
      readonly conflicts: string | undefined;
    }
  | {
      readonly kind: 'CLAIM';
      readonly node: Fresh;
      readonly record: Pick<ClaimRecord, 'id' | 'about' | 'summary'>;
      /** The source that it comes from; undefined where it was not read. */
      readonly source: Thing | undefined;
    }
  | { readonly kind: 'SOURCE'; readonly node: Fresh; readonly record: Pick<SourceRecord, 'id' | 'title'> };

/** A relationship; what its edges lead to is known where it was read from its document. */
type Linked = Pick<RelationshipRecord, 'id' | 'type' | 'title'> & Partial<RelationshipRecord>;

/** Which columns a shape needs of a thing, and how a row of them is read, from a position on. */
export interface Reader {
  readonly columns: {
    readonly text: Sql;
    /** The table that they are of, with the index by which a thing is found by its id: one that holds them, where there is such a one. */
    readonly from: Sql;
    /** Whether those of a relationship's version in view are among them. */
    readonly version: boolean;
  };
  readonly read: (row: Row, at: number) => Thing;
}

/** Makes the reader of a shape once. */
function perShape(make: (shape: Selection) => Reader): (shape: Selection) => Reader {
  const readers = new WeakMap<Selection, Reader>();
  return (shape) => {
    let reader = readers.get(shape);
    if (reader === undefined) readers.set(shape, (reader = make(shape)));
    return reader;
  };
}

const follow = ({ edges }: Selection, ...names: readonly EdgeName[]): boolean =>
  edges.some(({ name }) => names.includes(name));

/** Reads relationships `r` and their version in view `v`. The document is read only where its links are followed. */
export const relationshipReader = perShape((shape) => {
  const links = follow(shape, 'parties', 'about', 'partOf');
  const wanted = (['terms', 'evidence'] as const).filter((name) => shape.fields.has(name));
  const conflicts = follow(shape, 'conflicts');
  const own = links ? ['r.doc'] : ['r.id', 'r.type', 'r.title'];
  const ofVersion = [...wanted, ...(conflicts ? ['conflicts'] : [])].map((name) => `v.${name}`);
  return {
    columns: {
      text: raw([...own, ...ofVersion].join(', ')),
      from: raw(`relationship r INDEXED BY ${links ? 'relationship_id' : 'relationship_shown'}`),
      version: ofVersion.length > 0,
    },
    read: (row, at) => {
      const record = links
        ? (JSON.parse(String(row[at])) as RelationshipRecord)
        : ({ id: row[at], type: row[at + 1], title: row[at + 2] } as Linked);
      const { id, type, title } = record;
      const node: Record<string, unknown> = { nodeType: 'RELATIONSHIP', id, type, title };
      let place = at + own.length;
      for (const name of wanted) node[name] = JSON.parse(String(row[place++]));
      return {
        kind: 'RELATIONSHIP',
        node: node as Fresh,
        record,
        conflicts: conflicts ? String(row[place]) : undefined,
      };
    },
  };
});

/** Reads entities `e`, with their degree on a day. */
export function entityReader(shape: Selection, day: string): Reader {
  const wanted = shape.fields.has('degree');
  return {
    columns: {
      text: wanted ? sql`e.doc, ${degree(day)}` : raw('e.doc'),
      from: raw('entity e'),
      version: false,
    },
    read: (row, at) => {
      const record = JSON.parse(String(row[at])) as EntityRecord;
      return entityThing(record, wanted ? Number(row[at + 1]) : undefined);
    },
  };
}

/** An entity of the answer; one record may be in it several times. */
export function entityThing(record: EntityRecord, degreeThen: number | undefined): Thing {
  const node: Record<string, unknown> = { ...record };
  node['nodeType'] = 'ENTITY';
  if (degreeThen !== undefined) node['degree'] = degreeThen;
  return { kind: 'ENTITY', node: node as Fresh, record };
}

/** Reads claims `c` with their sources `s`, where those are selected. */
export const claimReader = perShape((shape) => {
  const fields = claimFields(shape.fields);
  const own = fields?.columns ?? raw('c.doc');
  const width = fields?.width ?? 1;
  const source = shape.edges.find(({ name }) => name === 'source');
  const sourceRead = source === undefined ? undefined : sourceReader(source.selection);
  const sources = sourceRead?.columns;
  return {
    columns: {
      text: sources === undefined ? own : sql`${own}, ${sources.text}`,
      from:
        sources === undefined ? raw('claim c') : sql`claim c CROSS JOIN ${sources.from} ON s.id = c.source`,
      version: false,
    },
    read: (row, at) => {
      const record = (fields === null ? JSON.parse(String(row[at])) : {}) as Record<string, unknown>;
      record['nodeType'] = 'CLAIM';
      fields?.read(row, at, record);
      return {
        kind: 'CLAIM',
        node: record as Fresh,
        record: record as unknown as ClaimRecord,
        source: sourceRead?.read(row, at + width),
      };
    },
  };
});

/** Reads sources `s`. */
export const sourceReader = perShape((shape) => {
  const fields = sourceFields(shape.fields);
  return {
    columns: {
      text: fields.columns,
      from: raw(`source s INDEXED BY ${isShown(fields) ? 'source_shown' : 'source_id'}`),
      version: false,
    },
    read: (row, at) => {
      const record: Record<string, unknown> = { nodeType: 'SOURCE' };
      fields.read(row, at, record);
      return { kind: 'SOURCE', node: record as Fresh, record: record as unknown as SourceRecord };
    },
  };
});

/** The conflicts of a version, from their column. */
export function conflictsOf(column: string): Conflict[] {
  return JSON.parse(column) as Conflict[];
}

/** Whether an edge is followed from a thing: of its kind, or of its type. */
export function follows(edge: PlanEdge, thing: Thing): boolean {
  if (edge.typeCondition === null) return true;
  switch (thing.kind) {
    case 'ENTITY':
      return edge.typeCondition.has(thing.record.kind);
    case 'RELATIONSHIP':
      return edge.typeCondition.has(thing.record.type);
    case 'CLAIM':
    case 'SOURCE':
      return edge.typeCondition.has(thing.kind);
  }
}
