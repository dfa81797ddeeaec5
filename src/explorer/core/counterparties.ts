import type { CommonCounterpartiesQuery, DealFragment } from '../generated/operations.ts';
import type { CsvColumn } from './csv.ts';
import { DEAL_COLUMNS } from './deals.ts';

/** Somebody who has deals with every one of those that were asked for, and those deals. */
export type SharedCounterparty = CommonCounterpartiesQuery['commonCounterparties']['edges'][number];

/** The deals among some in which somebody is a party. */
export function dealsWith(deals: readonly DealFragment[], id: string): DealFragment[] {
  return deals.filter(({ parties }) => parties.some(({ entity }) => entity.id === id));
}

/** One deal of a common counterparty with one of those that were asked for. */
export interface CounterpartyRow {
  readonly node: SharedCounterparty['node'];
  readonly entityId: string;
  readonly deal: DealFragment;
}

/** Common counterparties as rows of a table that is taken away. */
export function counterpartyRows(
  counterparties: readonly SharedCounterparty[],
  ids: readonly string[],
): CounterpartyRow[] {
  return counterparties.flatMap(({ node, relationships }) =>
    ids.flatMap((entityId) => dealsWith(relationships, entityId).map((deal) => ({ node, entityId, deal }))),
  );
}

/** The columns of a table of common counterparties that is taken away. */
export const COUNTERPARTY_COLUMNS: readonly CsvColumn<CounterpartyRow>[] = [
  { heading: 'counterparty', value: ({ node }) => node.name },
  { heading: 'counterparty id', value: ({ node }) => node.id },
  { heading: 'deals with', value: ({ entityId }) => entityId },
  ...DEAL_COLUMNS.map(({ heading, value }) => ({
    heading: `deal ${heading}`,
    value: ({ deal }: CounterpartyRow) => value(deal),
  })),
];
