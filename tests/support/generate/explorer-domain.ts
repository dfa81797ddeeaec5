import { MODALITY_LABELS } from '../../../src/domain/claim.ts';
import { ENTITY_KIND_LABELS } from '../../../src/domain/entity.ts';
import {
  PARTY_ROLES,
  RELATIONSHIP_TYPES,
  roleLabel,
  ruleForType,
} from '../../../src/domain/relationship-types.ts';
import { SOURCE_KIND_LABELS } from '../../../src/domain/source.ts';
import { STATUS_LABELS, TERM_NAMES, TERMS } from '../../../src/domain/terms.ts';
import type { GeneratedFile } from './generated-file.ts';

/** A label as a display name, with its first letter in uppercase. */
const displayName = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

function displayNames(labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, displayName(label)]));
}

function declaration(comment: string, name: string, type: string, value: object): string {
  return `/** ${comment} */\nexport const ${name} = ${JSON.stringify(value)} as const satisfies ${type};\n`;
}

const typeLabels = Object.fromEntries(RELATIONSHIP_TYPES.map((type) => [type, ruleForType(type).label]));
const roleLabels = Object.fromEntries(PARTY_ROLES.map((role) => [role, roleLabel(role)]));
const terms = Object.fromEntries(
  TERM_NAMES.map((term) => {
    const { label, field, kind } = TERMS[term];
    return [term, { name: displayName(label), field, kind }];
  }),
);
const moneyRoles = Object.fromEntries(
  RELATIONSHIP_TYPES.flatMap((type) => {
    const { money } = ruleForType(type);
    return money === null ? [] : [[type, money]];
  }),
);

/**
 * Names and tables of the domain for the explorer, which imports no other layer. They are typed by
 * the enums of the API, so a value that only one of the two has does not compile.
 */
export const explorerDomain: GeneratedFile = {
  path: 'src/explorer/generated/domain.ts',
  text: () =>
    [
      '// Written by `npm run generate` from the tables of src/domain.',
      `import type { DealStatus, EntityKind, Modality, PartyRole, RelationshipType, SourceKind, TermName } from './operations.ts';\n`,
      declaration(
        'Display name of each kind of entity.',
        'ENTITY_KIND_NAMES',
        'Record<EntityKind, string>',
        displayNames(ENTITY_KIND_LABELS),
      ),
      declaration(
        'Display name of each type of relationship, in display order.',
        'TYPE_NAMES',
        'Record<RelationshipType, string>',
        displayNames(typeLabels),
      ),
      declaration(
        'Payer and payee per type of relationship, in display order. The other types have no payment.',
        'MONEY_ROLES',
        'Partial<Record<RelationshipType, Record<"payer" | "payee", PartyRole>>>',
        moneyRoles,
      ),
      declaration(
        'Name of each role, for use within a sentence.',
        'ROLE_NAMES',
        'Record<PartyRole, string>',
        roleLabels,
      ),
      declaration(
        'Display name, field and kind of each term, in display order.',
        'TERMS',
        'Record<TermName, Record<"name" | "field" | "kind", string>>',
        terms,
      ),
      declaration(
        'Display name of each status, from the first talks to the end.',
        'STATUS_NAMES',
        'Record<DealStatus, string>',
        displayNames(STATUS_LABELS),
      ),
      declaration(
        'Display name of each modality.',
        'MODALITY_NAMES',
        'Record<Modality, string>',
        displayNames(MODALITY_LABELS),
      ),
      declaration(
        'Display name of each kind of source.',
        'SOURCE_KIND_NAMES',
        'Record<SourceKind, string>',
        displayNames(SOURCE_KIND_LABELS),
      ),
    ].join('\n'),
};
