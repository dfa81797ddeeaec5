import type { ResultNode } from '../../fetch-result.ts';
import type { Matched, Step } from './context.ts';
import { key } from './sort-expressions.ts';
import { asNode, everyOf, pageOf } from './page.ts';
import type { Piece, Row } from './fragment.ts';
import type { RelationshipList } from './relationship-lists.ts';
import { claimsAt } from './lists.ts';

/** What a pattern leads to: one thing or none. */
export function oneAt(
  { compiling, edge, name, where }: Step,
  kind: Matched['kind'],
  match: string,
  more: readonly string[] = [],
): Piece<ResultNode | null> {
  const { before, text, read } = compiling.thing({ kind, name }, edge.selection);
  const conditions = [...where, ...more];
  return {
    text: `COLLECT { ${match}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`} ${before} RETURN ${text} }`,
    read: (value, reading, owner) => {
      const [found] = value as Row;
      return found === undefined ? null : read(found, reading, owner);
    },
  };
}

/** All things that a pattern leads to, each once, by id. */
export function everyAt(
  { compiling, edge, name, where }: Step,
  kind: Matched['kind'],
  match: string,
  more: readonly string[] = [],
): Piece<ResultNode[]> {
  const list = {
    match,
    where: [...where, ...more],
    kept: `DISTINCT ${name}`,
    row: name,
    keys: [key(`${name}.id`, 'string')],
    indexed: false,
  };
  return everyOf(list, compiling.thing({ kind, name }, edge.selection));
}

/** A page of relationships. */
export function relationshipPage(step: Step, { list, row }: RelationshipList): Piece<unknown> {
  return pageOf(step, list, asNode(step.compiling.thing(row, step.edge.selection)));
}

/** A page of the claims that a pattern leads to. */
export function claimPage(step: Step, match: string): Piece<unknown> {
  const { compiling, edge, name } = step;
  return pageOf(
    step,
    claimsAt(step, match),
    asNode(compiling.thing({ kind: 'CLAIM', name }, edge.selection)),
  );
}
