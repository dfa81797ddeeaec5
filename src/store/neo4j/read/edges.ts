import { ENTITY_KINDS } from '../../../domain/entity.ts';
import { RELATIONSHIP_TYPES } from '../../../domain/relationship-types.ts';
import type { PlanEdge } from '../../plan.ts';
import type { StatementBuilder, NodeVariable } from './context.ts';
import { claimEdge, sourceEdge } from './claim-edges.ts';
import { entityEdge } from './entity-edges.ts';
import { relationshipEdge } from './relationship-edges.ts';
import type { CypherFragment } from './fragment.ts';

/** How edges are followed from the things of each kind, and by which property an edge is followed from some of them only. */
const EDGES_BY_NODE_TYPE = {
  ENTITY: { property: 'kind', all: ENTITY_KINDS, from: entityEdge },
  RELATIONSHIP: { property: 'type', all: RELATIONSHIP_TYPES, from: relationshipEdge },
  CLAIM: { property: null, all: ['CLAIM'], from: claimEdge },
  SOURCE: { property: null, all: ['SOURCE'], from: sourceEdge },
} as const;

/** An edge as it is followed from a thing; null where it is not. */
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
  // Names of the program's own lists, and nothing that a client sent.
  const where = isConditional
    ? [`${parent.name}.${property} IN [${matchingTypes.map((each) => `'${each}'`).join(', ')}]`]
    : [];
  return (
    from({ builder, edge, argumentShape, parent, name: `n${edge.index}`, where }) ?? {
      text: 'null',
      read: () => {
        throw new TypeError(`no edge "${edge.name}" leads from a thing of kind ${parent.nodeType}`);
      },
    }
  );
}
