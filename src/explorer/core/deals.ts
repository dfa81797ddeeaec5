import type { DealFragment, EntityNameFragment, PartyRole } from '../generated/operations.ts';
import type { Column } from './csv.ts';
import { words } from './wording.ts';

/** Somebody who takes part in a deal, and everything that they are there. */
export interface Participant {
  readonly entity: EntityNameFragment;
  readonly roles: readonly PartyRole[];
}

/** Who takes part in a deal, each once, without the one whose page it stands on; with it where it has no other. */
export function participants(
  { parties }: Pick<DealFragment, 'parties'>,
  entity: string | null = null,
): Participant[] {
  const all = new Map<string, { entity: EntityNameFragment; roles: PartyRole[] }>();
  for (const { entity: party, role } of parties) {
    const known = all.get(party.id);
    if (known === undefined) all.set(party.id, { entity: party, roles: [role] });
    else known.roles.push(role);
  }
  const others = [...all.values()].filter((each) => each.entity.id !== entity);
  return others.length === 0 ? [...all.values()] : others;
}

/** The columns of a table of deals that is taken away: every figure with its interval, and where to look it up. */
export const DEAL_COLUMNS: readonly Column<DealFragment>[] = [
  { heading: 'id', value: ({ id }) => id },
  { heading: 'type', value: ({ type }) => words(type) },
  { heading: 'title', value: ({ title }) => title },
  {
    heading: 'parties',
    value: ({ parties }) => parties.map(({ role, entity }) => `${entity.name} (${words(role)})`).join('; '),
  },
  { heading: 'party ids', value: ({ parties }) => parties.map(({ entity }) => entity.id).join('; ') },
  { heading: 'status', value: ({ terms }) => (terms.status === null ? null : words(terms.status)) },
  { heading: 'amount', value: ({ terms }) => terms.amount?.display },
  { heading: 'amount low', value: ({ terms }) => terms.amount?.low },
  { heading: 'amount high', value: ({ terms }) => terms.amount?.high },
  { heading: 'currency', value: ({ terms }) => terms.amount?.currency },
  { heading: 'announced on', value: ({ terms }) => terms.announcedOn },
  { heading: 'starts on', value: ({ terms }) => terms.startsOn },
  { heading: 'ends on', value: ({ terms }) => terms.endsOn },
  { heading: 'claims', value: ({ evidence }) => evidence.claims },
  { heading: 'sources', value: ({ evidence }) => evidence.sources },
  { heading: 'publishers', value: ({ evidence }) => evidence.publishers },
  { heading: 'strongest claim', value: ({ evidence }) => words(evidence.strongest) },
  { heading: 'disputed', value: ({ evidence }) => evidence.disputed },
  { heading: 'first published', value: ({ evidence }) => evidence.firstPublished },
  { heading: 'last published', value: ({ evidence }) => evidence.lastPublished },
];
