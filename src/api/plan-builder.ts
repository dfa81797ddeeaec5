import { isInterfaceType, isObjectType, type FieldNode, type GraphQLField } from 'graphql';
import { RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import type { PlanEdge, Plan, RootEdgeName } from '../store/plan.ts';
import { ALWAYS, conditionsKey, type InclusionConditions } from './inclusion-conditions.ts';
import { CHANGE_CLAIMS_EDGE, findEdgeRule, isNodeType, storedField, type EdgeRule } from './edges.ts';
import { emptyEdge, emptySelection, type MutableEdge, type MutableSelection } from './mutable-plan.ts';
import type { VisitedSelections, SelectedField, SelectionReader } from './selection-reader.ts';
import { responseKeyOf } from './response-keys.ts';

/** An edge of a plan, with the source of its arguments. */
export interface SelectedEdge {
  readonly rule: EdgeRule;
  readonly field: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
  /** Response names below the root field, down to this field. */
  readonly path: readonly string[];
  /** The edge is included if all conditions of one set hold. */
  readonly conditionSets: ReadonlyMap<string, InclusionConditions>;
  /** Whether no variable is in the arguments, so that they are the same in each request. */
  readonly isConstant: boolean;
}

/** Plan of a root field, with its edges by index. */
export interface RootFieldPlan {
  readonly plan: Plan;
  readonly edges: readonly SelectedEdge[];
  /**
   * Whether `moneyFlow` is selected on an entity. Its snapshot must have the revision of the
   * response.
   */
  readonly selectsMoneyFlow: boolean;
}

/** Path and conditions of the field in progress. */
interface PlanningContext {
  readonly path: readonly string[];
  readonly conditions: InclusionConditions;
}

/** Builds the plan of one root field; for a single use. */
export class PlanBuilder {
  readonly #reader: SelectionReader;
  readonly #edges: SelectedEdge[] = [];
  #selectsMoneyFlow = false;

  constructor(reader: SelectionReader) {
    this.#reader = reader;
  }

  /**
   * Plan of a root field.
   * @param selected the nodes of the field in the document; several if they merge under one name.
   */
  build(name: string, rule: EdgeRule<RootEdgeName>, selected: readonly SelectedField[]): RootFieldPlan {
    const [first] = selected;
    if (first === undefined) throw new TypeError('a root field has no node in the document');
    const root = this.#createEdge(rule, first, { path: [], conditions: ALWAYS });
    root.typeCondition = null;
    for (const each of selected) this.#collectEdge(root, rule, each, { path: [], conditions: ALWAYS });
    return {
      plan: { name, root: root as PlanEdge<RootEdgeName> },
      edges: this.#edges,
      selectsMoneyFlow: this.#selectsMoneyFlow,
    };
  }

  #createEdge(rule: EdgeRule, selected: SelectedField, context: PlanningContext): MutableEdge {
    const { field, parent } = selected;
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    if (definition === undefined) throw new TypeError(`${parent.name} has no field ${field.name.value}`);
    const edge = emptyEdge(rule, rule.responseKey ?? responseKeyOf(field), this.#edges.length);
    const { conditionSets } = edge;
    this.#edges.push({
      rule,
      field,
      definition,
      path: context.path,
      conditionSets,
      isConstant: !edge.responseKey.includes('$'),
    });
    conditionSets.set(conditionsKey(context.conditions), context.conditions);
    return edge;
  }

  #collectEdge(edge: MutableEdge, rule: EdgeRule, selected: SelectedField, context: PlanningContext): void {
    if (rule.form === 'count') return;
    const type = this.#reader.fieldType(selected);
    const set = selected.field.selectionSet;
    switch (rule.form) {
      case 'one':
      case 'list':
        this.#collectNode(edge.selection, { ...selected, parent: type }, context);
        break;
      case 'page':
        this.#collectPage(edge, { ...selected, parent: type }, context);
        break;
      case 'parties':
        for (const { field, conditions, child } of this.#nestedFields(
          set,
          type,
          context,
          edge.selection.visited,
        ))
          if (field.name.value === 'entity')
            this.#collectNode(edge.selection, child, this.#childContext(context, field, conditions));
        break;
      case 'conflicts':
        this.#collectConflict(edge, { ...selected, parent: type }, context);
        break;
      case 'analysis':
        this.#collectAnalysis(edge, { ...selected, parent: type }, context);
        break;
      case 'graph':
        for (const { field } of this.#nestedFields(set, type, context, edge.selection.visited))
          edge.selection.fields.add(field.name.value);
        break;
    }
  }

  /**
   * Collects the selection on a node: `field` has the selection set, `parent` is the type of the
   * node.
   */
  #collectNode(
    selection: MutableSelection,
    { field: parentField, parent }: Pick<SelectedField, 'field' | 'parent'>,
    context: PlanningContext,
  ): void {
    const possible = this.#reader.kindsOf(parent);
    const kinds = new Set([...selection.targetKinds].filter((kind) => possible.has(kind)));
    const fields = this.#reader.fields(
      parentField.selectionSet,
      parent,
      kinds,
      context.conditions,
      selection.visited,
    );
    for (const selected of fields) {
      const name = selected.field.name.value;
      const rule = findEdgeRule(selected.parent.name, name);
      if (rule === undefined) {
        // Computed by the analysis, not read from the store.
        if (name === 'moneyFlow') this.#selectsMoneyFlow = true;
        else selection.fields.add(storedField(selected.parent.name, name));
        continue;
      }
      const childContext = this.#childContext(context, selected.field, selected.conditions);
      const edge = this.#getOrCreateEdge(selection, rule, selected, childContext);
      if (edge.typeCondition !== null) {
        for (const kind of selected.kinds) edge.typeCondition.add(kind);
        if ([...selection.targetKinds].every((kind) => edge.typeCondition?.has(kind)))
          edge.typeCondition = null;
      }
      this.#collectEdge(edge, rule, selected, childContext);
    }
  }

  #getOrCreateEdge(
    selection: MutableSelection,
    rule: EdgeRule,
    selected: SelectedField,
    context: PlanningContext,
  ): MutableEdge {
    // The same field name can be a different edge per type: Company.products, ChipSupply.products,
    // Development.products.
    const key = `${rule.name} ${JSON.stringify(rule.fixedArguments ?? null)} ${responseKeyOf(selected.field)} ${[...rule.targetKinds].join()}`;
    const existing = selection.edgesByKey.get(key);
    if (existing !== undefined) {
      existing.conditionSets.set(conditionsKey(context.conditions), context.conditions);
      return existing;
    }
    const edge = this.#createEdge(rule, selected, context);
    selection.edgesByKey.set(key, edge);
    selection.edges.push(edge);
    return edge;
  }

  #collectPage(
    edge: MutableEdge,
    { field: parentField, parent }: Pick<SelectedField, 'field' | 'parent'>,
    context: PlanningContext,
  ): void {
    const { pageFields } = edge;
    const visited: VisitedSelections = new Map();
    for (const { field, conditions, child } of this.#nestedFields(
      parentField.selectionSet,
      parent,
      context,
      visited,
    )) {
      const childContext = this.#childContext(context, field, conditions);
      switch (field.name.value) {
        case 'totalCount':
          pageFields.totalCount = true;
          break;
        case 'pageInfo':
          pageFields.pageInfo = true;
          break;
        case 'suggestions':
          pageFields.suggestions = true;
          break;
        case 'nodes':
          pageFields.nodes = true;
          this.#collectPageNode(edge, child, childContext);
          break;
        case 'edges':
          pageFields.nodes = true;
          for (const inner of this.#nestedFields(field.selectionSet, child.parent, childContext, visited)) {
            const grandchildContext = this.#childContext(childContext, inner.field, inner.conditions);
            if (inner.field.name.value === 'cursor') pageFields.cursors = true;
            else if (inner.field.name.value === 'role') pageFields.role = true;
            else if (inner.field.name.value === 'kind') pageFields.kind = true;
            else if (inner.field.name.value === 'node')
              this.#collectPageNode(edge, inner.child, grandchildContext);
            else if (inner.field.name.value === 'relationships') {
              edge.linkSelection ??= emptySelection(this.#reader.kindsOf(inner.child.parent));
              this.#collectNode(edge.linkSelection, inner.child, grandchildContext);
            }
          }
          break;
        default:
          throw new TypeError(`no plan supports the field ${parent.name}.${field.name.value}`);
      }
    }
  }

  #collectPageNode(
    edge: MutableEdge,
    selected: Pick<SelectedField, 'field' | 'parent'>,
    context: PlanningContext,
  ): void {
    if (edge.name === 'conflicts') this.#collectConflict(edge, selected, context);
    else this.#collectNode(edge.selection, selected, context);
  }

  #collectConflict(
    edge: MutableEdge,
    { field: parentField, parent }: Pick<SelectedField, 'field' | 'parent'>,
    context: PlanningContext,
  ): void {
    const { nested, selection } = edge;
    for (const { field, conditions, child } of this.#nestedFields(
      parentField.selectionSet,
      parent,
      context,
      selection.visited,
    )) {
      const name = field.name.value;
      const childContext = this.#childContext(context, field, conditions);
      selection.fields.add(name);
      if (name === 'relationship') {
        nested.relationship ??= emptySelection(this.#reader.kindsOf(child.parent));
        this.#collectNode(nested.relationship, child, childContext);
      } else if (name === 'positions' || name === 'position' || name === 'resolution')
        this.#collectConflict(edge, child, childContext);
      else if (name === 'claims') {
        nested.claims ??= emptySelection(this.#reader.kindsOf(child.parent));
        this.#collectNode(nested.claims, child, childContext);
      }
    }
  }

  /** Collects the selections on all nodes of an analysis result, at any depth, in one selection. */
  #collectAnalysis(
    edge: MutableEdge,
    { field: parentField, parent }: Pick<SelectedField, 'field' | 'parent'>,
    context: PlanningContext,
  ): void {
    const { pageFields, selection } = edge;
    if (isNodeType(parent.name)) {
      pageFields.nodes = true;
      this.#collectNode(selection, { field: parentField, parent }, context);
      return;
    }
    if (parent.name === 'RelationshipChange') {
      // `changedTerms` is computed from the terms on both days.
      pageFields.nodes = true;
      selection.fields.add('terms');
    }
    for (const { field, conditions, child } of this.#nestedFields(
      parentField.selectionSet,
      parent,
      context,
      new Map(),
    )) {
      if (field.selectionSet === undefined) continue;
      const childContext = this.#childContext(context, field, conditions);
      if (parent.name === 'RelationshipChange' && field.name.value === 'claims') {
        const selected: SelectedField = { field, parent, kinds: new Set(RELATIONSHIP_TYPES), conditions };
        const claims = this.#getOrCreateEdge(selection, CHANGE_CLAIMS_EDGE, selected, childContext);
        if (claims.typeCondition !== null)
          for (const type of RELATIONSHIP_TYPES) claims.typeCondition.add(type);
        this.#collectNode(claims.selection, child, childContext);
      } else this.#collectAnalysis(edge, child, childContext);
    }
  }

  /** Fields of an object without an ID, each with itself as the parent of its selection. */
  *#nestedFields(
    set: FieldNode['selectionSet'],
    parent: SelectedField['parent'],
    context: PlanningContext,
    visited: VisitedSelections,
  ): Generator<{
    field: FieldNode;
    conditions: InclusionConditions;
    child: Pick<SelectedField, 'field' | 'parent'>;
  }> {
    for (const selected of this.#reader.fields(set, parent, new Set(), context.conditions, visited)) {
      const { field, conditions } = selected;
      const type = field.selectionSet === undefined ? selected.parent : this.#reader.fieldType(selected);
      yield { field, conditions, child: { field, parent: type } };
    }
  }

  #childContext(
    context: PlanningContext,
    field: FieldNode,
    conditions: InclusionConditions,
  ): PlanningContext {
    return { path: [...context.path, field.alias?.value ?? field.name.value], conditions };
  }
}
