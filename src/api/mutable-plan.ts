import type { PlanEdge, Selection } from '../store/plan.ts';
import type { EdgeRule } from './edges.ts';
import type { InclusionConditions } from './inclusion-conditions.ts';
import type { VisitedSelections } from './selection-reader.ts';
import type { NodeKind } from './type-names.ts';

/** A selection of a plan that is being built. */
export interface MutableSelection extends Selection {
  readonly fields: Set<string>;
  readonly edges: MutableEdge[];
  readonly targetKinds: ReadonlySet<NodeKind>;
  readonly edgesByKey: Map<string, MutableEdge>;
  readonly visited: VisitedSelections;
}

/** An edge of a plan that is being built. */
export interface MutableEdge extends PlanEdge {
  typeCondition: Set<NodeKind> | null;
  readonly selection: MutableSelection;
  readonly pageFields: { -readonly [K in keyof PlanEdge['pageFields']]: boolean };
  linkSelection: MutableSelection | null;
  readonly nested: { claims: MutableSelection | null; relationship: MutableSelection | null };
  readonly conditionSets: Map<string, InclusionConditions>;
}

/** A selection of nothing but the ID. */
export function emptySelection(targetKinds: ReadonlySet<NodeKind>): MutableSelection {
  return { fields: new Set(['id']), edges: [], targetKinds, edgesByKey: new Map(), visited: new Map() };
}

/**
 * An edge that selects nothing yet and applies to no type.
 * @param index position of the edge in the bindings' arguments.
 */
export function emptyEdge(rule: EdgeRule, responseKey: string, index: number): MutableEdge {
  return {
    name: rule.name,
    responseKey,
    typeCondition: new Set(),
    index,
    selection: emptySelection(rule.targetKinds),
    pageFields: {
      totalCount: rule.form === 'count',
      pageInfo: false,
      cursors: false,
      nodes: rule.form !== 'page' && rule.form !== 'count' && rule.form !== 'analysis',
      role: false,
      kind: false,
      suggestions: false,
    },
    linkSelection: null,
    nested: { claims: null, relationship: null },
    conditionSets: new Map(),
  };
}
