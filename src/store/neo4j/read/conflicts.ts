import type { Conflict } from '../../../domain/resolution.ts';
import type { ResultNode, ClaimNode, ConflictResult, RelationshipNode } from '../../fetch-result.ts';
import { valueOf, type Matched, type Projection, type Step } from './context.ts';
import { accepted, holds } from './view-conditions.ts';
import { key } from './sort-expressions.ts';
import type { List } from './list-query.ts';
import { pageOf, type MadePage } from './page.ts';
import type { Piece, Reading, Row } from './fragment.ts';
import { relationshipConditions, versionName } from './relationship-lists.ts';

/** What is selected of the things inside conflicts. */
interface Inside {
  /** The claims that stand behind positions: a list of an id and a claim each. */
  readonly claims: Projection<ResultNode> | null;
  readonly relationship: Projection<ResultNode> | null;
  readonly text: string;
}

/**
 * @param relationship that the conflicts are about; its version in view is matched too.
 * @param conflict the pattern of the conflicts that are meant: "(v1)-[:CONFLICT]->(:Conflict)".
 */
function insideOf({ compiling, edge }: Step, relationship: Matched, conflict: string): Inside {
  const claim = `c${edge.index}`;
  const { nested } = edge;
  const claims = nested.claims && compiling.thing({ kind: 'CLAIM', name: claim }, nested.claims);
  const whole = nested.relationship && compiling.thing(relationship, nested.relationship);
  const claimList =
    claims &&
    `COLLECT { MATCH ${conflict}-[:STATED_BY]->(${claim}:Claim) WHERE ${accepted(claim)} WITH DISTINCT ${claim} RETURN [${claim}.id, ${claims.text}] }`;
  return {
    claims,
    relationship: whole,
    text: `${claimList ?? '[]'}, ${whole === null ? 'null' : whole.text}`,
  };
}

function answered(
  conflict: Conflict,
  inside: Inside,
  claimRows: ReadonlyMap<string, unknown>,
  whole: unknown,
  reading: Reading,
): ConflictResult {
  reading.count();
  const { claims, relationship } = inside;
  return {
    ...conflict,
    ...(relationship === null
      ? {}
      : { relationship: relationship.read(whole, reading, '') as RelationshipNode }),
    positions: conflict.positions.map((position) => ({
      ...position,
      claims:
        claims === null
          ? []
          : position.claims
              .filter((id) => claimRows.has(id))
              .map((id) => claims.read(claimRows.get(id), reading, '') as ClaimNode),
    })),
  };
}

const byId = (rows: Row): ReadonlyMap<string, unknown> => new Map(rows as readonly [string, unknown][]);

/** The conflicts of a relationship whose version in view is matched. */
export function conflictsOf(step: Step, matched: Matched): Piece<ConflictResult[]> {
  const { version } = matched;
  if (version === undefined) throw new TypeError('conflicts are read from a version, and none is matched');
  const inside = insideOf(step, matched, `(${version})-[:CONFLICT]->(:Conflict)`);
  return {
    text: `[${version}.conflicts, ${inside.text}]`,
    read: (value, reading) => {
      const [document, claims, whole] = value as [string, Row, unknown];
      return (JSON.parse(document) as Conflict[]).map((conflict) =>
        answered(conflict, inside, byId(claims), whole, reading),
      );
    },
  };
}

/** A page of all conflicts in view, by relationship and within it in its order. */
export function conflictPage(step: Step): Piece<MadePage<{ node: ConflictResult }>> {
  const { edge, form, name: relationship } = step;
  const [name, version] = [`x${edge.index}`, versionName(relationship)];
  const { where } = relationshipConditions(step, relationship);
  const terms = form.given.has('terms')
    ? [`${name}.term IN ${valueOf(step, 'terms', (args) => args.terms)}`]
    : [];
  const list: List = {
    match: `MATCH (${name}:Conflict)<-[:CONFLICT]-(${version}:Version)<-[:VERSION]-(${relationship}:Relationship) USING INDEX ${name}:Conflict(relationship, ordinal, knownTo)`,
    where: [
      `${name}.relationship IS NOT NULL`,
      `${name}.ordinal IS NOT NULL`,
      holds(name),
      ...terms,
      ...where,
    ],
    kept: `${name}, ${version}, ${relationship}`,
    row: `${name}, ${version}, ${relationship}`,
    keys: [key(`${name}.relationship`, 'string'), key(`${name}.ordinal`, 'number')],
    indexed: true,
  };
  const inside = insideOf(step, { kind: 'RELATIONSHIP', name: relationship, version }, `(${name})`);
  return pageOf(step, list, {
    before: '',
    text: `[${version}.conflicts, ${name}.ordinal, ${inside.text}]`,
    read: (value, reading) => {
      const [document, ordinal, claims, whole] = value as [string, number, Row, unknown];
      const conflict = (JSON.parse(document) as Conflict[])[ordinal];
      if (conflict === undefined) throw new TypeError(`a version has no conflict ${ordinal}`);
      return { node: answered(conflict, inside, byId(claims), whole, reading) };
    },
  });
}
