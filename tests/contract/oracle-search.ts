import { bestMatch, parseSearchQuery, type SearchedText, type SearchMatch } from '../../src/domain/search.ts';
import type { EdgeArguments, NodeType } from '../../src/store/plan.ts';
import type { GraphOracle } from './oracle.ts';

/** The matches of a text in view, best first, from a scan of all texts. */
export function searchResults(
  oracle: GraphOracle,
  args: EdgeArguments,
): ({ readonly id: string } & SearchMatch)[] {
  const query = parseSearchQuery(args.text ?? '');
  const texts: { readonly id: string; readonly kind: NodeType; readonly texts: readonly SearchedText[] }[] = [
    ...[...oracle.entities.values()].map(({ id, name, shortName, aliases }) => ({
      id,
      kind: 'ENTITY' as const,
      texts: [
        { field: 'name' as const, text: name },
        ...(shortName === undefined ? [] : [{ field: 'name' as const, text: shortName }]),
        ...aliases.map((text) => ({ field: 'alias' as const, text })),
      ],
    })),
    ...[...oracle.views.values()].map(({ record: { id, title } }) => ({
      id,
      kind: 'RELATIONSHIP' as const,
      texts: [{ field: 'title' as const, text: title }],
    })),
    ...oracle.claims
      .filter((claim) => oracle.isInView(claim))
      .map(({ id, summary }) => ({
        id,
        kind: 'CLAIM' as const,
        texts: [{ field: 'summary' as const, text: summary }],
      })),
    ...oracle.sourcesInView.map(({ id, title }) => ({
      id,
      kind: 'SOURCE' as const,
      texts: [{ field: 'title' as const, text: title }],
    })),
  ];
  return texts
    .filter(({ kind }) => args.nodeTypes?.includes(kind) ?? true)
    .flatMap((each) => {
      const match = bestMatch(query, each.texts);
      return match === null ? [] : [{ id: each.id, ...match }];
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
