import type { CommonCounterpartiesQuery, DealFragment } from '../generated/operations.ts';
import type { CsvColumn } from './csv.ts';
import { dealColumns } from './deals.ts';
import type { TableContext } from './view-stamp.ts';

/** An entity that has deals with all chosen entities, with those deals. */
export type SharedCounterparty = CommonCounterpartiesQuery['commonCounterparties']['edges'][number];

/** The deals in which an entity is a party. */
export function dealsWith(deals: readonly DealFragment[], id: string): DealFragment[] {
  return deals.filter(({ parties }) => parties.some(({ entity }) => entity.id === id));
}

/** One deal of a shared counterparty with one chosen entity, as a CSV row. */
export interface CounterpartyRow {
  readonly node: SharedCounterparty['node'];
  readonly entityId: string;
  readonly deal: DealFragment;
}

/** CSV rows of shared counterparties, one per chosen entity and deal. */
export function counterpartyRows(
  counterparties: readonly SharedCounterparty[],
  ids: readonly string[],
): CounterpartyRow[] {
  return counterparties.flatMap(({ node, relationships }) =>
    ids.flatMap((entityId) => dealsWith(relationships, entityId).map((deal) => ({ node, entityId, deal }))),
  );
}

/** CSV columns of shared counterparties. */
export function counterpartyColumns(context: TableContext): CsvColumn<CounterpartyRow>[] {
  return [
    { heading: 'counterparty', value: ({ node }) => node.name },
    { heading: 'counterparty id', value: ({ node }) => node.id },
    { heading: 'counterparty link', value: ({ node: { id } }) => context.linkTo({ view: 'entity', id }) },
    { heading: 'deals with', value: ({ entityId }) => entityId },
    ...dealColumns(context).map(({ heading, value }) => ({
      heading: `deal ${heading}`,
      value: ({ deal }: CounterpartyRow) => value(deal),
    })),
  ];
}
