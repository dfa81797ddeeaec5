import type { FetchResult, ResultNode, ConnectionPage, EntityNode, PartyResult } from '../../fetch-result.ts';
import type { Bindings, PlanEdge, EdgeArguments, PageArguments, Plan, Selection } from '../../plan.ts';
import type { PartyRole } from '../../../domain/relationship-types.ts';
import { connectionName, DEFAULT_PAGE, MAX_LIST_SIZE, ObjectCounter } from '../../limits.ts';
import { NOW } from '../../columns.ts';
import { entityCandidates } from './candidates.ts';
import { Claims } from './claims.ts';
import { counterpartyPage } from './counterparties.ts';
import { entityList, productList, sourceList } from './lists.ts';
import { neighbourList, relationshipList, type Start } from './relationship-lists.ts';
import { conflictPage, conflictsOfRelationship } from './conflicts.ts';
import type { Connection, Row } from '../connection.ts';
import { graphFigures } from './graph-summary.ts';
import type { Growing, MadePage, PageOptions } from './context.ts';
import { cursorOf, type List, type Lister, type RowPage } from './list-query.ts';
import { Lookup } from './node-loader.ts';
import type { Kept } from './plan-cache.ts';
import { entityReader, follows, relationshipReader, sourceReader, type Thing } from './nodes.ts';
import { search } from './search.ts';
import { sql } from '../sql.ts';
import { startAt, startOfAll } from './relationship-starts.ts';

const EVERY: PageArguments = { first: MAX_LIST_SIZE };
const ROWS = { totalCount: false, pageInfo: false, rows: true };

/** One fetch under way: it follows the plan from thing to thing, at one state of the database. */
export class Fetch implements Growing {
  readonly connection: Connection;
  readonly kept: Kept;
  readonly day: string;
  readonly lookup: Lookup;
  readonly #bindings: Bindings;
  readonly #claims: Claims;
  readonly #objects: ObjectCounter;
  readonly #listers = new Map<PlanEdge, { readonly more: string; readonly lister: Lister }>();

  constructor(connection: Connection, kept: Kept, bindings: Bindings) {
    this.connection = connection;
    this.kept = kept;
    this.#bindings = bindings;
    this.#objects = new ObjectCounter(bindings.maxNodes);
    this.day = bindings.knownOn ?? NOW;
    this.lookup = new Lookup(connection, this.day);
    this.#claims = new Claims(this, bindings);
  }

  /** Answers a plan. */
  answer(plan: Plan): FetchResult {
    const { root } = plan;
    const args = this.#bindings.args[root.index] ?? {};
    switch (root.name) {
      case 'nodes':
        return (args.ids ?? []).map((id, place) => {
          const thing = this.lookup.anything(id, root.selection, args, args.idTypes?.[place]);
          return thing === null ? null : this.grown(thing, root.selection);
        });
      case 'graph':
        return graphFigures(this.connection, this.kept, this.day, root.selection.fields);
      case 'entities':
        return this.#entities(root, args);
      case 'relationships':
        return this.#relationships(root, args, startOfAll(this, args), '');
      case 'claims':
        return this.#claims.page(root, args, '', '');
      case 'sources': {
        const { columns, read } = sourceReader(root.selection);
        const lister = this.lister(root, args, () => sourceList(root.name, this.day, columns));
        return this.page(root, args, lister, '', read);
      }
      case 'conflicts':
        return conflictPage(this, root, args);
      case 'search':
        return search(this, root, args);
    }
  }

  /** A thing's node with all of its selected edges followed. */
  grown(thing: Thing, shape: Selection): ResultNode {
    this.count();
    for (const edge of shape.edges) {
      const args = this.#bindings.args[edge.index];
      if (args === null || args === undefined || !follows(edge, thing)) continue;
      (thing.node as Record<string, unknown>)[edge.responseKey] = this.#follow(edge, args, thing);
    }
    return thing.node;
  }

  /** Counts one more object of the answer. @throws LimitExceeded where it grows too large. */
  count(): void {
    this.#objects.add();
  }

  /** The compiled list of an edge with these arguments, for this day. */
  lister(edge: PlanEdge, args: EdgeArguments, make: () => List, more = ''): Lister {
    const known = this.#listers.get(edge);
    if (known?.more === more) return known.lister;
    const form = JSON.stringify({ ...args, page: undefined });
    const lister = this.kept.lister(edge, `${this.day}${more}${form}`, make);
    this.#listers.set(edge, { more, lister });
    return lister;
  }

