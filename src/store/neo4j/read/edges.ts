import { ENTITY_KINDS } from '../../../domain/entity.ts';
import { RELATIONSHIP_TYPES } from '../../../domain/relationship-types.ts';
import type { PlanEdge } from '../../plan.ts';
import type { Compiling, Matched } from './context.ts';
import { fromClaim, fromSource } from './claim-edges.ts';
import { fromEntity } from './entity-edges.ts';
import { fromRelationship } from './relationship-edges.ts';
import type { Piece } from './fragment.ts';

/** How edges are followed from the things of each kind, and by which property an edge is followed from some of them only. */
const FOLLOWED = {
  ENTITY: { property: 'kind', all: ENTITY_KINDS, from: fromEntity },
  RELATIONSHIP: { property: 'type', all: RELATIONSHIP_TYPES, from: fromRelationship },
  CLAIM: { property: null, all: ['CLAIM'], from: fromClaim },
  SOURCE: { property: null, all: ['SOURCE'], from: fromSource },
} as const;

/** An edge as it is followed from a thing; null where it is not. */
export function edgeFrom(compiling: Compiling, edge: PlanEdge, owner: Matched): Piece<unknown> | null {
  const form = compiling.form(edge);
  if (form === null) return null;
  const { property, all, from } = FOLLOWED[owner.kind];
  const followed = all.filter((each) => edge.typeCondition?.has(each) ?? true);
  if (followed.length === 0) return null;
  const some = property !== null && followed.length < all.length;
  // Names of the program's own lists, and nothing that a client sent.
  const where = some
    ? [`${owner.name}.${property} IN [${followed.map((each) => `'${each}'`).join(', ')}]`]
    : [];
  return (
    from({ compiling, edge, form, owner, name: `n${edge.index}`, where }) ?? {
      text: 'null',
      read: () => {
        throw new TypeError(`no edge "${edge.name}" leads from a thing of kind ${owner.kind}`);
      },
    }
  );
}
