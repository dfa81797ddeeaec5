import type { ClaimRecord, EntityRecord, SourceRecord } from '../../src/domain/ledger-entry.ts';
import { DEAL_TYPES } from '../../src/domain/relationship-types.ts';
import { rolesTie } from '../../src/domain/ties.ts';
import { contradictingClaims, type Conflict } from '../../src/domain/conflict.ts';
import type { Bindings, PlanEdge, EdgeArguments, Plan, Selection, NodeType } from '../../src/store/plan.ts';
import { matchesClaimFilter, matchesEntityFilter, matchesRelationshipFilter } from './oracle-filters.ts';
import { compareClaims, compareEntities, compareRelationships } from './oracle-orders.ts';
import { searchResults } from './oracle-search.ts';
import type { GraphOracle, OracleRelationship } from './oracle.ts';

type OracleNode = Record<string, unknown>;
type OracleRecord =
  | { readonly kind: 'ENTITY'; readonly record: EntityRecord }
  | { readonly kind: 'RELATIONSHIP'; readonly record: OracleRelationship }
  | { readonly kind: 'CLAIM'; readonly record: ClaimRecord }
  | { readonly kind: 'SOURCE'; readonly record: SourceRecord };

const byId = <T extends { readonly id: string }>(a: T, b: T): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * The expected result of a plan, computed without indexes by a scan of all records. It has no
 * cursors, and only the first or the last page of a list.
 */
export function expectedAnswer(oracle: GraphOracle, plan: Plan, bindings: Bindings): unknown {
  return new OracleAnswers(oracle, bindings).root(plan.root);
}

class OracleAnswers {
  readonly #oracle: GraphOracle;
  readonly #bindings: Bindings;

  constructor(oracle: GraphOracle, bindings: Bindings) {
    this.#oracle = oracle;
    this.#bindings = bindings;
  }

  root(edge: PlanEdge): unknown {
    const args = this.#bindings.args[edge.index] ?? {};
    const { graph, views, claims, sourcesInView, entities } = this.#oracle;
    switch (edge.name) {
      case 'nodes':
        return (args.ids ?? []).map((id, index) =>
          this.#node(this.#ifRequested(args, this.#findNode(id), args.idTypes?.[index]), edge.selection),
        );
      case 'graph':
        return this.#graphFields();
      case 'entities':
        return this.#page(
          edge,
          args,
          [...entities.values()]
            .filter((each) => matchesEntityFilter(this.#oracle, args.entities ?? {}, each))
            .sort(compareEntities(this.#oracle, args.orderBy)),
          (record) => ({ node: this.#node({ kind: 'ENTITY', record }, edge.selection) }),
        );
      case 'relationships':
        return this.#relationships(edge, args, [...views.values()]);
      case 'claims':
        return this.#claims(edge, args, claims);
      case 'sources':
        return this.#page(edge, args, [...sourcesInView].sort(byId), (record) => ({
          node: this.#node({ kind: 'SOURCE', record }, edge.selection),
        }));
      case 'conflicts':
        return this.#page(
          edge,
          args,
          graph.relationships
            .flatMap(({ id }) => views.get(id) ?? [])
            .filter((view) => matchesRelationshipFilter(args.relationships ?? {}, view))
            .sort((a, b) => byId(a.record, b.record))
            .flatMap((view) => view.version.conflicts.map((conflict) => ({ view, conflict })))
            .filter(({ conflict }) => args.terms?.includes(conflict.term) ?? true),
          ({ view, conflict }) => ({ node: this.#conflict(edge, conflict, view) }),
        );
      case 'search':
        return this.#page(edge, args, searchResults(this.#oracle, args), ({ id, ...match }) => ({
          node: this.#node(this.#findNode(id), edge.selection),
          match,
        }));
      default:
        throw new Error(`unknown root edge: ${edge.name}`);
    }
  }

