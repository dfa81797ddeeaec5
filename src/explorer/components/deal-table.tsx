import type { AnyVariables } from '@urql/core';
import type { ReactNode } from 'react';
import { useClient } from 'urql';
import { allRows, usePages, type Paged, type Pages } from '../client/use-paged-query.ts';

import { csvOf } from '../core/csv.ts';
import { DEAL_COLUMNS, participants } from '../core/deals.ts';
import { pressedOrder, readOrder } from '../core/filters.ts';
import { counted, rolesInWords } from '../core/wording.ts';
import type { DealFragment, RelationshipOrderField } from '../generated/operations.ts';
import { Asked } from './query-state.tsx';
import { GraphiqlLink } from './graphiql-link.tsx';
import { DateLabel, EvidenceLabel, StatusLabel, TypeLabel, Unstated } from './labels.tsx';
import { EntityLink, PlaceLink } from './links.tsx';
import { useLocation } from './router.tsx';
import { MoreButton } from './load-more-button.tsx';
import { CsvButton } from './export-buttons.tsx';

function Heading({ name, field }: { name: string; field: RelationshipOrderField }): ReactNode {
  const { address, set } = useLocation();
  const order = readOrder(address.params);
  const sorted = order.field === field ? (order.direction === 'ASC' ? 'ascending' : 'descending') : undefined;
  return (
    <th role="columnheader" scope="col" aria-sort={sorted}>
      <button type="button" className="sort" onClick={() => set(pressedOrder(address.params, field))}>
        {name}
      </button>
    </th>
  );
}

/** How many parties of a deal fit into its row. */
const MOST_PARTIES = 4;

function Row({ deal, entity }: { deal: DealFragment; entity: string | null }): ReactNode {
  const { id, type, title, terms, evidence } = deal;
  const others = participants(deal, entity);
  const shown = others.length > MOST_PARTIES + 1 ? MOST_PARTIES : others.length;
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="deal-title">
        <PlaceLink place={{ view: 'relationship', id }}>{title}</PlaceLink>
        <TypeLabel type={type} />
      </th>
      <td role="cell" data-heading={entity === null ? 'Between' : 'With'}>
        <ul className="parties">
          {others.slice(0, shown).map((party) => (
            <li key={party.entity.id}>
              <EntityLink entity={party.entity} /> <span className="role">{rolesInWords(party)}</span>
            </li>
          ))}
          {shown < others.length && <li className="role">and {others.length - shown} more</li>}
        </ul>
      </td>
      <td role="cell" data-heading="Amount" className="amount">
        {terms.amount?.display ?? <Unstated />}
      </td>
      <td role="cell" data-heading="Status">
        <StatusLabel status={terms.status} />
      </td>
      <td role="cell" data-heading="Announced" className="date">
        <DateLabel date={terms.announcedOn} short />
      </td>
      <td role="cell" data-heading="Evidence">
        <EvidenceLabel evidence={evidence} />
      </td>
    </tr>
  );
}

/** Deals that are at hand, as a table. */
export function DealRows({
  deals,
  caption,
  entity = null,
  sortable = false,
}: {
  deals: readonly DealFragment[];
  caption: string;
  /** The entity on whose page it stands: the others are shown beside each deal. */
  entity?: string | null;
  sortable?: boolean;
}): ReactNode {
  const heading = (name: string, field: RelationshipOrderField): ReactNode =>
    sortable ? (
      <Heading name={name} field={field} />
    ) : (
      <th role="columnheader" scope="col">
        {name}
      </th>
    );
  return (
    // The roles are said because narrow windows show rows as cards, which takes them away.
    <table role="table" className="deals">
      <caption className="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heading('Deal', 'TITLE')}
          <th role="columnheader" scope="col">
            {entity === null ? 'Between' : 'With'}
          </th>
          {heading('Amount', 'AMOUNT')}
          <th role="columnheader" scope="col">
            Status
          </th>
          {heading('Announced', 'ANNOUNCED')}
          {heading('Evidence', 'EVIDENCE')}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {deals.map((deal) => (
          <Row key={deal.id} deal={deal} entity={entity} />
        ))}
      </tbody>
    </table>
  );
}

/** A list of deals that comes in pages: sortable by its headings, and to be taken away as CSV or as the query behind it. */
export function DealsTable<Data, Variables extends AnyVariables>({
  paged,
  caption,
  file,
  entity = null,
  sortable = true,
  empty,
}: {
  paged: Paged<Data, Variables, DealFragment>;
  caption: string;
  /** The name of the file that it is saved as, without its ending. */
  file: string;
  entity?: string | null;
  /** Whether its headings order it, by the address. */
  sortable?: boolean;
  /** What is shown where there is no deal. */
  empty: ReactNode;
}): ReactNode {
  const client = useClient();
  const answer = usePages(paged);
  const csv = async (): Promise<string> => csvOf(DEAL_COLUMNS, await allRows(client, paged));
  const show = (pages: Pages<DealFragment> | null): ReactNode => {
    if (pages === null || pages.totalCount === 0) return empty;
    return (
      <>
        <div className="table-head">
          <p className="count">
            {counted(pages.totalCount, 'deal')}
            {pages.hasMore && `, the first ${pages.rows.length} shown`}
          </p>
          <div className="take-away">
            <CsvButton name={file} make={csv} />
            <GraphiqlLink query={paged.query} variables={paged.variables} />
          </div>
        </div>
        <DealRows deals={pages.rows} caption={caption} entity={entity} sortable={sortable} />
        <MoreButton pages={pages} noun="deals" />
      </>
    );
  };
  return (
    <Asked answer={answer} what="the deals" lines={8}>
      {show}
    </Asked>
  );
}
