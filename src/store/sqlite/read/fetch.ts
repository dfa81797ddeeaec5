import type { FetchResult, ResultNode, ConnectionPage, EntityNode, PartyResult } from '../../fetch-result.ts';
import type { Bindings, PlanEdge, EdgeArguments, PageArguments, Plan, Selection } from '../../plan.ts';
import type { PartyRole } from '../../../domain/relationship-types.ts';
import { connectionName, DEFAULT_PAGE, MAX_LIST_SIZE, ObjectCounter } from '../../limits.ts';
import { NOW } from '../../columns.ts';
import { entityCandidates } from './candidates.ts';
import { ClaimPageReader } from './claims.ts';
import { counterpartyPage } from './counterparties.ts';
import { entityList, productList, sourceList } from './lists.ts';
import { counterpartyList, relationshipList, type ListStart } from './relationship-lists.ts';
import { conflictPage, relationshipConflicts } from './conflicts.ts';
import type { DatabaseConnection, SqlRow } from '../connection.ts';
import { graphSummary } from './graph-summary.ts';
import type { FetchContext, EdgePage, PageOptions } from './context.ts';
import { rowCursor, type ListQuery, type ConnectionReader, type RowPage } from './list-query.ts';
import { NodeLoader } from './node-loader.ts';
import type { PlanCache } from './plan-cache.ts';
import { entityReader, edgeApplies, relationshipReader, sourceReader, type LoadedNode } from './nodes.ts';
import { searchPage } from './search.ts';
import { sql } from '../sql.ts';
import { entityListStart, rootListStart } from './relationship-starts.ts';

const UNPAGED: PageArguments = { first: MAX_LIST_SIZE };
const ROWS_ONLY = { totalCount: false, pageInfo: false, rows: true };

