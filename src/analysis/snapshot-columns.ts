import { ensureCapacity } from './typed-arrays.ts';

/** One row per entity or relationship, copied before a change, so that snapshots keep theirs. */
export const emptyCopyOnWriteColumns = () => ({
  entityCountry: new Uint16Array(),
  entityParent: new Int32Array(),
  participationStart: new Uint32Array(),
  participationEnd: new Uint32Array(),
  relationshipType: new Uint8Array(),
  hasCoParties: new Uint8Array(),
  partOf: new Int32Array(),
  partyStart: new Uint32Array(),
  partyEnd: new Uint32Array(),
  versionStart: new Uint32Array(),
  versionEnd: new Uint32Array(),
  officialVersionEnd: new Uint32Array(),
  claimStart: new Uint32Array(),
  claimEnd: new Uint32Array(),
});

/** Values that the rows point to. They are only appended, so that snapshots share them. */
export const emptyAppendOnlyColumns = () => ({
  participationRelationship: new Uint32Array(),
  partyEntity: new Uint32Array(),
  partyRole: new Uint8Array(),
  knownFrom: new Int32Array(),
  status: new Uint8Array(),
  currency: new Uint16Array(),
  amount: new Float64Array(),
  amountTo: new Float64Array(),
  amountQualifier: new Uint8Array(),
  amountBasis: new Uint8Array(),
  moneyRule: new Uint8Array(),
  announcedFrom: new Int32Array(),
  announcedTo: new Int32Array(),
  activeFrom: new Int32Array(),
  activeTo: new Int32Array(),
  publishers: new Uint16Array(),
  claims: new Uint16Array(),
  disputed: new Uint8Array(),
  claimKnownFrom: new Int32Array(),
  claimModality: new Uint8Array(),
  claimSourceKind: new Uint8Array(),
  claimDataset: new Uint16Array(),
  claimDated: new Uint8Array(),
});

/** The columns with one row per entity or relationship. */
export type CopyOnWriteColumns = ReturnType<typeof emptyCopyOnWriteColumns>;
type AppendOnlyColumns = ReturnType<typeof emptyAppendOnlyColumns>;

/** The names of the columns that grow together. */
export const ENTITY_COLUMNS = [
  'entityCountry',
  'entityParent',
  'participationStart',
  'participationEnd',
] as const;
export const RELATIONSHIP_COLUMNS = [
  'relationshipType', 'hasCoParties', 'partOf', 'partyStart', 'partyEnd', 'versionStart', 'versionEnd',
  'officialVersionEnd', 'claimStart', 'claimEnd',
] as const; // prettier-ignore
export const PARTICIPATION_COLUMNS = ['participationRelationship'] as const;
export const PARTY_COLUMNS = ['partyEntity', 'partyRole'] as const;
export const VERSION_COLUMNS = [
  'knownFrom', 'status', 'currency', 'amount', 'amountTo', 'amountQualifier', 'amountBasis', 'moneyRule',
  'announcedFrom', 'announcedTo', 'activeFrom', 'activeTo', 'publishers', 'claims', 'disputed',
] as const; // prettier-ignore
export const CLAIM_COLUMNS = [
  'claimKnownFrom',
  'claimModality',
  'claimSourceKind',
  'claimDataset',
  'claimDated',
] as const;

/** Grows columns of equal length to at least this length. */
export function ensureColumnCapacity<T extends CopyOnWriteColumns | AppendOnlyColumns>(
  arrays: T,
  names: readonly (keyof T)[],
  length: number,
): void {
  const [first] = names;
  if (first === undefined || (arrays[first] as Uint8Array).length >= length) return;
  for (const name of names)
    arrays[name] = ensureCapacity(arrays[name] as Uint8Array<ArrayBuffer>, length) as T[typeof name];
}
