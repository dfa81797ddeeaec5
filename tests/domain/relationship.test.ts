import { describe, expect, test } from 'vitest';
import { MAX_PARTIES, relationship } from '../../src/domain/relationship.ts';
import {
  PARTY_ROLES,
  RELATIONSHIP_TYPES,
  ruleForType,
  type PartyRole,
} from '../../src/domain/relationship-types.ts';
import { expectSentence, problems } from './problems.ts';

/** domain.md, One table of relationship types, copied: roles, and payer → payee. */
const TABLE: Record<string, readonly [roles: string, money: string | null]> = {
  INVESTMENT: ['INVESTOR, INVESTEE', 'INVESTOR → INVESTEE'],
  ACQUISITION: ['ACQUIRER, TARGET', 'ACQUIRER → TARGET'],
  STAKE: ['HOLDER, ISSUER', null],
  LOAN: ['LENDER, BORROWER', 'LENDER → BORROWER'],
  CHIP_SUPPLY: ['SUPPLIER, BUYER', 'BUYER → SUPPLIER'],
  CLOUD_CONTRACT: ['PROVIDER, CUSTOMER', 'CUSTOMER → PROVIDER'],
  MANUFACTURING: ['MANUFACTURER, CUSTOMER', 'CUSTOMER → MANUFACTURER'],
  POWER_SUPPLY: ['SUPPLIER, BUYER', 'BUYER → SUPPLIER'],
  INFRASTRUCTURE: ['DEVELOPER, OPERATOR, TENANT, INVESTOR, SUPPLIER', 'INVESTOR → DEVELOPER'],
  LICENSE: ['LICENSOR, LICENSEE', 'LICENSEE → LICENSOR'],
  DISTRIBUTION: ['VENDOR, DISTRIBUTOR', 'DISTRIBUTOR → VENDOR'],
  PARTNERSHIP: ['PARTNER', null],
  COMPETITION: ['COMPETITOR', null],
  DEVELOPMENT: ['DEVELOPER, PRODUCT', null],
  DEPENDENCE: ['DEPENDENT, DEPENDENCY', null],
  REGULATION: ['AUTHORITY, SUBJECT', null],
  LITIGATION: ['PLAINTIFF, DEFENDANT', null],
};

const parties = (...roles: PartyRole[]) => roles.map((role, index) => ({ entity: `e${index}`, role }));
const relationshipWith = (type: string, ...roles: PartyRole[]) => ({
  id: 'r1',
  type,
  title: 'T',
  parties: parties(...roles),
});

test('the table has the types of domain.md, each of them and no other', () => {
  expect([...RELATIONSHIP_TYPES].sort()).toEqual(Object.keys(TABLE).sort());
});

describe.each(RELATIONSHIP_TYPES)('%s', (type) => {
  const { roles, money, label, typeName } = ruleForType(type);
  const needed = roles.flatMap(({ role, min }) => Array.from({ length: min }, () => role));
  const filled = needed.length > 0 ? needed : [roles[0]?.role ?? 'PARTNER'];

  test('has the roles and the direction of money of domain.md', () => {
    expect([roles.map(({ role }) => role).join(', '), money && `${money.payer} → ${money.payee}`]).toEqual(
      TABLE[type],
    );
    expect(label).toBe(type.toLowerCase().replace('_', ' '));
    expect(typeName.toLowerCase()).toBe(type.toLowerCase().replace('_', ''));
  });

  test('holds with the parties that it needs, and with each role that may repeat repeated', () => {
    expect(problems(relationship, relationshipWith(type, ...filled))).toEqual([]);
    for (const { role, repeatable } of roles)
      if (repeatable)
        expect(problems(relationship, relationshipWith(type, ...filled, role, role))).toEqual([]);
  });

  test('refuses every role that it does not have, and names those that it has', () => {
    const ownRoles = roles.map(({ role }) => role);
    for (const role of PARTY_ROLES) {
      if (ownRoles.includes(role)) continue;
      const messages = problems(relationship, relationshipWith(type, ...filled, role));
      expect(messages).toEqual([
        `parties.${filled.length}.role: ${type} has no role ${role}; its roles are ${ownRoles.join(', ')}`,
      ]);
      messages.forEach(expectSentence);
    }
  });

  test('refuses a second party in a role that does not repeat', () => {
    for (const { role, repeatable } of roles)
      if (!repeatable)
        expect(problems(relationship, relationshipWith(type, ...filled, role))).toEqual([
          `parties.${filled.length}.role: ${type} has only one ${role}`,
        ]);
  });

  test('names the role that is missing, and how many it needs', () => {
    for (const { role, min } of roles) {
      if (min === 0) continue;
      const without = filled.filter((each) => each !== role);
      const tooFew = [...without, ...Array.from({ length: min - 1 }, () => role)];
      const messages = problems(relationship, relationshipWith(type, ...tooFew));
      expect(messages).toEqual([
        min === 1
          ? tooFew.length === 0
            ? 'parties: a relationship has at least one party'
            : `parties: ${type} needs a party with the role ${role}`
          : `parties: ${type} needs at least ${min} parties with the role ${role}`,
      ]);
      messages.forEach(expectSentence);
    }
  });
});

describe('a relationship', () => {
  test('may have one party in two roles, but not twice in one', () => {
    const self = {
      ...relationshipWith('INVESTMENT'),
      parties: [
        { entity: 'a', role: 'INVESTOR' },
        { entity: 'a', role: 'INVESTEE' },
      ],
    };
    expect(problems(relationship, self)).toEqual([]);
    expect(problems(relationship, { ...self, parties: [...self.parties, self.parties[0]] })).toEqual([
      'parties.2.role: "a" is named twice as INVESTOR',
    ]);
  });

  test.each([
    [{ parties: [] }, 'parties: a relationship has at least one party'],
    [{ parties: 'a' }, 'parties: parties is a list of {entity, role}, not "a"'],
    [{ parties: ['a'] }, 'parties.0: a party is an object with the fields entity, role'],
    [
      { parties: parties(...Array.from({ length: MAX_PARTIES + 1 }, () => 'PARTNER' as const)) },
      'parties: parties is a list of {entity, role}, at most 100 and not 101',
    ],
    [{ partOf: 'r1' }, 'partOf: a relationship is no part of itself'],
    [{ about: 'x' }, 'about: about is a list of entities, not "x"'],
    [{ type: 'MERGER' }, `type: "MERGER" is not one of ${RELATIONSHIP_TYPES.join(', ')}`],
    [
      { amount: 1 },
      'a relationship has no field "amount"; its fields are id, type, title, parties, about, partOf',
    ],
  ])('with %o is refused', (fault, sentence) => {
    expect(
      problems(relationship, { ...relationshipWith('PARTNERSHIP', 'PARTNER', 'PARTNER'), ...fault }),
    ).toContain(sentence);
  });

  test('is about nothing more than its parties where nothing is said', () => {
    expect(relationship.parse(relationshipWith('PARTNERSHIP', 'PARTNER', 'PARTNER')).about).toEqual([]);
  });
});
