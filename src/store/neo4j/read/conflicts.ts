import type { Conflict } from '../../../domain/conflict.ts';
import { conflictResult } from '../../conflict-result.ts';
import type {
  ClaimNode,
  ConflictResult,
  EdgePage,
  RelationshipNode,
  ResultNode,
} from '../../fetch-result.ts';
import { CONFLICT_KEYS } from '../../sort-orders.ts';
import { parameterFor, type NodeVariable, type PrefixedFragment, type EdgeContext } from './context.ts';
import { claimInView, versionInViewCondition } from './view-conditions.ts';
import { sortExpression } from './sort-expressions.ts';
import type { ListQuery } from './list-query.ts';
import { pageFragment, type CursorEdge } from './page.ts';
import type { CypherFragment, ResultReader, RowValues } from './fragment.ts';
import { relationshipConditions, versionVariable } from './relationship-lists.ts';

/** Selected nodes inside conflicts. */
interface ConflictSelection {
  /** The claims of positions: a list of [ID, claim]. */
  readonly claims: PrefixedFragment<ResultNode> | null;
  readonly relationship: PrefixedFragment<ResultNode> | null;
  readonly text: string;
}

/**
 * @param relationship subject of the conflicts; its version in view is matched too.
 * @param conflict pattern of the conflicts: `(v1)-[:CONFLICT]->(:Conflict)`.
 */
function conflictSelection(
  { builder, edge }: EdgeContext,
  relationship: NodeVariable,
  conflict: string,
): ConflictSelection {
  const claim = `c${edge.index}`;
  const { nested } = edge;
  const claims = nested.claims && builder.node({ nodeType: 'CLAIM', name: claim }, nested.claims);
  const relationshipFragment = nested.relationship && builder.node(relationship, nested.relationship);
  const claimList =
    claims &&
    `COLLECT { MATCH ${conflict}-[:STATED_BY]->(${claim}:Claim) WHERE ${claimInView(claim, builder.view.floor)} WITH DISTINCT ${claim} RETURN [${claim}.id, ${claims.text}] }`;
  return {
    claims,
    relationship: relationshipFragment,
    text: `${claimList ?? '[]'}, ${relationshipFragment === null ? 'null' : relationshipFragment.text}`,
  };
}

function readConflict(
  conflict: Conflict,
  { claims, relationship }: ConflictSelection,
  claimRows: ReadonlyMap<string, unknown>,
  relationshipValue: unknown,
  reader: ResultReader,
): ConflictResult {
  reader.countObject();
  const relationshipNode =
    relationship && (relationship.read(relationshipValue, reader, '') as RelationshipNode);
  return conflictResult(conflict, relationshipNode, (id) =>
    claims !== null && claimRows.has(id) ? (claims.read(claimRows.get(id), reader, '') as ClaimNode) : null,
  );
}

const rowsById = (rows: RowValues): ReadonlyMap<string, unknown> =>
  new Map(rows as readonly [string, unknown][]);

/** The conflicts of a relationship. Its version in view must be matched. */
export function relationshipConflicts(
  context: EdgeContext,
  relationshipVariable: NodeVariable,
): CypherFragment<ConflictResult[]> {
  const { version } = relationshipVariable;
  if (version === undefined) throw new TypeError('conflicts need a matched version of their relationship');
  const selected = conflictSelection(context, relationshipVariable, `(${version})-[:CONFLICT]->(:Conflict)`);
  return {
    text: `[${version}.conflicts, ${selected.text}]`,
    read: (value, reader) => {
      const [document, claims, relationshipValue] = value as [string, RowValues, unknown];
      return (JSON.parse(document) as Conflict[]).map((conflict) =>
        readConflict(conflict, selected, rowsById(claims), relationshipValue, reader),
      );
    },
  };
}

/** A page of all conflicts in view, ordered by relationship and position in it. */
export function conflictPage(
  context: EdgeContext,
): CypherFragment<EdgePage<CursorEdge<{ node: ConflictResult }>>> {
  const { edge, argumentShape, name: relationship } = context;
  const [name, version] = [`x${edge.index}`, versionVariable(relationship)];
  const { where } = relationshipConditions(context, relationship);
  const terms = argumentShape.present.has('terms')
    ? [`${name}.term IN ${parameterFor(context, 'terms', (args) => args.terms)}`]
    : [];
  const query: ListQuery = {
    match: `MATCH (${name}:Conflict)<-[:CONFLICT]-(${version}:Version)<-[:VERSION]-(${relationship}:Relationship) USING INDEX ${name}:Conflict(relationship, ordinal, knownTo)`,
    where: [
      `${name}.relationship IS NOT NULL`,
      `${name}.ordinal IS NOT NULL`,
      versionInViewCondition(name),
      ...terms,
      ...where,
    ],
    distinctRow: `${name}, ${version}, ${relationship}`,
    rowVariables: `${name}, ${version}, ${relationship}`,
    keys: CONFLICT_KEYS.map((key) => sortExpression(key, `${name}.${key.column}`)),
    indexed: true,
  };
  const selected = conflictSelection(
    context,
    { nodeType: 'RELATIONSHIP', name: relationship, version },
    `(${name})`,
  );
  return pageFragment(context, query, {
    prefix: '',
    text: `[${version}.conflicts, ${name}.ordinal, ${selected.text}]`,
    read: (value, reader) => {
      const [document, ordinal, claims, relationshipValue] = value as [string, number, RowValues, unknown];
      const conflict = (JSON.parse(document) as Conflict[])[ordinal];
      if (conflict === undefined) throw new TypeError(`the version has no conflict with ordinal ${ordinal}`);
      return { node: readConflict(conflict, selected, rowsById(claims), relationshipValue, reader) };
    },
  });
}
