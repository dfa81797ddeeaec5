import {
  PARTY_ROLES,
  RELATIONSHIP_TYPES,
  ruleForType,
  type PartyRole,
} from '../domain/relationship-types.ts';

const roleIndex = (role: PartyRole | undefined): number =>
  role === undefined ? -1 : PARTY_ROLES.indexOf(role);

/** By index of the type, the index of the role that pays; -1 without a payment. */
export const PAYER_ROLE = Int8Array.from(RELATIONSHIP_TYPES, (type) =>
  roleIndex(ruleForType(type).money?.payer),
);

/** By index of the type, the index of the role that is paid; -1 without a payment. */
export const PAYEE_ROLE = Int8Array.from(RELATIONSHIP_TYPES, (type) =>
  roleIndex(ruleForType(type).money?.payee),
);
