import type { FetchResult } from '../../fetch-result.ts';
import type { PlanEdge, RootEdgeName, NodeType } from '../../plan.ts';
import { ofKinds, valueOf, type Compiling, type Matched, type Step } from './context.ts';
import { conflictPage } from './conflicts.ts';
import { figuresOf } from './graph-summary.ts';
import { among, formOf } from './argument-shape.ts';
import { accepted, known } from './view-conditions.ts';
import type { List } from './list-query.ts';
import { allClaims, allEntities, allSources } from './lists.ts';
import { asNode, pageOf } from './page.ts';
import type { Piece, Row } from './fragment.ts';
import { allRelationships } from './relationship-lists.ts';
import { searchStatement } from './search.ts';

/** A whole statement that gives one row; what is read is the list of its rows' only column. */
function single(piece: Piece<unknown>, before = ''): Piece<FetchResult> {
  return {
    text: `${before === '' ? '' : `${before} `}RETURN ${piece.text} AS answer`,
    read: (rows, reading) => piece.read((rows as Row)[0], reading, '') as FetchResult,
  };
}

function page(step: Step, list: List, row: Matched): Piece<FetchResult> {
  return single(
    pageOf(step, list, asNode(step.compiling.thing(row, step.edge.selection))),
    list.few?.lookedUp,
  );
}

/** The label of the things of each kind, and the condition for one to be in view. */
const THINGS: Readonly<Record<NodeType, { readonly label: string; readonly inView?: typeof known }>> = {
  ENTITY: { label: 'Entity' },
  RELATIONSHIP: { label: 'Relationship', inView: known },
  CLAIM: { label: 'Claim', inView: accepted },
  SOURCE: { label: 'Source', inView: known },
};

/** Whatever has one of the ids and is in view, in their order; null for an id that nothing has. */
function nodesOf(step: Step): Piece<FetchResult> {
  const { compiling, edge, form, name } = step;
  const lists = among(form).map((kind) => {
    const { label, inView } = THINGS[kind];
    const conditions = [
      ...(inView === undefined ? [] : [inView(name)]),
      ...(kind === 'ENTITY' ? ofKinds(step) : []),
    ];
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
    const ids = valueOf(step, `ids${label}`, ({ ids: all = [], idTypes }) =>
      idTypes === undefined ? all : all.filter((_, place) => idTypes[place] === kind),
    );
    const { before, text, read } = compiling.thing({ kind, name }, edge.selection);
    return {
      kind,
      text: `COLLECT { UNWIND ${ids} AS asked MATCH (${name}:${label} {id: asked}) ${where} ${before} RETURN ${text} }`,
      read,
    };
  });
  return single({
    text: `[${lists.map(({ text }) => text).join(', ')}]`,
    read: (value, reading) => {
      const found = lists.map(({ kind, read }, place) => ({
        kind,
        byId: new Map(
          ((value as readonly Row[])[place] ?? []).map((row) => {
            const thing = read(row, reading, '');
            return [thing.id, thing] as const;
          }),
        ),
      }));
      const { ids = [], idTypes } = reading.args(edge);
      return ids.map((id, place) => {
        const kind = idTypes?.[place];
        const there = found.find((each) => (kind === undefined || kind === each.kind) && each.byId.has(id));
        return there?.byId.get(id) ?? null;
      });
    },
  });
}

/** The statement of a root; what it reads is the list of its rows' only column. */
export function rootOf(compiling: Compiling, edge: PlanEdge<RootEdgeName>): Piece<FetchResult> {
  const name = `n${edge.index}`;
  const step: Step = { compiling, edge, form: compiling.form(edge) ?? formOf({}), name, where: [] };
  switch (edge.name) {
    case 'nodes':
      return nodesOf(step);
    case 'graph':
      return single(figuresOf(edge.selection.fields));
    case 'entities':
      return page(step, allEntities(step), { kind: 'ENTITY', name });
    case 'relationships': {
      const { list, row } = allRelationships(step);
      return page(step, list, row);
    }
    case 'claims':
      return page(step, allClaims(step), { kind: 'CLAIM', name });
    case 'sources':
      return page(step, allSources(step), { kind: 'SOURCE', name });
    case 'conflicts':
      return single(conflictPage(step));
    case 'search':
      return searchStatement(step);
  }
}
