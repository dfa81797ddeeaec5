import { Kind, visit, type FieldNode, type SelectionSetNode, type ValidationRule } from 'graphql';
import { LimitExceeded } from '../../errors.ts';
import { fragmentSelectionSet, limitRule, type FragmentMap, type LimitViolation } from './limit-rule.ts';

/** The fields of one place by their names, each with the names that it is answered under. */
type AliasesByField = ReadonlyMap<string, ReadonlyMap<string, FieldNode>>;

/** Refuses documents that select one field under more names than this in one place, fragments included. */
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
    const message = `"${name}" is selected under more than ${limit} names in one place, and at most ${limit} are allowed`;
    return { node: field, error: new LimitExceeded(message, limit, aliases.size) };
  }
  return null;
}

/** Stops adding to a field that is over the limit already. */
function aliasesIn(
  set: SelectionSetNode,
  fragments: FragmentMap,
  limit: number,
  cache: Map<SelectionSetNode, AliasesByField>,
): AliasesByField {
  const cached = cache.get(set);
  if (cached !== undefined) return cached;
  const aliasesByField = new Map<string, Map<string, FieldNode>>();
  // A fragment that spreads itself ends here; another rule refuses it.
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