  #findNode(id: string): OracleRecord | null {
    const { entities, views, claims, sourcesInView } = this.#oracle;
    const entity = entities.get(id);
    if (entity) return { kind: 'ENTITY', record: entity };
    const view = views.get(id);
    if (view) return { kind: 'RELATIONSHIP', record: view };
    const claim = claims.find((each) => each.id === id);
    if (claim) return { kind: 'CLAIM', record: claim };
    const source = sourcesInView.find((each) => each.id === id);
    return source === undefined ? null : { kind: 'SOURCE', record: source };
  }

  /** The record if the arguments of `nodes` include its type; null otherwise. */
  #ifRequested(
    { nodeTypes, kinds }: EdgeArguments,
    oracleRecord: OracleRecord | null,
    expectedKind?: NodeType,
  ): OracleRecord | null {
    if (oracleRecord === null || nodeTypes?.includes(oracleRecord.kind) === false) return null;
    if (expectedKind !== undefined && oracleRecord.kind !== expectedKind) return null;
    return oracleRecord.kind === 'ENTITY' && kinds?.includes(oracleRecord.record.kind) === false
      ? null
      : oracleRecord;
  }

  #graphFields(): unknown {
    const { graph, views, claims, sourcesInView, entities } = this.#oracle;
    const inView = claims.filter((each) => this.#oracle.isInView(each));
    return {
      entities: entities.size,
      relationships: views.size,
      deals: [...views.values()].filter(({ record }) => DEAL_TYPES.includes(record.type)).length,
      claims: inView.length,
      sources: sourcesInView.length,
      conflicts: [...views.values()].reduce((sum, { version }) => sum + version.conflicts.length, 0),
      datasets: [...graph.datasets].sort(byId).map(({ id, title, description, license }) => ({
        id,
        title,
        description,
        license,
        claims: inView.filter(({ dataset }) => dataset === id).length,
      })),
    };
  }

  #page<T>(
    edge: PlanEdge,
    { page }: EdgeArguments,
    all: readonly T[],
    toEdge: (each: T) => OracleNode,
  ): OracleNode {
    const size = page?.first ?? page?.last ?? 20;
    const edges = page?.last === undefined ? all.slice(0, size) : all.slice(Math.max(0, all.length - size));
    const more = all.length > size;
    return {
      edges: edges.map(toEdge),
      hasNextPage: edge.pageFields.pageInfo && page?.last === undefined && more,
      hasPreviousPage: edge.pageFields.pageInfo && page?.last !== undefined && more,
      totalCount: edge.pageFields.totalCount ? all.length : 0,
    };
  }

  #node(oracleRecord: OracleRecord | null, selection: Selection): OracleNode | null {
    if (oracleRecord === null) return null;
    const node = this.#ownFields(oracleRecord, selection);
    for (const edge of selection.edges) {
      const args = this.#bindings.args[edge.index];
      const kind =
        oracleRecord.kind === 'ENTITY'
          ? oracleRecord.record.kind
          : oracleRecord.kind === 'RELATIONSHIP'
            ? oracleRecord.record.record.type
            : oracleRecord.kind;
      if (args !== null && args !== undefined && (edge.typeCondition?.has(kind) ?? true))
        node[edge.responseKey] = this.#followEdge(edge, args, oracleRecord);
    }
    return node;
  }

  /** The fields that every store must return: the selected ones, the ID and the type. */
  #ownFields(oracleRecord: OracleRecord, { fields }: Selection): OracleNode {
    const selectedFields = (record: object): OracleNode =>
      Object.fromEntries(
        Object.entries(record).filter(
          ([name]) =>
            fields.has(name) || name === 'id' || (name === 'kind' && oracleRecord.kind === 'ENTITY'),
        ),
      );
    switch (oracleRecord.kind) {
      case 'ENTITY': {
        const degree = fields.has('degree') ? { degree: this.#oracle.degree(oracleRecord.record.id) } : {};
        return { ...selectedFields(oracleRecord.record), nodeType: oracleRecord.kind, ...degree };
      }
      case 'RELATIONSHIP': {
        const { record, version } = oracleRecord.record;
        return {
          nodeType: oracleRecord.kind,
          id: record.id,
          type: record.type,
          ...(fields.has('title') ? { title: record.title } : {}),
          ...(fields.has('terms') ? { terms: version.terms } : {}),
          ...(fields.has('evidence') ? { evidence: version.evidence } : {}),
        };
      }
      case 'CLAIM':
      case 'SOURCE':
        return { ...selectedFields(oracleRecord.record), nodeType: oracleRecord.kind };
    }
  }

  #entity(id: string, selection: Selection): OracleNode | null {
    const record = this.#oracle.entities.get(id);
    return record === undefined ? null : this.#node({ kind: 'ENTITY', record }, selection);
  }

  #view(view: OracleRelationship, selection: Selection): OracleNode | null {
    return this.#node({ kind: 'RELATIONSHIP', record: view }, selection);
  }

  #followEdge(edge: PlanEdge, args: EdgeArguments, oracleRecord: OracleRecord): unknown {
    const { views, claims, entities } = this.#oracle;
    if (oracleRecord.kind === 'ENTITY') {
      const { id } = oracleRecord.record;
      const viewsOf = (group: ReadonlySet<string>): OracleRelationship[] =>
        [...views.values()].filter(({ record }) => record.parties.some(({ entity }) => group.has(entity)));
      switch (edge.name) {
        case 'relationships': {
          const group = args.includeSubsidiaries ? this.#oracle.group(id) : new Set([id]);
          return this.#relationships(edge, args, viewsOf(group), group);
        }
        case 'subjectOf':
          return this.#relationships(
            edge,
            args,
            [...views.values()].filter(({ record }) => record.about.includes(id)),
          );
        case 'counterparties':
        case 'counterparts':
          return this.#counterparties(edge, args, viewsOf(new Set([id])), id);
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
          const other = oracleRecord.record[edge.name];
          return other === undefined ? null : this.#entity(other, edge.selection);
        }
        default:
          throw new Error(`unknown edge: ${edge.name}`);
      }
    }
    if (oracleRecord.kind === 'RELATIONSHIP') return this.#fromRelationship(edge, args, oracleRecord.record);
    if (oracleRecord.kind === 'CLAIM') {
      const { id, about, source } = oracleRecord.record;
      if (edge.name === 'about') return this.#node(this.#findNode(about), edge.selection);
      if (edge.name === 'source')
        return this.#node({ kind: 'SOURCE', record: this.#oracle.source(source) }, edge.selection);
      return contradictingClaims(id, views.get(about)?.version.conflicts ?? [])
        .sort()
        .slice(0, 100)
        .map((other) => this.#node(this.#findNode(other), edge.selection));
    }
    return this.#claims(
      edge,
      args,
      claims.filter(({ source }) => source === oracleRecord.record.id),
    );
  }

  #fromRelationship(edge: PlanEdge, args: EdgeArguments, view: OracleRelationship): unknown {
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
        throw new Error(`unknown edge: ${edge.name}`);
    }
  }

  #relationships(
    edge: PlanEdge,
    args: EdgeArguments,
    candidates: readonly OracleRelationship[],
    group?: ReadonlySet<string>,
  ): OracleNode {
    const isOwnRole = (role: string): boolean => args.ownRoles?.some((each) => each === role) ?? true;
    const matches = candidates
      .filter((view) => matchesRelationshipFilter(args.relationships ?? {}, view))
      .filter(({ record }) =>
        record.parties.some(
          ({ entity, role }) =>
            (group === undefined || (group.has(entity) && entity !== args.with)) && isOwnRole(role),
        ),
      )
      .filter(
        ({ record }) => args.with === undefined || record.parties.some(({ entity }) => entity === args.with),
      )
      .sort(compareRelationships(args.orderBy));
    return this.#page(edge, args, matches, (view) => {
      const role = view.record.parties.find(
        ({ entity, role: each }) => group?.has(entity) === true && isOwnRole(each),
      )?.role;
      const hasRoleField = group !== undefined && edge.pageFields.role;
      return { node: this.#view(view, edge.selection), ...(hasRoleField ? { role } : {}) };
    });
  }

  #counterparties(
    edge: PlanEdge,
    args: EdgeArguments,
    ownViews: readonly OracleRelationship[],
    id: string,
  ): unknown {
    const matches = ownViews
      .filter((view) => matchesRelationshipFilter(args.relationships ?? {}, view))
      .sort((a, b) => byId(a.record, b.record));
    /** Whether a pair of roles connects the entity and another party. */
    const connects = ({ record }: OracleRelationship, other: string, coParties: boolean): boolean =>
      other !== id &&
      record.parties.some(
        (own) =>
          own.entity === id &&
          (args.ownRoles?.includes(own.role) ?? true) &&
          record.parties.some(
            ({ entity, role }) =>
              entity === other &&
              (args.otherRoles?.includes(role) ?? true) &&
              (coParties || rolesTie(record.type, own.role, role)),
          ),
      );
    const withCoParties = args.coParties === true;
    const others = new Set(
      matches.flatMap((view) =>
        view.record.parties
          .map(({ entity }) => entity)
          .filter((entity) => connects(view, entity, withCoParties)),
      ),
    );
    const counterparties = [...others]
      .map((other) => this.#oracle.entities.get(other))
      .filter((each) => each !== undefined)
      .filter(({ kind }) => args.kinds?.includes(kind) ?? true)
      .sort(byId);
    if (edge.name === 'counterparts')
      return counterparties
        .slice(0, 100)
        .map((record) => this.#node({ kind: 'ENTITY', record }, edge.selection));
    const { linkSelection } = edge;
    return this.#page(edge, args, counterparties, (record) => ({
      node: this.#node({ kind: 'ENTITY', record }, edge.selection),
      ...(edge.pageFields.kind
        ? { kind: matches.some((view) => connects(view, record.id, false)) ? 'TIE' : 'CO_PARTY' }
        : {}),
      ...(linkSelection === null
        ? {}
        : {
            relationships: matches
              .filter((view) => connects(view, record.id, withCoParties))
              .slice(0, 100)
              .map((view) => this.#view(view, linkSelection)),
          }),
    }));
  }

  #claims(edge: PlanEdge, args: EdgeArguments, candidates: readonly ClaimRecord[]): OracleNode {
    const matches = candidates
      .filter((claim) => matchesClaimFilter(this.#oracle, args.claims ?? {}, claim))
      .sort(compareClaims);
    return this.#page(edge, args, matches, (record) => ({
      node: this.#node({ kind: 'CLAIM', record }, edge.selection),
    }));
  }

  #conflict(edge: PlanEdge, conflict: Conflict, view: OracleRelationship): OracleNode {
    const { claims, relationship } = edge.nested;
    return {
      ...conflict,
      ...(relationship === null ? {} : { relationship: this.#view(view, relationship) }),
      positions: conflict.positions.map((position) => ({
        ...position,
        claims: claims === null ? [] : position.claims.map((id) => this.#node(this.#findNode(id), claims)),
      })),
    };
  }
}
