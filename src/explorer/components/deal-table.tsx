import type { AnyVariables } from '@urql/core';
import type { ReactNode } from 'react';
import { useClient } from 'urql';
import { fetchAllRows, usePagedQuery, type PagedQuery, type PagedList } from '../client/use-paged-query.ts';
import { dealParticipants } from '../core/deals.ts';
import { toggleOrder, readOrder } from '../core/filters.ts';
import { pluralize, formatRoles } from '../core/wording.ts';
import type { DealFragment, RelationshipOrderField } from '../generated/operations.ts';
import { DealSources } from './deal-sources.tsx';
import { QueryState } from './query-state.tsx';
import { GraphiqlLink } from './graphiql-link.tsx';
import { DateLabel, EvidenceLabel, StatusLabel, TypeLabel, Unstated } from './labels.tsx';
import { EntityLink, ViewLink } from './links.tsx';
import { useRouter } from './router.tsx';
import { LoadMoreButton } from './load-more-button.tsx';
import { DownloadDealsButtons } from './download-csv.tsx';

function SortableHeading({ name, field }: { name: string; field: RelationshipOrderField }): ReactNode {
  const { address, setParams } = useRouter();
  const order = readOrder(address.params);
  const sorted = order.field === field ? (order.direction === 'ASC' ? 'ascending' : 'descending') : undefined;
  return (
    <th role="columnheader" scope="col" aria-sort={sorted} data-heading={name}>
      <button type="button" className="sort" onClick={() => setParams(toggleOrder(address.params, field))}>
        {name}
      </button>
    </th>
  );
}

/** Maximum number of parties in a row. */
const MAX_PARTIES = 4;

function DealRow({ deal, entityId }: { deal: DealFragment; entityId: string | null }): ReactNode {
  const { id, type, title, terms, evidence } = deal;
  const others = dealParticipants(deal, entityId);
  const visibleCount = others.length > MAX_PARTIES + 1 ? MAX_PARTIES : others.length;
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="deal-title">
        <ViewLink route={{ view: 'relationship', id }}>{title}</ViewLink>
        <TypeLabel type={type} />
      </th>
      <td role="cell" data-heading={entityId === null ? 'Parties' : 'With'}>
        <ul className="parties">
          {others.slice(0, visibleCount).map((party) => (
            <li key={party.entity.id}>
              <EntityLink entity={party.entity} /> <span className="role">{formatRoles(party)}</span>
            </li>
          ))}
          {visibleCount < others.length && <li className="role">and {others.length - visibleCount} more</li>}
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

/** A table of deals. */
export function DealTable({
  deals,
  caption,
  entityId = null,
  sortable = false,
}: {
  deals: readonly DealFragment[];
  caption: string;
  /** Entity of the page, which is omitted from the parties of each deal. */
  entityId?: string | null;
  sortable?: boolean;
}): ReactNode {
  const heading = (name: string, field: RelationshipOrderField): ReactNode =>
    sortable ? (
      <SortableHeading name={name} field={field} />
    ) : (
      <th role="columnheader" scope="col">
        {name}
      </th>
    );
  return (
    // Explicit roles, because the display of rows as cards removes the implicit ones.
    <table role="table" className="deals">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heading('Deal', 'TITLE')}
          <th role="columnheader" scope="col">
            {entityId === null ? 'Parties' : 'With'}
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
          <DealRow key={deal.id} deal={deal} entityId={entityId} />
        ))}
      </tbody>
    </table>
  );
}

/** A paged table of deals, sortable by its headings, with a CSV download and a link to GraphiQL. */
export function PagedDealTable<Data, Variables extends AnyVariables>({
  pagedQuery,
  caption,
  baseName,
  entityId = null,
  sortable = true,
  empty,
}: {
  pagedQuery: PagedQuery<Data, Variables, DealFragment>;
  caption: string;
  /** Name of the downloaded file without its extension. */
  baseName: string;
  entityId?: string | null;
  /** Whether the headings sort the table. The sort order is part of the address. */
  sortable?: boolean;
  /** Content if there are no deals. */
  empty: ReactNode;
}): ReactNode {
  const client = useClient();
  const result = usePagedQuery(pagedQuery);
  const renderList = (list: PagedList<DealFragment> | null): ReactNode => {
    if (list === null || list.totalCount === 0) return empty;
    return (
      <>
        <div className="table-head">
          <p className="count">
            {pluralize(list.totalCount, 'deal')}
            {list.hasMore && `, first ${list.rows.length} shown`}
          </p>
          <div className="button-group">
            <DownloadDealsButtons baseName={baseName} fetchDeals={() => fetchAllRows(client, pagedQuery)} />
            <GraphiqlLink query={pagedQuery.query} variables={pagedQuery.variables} />
          </div>
        </div>
        <DealTable deals={list.rows} caption={caption} entityId={entityId} sortable={sortable} />
        <LoadMoreButton list={list} noun="deals" />
        <DealSources dealIds={list.rows.map(({ id }) => id)} />
      </>
    );
  };
  return (
    <QueryState result={result} subject="the deals" lines={8}>
      {renderList}
    </QueryState>
  );
}
