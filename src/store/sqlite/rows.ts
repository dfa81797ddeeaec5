import type {
  ClaimRecord,
  EntityRecord,
  RelationshipRecord,
  SourceRecord,
} from '../../domain/ledger-entry.ts';
import type { Conflict } from '../../domain/resolve.ts';
import type { AnswerNode } from '../answer.ts';
import type { Edge, Shape } from '../plan.ts';
import type { Row } from './connection.ts';
import { degree } from './filters.ts';
import { raw, sql, type Sql } from './sql.ts';

/** A node of the answer whose edges are not followed yet. */
type Fresh<N> = N & Record<string, unknown>;

/** A thing that was read: its node in the answer, and what following its edges needs to know of it. */
export type Thing =
  | { readonly kind: 'ENTITY'; readonly node: Fresh<AnswerNode>; readonly record: EntityRecord }
  | {
      readonly kind: 'RELATIONSHIP';
      readonly node: Fresh<AnswerNode>;
      readonly record: RelationshipRecord;
      /** The conflicts of its version in view, as JSON; undefined where they were not read. */
      readonly conflicts: string | undefined;
    }
  | { readonly kind: 'CLAIM'; readonly node: Fresh<AnswerNode>; readonly record: ClaimRecord }
  | { readonly kind: 'SOURCE'; readonly node: Fresh<AnswerNode>; readonly record: SourceRecord };

/** Which columns a shape needs of a thing, and how a row of them is read, from a position on. */
export interface Reader {
  readonly columns: { readonly text: Sql; readonly version: boolean };
  readonly read: (row: Row, at: number) => Thing;
}

/** The node of a relationship that is known from its record and the columns of its version. */
function relationshipNode(record: RelationshipRecord, terms: unknown, evidence: unknown): Fresh<AnswerNode> {
  return {
    node: 'RELATIONSHIP',
    id: record.id,
    type: record.type,
    title: record.title,
    ...(typeof terms === 'string' ? { terms: JSON.parse(terms) as unknown } : {}),
    ...(typeof evidence === 'string' ? { evidence: JSON.parse(evidence) as unknown } : {}),
  } as unknown as Fresh<AnswerNode>;
}

/** Reads relationships `r` and their version in view `v`. */
export function relationshipReader(shape: Shape): Reader {
  const wanted = {
    terms: shape.fields.has('terms'),
    evidence: shape.fields.has('evidence'),
    conflicts: shape.edges.some((edge) => edge.name === 'conflicts'),
  };
  const columns = [
    'r.doc',
    ...(wanted.terms ? ['v.terms'] : []),
    ...(wanted.evidence ? ['v.evidence'] : []),
    ...(wanted.conflicts ? ['v.conflicts'] : []),
  ];
  const evidenceAt = wanted.terms ? 2 : 1;
  const conflictsAt = evidenceAt + (wanted.evidence ? 1 : 0);
  return {
    columns: { text: raw(columns.join(', ')), version: columns.length > 1 },
    read: (row, at) => {
      const record = JSON.parse(String(row[at])) as RelationshipRecord;
      return {
        kind: 'RELATIONSHIP',
        node: relationshipNode(
          record,
          wanted.terms ? row[at + 1] : undefined,
          wanted.evidence ? row[at + evidenceAt] : undefined,
        ),
        record,
        conflicts: wanted.conflicts ? String(row[at + conflictsAt]) : undefined,
      };
    },
  };
}

/** Reads entities `e`, with their degree on a day. */
export function entityReader(shape: Shape, day: string): Reader {
  const wanted = shape.fields.has('degree');
  return {
    columns: { text: wanted ? sql`e.doc, ${degree(day)}` : raw('e.doc'), version: false },
    read: (row, at) => {
      const record = JSON.parse(String(row[at])) as EntityRecord;
      return entityThing(record, wanted ? Number(row[at + 1]) : undefined);
    },
  };
}

/** An entity of the answer; one record may be in it several times. */
export function entityThing(record: EntityRecord, degreeThen: number | undefined): Thing {
  const node = { ...record, node: 'ENTITY', ...(degreeThen === undefined ? {} : { degree: degreeThen }) };
  return { kind: 'ENTITY', node: node as unknown as Fresh<AnswerNode>, record };
}

/** Reads claims `c`. */
export const claimReader: Reader = {
  columns: { text: raw('c.doc'), version: false },
  read: (row, at) => {
    const node = JSON.parse(String(row[at])) as ClaimRecord & { node: 'CLAIM' };
    node.node = 'CLAIM';
    return { kind: 'CLAIM', node: node as unknown as Fresh<AnswerNode>, record: node };
  },
};

/** The columns of claims `c` that come with their sources `s`: what is read of the claim, and then of the source. */
export const claimWithSourceColumns = { text: raw('c.doc, s.doc, s.known_from') } as const;

/** Reads sources `s`. */
export const sourceReader: Reader = {
  columns: { text: raw('s.doc'), version: false },
  read: (row, at) => {
    const record = JSON.parse(String(row[at])) as SourceRecord;
    return { kind: 'SOURCE', node: { ...record, node: 'SOURCE' } as unknown as Fresh<AnswerNode>, record };
  },
};

/** The conflicts of a version, from their column. */
export function conflictsOf(column: string): Conflict[] {
  return JSON.parse(column) as Conflict[];
}

/** Whether an edge is followed from a thing: of its kind, or of its type. */
export function follows(edge: Edge, thing: Thing): boolean {
  if (edge.on === null) return true;
  switch (thing.kind) {
    case 'ENTITY':
      return edge.on.has(thing.record.kind);
    case 'RELATIONSHIP':
      return edge.on.has(thing.record.type);
    case 'CLAIM':
    case 'SOURCE':
      return edge.on.has(thing.kind);
  }
}
