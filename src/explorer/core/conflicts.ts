import { TERMS } from '../generated/domain.ts';
import type { ConflictsQuery } from '../generated/operations.ts';
import { joinDistinct, type CsvColumn } from './csv.ts';
import { unspecifiedDate } from './dates.ts';
import { formatCredit } from './terms.ts';
import { sourceAddressColumn } from './source-columns.ts';
import type { TableContext } from './view-stamp.ts';
import { RULE_NAMES } from './wording.ts';

/** A conflict on one term, with its deal. */
export type DealConflict = ConflictsQuery['conflicts']['nodes'][number];

/** One position of a conflict, as a CSV row. */
export interface PositionRow {
  readonly conflict: DealConflict;
  readonly position: DealConflict['positions'][number];
  /** Whether the resolved term takes its value from this position. */
  readonly isWinner: boolean;
}

/** CSV rows of conflicts, one per position. */
export function positionRows(conflicts: readonly DealConflict[]): PositionRow[] {
  return conflicts.flatMap((conflict) =>
    conflict.positions.map((position, index) => ({ conflict, position, isWinner: index === 0 })),
  );
}

/** CSV columns of positions. */
export function positionColumns({ linkTo }: TableContext): CsvColumn<PositionRow>[] {
  return [
    { heading: 'deal id', value: ({ conflict }) => conflict.relationship.id },
    { heading: 'deal', value: ({ conflict }) => conflict.relationship.title },
    {
      heading: 'deal link',
      value: ({ conflict }) => linkTo({ view: 'relationship', id: conflict.relationship.id }),
    },
    { heading: 'term', value: ({ conflict }) => TERMS[conflict.term].name },
    { heading: 'unit', value: ({ conflict }) => conflict.unit },
    {
      heading: 'position',
      value: ({ position }) => (position.date === null ? position.display : unspecifiedDate(position.date)),
    },
    { heading: 'stands', value: ({ isWinner }) => isWinner },
    { heading: 'rule', value: ({ conflict }) => RULE_NAMES[conflict.resolution.rule] },
    { heading: 'claim ids', value: ({ position }) => position.claims.map(({ id }) => id).join('; ') },
    { heading: 'sources', value: ({ position }) => joinDistinct(position.claims.map(formatCredit)) },
    sourceAddressColumn(({ position }) => position.claims.map(({ source }) => source)),
  ];
}
