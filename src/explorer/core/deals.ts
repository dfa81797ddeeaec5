import { ROLE_NAMES } from '../generated/domain.ts';
import type { DealFragment, EntityNameFragment, PartyRole } from '../generated/operations.ts';
import { dateColumns, joinDistinct, type CsvColumn } from './csv.ts';
import { sourceColumns } from './source-columns.ts';
import type { TableContext } from './view-stamp.ts';
import { humanize } from './wording.ts';

/** One entity of a deal with all its roles. */
export interface DealParticipant {
  readonly entity: EntityNameFragment;
  readonly roles: readonly PartyRole[];
}

/** The entities of a deal, each once, without `excludedId` unless it is the only one. */
export function dealParticipants(
  { parties }: Pick<DealFragment, 'parties'>,
  excludedId: string | null = null,
): DealParticipant[] {
  const byId = new Map<string, { entity: EntityNameFragment; roles: PartyRole[] }>();
  for (const { entity: party, role } of parties) {
    const existing = byId.get(party.id);
    if (existing === undefined) byId.set(party.id, { entity: party, roles: [role] });
    else existing.roles.push(role);
  }
  const others = [...byId.values()].filter((each) => each.entity.id !== excludedId);
  return others.length === 0 ? [...byId.values()] : others;
}

/**
 * CSV columns of deals: amounts with their bounds, the IDs of all nodes, the permanent link, and
 * the sources.
 */
export function dealColumns({ linkTo, sourcesOf }: TableContext): CsvColumn<DealFragment>[] {
  return [
    { heading: 'id', value: ({ id }) => id },
    { heading: 'type', value: ({ type }) => humanize(type) },
    { heading: 'title', value: ({ title }) => title },
    { heading: 'link', value: ({ id }) => linkTo({ view: 'relationship', id }) },
    {
      heading: 'parties',
      value: ({ parties }) =>
        parties.map(({ role, entity }) => `${entity.name} (${ROLE_NAMES[role]})`).join('; '),
    },
    { heading: 'party ids', value: ({ parties }) => parties.map(({ entity }) => entity.id).join('; ') },
    { heading: 'status', value: ({ terms }) => (terms.status === null ? null : humanize(terms.status)) },
    { heading: 'amount', value: ({ terms }) => terms.amount?.display },
    { heading: 'amount low', value: ({ terms }) => terms.amount?.low },
    { heading: 'amount high', value: ({ terms }) => terms.amount?.high },
    { heading: 'currency', value: ({ terms }) => terms.amount?.currency },
    ...dateColumns<DealFragment>('announced', ({ terms }) => terms.announcedOn),
    ...dateColumns<DealFragment>('starts', ({ terms }) => terms.startsOn),
    ...dateColumns<DealFragment>('ends', ({ terms }) => terms.endsOn),
    { heading: 'claims', value: ({ evidence }) => evidence.claims },
    { heading: 'sources', value: ({ evidence }) => evidence.sources },
    { heading: 'publishers', value: ({ evidence }) => evidence.publishers },
    { heading: 'strongest claim', value: ({ evidence }) => humanize(evidence.strongest) },
    { heading: 'disputed', value: ({ evidence }) => evidence.disputed },
    ...dateColumns<DealFragment>('first published', ({ evidence }) => evidence.firstPublished),
    ...dateColumns<DealFragment>('last published', ({ evidence }) => evidence.lastPublished),
    ...sourceColumns<DealFragment>(({ id }) => sourcesOf(id)),
  ];
}

/** CSV columns of the deals behind a row: their IDs, permanent links, and sources. */
export function relatedDealColumns<Row>(
  { linkTo, sourcesOf }: TableContext,
  dealsOf: (row: Row) => readonly { readonly id: string }[],
): CsvColumn<Row>[] {
  return [
    { heading: 'deal ids', value: (row) => joinDistinct(dealsOf(row).map(({ id }) => id)) },
    {
      heading: 'deal links',
      value: (row) =>
        joinDistinct(
          dealsOf(row).map(({ id }) => linkTo({ view: 'relationship', id })),
          ' ',
        ),
    },
    ...sourceColumns<Row>((row) => dealsOf(row).flatMap(({ id }) => sourcesOf(id))),
  ];
}
