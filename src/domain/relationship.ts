import type { z } from 'zod';
import { id } from './id.ts';
import { list, oneOf, optional, record, text, withDefault } from './schema-builders.ts';
import { PARTY_ROLES, RELATIONSHIP_TYPES, ruleForType } from './relationship-types.ts';

/** Maximum number of parties of a relationship. */
export const MAX_PARTIES = 100;

const party = record('a party', { entity: id, role: oneOf(PARTY_ROLES) });

/** The zod schema of a relationship in a data set; its type determines the allowed parties. */
export const relationship = record(
  'a relationship',
  {
    id,
    type: oneOf(RELATIONSHIP_TYPES),
    title: text('a title', 500),
    parties: list('parties', '{entity, role} objects', party, MAX_PARTIES).min(1, {
      error: 'a relationship must have at least one party',
    }),
    about: withDefault(list('about', 'entity IDs', id, MAX_PARTIES), []),
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
        addProblem(path, `${type} allows only one ${role}`);
      if (entity === undefined) continue;
      if (assigned.has(`${role} ${entity}`)) addProblem(path, `"${entity}" has the role ${role} twice`);
      assigned.add(`${role} ${entity}`);
    }
  },
  ({ type, parties }, { addProblem }) => {
    // A party with an unreadable role may have the required one.
    if (type === undefined || parties === undefined || parties.some((party) => party?.role === undefined))
      return;
    for (const { role, min } of ruleForType(type).roles)
      if (parties.filter((each) => each?.role === role).length < min)
        addProblem(
          ['parties'],
          `${type} requires ${min === 1 ? `a party with the role ${role}` : `at least ${min} parties with the role ${role}`}`,
        );
  },
  (valid, { addProblem }) => {
    if (valid.partOf !== undefined && valid.partOf === valid.id)
      addProblem(['partOf'], 'a relationship cannot be part of itself');
  },
);

/** One real-world arrangement between parties; its terms are resolved from claims. */
export type Relationship = z.output<typeof relationship>;
