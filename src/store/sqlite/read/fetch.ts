import type { ConnectionPage, EdgePage, EntityNode, FetchResult, ResultNode } from '../../fetch-result.ts';
import { planComment, type Bindings, type PlanEdge, type EdgeArguments } from '../../plan.ts';
import type { PageArguments, Plan, Selection } from '../../plan.ts';
import { MAX_LIST_SIZE, ObjectCounter } from '../../limits.ts';
import { storeView, type StoreView } from '../../columns.ts';
import { connectionName, invalidCursorValue, type SortValue } from '../../cursor.ts';
import { DEFAULT_PAGE, pageEdges } from '../../pages.ts';
import { ClaimPageReader } from './claims.ts';
import type { DatabaseConnection, SqlRow } from '../connection.ts';
import type { FetchContext, PageOptions } from './context.ts';
import { edgeValue } from './edges.ts';
import type { ListQuery } from './list-query.ts';
import { NodeLoader } from './node-loader.ts';
import type { ConnectionReader, RowPage } from './page.ts';
import type { PlanCache } from './plan-cache.ts';
import { edgeApplies, type LoadedNode } from './nodes.ts';
import { rootResult } from './roots.ts';

const UNPAGED: PageArguments = { first: MAX_LIST_SIZE };
const NODES_ONLY = { totalCount: false, pageInfo: false, cursors: false, nodes: true };

/** One fetch, which follows a plan from node to node at one state of the database. */
class PlanFetch implements FetchContext {
  readonly connection: DatabaseConnection;
  readonly planCache: PlanCache;
  readonly view: StoreView;
  readonly nodeLoader: NodeLoader;
  readonly #bindings: Bindings;
  readonly #claimPages: ClaimPageReader;
  readonly #objects: ObjectCounter;
  readonly #readers = new Map<PlanEdge, { readonly variant: string; readonly reader: ConnectionReader }>();

  constructor(connection: DatabaseConnection, planCache: PlanCache, bindings: Bindings) {
    this.connection = connection;
    this.planCache = planCache;
    this.#bindings = bindings;
    this.#objects = new ObjectCounter(bindings.maxNodes);
    this.view = storeView(bindings);
    this.nodeLoader = new NodeLoader(connection, this.view);
    this.#claimPages = new ClaimPageReader(this, bindings);
  }

  expand(loaded: LoadedNode, selection: Selection): ResultNode {
    this.countObject();
    if (loaded.nodeType === 'ENTITY' && selection.fields.has('disambiguation'))
      (loaded.node as Record<string, unknown>)['sharedNames'] = this.nodeLoader.sharedNames(loaded.record);
    for (const edge of selection.edges) {
      const args = this.#bindings.args[edge.index];
      if (args === null || args === undefined || !edgeApplies(edge, loaded)) continue;
      (loaded.node as Record<string, unknown>)[edge.responseKey] = this.#edgeValue(edge, args, loaded);
    }
    return loaded.node;
  }

