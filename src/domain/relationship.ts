import type { z } from 'zod';
import { id } from './id.ts';
import { list, oneOf, optional, record, text, withDefault } from './schema-builders.ts';
import { PARTY_ROLES, RELATIONSHIP_TYPES, ruleForType } from './relationship-types.ts';

/** The most parties that one relationship may have. */
export const MAX_PARTIES = 100;

const party = record('a party', { entity: id, role: oneOf(PARTY_ROLES) });

/** The zod schema of a relationship, as data sets and mutations write it; its parties are checked against the table of types. */
export const relationship = record(
  'a relationship',
  {
    id,
    type: oneOf(RELATIONSHIP_TYPES),
    title: text('a title', 500),
    parties: list('parties is a list of {entity, role}', party, MAX_PARTIES).min(1, {
      error: 'a relationship has at least one party',
    }),
    about: withDefault(list('about is a list of entities', id, MAX_PARTIES), []),
    partOf: optional(id),
  },
  ({ type, parties = [] }, { addProblem }) => {
    const rules = type === undefined ? null : ruleForType(type).roles;
    const assigned = new Set<string>();
    for (const [index, party] of parties.entries()) {
      const { entity, role } = party ?? {};
      if (role === undefined) continue;
      const path = ['parties', index, 'role'];
      const rule = rules?.find((candidate) => candidate.role === role);
      if (rules !== null && rule === undefined)
        addProblem(
          path,
          `${type} has no role ${role}; its roles are ${rules.map((each) => each.role).join(', ')}`,
        );
      else if (rule?.repeatable === false && parties.findIndex((other) => other?.role === role) < index)
        addProblem(path, `${type} has only one ${role}`);
      if (entity === undefined) continue;
      if (assigned.has(`${role} ${entity}`)) addProblem(path, `"${entity}" is named twice as ${role}`);
      assigned.add(`${role} ${entity}`);
    }
  },
  ({ type, parties }, { addProblem }) => {
    // A party whose role cannot be read may be the one that is needed.
    if (type === undefined || parties === undefined || parties.some((party) => party?.role === undefined))
      return;
    for (const { role, min } of ruleForType(type).roles)
      if (parties.filter((each) => each?.role === role).length < min)
        addProblem(
          ['parties'],
          `${type} needs ${min === 1 ? `a party with the role ${role}` : `at least ${min} parties with the role ${role}`}`,
        );
  },
  (valid, { addProblem }) => {
    if (valid.partOf !== undefined && valid.partOf === valid.id)
      addProblem(['partOf'], 'a relationship is no part of itself');
  },
);

/** One real-world arrangement between parties. Its terms are not in it: they are worked out from its claims. */
export type Relationship = z.output<typeof relationship>;
