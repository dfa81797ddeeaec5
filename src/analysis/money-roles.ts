import {
  PARTY_ROLES,
  RELATIONSHIP_TYPES,
  ruleForType,
  type PartyRole,
} from '../domain/relationship-types.ts';

const roleIndex = (role: PartyRole | undefined): number =>
  role === undefined ? -1 : PARTY_ROLES.indexOf(role);

/** The place of the role that pays, by the place of the type; -1 where nothing is paid. */
export const PAYER_ROLE = Int8Array.from(RELATIONSHIP_TYPES, (type) =>
  roleIndex(ruleForType(type).money?.payer),
);

/** The place of the role that is paid, by the place of the type; -1 where nothing is paid. */
export const PAYEE_ROLE = Int8Array.from(RELATIONSHIP_TYPES, (type) =>
  roleIndex(ruleForType(type).money?.payee),
);