/** One fetch, which follows a plan from node to node at one state of the database. */
export class PlanFetch implements FetchContext {
  readonly connection: DatabaseConnection;
  readonly planCache: PlanCache;
  readonly day: string;
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
    this.day = bindings.knownOn ?? NOW;
    this.nodeLoader = new NodeLoader(connection, this.day);
    this.#claimPages = new ClaimPageReader(this, bindings);
  }

  /** The result of a plan. */
  run(plan: Plan): FetchResult {
    const { root } = plan;
    const args = this.#bindings.args[root.index] ?? {};
    switch (root.name) {
      case 'nodes':
        return (args.ids ?? []).map((id, index) => {
          const loaded = this.nodeLoader.anyNode(id, root.selection, args, args.idTypes?.[index]);
          return loaded === null ? null : this.expand(loaded, root.selection);
        });
      case 'graph':
        return graphSummary(this.connection, this.planCache, this.day, root.selection.fields);
      case 'entities':
        return this.#entityPage(root, args);
      case 'relationships':
        return this.#relationshipPage(root, args, rootListStart(this, args), '');
      case 'claims':
        return this.#claimPages.page(root, args, '', '');
      case 'sources': {
        const { columns, read } = sourceReader(root.selection);
        const reader = this.readerFor(root, args, () => sourceList(root.name, this.day, columns));
        return this.nodePage(root, args, reader, '', read);
      }
      case 'conflicts':
        return conflictPage(this, root, args);
      case 'search':
        return searchPage(this, root, args);
    }
  }

  expand(loaded: LoadedNode, selection: Selection): ResultNode {
    this.countObject();
    for (const edge of selection.edges) {
      const args = this.#bindings.args[edge.index];
      if (args === null || args === undefined || !edgeApplies(edge, loaded)) continue;
      (loaded.node as Record<string, unknown>)[edge.responseKey] = this.#followEdge(edge, args, loaded);
    }
    return loaded.node;
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
    const reader = this.planCache.readerFor(edge, `${this.day}${variant}${argumentsKey}`, createQuery);
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
    const { pageFields } = edge;
    const rows = pageFields.nodes || pageFields.cursors || pageFields.pageInfo;
    const name = () => connectionName(edge, args, parentId);
    return reader.page(name, args.page ?? DEFAULT_PAGE, { ...pageFields, rows }, parentId, prefetched);
  }

  #toEdgePage<E extends object>(
    edge: PlanEdge,
    args: EdgeArguments,
    { query }: ConnectionReader,
    parentId: string,
    { rows, ...page }: RowPage,
    toEdge: (row: SqlRow, cursor: string) => E,
  ): EdgePage<E> {
    const { cursors, pageInfo } = edge.pageFields;
    const { hasNextPage, hasPreviousPage, totalCount } = page;
    const last = rows.length - 1;
    const name = cursors || pageInfo ? connectionName(edge, args, parentId) : '';
    const edges = rows.map((row, index) => {
      const needsCursor = cursors || (pageInfo && (index === 0 || index === last));
      return toEdge(row, needsCursor ? rowCursor(name, query, row) : '');
    });
    return { edges, hasNextPage, hasPreviousPage, totalCount };
  }

  #followEdge(edge: PlanEdge, args: EdgeArguments, loaded: LoadedNode): unknown {
    switch (loaded.nodeType) {
      case 'ENTITY':
        return this.#entityEdge(edge, args, loaded);
      case 'RELATIONSHIP':
        return this.#relationshipEdge(edge, args, loaded);
      case 'CLAIM':
        return this.#claimEdge(edge, loaded);
      case 'SOURCE':
        if (edge.name === 'claims') return this.#claimPages.page(edge, args, 'source', loaded.record.id);
        throw unknownEdgeError(edge, loaded);
    }
  }

  #entityEdge(edge: PlanEdge, args: EdgeArguments, loaded: LoadedNode & { nodeType: 'ENTITY' }): unknown {
    const { id, parent, maker, place } = loaded.record;
    switch (edge.name) {
      case 'relationships':
        return this.#relationshipPage(edge, args, entityListStart(this, id, args), id);
      case 'subjectOf':
        return this.#relationshipPage(edge, args, { by: 'subject' }, id);
      case 'counterparties':
        return counterpartyPage(this, edge, args, id);
      case 'claims':
        return this.#claimPages.page(edge, args, 'about', id);
      case 'products': {
        const nodeReader = entityReader(edge.selection, this.day);
        const reader = this.readerFor(edge, args, () => productList(edge.name, nodeReader.columns.select));
        return this.unpagedRows(reader, id).map((row) =>
          this.expand(nodeReader.read(row, 1), edge.selection),
        );
      }
      case 'counterparts': {
        const reader = this.readerFor(edge, args, () => counterpartyList(edge.name, args, this.day));
        return this.unpagedRows(reader, id).map((row) => this.entityNode(String(row[0]), edge.selection));
      }
      case 'parent':
        return parent === undefined ? null : this.entityNode(parent, edge.selection);
      case 'maker':
        return maker === undefined ? null : this.entityNode(maker, edge.selection);
      case 'place':
        return place === undefined ? null : this.entityNode(place, edge.selection);
      default:
        throw unknownEdgeError(edge, loaded);
    }
  }

  #relationshipEdge(
    edge: PlanEdge,
    args: EdgeArguments,
    loaded: LoadedNode & { nodeType: 'RELATIONSHIP' },
  ): unknown {
    const { id, parties = [], about = [], partOf } = loaded.record;
    switch (edge.name) {
      case 'parties': {
        const { otherRoles } = args;
        const matches =
          otherRoles === undefined ? parties : parties.filter(({ role }) => otherRoles.includes(role));
        return matches.slice(0, MAX_LIST_SIZE).map(({ role, entity }): PartyResult => ({
          role,
          entity: this.entityNode(entity, edge.selection),
        }));
      }
      case 'about':
        return [...new Set(about)]
          .sort()
          .slice(0, MAX_LIST_SIZE)
          .map((entity) => this.entityNode(entity, edge.selection));
      case 'claims':
        return this.#claimPages.page(edge, args, 'about', id);
      case 'conflicts':
        return relationshipConflicts(this, edge, loaded);
      case 'partOf': {
        const whole = partOf === undefined ? null : this.nodeLoader.relationship(partOf, edge.selection);
        return whole === null ? null : this.expand(whole, edge.selection);
      }
      case 'parts': {
        const nodeReader = relationshipReader(edge.selection);
        const reader = this.readerFor(edge, args, () =>
          relationshipList(edge.name, args, this.day, { by: 'part' }, nodeReader.columns),
        );
        return this.unpagedRows(reader, id).map((row) =>
          this.expand(nodeReader.read(row, reader.query.keys.length), edge.selection),
        );
      }
      default:
        throw unknownEdgeError(edge, loaded);
    }
  }

  #claimEdge(edge: PlanEdge, loaded: LoadedNode & { nodeType: 'CLAIM' }): unknown {
    const { id, about } = loaded.record;
    switch (edge.name) {
      case 'about': {
        const subject =
          this.nodeLoader.relationship(about, edge.selection) ??
          this.nodeLoader.entity(about, edge.selection);
        return subject === null ? null : this.expand(subject, edge.selection);
      }
      case 'source':
        return loaded.source === undefined ? null : this.expand(loaded.source, edge.selection);
      case 'contradictedBy':
        return this.nodeLoader
          .contradictingClaimIds(id, about)
          .slice(0, MAX_LIST_SIZE)
          .flatMap((other) => {
            const claim = this.nodeLoader.claim(other, edge.selection);
            return claim === null ? [] : [this.expand(claim, edge.selection)];
          });
      default:
        throw unknownEdgeError(edge, loaded);
    }
  }

  #entityPage(edge: PlanEdge, args: EdgeArguments): ConnectionPage {
    const nodeReader = entityReader(edge.selection, this.day);
    const words = args.entities?.words ?? [];
    const candidates = words.length === 0 ? null : entityCandidates(this.connection, words);
    const createQuery = (): ListQuery =>
      entityList(edge.name, args, this.day, candidates, nodeReader.columns.select);
    // The candidates change with the graph, so their list is not cached.
    const reader =
      candidates === null ? this.readerFor(edge, args, createQuery) : this.planCache.uncached(createQuery());
    return this.nodePage(edge, args, reader, '', nodeReader.read);
  }

  entityNode(id: string, selection: Selection): EntityNode {
    const loaded = this.nodeLoader.entity(id, selection);
    if (loaded === null) throw new TypeError(`entity "${id}" is referenced but missing`);
    return this.expand(loaded, selection) as EntityNode;
  }

  unpagedRows(reader: ConnectionReader, parentId: string): readonly SqlRow[] {
    return reader.page(() => '', UNPAGED, ROWS_ONLY, parentId).rows;
  }

  #relationshipPage(edge: PlanEdge, args: EdgeArguments, start: ListStart, parentId: string): ConnectionPage {
    const nodeReader = relationshipReader(edge.selection);
    const withRoles = (start.by === 'tie' || start.by === 'hub') && edge.selection.fields.has('role');
    const columns = withRoles
      ? { ...nodeReader.columns, select: sql`${nodeReader.columns.select}, t.roles` }
      : nodeReader.columns;
    const createQuery = (): ListQuery => relationshipList(edge.name, args, this.day, start, columns);
    // The candidates change with the graph, so their list is not cached.
    const reader =
      start.by === 'ids'
        ? this.planCache.uncached(createQuery())
        : this.readerFor(edge, args, createQuery, start.by === 'party' ? `party ${start.id}` : start.by);
    if (!withRoles) return this.nodePage(edge, args, reader, parentId, nodeReader.read);
    const edgeFields = (row: SqlRow) => {
      const roles = String(row.at(-1)).trim().split(' ') as PartyRole[];
      const role = roles.find((each) => args.ownRoles?.includes(each) ?? true);
      return role === undefined ? {} : { role };
    };
    return this.nodePage(edge, args, reader, parentId, nodeReader.read, { edgeFields });
  }
}

function unknownEdgeError(edge: PlanEdge, loaded: LoadedNode): TypeError {
  return new TypeError(`nodes of type ${loaded.nodeType} have no edge "${edge.name}"`);
}
