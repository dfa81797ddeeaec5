import type { ResultNode, ConnectionPage, ConnectionEdge, EntityNode } from '../../fetch-result.ts';
import type { PlanEdge, EdgeArguments, Selection } from '../../plan.ts';
import type { DatabaseConnection, SqlRow } from '../connection.ts';
import type { ConnectionReader, ListQuery } from './list-query.ts';
import type { NodeLoader } from './node-loader.ts';
import type { LoadedNode } from './nodes.ts';

/** A page of rows of which each became an edge in its own way. */
export type EdgePage<E> = Omit<ConnectionPage, 'edges'> & { readonly edges: readonly E[] };

/** What a page may have besides its things. */
export interface PageOptions {
  /** Its rows, and one more, where they were read already. */
  readonly prefetched?: readonly SqlRow[] | undefined;
  /** What an edge says beside its node. */
  readonly edgeFields?: (row: SqlRow) => Omit<ConnectionEdge, 'cursor' | 'node'>;
}

/** An answer that is being put together: what the parts that know one root or edge may ask of it. */
export interface FetchContext {
  readonly connection: DatabaseConnection;
  /** The day at which everything is read. */
  readonly day: string;
  readonly nodeLoader: NodeLoader;
  /** A thing's node with all of its selected edges followed. */
  expand(loaded: LoadedNode, selection: Selection): ResultNode;
  /** The node of an entity that something refers to. */
  entityNode(id: string, selection: Selection): EntityNode;
  /** Counts one more object of the answer. @throws LimitExceeded where it grows too large. */
  countObject(): void;
  /** The compiled list of an edge with these arguments; `more` tells apart what the arguments do not. */
  readerFor(
    edge: PlanEdge,
    args: EdgeArguments,
    createQuery: () => ListQuery,
    variant?: string,
  ): ConnectionReader;
  /** The first rows of a list that has no pages. */
  unpagedRows(reader: ConnectionReader, parentId: string): readonly SqlRow[];
  /** One page of a connection, its things read and grown. */
  nodePage(
    edge: PlanEdge,
    args: EdgeArguments,
    reader: ConnectionReader,
    parentId: string,
    read: (row: SqlRow, offset: number) => LoadedNode,
    options?: PageOptions,
  ): ConnectionPage;
  /** One page of a connection, of which each row becomes an edge in its own way. */
  edgePage<E extends object>(
    edge: PlanEdge,
    args: EdgeArguments,
    reader: ConnectionReader,
    parentId: string,
    toEdge: (row: SqlRow) => E,
  ): EdgePage<E & { readonly cursor: string }>;
}
