import { isInterfaceType, isObjectType, type FieldNode, type GraphQLField } from 'graphql';
import { RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import type { PlanEdge, Plan, RootEdgeName, Selection } from '../store/plan.ts';
import { ALWAYS, keyOf, type When } from './inclusion-conditions.ts';
import { CLAIMS_OF_CHANGE, edgeOf, isNodeType, type EdgeRule } from './edges.ts';
import type { Seen, Selected, Selections } from './selection-reader.ts';
import { slotOf } from './response-keys.ts';
import type { NodeKind } from './type-names.ts';

/** An edge of a plan, and where its arguments come from. */
export interface PlannedEdge {
  readonly rule: EdgeRule;
  readonly field: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
  /** The names under which it and the fields around it are answered, from below the root field on. */
  readonly path: readonly string[];
  /** It is wanted when all of one of these hold. */
  readonly whens: ReadonlyMap<string, When>;
  /** Whether its arguments are the same at each request, because no variable is in them. */
  readonly constant: boolean;
}

/** The plan of a root field, and its edges by their index. */
export interface PlannedRoot {
  readonly plan: Plan;
  readonly edges: readonly PlannedEdge[];
  /** Whether `moneyFlow` is selected of an entity: it is worked out from a snapshot of the links, which has to be of the revision of the answer. */
  readonly moneyFlow: boolean;
}

interface GrowingShape extends Selection {
  readonly fields: Set<string>;
  readonly edges: GrowingEdge[];
  readonly leadsTo: ReadonlySet<NodeKind>;
  readonly byKey: Map<string, GrowingEdge>;
  readonly seen: Seen;
}

interface GrowingEdge extends PlanEdge {
  typeCondition: Set<NodeKind> | null;
  readonly selection: GrowingShape;
  readonly pageFields: { totalCount: boolean; pageInfo: boolean; cursors: boolean; nodes: boolean };
  linkSelection: GrowingShape | null;
  readonly nested: { claims: GrowingShape | null; relationship: GrowingShape | null };
  readonly whens: Map<string, When>;
}

/** Where the walk is: on which path and under which conditions. */
interface Place {
  readonly path: readonly string[];
  readonly when: When;
}

/** Fields that are worked out from another one of the store's. */
const READ_FROM: Readonly<Record<string, string>> = {
  amount: 'terms',
  valuation: 'terms',
  stakePercent: 'terms',
  capacityMegawatts: 'terms',
};

const emptyShape = (leadsTo: ReadonlySet<NodeKind>): GrowingShape => ({
  fields: new Set(['id']),
  edges: [],
  leadsTo,
  byKey: new Map(),
  seen: new Map(),
});

/** Turns what one root field selects into a plan; used once for each. */
export class Planning {
  readonly #selections: Selections;
  readonly #edges: PlannedEdge[] = [];
  #moneyFlow = false;

  constructor(selections: Selections) {
    this.#selections = selections;
  }

  /** The plan of a root field that is selected by these nodes of a document (several where they merge under one name). */
  plan(name: string, rule: EdgeRule<RootEdgeName>, selected: readonly Selected[]): PlannedRoot {
    const [first] = selected;
    if (first === undefined) throw new TypeError('a root field is selected by at least one node');
    const root = this.#edge(rule, first, { path: [], when: ALWAYS });
    root.typeCondition = null;
    for (const each of selected) this.#follow(root, rule, each, { path: [], when: ALWAYS });
    return {
      plan: { name, root: root as PlanEdge<RootEdgeName> },
      edges: this.#edges,
      moneyFlow: this.#moneyFlow,
    };
  }

  #edge(rule: EdgeRule, selected: Selected, place: Place): GrowingEdge {
    const { field, parent } = selected;
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    if (definition === undefined) throw new TypeError(`${parent.name} has no field ${field.name.value}`);
    const whens = new Map<string, When>();
    const edge: GrowingEdge = {
      name: rule.name,
      responseKey: rule.slot ?? slotOf(field),
      typeCondition: new Set(),
      index: this.#edges.length,
      selection: emptyShape(rule.leadsTo),
      pageFields: {
        totalCount: false,
        pageInfo: false,
        cursors: false,
        nodes: rule.form !== 'page' && rule.form !== 'found',
      },
      linkSelection: null,
      nested: { claims: null, relationship: null },
      whens,
    };
    this.#edges.push({
      rule,
      field,
      definition,
      path: place.path,
      whens,
      constant: !edge.responseKey.includes('$'),
    });
    whens.set(keyOf(place.when), place.when);
    return edge;
  }

  #follow(edge: GrowingEdge, rule: EdgeRule, selected: Selected, place: Place): void {
    const type = this.#selections.typeOf(selected);
    const set = selected.field.selectionSet;
    switch (rule.form) {
      case 'one':
      case 'list':
        this.#node(edge.selection, { ...selected, parent: type }, place);
        break;
      case 'page':
        this.#page(edge, { ...selected, parent: type }, place);
        break;
      case 'parties':
        for (const { field, when, each } of this.#inside(set, type, place, edge.selection.seen))
          if (field.name.value === 'entity')
            this.#node(edge.selection, each, this.#below(place, field, when));
        break;
      case 'conflicts':
        this.#conflict(edge, { ...selected, parent: type }, place);
        break;
      case 'found':
        this.#found(edge, { ...selected, parent: type }, place);
        break;
      case 'graph':
        for (const { field } of this.#inside(set, type, place, edge.selection.seen))
          edge.selection.fields.add(field.name.value);
        break;
    }
  }

  /** What is selected of a thing with an id: `selected.field` holds the selection, `selected.parent` is the type it is of. */
  #node(
    shape: GrowingShape,
    { field: holder, parent }: Pick<Selected, 'field' | 'parent'>,
    place: Place,
  ): void {
    const possible = this.#selections.kindsOf(parent);
    const kinds = new Set([...shape.leadsTo].filter((kind) => possible.has(kind)));
    const fields = this.#selections.fields(holder.selectionSet, parent, kinds, place.when, shape.seen);
    for (const selected of fields) {
      const name = selected.field.name.value;
      const rule = edgeOf(selected.parent.name, name);
      if (rule === undefined) {
        if (name === 'moneyFlow') this.#moneyFlow = true;
        shape.fields.add(name);
        const source = READ_FROM[name];
        if (source !== undefined) shape.fields.add(source);
        continue;
      }
      const below = this.#below(place, selected.field, selected.when);
      const edge = this.#sharedEdge(shape, rule, selected, below);
      if (edge.typeCondition !== null) {
        for (const kind of selected.kinds) edge.typeCondition.add(kind);
        if ([...shape.leadsTo].every((kind) => edge.typeCondition?.has(kind))) edge.typeCondition = null;
      }
      this.#follow(edge, rule, selected, below);
    }
  }

  #sharedEdge(shape: GrowingShape, rule: EdgeRule, selected: Selected, place: Place): GrowingEdge {
    // Fields of one name can be different edges of different types: Company.products, ChipSupply.products, Development.products.
    const key = `${rule.name} ${JSON.stringify(rule.fixed ?? null)} ${slotOf(selected.field)} ${[...rule.leadsTo].join()}`;
    const known = shape.byKey.get(key);
    if (known !== undefined) {
      known.whens.set(keyOf(place.when), place.when);
      return known;
    }
    const edge = this.#edge(rule, selected, place);
    shape.byKey.set(key, edge);
    shape.edges.push(edge);
    return edge;
  }

  #page(
    edge: GrowingEdge,
    { field: holder, parent }: Pick<Selected, 'field' | 'parent'>,
    place: Place,
  ): void {
    const { pageFields, selection } = edge;
    const seen: Seen = new Map();
    for (const { field, when, each } of this.#inside(holder.selectionSet, parent, place, seen)) {
      const below = this.#below(place, field, when);
      switch (field.name.value) {
        case 'totalCount':
          pageFields.totalCount = true;
          break;
        case 'pageInfo':
          pageFields.pageInfo = true;
          break;
        case 'nodes':
          pageFields.nodes = true;
          this.#pageNode(edge, each, below);
          break;
        case 'edges':
          pageFields.nodes = true;
          for (const inner of this.#inside(field.selectionSet, each.parent, below, seen)) {
            const deeper = this.#below(below, inner.field, inner.when);
            if (inner.field.name.value === 'cursor') pageFields.cursors = true;
            else if (inner.field.name.value === 'node') this.#pageNode(edge, inner.each, deeper);
            else if (inner.field.name.value === 'relationships') {
              edge.linkSelection ??= emptyShape(this.#selections.kindsOf(inner.each.parent));
              this.#node(edge.linkSelection, inner.each, deeper);
            } else selection.fields.add(inner.field.name.value);
          }
          break;
        default:
          throw new TypeError(`${parent.name} has a field that no plan knows: ${field.name.value}`);
      }
    }
  }

  #pageNode(edge: GrowingEdge, selected: Pick<Selected, 'field' | 'parent'>, place: Place): void {
    if (edge.name === 'conflicts') this.#conflict(edge, selected, place);
    else this.#node(edge.selection, selected, place);
  }

  #conflict(
    edge: GrowingEdge,
    { field: holder, parent }: Pick<Selected, 'field' | 'parent'>,
    place: Place,
  ): void {
    const { nested, selection } = edge;
    for (const { field, when, each } of this.#inside(holder.selectionSet, parent, place, selection.seen)) {
      const name = field.name.value;
      const below = this.#below(place, field, when);
      selection.fields.add(name);
      if (name === 'relationship') {
        nested.relationship ??= emptyShape(this.#selections.kindsOf(each.parent));
        this.#node(nested.relationship, each, below);
      } else if (name === 'positions' || name === 'position' || name === 'resolution')
        this.#conflict(edge, each, below);
      else if (name === 'claims') {
        nested.claims ??= emptyShape(this.#selections.kindsOf(each.parent));
        this.#node(nested.claims, each, below);
      }
    }
  }

  /** What is selected of the things with an id in what an analysis found, wherever they stand in it: all of it is one shape. */
  #found(
    edge: GrowingEdge,
    { field: holder, parent }: Pick<Selected, 'field' | 'parent'>,
    place: Place,
  ): void {
    const { pageFields, selection } = edge;
    if (isNodeType(parent.name)) {
      pageFields.nodes = true;
      this.#node(selection, { field: holder, parent }, place);
      return;
    }
    if (parent.name === 'RelationshipChange') {
      // Which terms changed is worked out from both.
      pageFields.nodes = true;
      selection.fields.add('terms');
    }
    for (const { field, when, each } of this.#inside(holder.selectionSet, parent, place, new Map())) {
      if (field.selectionSet === undefined) continue;
      const below = this.#below(place, field, when);
      if (parent.name === 'RelationshipChange' && field.name.value === 'claims') {
        const selected: Selected = { field, parent, kinds: new Set(RELATIONSHIP_TYPES), when };
        const claims = this.#sharedEdge(selection, CLAIMS_OF_CHANGE, selected, below);
        if (claims.typeCondition !== null)
          for (const type of RELATIONSHIP_TYPES) claims.typeCondition.add(type);
        this.#node(claims.selection, each, below);
      } else this.#found(edge, each, below);
    }
  }

  /** The fields of an object without an id, each with itself as the holder of what is selected below it. */
  *#inside(
    set: FieldNode['selectionSet'],
    parent: Selected['parent'],
    place: Place,
    seen: Seen,
  ): Generator<{ field: FieldNode; when: When; each: Pick<Selected, 'field' | 'parent'> }> {
    for (const selected of this.#selections.fields(set, parent, new Set(), place.when, seen)) {
      const { field, when } = selected;
      const type = field.selectionSet === undefined ? selected.parent : this.#selections.typeOf(selected);
      yield { field, when, each: { field, parent: type } };
    }
  }

  #below(place: Place, field: FieldNode, when: When): Place {
    return { path: [...place.path, field.alias?.value ?? field.name.value], when };
  }
}
