import type { CommonCounterpartiesQuery, DealFragment } from '../generated/operations.ts';
import type { Column } from './csv.ts';
import { DEAL_COLUMNS } from './deals.ts';

/** Somebody who has deals with every one of those that were asked for, and those deals. */
export type Counterparty = CommonCounterpartiesQuery['commonCounterparties']['edges'][number];

/** The deals among some in which somebody is a party. */
export function tiesTo(deals: readonly DealFragment[], id: string): DealFragment[] {
  return deals.filter(({ parties }) => parties.some(({ entity }) => entity.id === id));
}

/** One deal of a common counterparty with one of those that were asked for. */
export interface CounterpartyRow {
  readonly node: Counterparty['node'];
  readonly of: string;
  readonly deal: DealFragment;
}

/** Common counterparties as rows of a table that is taken away. */
export function counterpartyRows(all: readonly Counterparty[], ids: readonly string[]): CounterpartyRow[] {
  return all.flatMap(({ node, relationships }) =>
    ids.flatMap((of) => tiesTo(relationships, of).map((deal) => ({ node, of, deal }))),
  );
}

/** The columns of a table of common counterparties that is taken away. */
export const COUNTERPARTY_COLUMNS: readonly Column<CounterpartyRow>[] = [
  { heading: 'counterparty', value: ({ node }) => node.name },
  { heading: 'counterparty id', value: ({ node }) => node.id },
  { heading: 'deals with', value: ({ of }) => of },
  ...DEAL_COLUMNS.map(({ heading, value }) => ({
    heading: `deal ${heading}`,
    value: ({ deal }: CounterpartyRow) => value(deal),
  })),
];
