import { firstKnownDay } from '../../src/domain/claim.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../../src/domain/ledger-entry.ts';
import { contradictingClaims, type Conflict } from '../../src/domain/resolution.ts';
import type { Bindings, PlanEdge, EdgeArguments, Plan, Selection, NodeType } from '../../src/store/plan.ts';
import { keepsClaim, keepsEntity, keepsRelationship } from './oracle-filters.ts';
import { compareClaims, compareEntities, compareRelationships } from './oracle-orders.ts';
import { searched } from './oracle-search.ts';
import type { Oracle, View } from './oracle.ts';

type Node = Record<string, unknown>;
type Thing =
  | { readonly kind: 'ENTITY'; readonly record: EntityRecord }
  | { readonly kind: 'RELATIONSHIP'; readonly record: View }
  | { readonly kind: 'CLAIM'; readonly record: ClaimRecord }
  | { readonly kind: 'SOURCE'; readonly record: SourceRecord };

const byId = <T extends { readonly id: string }>(a: T, b: T): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
/** What a store has to answer to a plan, worked out naively: everything is looked at, nothing is indexed. It knows no cursors, and gives the ends of lists only. */
export function wanted(oracle: Oracle, plan: Plan, bindings: Bindings): unknown {
  return new Answering(oracle, bindings).root(plan.root);
}

class Answering {
  readonly #oracle: Oracle;
  readonly #bindings: Bindings;

  constructor(oracle: Oracle, bindings: Bindings) {
    this.#oracle = oracle;
    this.#bindings = bindings;
  }

  root(edge: PlanEdge): unknown {
    const args = this.#bindings.args[edge.index] ?? {};
    const { graph, views, claims, sources, entities } = this.#oracle;
    switch (edge.name) {
      case 'nodes':
        return (args.ids ?? []).map((id, place) =>
          this.#node(this.#among(args, this.#find(id), args.idTypes?.[place]), edge.selection),
        );
      case 'graph':
        return this.#figures();
      case 'entities':
        return this.#page(
          edge,
          args,
          [...entities.values()]
            .filter((each) => keepsEntity(this.#oracle, args.entities ?? {}, each))
            .sort(compareEntities(this.#oracle, args.orderBy)),
          (record) => ({ node: this.#node({ kind: 'ENTITY', record }, edge.selection) }),
        );
      case 'relationships':
        return this.#relationships(edge, args, [...views.values()]);
      case 'claims':
        return this.#claims(edge, args, claims);
      case 'sources':
        return this.#page(
          edge,
          args,
          [...sources.values()].filter((each) => this.#inView(each)).sort(byId),
          (record) => ({
            node: this.#node({ kind: 'SOURCE', record }, edge.selection),
          }),
        );
      case 'conflicts':
        return this.#page(
          edge,
          args,
          graph.relationships
            .flatMap(({ id }) => views.get(id) ?? [])
            .filter((view) => keepsRelationship(args.relationships ?? {}, view))
            .sort((a, b) => byId(a.record, b.record))
            .flatMap((view) => view.version.conflicts.map((conflict) => ({ view, conflict })))
            .filter(({ conflict }) => args.terms?.includes(conflict.term) ?? true),
          ({ view, conflict }) => ({ node: this.#conflict(edge, conflict, view) }),
        );
      case 'search':
        return this.#page(edge, args, searched(this.#oracle, args), ({ id, ...match }) => ({
          node: this.#node(this.#find(id), edge.selection),
          match,
        }));
      default:
        throw new Error(`no root ${edge.name}`);
    }
  }

  #inView(source: SourceRecord): boolean {
    return firstKnownDay(source.publishedOn, source.recordedAt) <= this.#oracle.day;
  }

  #find(id: string): Thing | null {
    const { entities, views, claims, sources } = this.#oracle;
    const entity = entities.get(id);
    if (entity) return { kind: 'ENTITY', record: entity };
    const view = views.get(id);
    if (view) return { kind: 'RELATIONSHIP', record: view };
    const claim = claims.find((each) => each.id === id && each.state === 'ACCEPTED');
    if (claim) return { kind: 'CLAIM', record: claim };
    const source = sources.get(id);
    return source !== undefined && this.#inView(source) ? { kind: 'SOURCE', record: source } : null;
  }

  /** A thing where the arguments of `nodes` ask for its kind. */
  #among({ nodeTypes, kinds }: EdgeArguments, thing: Thing | null, known?: NodeType): Thing | null {
    if (thing === null || nodeTypes?.includes(thing.kind) === false) return null;
    if (known !== undefined && thing.kind !== known) return null;
    return thing.kind === 'ENTITY' && kinds?.includes(thing.record.kind) === false ? null : thing;
  }

