import type { ResultNode, ConnectionPage, ConnectionEdge, EntityNode } from '../../fetch-result.ts';
import type { PlanEdge, EdgeArguments, Selection } from '../../plan.ts';
import type { Connection, Row } from '../connection.ts';
import type { Lister, List } from './list-query.ts';
import type { Lookup } from './node-loader.ts';
import type { Thing } from './nodes.ts';

/** A page of rows of which each became an edge in its own way. */
export type MadePage<E> = Omit<ConnectionPage, 'edges'> & { readonly edges: readonly E[] };

/** What a page may have besides its things. */
export interface PageOptions {
  /** Its rows, and one more, where they were read already. */
  readonly ahead?: readonly Row[] | undefined;
  /** What an edge says beside its node. */
  readonly extra?: (row: Row) => Omit<ConnectionEdge, 'cursor' | 'node'>;
}

/** An answer that is being put together: what the parts that know one root or edge may ask of it. */
export interface Growing {
  readonly connection: Connection;
  /** The day at which everything is read. */
  readonly day: string;
  readonly lookup: Lookup;
  /** A thing's node with all of its selected edges followed. */
  grown(thing: Thing, shape: Selection): ResultNode;
  /** The node of an entity that something refers to. */
  entity(id: string, shape: Selection): EntityNode;
  /** Counts one more object of the answer. @throws LimitExceeded where it grows too large. */
  count(): void;
  /** The compiled list of an edge with these arguments; `more` tells apart what the arguments do not. */
  lister(edge: PlanEdge, args: EdgeArguments, make: () => List, more?: string): Lister;
  /** The first rows of a list that has no pages. */
  every(lister: Lister, owner: string): readonly Row[];
  /** One page of a connection, its things read and grown. */
  page(
    edge: PlanEdge,
    args: EdgeArguments,
    lister: Lister,
    owner: string,
    read: (row: Row, at: number) => Thing,
    options?: PageOptions,
  ): ConnectionPage;
  /** One page of a connection, of which each row becomes an edge in its own way. */
  rowPage<E extends object>(
    edge: PlanEdge,
    args: EdgeArguments,
    lister: Lister,
    owner: string,
    made: (row: Row) => E,
  ): MadePage<E & { readonly cursor: string }>;
}
