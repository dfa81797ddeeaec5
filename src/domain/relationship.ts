import { z } from 'zod';
import { id } from './id.ts';
import { list, oneOf, optional, record, text, withDefault } from './record.ts';
import { PARTY_ROLES, RELATIONSHIP_TYPES, ruleOf } from './relationship-types.ts';

/** The most parties that one relationship may have. */
export const MAX_PARTIES = 100;

const party = record('a party', { entity: id, role: oneOf(PARTY_ROLES) });

/** The zod schema of a relationship, as data sets and mutations write it; its parties are checked against the table of types. */
export const relationship = record('a relationship', {
  id,
  type: oneOf(RELATIONSHIP_TYPES),
  title: text('a title', 500),
  parties: list('parties is a list of {entity, role}', party, MAX_PARTIES).min(1, {
    error: 'a relationship has at least one party',
  }),
  about: withDefault(list('about is a list of entities', id, MAX_PARTIES), []),
  partOf: optional(id),
}).superRefine((value, context) => {
  const rules = ruleOf(value.type).roles;
  const seen = new Set<string>();
  for (const [index, { entity, role }] of value.parties.entries()) {
    const problem = (message: string): void =>
      context.addIssue({ code: 'custom', path: ['parties', index, 'role'], message });
    const rule = rules.find((candidate) => candidate.role === role);
    if (!rule)
      problem(
        `${value.type} has no role ${role}; its roles are ${rules.map((each) => each.role).join(', ')}`,
      );
    else if (!rule.repeats && value.parties.findIndex((other) => other.role === role) < index)
      problem(`${value.type} has only one ${role}`);
    if (seen.has(`${role} ${entity}`)) problem(`"${entity}" is named twice as ${role}`);
    seen.add(`${role} ${entity}`);
  }
  for (const { role, least } of rules) {
    const count = value.parties.filter((each) => each.role === role).length;
    if (count < least)
      context.addIssue({
        code: 'custom',
        path: ['parties'],
        message: `${value.type} needs ${least === 1 ? `a party with the role ${role}` : `at least ${least} parties with the role ${role}`}`,
      });
  }
  if (value.partOf === value.id)
    context.addIssue({ code: 'custom', path: ['partOf'], message: 'a relationship is no part of itself' });
});

/** One real-world arrangement between parties. Its terms are not in it: they are worked out from its claims. */
export type Relationship = z.output<typeof relationship>;