  #figures(): unknown {
    const { graph, views, claims, sources, entities } = this.#oracle;
    const accepted = claims.filter(({ state }) => state === 'ACCEPTED');
    return {
      entities: entities.size,
      relationships: views.size,
      claims: accepted.length,
      sources: [...sources.values()].filter((each) => this.#inView(each)).length,
      conflicts: [...views.values()].reduce((sum, { version }) => sum + version.conflicts.length, 0),
      datasets: [...graph.datasets].sort(byId).map(({ id, title, description, license }) => ({
        id,
        title,
        description,
        license,
        claims: accepted.filter(({ dataset }) => dataset === id).length,
      })),
    };
  }

  #page<T>(edge: PlanEdge, { page }: EdgeArguments, all: readonly T[], made: (each: T) => Node): Node {
    const size = page?.first ?? page?.last ?? 20;
    const edges = page?.last === undefined ? all.slice(0, size) : all.slice(Math.max(0, all.length - size));
    const more = all.length > size;
    return {
      edges: edges.map(made),
      hasNextPage: edge.pageFields.pageInfo && page?.last === undefined && more,
      hasPreviousPage: edge.pageFields.pageInfo && page?.last !== undefined && more,
      totalCount: edge.pageFields.totalCount ? all.length : 0,
    };
  }

  #node(thing: Thing | null, shape: Selection): Node | null {
    if (thing === null) return null;
    const node = this.#plain(thing, shape);
    for (const edge of shape.edges) {
      const args = this.#bindings.args[edge.index];
      const kind =
        thing.kind === 'ENTITY'
          ? thing.record.kind
          : thing.kind === 'RELATIONSHIP'
            ? thing.record.record.type
            : thing.kind;
      if (args !== null && args !== undefined && (edge.typeCondition?.has(kind) ?? true))
        node[edge.responseKey] = this.#follow(edge, args, thing);
    }
    return node;
  }

  /** What every store has to tell of a thing: what is named, and what it is. */
  #plain(thing: Thing, { fields }: Selection): Node {
    const named = (record: object): Node =>
      Object.fromEntries(
        Object.entries(record).filter(
          ([name]) => fields.has(name) || name === 'id' || (name === 'kind' && thing.kind === 'ENTITY'),
        ),
      );
    switch (thing.kind) {
      case 'ENTITY': {
        const degree = fields.has('degree') ? { degree: this.#oracle.degree(thing.record.id) } : {};
        return { ...named(thing.record), nodeType: thing.kind, ...degree };
      }
      case 'RELATIONSHIP': {
        const { record, version } = thing.record;
        return {
          nodeType: thing.kind,
          id: record.id,
          type: record.type,
          ...(fields.has('title') ? { title: record.title } : {}),
          ...(fields.has('terms') ? { terms: version.terms } : {}),
          ...(fields.has('evidence') ? { evidence: version.evidence } : {}),
        };
      }
      case 'CLAIM':
      case 'SOURCE':
        return { ...named(thing.record), nodeType: thing.kind };
    }
  }

  #entity(id: string, shape: Selection): Node | null {
    const record = this.#oracle.entities.get(id);
    return record === undefined ? null : this.#node({ kind: 'ENTITY', record }, shape);
  }

  #view(view: View, shape: Selection): Node | null {
    return this.#node({ kind: 'RELATIONSHIP', record: view }, shape);
  }

  #follow(edge: PlanEdge, args: EdgeArguments, thing: Thing): unknown {
    const { views, claims, entities } = this.#oracle;
    if (thing.kind === 'ENTITY') {
      const { id } = thing.record;
      const own = [...views.values()].filter(({ record }) =>
        record.parties.some(({ entity }) => entity === id),
      );
      switch (edge.name) {
        case 'relationships':
          return this.#relationships(edge, args, own, id);
        case 'subjectOf':
          return this.#relationships(
            edge,
            args,
            [...views.values()].filter(({ record }) => record.about.includes(id)),
          );
        case 'counterparties':
        case 'counterparts':
          return this.#counterparties(edge, args, own, id);
        case 'claims':
          return this.#claims(
            edge,
            args,
            claims.filter(({ about }) => about === id),
          );
        case 'products':
          return [...entities.values()]
            .filter(({ maker }) => maker === id)
            .sort(byId)
            .slice(0, 100)
            .map((record) => this.#node({ kind: 'ENTITY', record }, edge.selection));
        case 'parent':
        case 'maker':
        case 'place': {
          const other = thing.record[edge.name];
          return other === undefined ? null : this.#entity(other, edge.selection);
        }
        default:
          throw new Error(`no edge ${edge.name}`);
      }
    }
    if (thing.kind === 'RELATIONSHIP') return this.#fromRelationship(edge, args, thing.record);
    if (thing.kind === 'CLAIM') {
      const { id, about, source } = thing.record;
      if (edge.name === 'about') return this.#node(this.#find(about), edge.selection);
      if (edge.name === 'source')
        return this.#node({ kind: 'SOURCE', record: this.#oracle.source(source) }, edge.selection);
      return contradictingClaims(id, views.get(about)?.version.conflicts ?? [])
        .sort()
        .slice(0, 100)
        .map((other) => this.#node(this.#find(other), edge.selection));
    }
    return this.#claims(
      edge,
      args,
      claims.filter(({ source }) => source === thing.record.id),
    );
  }

  #fromRelationship(edge: PlanEdge, args: EdgeArguments, view: View): unknown {
    const { views, claims } = this.#oracle;
    const { id, parties, about, partOf } = view.record;
    switch (edge.name) {
      case 'parties':
        return parties
          .filter(({ role }) => args.otherRoles?.includes(role) ?? true)
          .slice(0, 100)
          .map(({ role, entity }) => ({ role, entity: this.#entity(entity, edge.selection) }));
      case 'about':
        return [...new Set(about)].sort().map((entity) => this.#entity(entity, edge.selection));
      case 'partOf': {
        const whole = partOf === undefined ? undefined : views.get(partOf);
        return whole === undefined ? null : this.#view(whole, edge.selection);
      }
      case 'parts':
        return [...views.values()]
          .filter(({ record }) => record.partOf === id)
          .sort((a, b) => byId(a.record, b.record))
          .slice(0, 100)
          .map((part) => this.#view(part, edge.selection));
      case 'conflicts':
        return view.version.conflicts.map((conflict) => this.#conflict(edge, conflict, view));
      case 'claims':
        return this.#claims(
          edge,
          args,
          claims.filter((claim) => claim.about === id),
        );
      default:
        throw new Error(`no edge ${edge.name}`);
    }
  }

  #relationships(edge: PlanEdge, args: EdgeArguments, among: readonly View[], owner?: string): Node {
    const fits = (role: string): boolean => args.ownRoles?.some((each) => each === role) ?? true;
    const kept = among
      .filter((view) => keepsRelationship(args.relationships ?? {}, view))
      .filter(({ record }) =>
        record.parties.some(({ entity, role }) => (owner === undefined || entity === owner) && fits(role)),
      )
      .filter(
        ({ record }) =>
          args.with === undefined ||
          (args.with !== owner && record.parties.some(({ entity }) => entity === args.with)),
      )
      .sort(compareRelationships(args.orderBy));
    return this.#page(edge, args, kept, (view) => {
      const role = view.record.parties.find(({ entity, role: each }) => entity === owner && fits(each))?.role;
      const told = owner !== undefined && edge.selection.fields.has('role');
      return { node: this.#view(view, edge.selection), ...(told ? { role } : {}) };
    });
  }

  #counterparties(edge: PlanEdge, args: EdgeArguments, own: readonly View[], id: string): unknown {
    const kept = own
      .filter((view) => keepsRelationship(args.relationships ?? {}, view))
      .filter(({ record }) =>
        record.parties.some(({ entity, role }) => entity === id && (args.ownRoles?.includes(role) ?? true)),
      )
      .sort((a, b) => byId(a.record, b.record));
    const others = new Set(
      kept.flatMap(({ record }) =>
        record.parties
          .filter(({ role }) => args.otherRoles?.includes(role) ?? true)
          .map(({ entity }) => entity)
          .filter((entity) => entity !== id),
      ),
    );
    const found = [...others]
      .map((other) => this.#oracle.entities.get(other))
      .filter((each) => each !== undefined)
      .filter(({ kind }) => args.kinds?.includes(kind) ?? true)
      .sort(byId);
    if (edge.name === 'counterparts')
      return found.slice(0, 100).map((record) => this.#node({ kind: 'ENTITY', record }, edge.selection));
    const { linkSelection } = edge;
    return this.#page(edge, args, found, (record) => ({
      node: this.#node({ kind: 'ENTITY', record }, edge.selection),
      ...(linkSelection === null
        ? {}
        : {
            relationships: kept
              .filter((view) => view.record.parties.some(({ entity }) => entity === record.id))
              .slice(0, 100)
              .map((view) => this.#view(view, linkSelection)),
          }),
    }));
  }

  #claims(edge: PlanEdge, args: EdgeArguments, among: readonly ClaimRecord[]): Node {
    const kept = among
      .filter((claim) => keepsClaim(args.claims ?? {}, claim, this.#oracle.source(claim.source)))
      .sort(compareClaims);
    return this.#page(edge, args, kept, (record) => ({
      node: this.#node({ kind: 'CLAIM', record }, edge.selection),
    }));
  }

  #conflict(edge: PlanEdge, conflict: Conflict, view: View): Node {
    const { claims, relationship } = edge.nested;
    return {
      ...conflict,
      ...(relationship === null ? {} : { relationship: this.#view(view, relationship) }),
      positions: conflict.positions.map((position) => ({
        ...position,
        claims: claims === null ? [] : position.claims.map((id) => this.#node(this.#find(id), claims)),
      })),
    };
  }
}
