import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MAX_PARTIES, relationship } from '../../src/domain/relationship.ts';
import {
  PARTY_ROLES,
  RELATIONSHIP_TYPES,
  ruleForType,
  type PartyRole,
} from '../../src/domain/relationship-types.ts';
import { expectSentence, problems } from './problems.ts';

const MULTIPLICITY_SIGNS = { '1 one': '', '1 several': '+', '2 several': ' 2+', '0 several': '*' } as const;

/** The table of domain.md, One table of relationship types. */
const documentedRows = [
  ...(
    readFileSync(new URL('../../docs/domain.md', import.meta.url), 'utf8').split(/^## /m)[2] ?? ''
  ).matchAll(/^\| ([A-Z_]+) \| (.+) \| (.+) \| (.+) \|$/gm),
].map(([, type, countsAs, roles, money]) => ({
  type,
  countsAs,
  roles: roles?.replaceAll('\\', ''),
  money,
}));

const parties = (...roles: PartyRole[]) => roles.map((role, index) => ({ entity: `e${index}`, role }));
const relationshipWith = (type: string, ...roles: PartyRole[]) => ({
  id: 'r1',
  type,
  title: 'T',
  parties: parties(...roles),
});

test('domain.md has the table of relationship types', () => {
  const rows = RELATIONSHIP_TYPES.map((type) => {
    const { roles, isDeal, betweenEquals, money } = ruleForType(type);
    const roleTexts = roles.map(({ role, min, repeatable }) => {
      const key = `${min} ${repeatable ? 'several' : 'one'}` as keyof typeof MULTIPLICITY_SIGNS;
      return `${role}${MULTIPLICITY_SIGNS[key]}`;
    });
    return {
      type,
      countsAs: `${isDeal ? 'deal' : 'other'}${betweenEquals ? ' between equals' : ''}`,
      roles: roleTexts.join(', '),
      money: money === null ? expect.stringMatching(/^none/) : `${money.payer} → ${money.payee}`,
    };
  });
  expect(documentedRows).toEqual(rows);
});

describe.each(RELATIONSHIP_TYPES)('the relationship type %s', (type) => {
  const { roles, label, typeName } = ruleForType(type);
  const needed = roles.flatMap(({ role, min }) => Array.from({ length: min }, () => role));
  const filled = needed.length > 0 ? needed : [roles[0]?.role ?? 'PARTNER'];

  test('has a label and an object type with the words of its name', () => {
    expect(label).toBe(type.toLowerCase().replace('_', ' '));
    expect(typeName.toLowerCase()).toBe(type.toLowerCase().replace('_', ''));
  });

  test('accepts the required parties, and several parties in each repeatable role', () => {
    expect(problems(relationship, relationshipWith(type, ...filled))).toEqual([]);
    for (const { role, repeatable } of roles)
      if (repeatable)
        expect(problems(relationship, relationshipWith(type, ...filled, role, role))).toEqual([]);
  });

  test('rejects every other role and lists its own roles', () => {
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

  test('rejects a second party in a non-repeatable role', () => {
    for (const { role, repeatable } of roles)
      if (!repeatable)
        expect(problems(relationship, relationshipWith(type, ...filled, role))).toEqual([
          `parties.${filled.length}.role: ${type} allows only one ${role}`,
        ]);
  });

  test('reports the missing role and the required number of parties', () => {
    for (const { role, min } of roles) {
      if (min === 0) continue;
      const without = filled.filter((each) => each !== role);
      const tooFew = [...without, ...Array.from({ length: min - 1 }, () => role)];
      const messages = problems(relationship, relationshipWith(type, ...tooFew));
      expect(messages).toEqual([
        min === 1
          ? tooFew.length === 0
            ? 'parties: a relationship must have at least one party'
            : `parties: ${type} requires a party with the role ${role}`
          : `parties: ${type} requires at least ${min} parties with the role ${role}`,
      ]);
      messages.forEach(expectSentence);
    }
  });
});

describe('a relationship', () => {
  test('can have one entity in two roles, but not twice in one', () => {
    const self = {
      ...relationshipWith('INVESTMENT'),
      parties: [
        { entity: 'a', role: 'INVESTOR' },
        { entity: 'a', role: 'INVESTEE' },
      ],
    };
    expect(problems(relationship, self)).toEqual([]);
    expect(problems(relationship, { ...self, parties: [...self.parties, self.parties[0]] })).toEqual([
      'parties.2.role: "a" has the role INVESTOR twice',
    ]);
  });

  test.each([
    [{ parties: [] }, 'parties: a relationship must have at least one party'],
    [{ parties: 'a' }, 'parties: parties must be a list of {entity, role} objects (got "a")'],
    [{ parties: ['a'] }, 'parties.0: a party must be an object with the fields entity, role'],
    [
      { parties: parties(...Array.from({ length: MAX_PARTIES + 1 }, () => 'PARTNER' as const)) },
      'parties: parties must have at most 100 items (got 101)',
    ],
    [{ partOf: 'r1' }, 'partOf: a relationship cannot be part of itself'],
    [{ about: 'x' }, 'about: about must be a list of entity IDs (got "x")'],
    [{ type: 'MERGER' }, `type: "MERGER" is not one of ${RELATIONSHIP_TYPES.join(', ')}`],
    [
      { amount: 1 },
      'unknown field "amount"; a relationship has the fields id, type, title, parties, about, partOf',
    ],
  ])('with %o is rejected', (fault, sentence) => {
    expect(
      problems(relationship, { ...relationshipWith('PARTNERSHIP', 'PARTNER', 'PARTNER'), ...fault }),
    ).toContain(sentence);
  });

  test('is about no further entities by default', () => {
    expect(relationship.parse(relationshipWith('PARTNERSHIP', 'PARTNER', 'PARTNER')).about).toEqual([]);
  });
});
