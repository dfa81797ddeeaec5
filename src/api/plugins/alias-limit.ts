import { Kind, visit, type FieldNode, type SelectionSetNode, type ValidationRule } from 'graphql';
import { LimitExceeded } from '../../errors.ts';
import { fragmentSelectionSet, limitRule, type FragmentMap, type LimitViolation } from './limit-rule.ts';

/** Fields of a selection set by name, each with its aliases. */
type AliasesByField = ReadonlyMap<string, ReadonlyMap<string, FieldNode>>;

/** Rejects documents with more aliases of one field in one selection set, fragments included. */
export function aliasLimit(limit: number): ValidationRule {
  return limitRule((document, fragments) => {
    const cache = new Map<SelectionSetNode, AliasesByField>();
    let violation: LimitViolation | null = null;
    visit(document, {
      SelectionSet(set) {
        if (violation !== null) return false;
        violation = aliasViolation(aliasesIn(set, fragments, limit, cache), limit);
        return undefined;
      },
    });
    return violation;
  });
}

function aliasViolation(aliasesByField: AliasesByField, limit: number): LimitViolation | null {
  for (const [name, aliases] of aliasesByField) {
    const field = [...aliases.values()].at(-1);
    if (aliases.size <= limit || field === undefined) continue;
    const message = `too many aliases of \`${name}\` in one selection set; at most ${limit} are allowed`;
    return { node: field, error: new LimitExceeded(message, limit, aliases.size) };
  }
  return null;
}

/** Aliases of each field in a selection set; those of a field over the limit are not complete. */
function aliasesIn(
  set: SelectionSetNode,
  fragments: FragmentMap,
  limit: number,
  cache: Map<SelectionSetNode, AliasesByField>,
): AliasesByField {
  const cached = cache.get(set);
  if (cached !== undefined) return cached;
  const aliasesByField = new Map<string, Map<string, FieldNode>>();
  // A fragment that spreads itself ends here; another rule rejects it.
  cache.set(set, aliasesByField);
  const add = (name: string, alias: string, field: FieldNode): void => {
    let aliases = aliasesByField.get(name);
    if (aliases === undefined) aliasesByField.set(name, (aliases = new Map<string, FieldNode>()));
    if (aliases.size <= limit) aliases.set(alias, field);
  };
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      add(selection.name.value, (selection.alias ?? selection.name).value, selection);
      continue;
    }
    const fragmentSelections = fragmentSelectionSet(selection, fragments);
    if (fragmentSelections === undefined) continue;
    for (const [name, aliases] of aliasesIn(fragmentSelections, fragments, limit, cache))
      for (const [alias, field] of aliases) add(name, alias, field);
  }
  return aliasesByField;
}
