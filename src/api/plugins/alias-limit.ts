import { Kind, visit, type FieldNode, type SelectionSetNode, type ValidationRule } from 'graphql';
import { LimitExceeded } from '../../errors.ts';
import { fragmentSet, refusing, type Fragments, type OverLimit } from './limit-rule.ts';

/** The fields of one place by their names, each with the names that it is answered under. */
type Names = ReadonlyMap<string, ReadonlyMap<string, FieldNode>>;

/** Refuses documents that select one field under more names than this in one place, fragments included. */
export function aliasLimit(limit: number): ValidationRule {
  return refusing((document, fragments) => {
    const known = new Map<SelectionSetNode, Names>();
    let found: OverLimit | null = null;
    visit(document, {
      SelectionSet(set) {
        if (found !== null) return false;
        found = overLimit(namesIn(set, fragments, limit, known), limit);
        return undefined;
      },
    });
    return found;
  });
}

function overLimit(names: Names, limit: number): OverLimit | null {
  for (const [name, answered] of names) {
    const field = [...answered.values()].at(-1);
    if (answered.size <= limit || field === undefined) continue;
    const sentence = `"${name}" is selected under more than ${limit} names in one place, and at most ${limit} are allowed`;
    return { node: field, error: new LimitExceeded(sentence, limit, answered.size) };
  }
  return null;
}

/** Stops adding to a field that is over the limit already. */
function namesIn(
  set: SelectionSetNode,
  fragments: Fragments,
  limit: number,
  known: Map<SelectionSetNode, Names>,
): Names {
  const before = known.get(set);
  if (before !== undefined) return before;
  const names = new Map<string, Map<string, FieldNode>>();
  // A fragment that spreads itself ends here; another rule refuses it.
  known.set(set, names);
  const add = (name: string, as: string, field: FieldNode): void => {
    let answered = names.get(name);
    if (answered === undefined) names.set(name, (answered = new Map<string, FieldNode>()));
    if (answered.size <= limit) answered.set(as, field);
  };
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      add(selection.name.value, (selection.alias ?? selection.name).value, selection);
      continue;
    }
    const inside = fragmentSet(selection, fragments);
    if (inside === undefined) continue;
    for (const [name, answered] of namesIn(inside, fragments, limit, known))
      for (const [as, field] of answered) add(name, as, field);
  }
  return names;
}
