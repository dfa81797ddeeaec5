import { Kind, type FieldNode, type SelectionSetNode, type ValidationRule } from 'graphql';
import { LimitExceeded } from '../../errors.ts';
import { fragmentSet, refusing, type Fragments } from './limit-rule.ts';

/** Fields of introspection, below which depth is not counted: tools ask it deep, and its answer is small and always the same. */
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

/** How deep a selection set goes, and the field where it is deepest. */
interface Depth {
  readonly levels: number;
  readonly at: FieldNode | null;
}

const FLAT: Depth = { levels: 0, at: null };

/** Refuses operations whose fields are nested deeper than this. Each fragment is looked through once, however often it is spread. */
export function depthLimit(limit: number): ValidationRule {
  return refusing((document, fragments) => {
    const known = new Map<SelectionSetNode, Depth>();
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const { levels, at } = depthOf(definition.selectionSet, fragments, known);
      if (levels <= limit || at === null) continue;
      const sentence = `fields are nested ${levels} deep, and at most ${limit} levels are allowed`;
      return { node: at, error: new LimitExceeded(sentence, limit, levels) };
    }
    return null;
  });
}

function depthOf(
  set: SelectionSetNode | undefined,
  fragments: Fragments,
  known: Map<SelectionSetNode, Depth>,
): Depth {
  if (set === undefined) return FLAT;
  const before = known.get(set);
  if (before !== undefined) return before;
  // A fragment that spreads itself ends here; another rule refuses it.
  known.set(set, FLAT);
  let deepest = FLAT;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (INTROSPECTION.has(selection.name.value)) continue;
      const { levels, at } = depthOf(selection.selectionSet, fragments, known);
      if (levels + 1 > deepest.levels) deepest = { levels: levels + 1, at: at ?? selection };
    } else {
      const inside = depthOf(fragmentSet(selection, fragments), fragments, known);
      if (inside.levels > deepest.levels) deepest = inside;
    }
  }
  known.set(set, deepest);
  return deepest;
}
