import { ENTITY_KINDS } from '../../../domain/entity.ts';
import { RELATIONSHIP_TYPES } from '../../../domain/relationship-types.ts';
import type { PlanEdge } from '../../plan.ts';
import type { StatementBuilder, NodeVariable } from './context.ts';
import { claimEdge, sourceEdge } from './claim-edges.ts';
import { entityEdge } from './entity-edges.ts';
import { relationshipEdge } from './relationship-edges.ts';
import type { CypherFragment } from './fragment.ts';

/**
 * Compilers of the edges of each node type, and the property that restricts an edge to some nodes.
 */
const EDGES_BY_NODE_TYPE = {
  ENTITY: { property: 'kind', all: ENTITY_KINDS, from: entityEdge },
  RELATIONSHIP: { property: 'type', all: RELATIONSHIP_TYPES, from: relationshipEdge },
  CLAIM: { property: null, all: ['CLAIM'], from: claimEdge },
  SOURCE: { property: null, all: ['SOURCE'], from: sourceEdge },
} as const;

/** The fragment of an edge from a node; null if the edge does not apply. */
export function edgeFragment(
  builder: StatementBuilder,
  edge: PlanEdge,
  parent: NodeVariable,
): CypherFragment<unknown> | null {
  const argumentShape = builder.argumentShape(edge);
  if (argumentShape === null) return null;
  const { property, all, from } = EDGES_BY_NODE_TYPE[parent.nodeType];
  const matchingTypes = all.filter((each) => edge.typeCondition?.has(each) ?? true);
  if (matchingTypes.length === 0) return null;
  const isConditional = property !== null && matchingTypes.length < all.length;
  // Names from the program's own lists, never client input.
  const where = isConditional
    ? [`${parent.name}.${property} IN [${matchingTypes.map((each) => `'${each}'`).join(', ')}]`]
    : [];
  return (
    from({ builder, edge, argumentShape, parent, name: `n${edge.index}`, where }) ?? {
      text: 'null',
      read: () => {
        throw new TypeError(`nodes of type ${parent.nodeType} have no edge "${edge.name}"`);
      },
    }
  );
}
