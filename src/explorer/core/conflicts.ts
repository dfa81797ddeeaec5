import type { DisagreementsQuery } from '../generated/operations.ts';
import type { Column } from './csv.ts';
import { RULE_NAMES, TERM_NAMES } from './wording.ts';

/** A deal and a term of it that sources disagree on. */
export type DealDisagreement = DisagreementsQuery['conflicts']['nodes'][number];

/** One position of a disagreement. */
export interface PositionRow {
  readonly of: DealDisagreement;
  readonly position: DealDisagreement['positions'][number];
  /** Whether it is the one that stands. */
  readonly stands: boolean;
}

/** Disagreements as rows of a table that is taken away: one for each position. */
export function positionRows(all: readonly DealDisagreement[]): PositionRow[] {
  return all.flatMap((of) => of.positions.map((position, index) => ({ of, position, stands: index === 0 })));
}

/** The columns of a table of disagreements that is taken away. */
export const POSITION_COLUMNS: readonly Column<PositionRow>[] = [
  { heading: 'deal id', value: ({ of }) => of.relationship.id },
  { heading: 'deal', value: ({ of }) => of.relationship.title },
  { heading: 'term', value: ({ of }) => TERM_NAMES[of.term] },
  { heading: 'unit', value: ({ of }) => of.unit },
  { heading: 'position', value: ({ position }) => position.date ?? position.display },
  { heading: 'stands', value: ({ stands }) => stands },
  { heading: 'rule', value: ({ of }) => RULE_NAMES[of.resolution.rule] },
  { heading: 'claim ids', value: ({ position }) => position.claims.map(({ id }) => id).join('; ') },
  {
    heading: 'sources',
    value: ({ position }) =>
      position.claims
        .map(({ source }) => `${source.publisher}, ${source.publishedOn ?? 'no date'}`)
        .join('; '),
  },
];
