import { Kind, type FieldNode, type SelectionSetNode, type ValidationRule } from 'graphql';
import { LimitExceeded } from '../../errors.ts';
import { fragmentSelectionSet, limitRule, type FragmentMap } from './limit-rule.ts';

/**
 * Introspection fields, exempt from the limit: tools nest them deeply, and the response is small
 * and always the same.
 */
const INTROSPECTION_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type']);

/** Fields between a connection and its items, which add no level: clients choose either form. */
const PAGE_FIELDS: ReadonlySet<string> = new Set(['edges', 'node', 'nodes']);

/** Depth of a selection set, with its deepest field. */
interface SelectionDepth {
  readonly levels: number;
  readonly deepestField: FieldNode | null;
}

const NO_DEPTH: SelectionDepth = { levels: 0, deepestField: null };

/**
 * Rejects operations with fields nested deeper than the limit; `edges`, `node` and `nodes` do not
 * count. Each fragment is read once, however often it is spread.
 */
export function depthLimit(limit: number): ValidationRule {
  return limitRule((document, fragments) => {
    const cache = new Map<SelectionSetNode, SelectionDepth>();
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const { levels, deepestField } = depthOf(definition.selectionSet, fragments, cache);
      if (levels <= limit || deepestField === null) continue;
      const message = `fields are nested ${levels} levels deep; at most ${limit} levels are allowed`;
      return { node: deepestField, error: new LimitExceeded(message, limit, levels) };
    }
    return null;
  });
}

function depthOf(
  set: SelectionSetNode | undefined,
  fragments: FragmentMap,
  cache: Map<SelectionSetNode, SelectionDepth>,
): SelectionDepth {
  if (set === undefined) return NO_DEPTH;
  const cached = cache.get(set);
  if (cached !== undefined) return cached;
  // A fragment that spreads itself ends here; another rule rejects it.
  cache.set(set, NO_DEPTH);
  let deepest = NO_DEPTH;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (INTROSPECTION_FIELDS.has(selection.name.value)) continue;
      const { levels, deepestField } = depthOf(selection.selectionSet, fragments, cache);
      const ownLevels = PAGE_FIELDS.has(selection.name.value) ? levels : levels + 1;
      if (ownLevels > deepest.levels)
        deepest = { levels: ownLevels, deepestField: deepestField ?? selection };
    } else {
      const fragmentDepth = depthOf(fragmentSelectionSet(selection, fragments), fragments, cache);
      if (fragmentDepth.levels > deepest.levels) deepest = fragmentDepth;
    }
  }
  cache.set(set, deepest);
  return deepest;
}