  #edgeValue(edge: PlanEdge, args: EdgeArguments, loaded: LoadedNode): unknown {
    try {
      return edgeValue(this, edge, args, loaded);
    } catch (error) {
      return invalidCursorValue(error);
    }
  }

  countObject(): void {
    this.#objects.add();
  }

  readerFor(
    edge: PlanEdge,
    args: EdgeArguments,
    createQuery: () => ListQuery,
    variant = '',
  ): ConnectionReader {
    const cached = this.#readers.get(edge);
    if (cached?.variant === variant) return cached.reader;
    const argumentsKey = JSON.stringify({ ...args, page: undefined });
    const reader = this.planCache.readerFor(
      edge,
      `${this.view.versionDay}${variant}${argumentsKey}`,
      createQuery,
    );
    this.#readers.set(edge, { variant, reader });
    return reader;
  }

  nodePage(
    edge: PlanEdge,
    args: EdgeArguments,
    reader: ConnectionReader,
    parentId: string,
    read: (row: SqlRow, offset: number) => LoadedNode,
    { prefetched, edgeFields }: PageOptions = {},
  ): ConnectionPage {
    const offset = reader.query.keys.length;
    const rowPage = this.#readRows(edge, args, reader, parentId, prefetched);
    // The last sort key of a node is its ID.
    if (rowPage.rows.length > 1 && edge.name !== 'sources' && edge.name !== 'claims')
      this.#claimPages.prefetch(
        edge.selection,
        rowPage.rows.map((row) => String(row[offset - 1])),
      );
    return this.#toEdgePage(edge, args, reader, parentId, rowPage, (row, cursor) => {
      const loaded = read(row, offset);
      const node = this.expand(loaded, edge.selection);
      return edgeFields === undefined ? { cursor, node } : { cursor, node, ...edgeFields(row) };
    });
  }

  edgePage<E extends object>(
    edge: PlanEdge,
    args: EdgeArguments,
    reader: ConnectionReader,
    parentId: string,
    toEdge: (row: SqlRow) => E,
  ): EdgePage<E & { readonly cursor: string }> {
    const rowPage = this.#readRows(edge, args, reader, parentId);
    return this.#toEdgePage(edge, args, reader, parentId, rowPage, (row, cursor) => ({
      cursor,
      ...toEdge(row),
    }));
  }

  #readRows(
    edge: PlanEdge,
    args: EdgeArguments,
    reader: ConnectionReader,
    parentId: string,
    prefetched?: readonly SqlRow[],
  ): RowPage {
    const name = (): string => connectionName(edge, args, parentId, this.view.graphView);
    return reader.page(name, args.page ?? DEFAULT_PAGE, edge.pageFields, parentId, prefetched);
  }

  #toEdgePage<E extends object>(
    edge: PlanEdge,
    args: EdgeArguments,
    { query }: ConnectionReader,
    parentId: string,
    { rows, ...page }: RowPage,
    toEdge: (row: SqlRow, cursor: string) => E,
  ): EdgePage<E> {
    const { pageFields } = edge;
    const name =
      pageFields.cursors || pageFields.pageInfo
        ? connectionName(edge, args, parentId, this.view.graphView)
        : '';
    const keysOf = (row: SqlRow): SortValue[] => row.slice(0, query.keys.length) as SortValue[];
    return { edges: pageEdges(rows, pageFields, name, keysOf, toEdge), ...page };
  }

  claimPage(
    edge: PlanEdge,
    args: EdgeArguments,
    parentKind: 'about' | 'source' | '',
    parentId: string,
  ): ConnectionPage {
    return this.#claimPages.page(edge, args, parentKind, parentId);
  }

  entityNode(id: string, selection: Selection): EntityNode {
    const loaded = this.nodeLoader.entity(id, selection);
    if (loaded === null) throw new TypeError(`entity "${id}" is referenced but missing`);
    return this.expand(loaded, selection) as EntityNode;
  }

  unpagedRows(reader: ConnectionReader, parentId: string): readonly SqlRow[] {
    return reader.page(() => '', UNPAGED, NODES_ONLY, parentId).rows;
  }

  unpagedNodes(
    edge: PlanEdge,
    reader: ConnectionReader,
    parentId: string,
    read: (row: SqlRow, offset: number) => LoadedNode,
  ): ResultNode[] {
    const offset = reader.query.keys.length;
    return this.unpagedRows(reader, parentId).map((row) => this.expand(read(row, offset), edge.selection));
  }
}

/** Fetches the result of a plan. @throws InvalidCursor, LimitExceeded */
export function fetchPlan(
  connection: DatabaseConnection,
  planCache: PlanCache,
  plan: Plan,
  bindings: Bindings,
): FetchResult {
  const { root } = plan;
  return connection.withComment(planComment(plan), () => {
    const context = new PlanFetch(connection, planCache, bindings);
    return rootResult(context, root, bindings.args[root.index] ?? {});
  });
}