  /** One page of a connection, its things read and grown. */
  page(
    edge: PlanEdge,
    args: EdgeArguments,
    lister: Lister,
    owner: string,
    read: (row: Row, at: number) => Thing,
    { ahead, extra }: PageOptions = {},
  ): ConnectionPage {
    const width = lister.list.keys.length;
    const found = this.#rowPage(edge, args, lister, owner, ahead);
    // The last key of a thing is its id.
    if (found.rows.length > 1 && edge.name !== 'sources' && edge.name !== 'claims')
      this.#claims.readAhead(
        edge.selection,
        found.rows.map((row) => String(row[width - 1])),
      );
    return this.#made(edge, args, lister, owner, found, (row, cursor) => {
      const thing = read(row, width);
      const node = this.grown(thing, edge.selection);
      return extra === undefined ? { cursor, node } : { cursor, node, ...extra(row) };
    });
  }

  /** One page of a connection, of which each row becomes an edge in its own way. */
  rowPage<E extends object>(
    edge: PlanEdge,
    args: EdgeArguments,
    lister: Lister,
    owner: string,
    made: (row: Row) => E,
  ): MadePage<E & { readonly cursor: string }> {
    const found = this.#rowPage(edge, args, lister, owner);
    return this.#made(edge, args, lister, owner, found, (row, cursor) => ({ cursor, ...made(row) }));
  }

  #rowPage(
    edge: PlanEdge,
    args: EdgeArguments,
    lister: Lister,
    owner: string,
    ahead?: readonly Row[],
  ): RowPage {
    const { pageFields } = edge;
    const rows = pageFields.nodes || pageFields.cursors || pageFields.pageInfo;
    const name = () => connectionName(edge, args, owner);
    return lister.page(name, args.page ?? DEFAULT_PAGE, { ...pageFields, rows }, owner, ahead);
  }

  #made<E extends object>(
    edge: PlanEdge,
    args: EdgeArguments,
    { list }: Lister,
    owner: string,
    { rows, ...page }: RowPage,
    made: (row: Row, cursor: string) => E,
  ): MadePage<E> {
    const { cursors, pageInfo } = edge.pageFields;
    const { hasNextPage, hasPreviousPage, totalCount } = page;
    const last = rows.length - 1;
    const name = cursors || pageInfo ? connectionName(edge, args, owner) : '';
    const edges = rows.map((row, index) => {
      const told = cursors || (pageInfo && (index === 0 || index === last));
      return made(row, told ? cursorOf(name, list, row) : '');
    });
    return { edges, hasNextPage, hasPreviousPage, totalCount };
  }

  #follow(edge: PlanEdge, args: EdgeArguments, thing: Thing): unknown {
    switch (thing.kind) {
      case 'ENTITY':
        return this.#fromEntity(edge, args, thing);
      case 'RELATIONSHIP':
        return this.#fromRelationship(edge, args, thing);
      case 'CLAIM':
        return this.#fromClaim(edge, thing);
      case 'SOURCE':
        if (edge.name === 'claims') return this.#claims.page(edge, args, 'source', thing.record.id);
        throw noSuchEdge(edge, thing);
    }
  }

  #fromEntity(edge: PlanEdge, args: EdgeArguments, thing: Thing & { kind: 'ENTITY' }): unknown {
    const { id, parent, maker, place } = thing.record;
    switch (edge.name) {
      case 'relationships':
        return this.#relationships(edge, args, startAt(this, id, args), id);
      case 'subjectOf':
        return this.#relationships(edge, args, { by: 'subject' }, id);
      case 'counterparties':
        return counterpartyPage(this, edge, args, id);
      case 'claims':
        return this.#claims.page(edge, args, 'about', id);
      case 'products': {
        const reader = entityReader(edge.selection, this.day);
        const lister = this.lister(edge, args, () => productList(edge.name, reader.columns.text));
        return this.every(lister, id).map((row) => this.grown(reader.read(row, 1), edge.selection));
      }
      case 'counterparts': {
        const lister = this.lister(edge, args, () => neighbourList(edge.name, args, this.day));
        return this.every(lister, id).map((row) => this.entity(String(row[0]), edge.selection));
      }
      case 'parent':
        return parent === undefined ? null : this.entity(parent, edge.selection);
      case 'maker':
        return maker === undefined ? null : this.entity(maker, edge.selection);
      case 'place':
        return place === undefined ? null : this.entity(place, edge.selection);
      default:
        throw noSuchEdge(edge, thing);
    }
  }

  #fromRelationship(edge: PlanEdge, args: EdgeArguments, thing: Thing & { kind: 'RELATIONSHIP' }): unknown {
    const { id, parties = [], about = [], partOf } = thing.record;
    switch (edge.name) {
      case 'parties': {
        const { otherRoles } = args;
        const wanted =
          otherRoles === undefined ? parties : parties.filter(({ role }) => otherRoles.includes(role));
        return wanted
          .slice(0, MAX_LIST_SIZE)
          .map(({ role, entity }): PartyResult => ({ role, entity: this.entity(entity, edge.selection) }));
      }
      case 'about':
        return [...new Set(about)]
          .sort()
          .slice(0, MAX_LIST_SIZE)
          .map((entity) => this.entity(entity, edge.selection));
      case 'claims':
        return this.#claims.page(edge, args, 'about', id);
      case 'conflicts':
        return conflictsOfRelationship(this, edge, thing);
      case 'partOf': {
        const whole = partOf === undefined ? null : this.lookup.relationship(partOf, edge.selection);
        return whole === null ? null : this.grown(whole, edge.selection);
      }
      case 'parts': {
        const reader = relationshipReader(edge.selection);
        const lister = this.lister(edge, args, () =>
          relationshipList(edge.name, args, this.day, { by: 'part' }, reader.columns),
        );
        return this.every(lister, id).map((row) =>
          this.grown(reader.read(row, lister.list.keys.length), edge.selection),
        );
      }
      default:
        throw noSuchEdge(edge, thing);
    }
  }

  #fromClaim(edge: PlanEdge, thing: Thing & { kind: 'CLAIM' }): unknown {
    const { id, about } = thing.record;
    switch (edge.name) {
      case 'about': {
        const subject =
          this.lookup.relationship(about, edge.selection) ?? this.lookup.entity(about, edge.selection);
        return subject === null ? null : this.grown(subject, edge.selection);
      }
      case 'source':
        return thing.source === undefined ? null : this.grown(thing.source, edge.selection);
      case 'contradictedBy':
        return this.lookup
          .contradicting(id, about)
          .slice(0, MAX_LIST_SIZE)
          .flatMap((other) => {
            const found = this.lookup.claim(other, edge.selection);
            return found === null ? [] : [this.grown(found, edge.selection)];
          });
      default:
        throw noSuchEdge(edge, thing);
    }
  }

  #entities(edge: PlanEdge, args: EdgeArguments): ConnectionPage {
    const reader = entityReader(edge.selection, this.day);
    const words = args.entities?.words ?? [];
    const among = words.length === 0 ? null : entityCandidates(this.connection, words);
    const make = (): List => entityList(edge.name, args, this.day, among, reader.columns.text);
    // What is among the candidates may be another thing tomorrow, so such a list is not kept.
    const lister = among === null ? this.lister(edge, args, make) : this.kept.passing(make());
    return this.page(edge, args, lister, '', reader.read);
  }

  /** The node of an entity that something refers to. */
  entity(id: string, shape: Selection): EntityNode {
    const found = this.lookup.entity(id, shape);
    if (found === null) throw new TypeError(`the entity "${id}" is referred to and not there`);
    return this.grown(found, shape) as EntityNode;
  }

  /** The first rows of a list that has no pages. */
  every(lister: Lister, owner: string): readonly Row[] {
    return lister.page(() => '', EVERY, ROWS, owner).rows;
  }

  #relationships(edge: PlanEdge, args: EdgeArguments, start: Start, owner: string): ConnectionPage {
    const reader = relationshipReader(edge.selection);
    const tied = (start.by === 'tie' || start.by === 'hub') && edge.selection.fields.has('role');
    const columns = tied ? { ...reader.columns, text: sql`${reader.columns.text}, t.roles` } : reader.columns;
    const make = (): List => relationshipList(edge.name, args, this.day, start, columns);
    // What holds the words today may be others tomorrow, so such a list is not kept.
    const lister =
      start.by === 'ids'
        ? this.kept.passing(make())
        : this.lister(edge, args, make, start.by === 'party' ? `party ${start.id}` : start.by);
    if (!tied) return this.page(edge, args, lister, owner, reader.read);
    const extra = (row: Row) => {
      const roles = String(row.at(-1)).trim().split(' ') as PartyRole[];
      const role = roles.find((each) => args.ownRoles?.includes(each) ?? true);
      return role === undefined ? {} : { role };
    };
    return this.page(edge, args, lister, owner, reader.read, { extra });
  }
}

function noSuchEdge(edge: PlanEdge, thing: Thing): TypeError {
  return new TypeError(`no edge "${edge.name}" leads from a thing of kind ${thing.kind}`);
}
