import type { ResultNode, ConnectionPage, ConnectionEdge, EdgePage, EntityNode } from '../../fetch-result.ts';
import type { StoreView } from '../../columns.ts';
import type { PlanEdge, EdgeArguments, Selection } from '../../plan.ts';
import type { DatabaseConnection, SqlRow } from '../connection.ts';
import type { ListQuery } from './list-query.ts';
import type { NodeLoader } from './node-loader.ts';
import type { LoadedNode } from './nodes.ts';
import type { ConnectionReader } from './page.ts';
import type { PlanCache } from './plan-cache.ts';

/** The options of `FetchContext.nodePage`. */
export interface PageOptions {
  /** The rows of the page and one more, if they were read before. */
  readonly prefetched?: readonly SqlRow[] | undefined;
  /** The fields of an edge besides its node and cursor. */
  readonly edgeFields?: (row: SqlRow) => Omit<ConnectionEdge, 'cursor' | 'node'>;
}

/** One fetch in progress, for the modules that read one root field or edge. */
export interface FetchContext {
  readonly connection: DatabaseConnection;
  readonly planCache: PlanCache;
  /** The view of all reads. */
  readonly view: StoreView;
  readonly nodeLoader: NodeLoader;
  /** The result node of a loaded node, with all of its selected edges. */
  expand(loaded: LoadedNode, selection: Selection): ResultNode;
  /** The result node of a referenced entity. */
  entityNode(id: string, selection: Selection): EntityNode;
  /** Counts one more object of the response. @throws LimitExceeded beyond the maximum. */
  countObject(): void;
  /**
   * The reader of an edge with these arguments, compiled once.
   * @param variant distinguishes the lists of an edge that have equal arguments.
   */
  readerFor(
    edge: PlanEdge,
    args: EdgeArguments,
    createQuery: () => ListQuery,
    variant?: string,
  ): ConnectionReader;
  /** The rows of a list without pages, at most `MAX_LIST_SIZE`. */
  unpagedRows(reader: ConnectionReader, parentId: string): readonly SqlRow[];
  /** The expanded nodes of a list without pages. */
  unpagedNodes(
    edge: PlanEdge,
    reader: ConnectionReader,
    parentId: string,
    read: (row: SqlRow, offset: number) => LoadedNode,
  ): ResultNode[];
  /**
   * One page of claims with their selected edges.
   * @param parentKind the claims about a node, those from a source, or all.
   */
  claimPage(
    edge: PlanEdge,
    args: EdgeArguments,
    parentKind: 'about' | 'source' | '',
    parentId: string,
  ): ConnectionPage;
  /** One page of a connection with expanded nodes. */
  nodePage(
    edge: PlanEdge,
    args: EdgeArguments,
    reader: ConnectionReader,
    parentId: string,
    read: (row: SqlRow, offset: number) => LoadedNode,
    options?: PageOptions,
  ): ConnectionPage;
  /** One page of a connection, with an edge made from each row. */
  edgePage<E extends object>(
    edge: PlanEdge,
    args: EdgeArguments,
    reader: ConnectionReader,
    parentId: string,
    toEdge: (row: SqlRow) => E,
  ): EdgePage<E & { readonly cursor: string }>;
}
