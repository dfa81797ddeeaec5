import type { PartyRole } from '../../../domain/relationship-types.ts';
import type { EntityNode, PartyResult } from '../../fetch-result.ts';
import { ofRoles, type Followed } from './context.ts';
import { conflictsOf } from './conflicts.ts';
import { known } from './view-conditions.ts';
import { key } from './sort-expressions.ts';
import { claimPage, everyAt, oneAt } from './related-nodes.ts';
import { everyOf } from './page.ts';
import type { Piece } from './fragment.ts';
import { relationshipsAt } from './relationship-lists.ts';

/** The parties of a relationship, in its order. */
function parties(step: Followed): Piece<PartyResult[]> {
  const { compiling, edge, owner, name, where } = step;
  const tie = `t${edge.index}`;
  const thing = compiling.thing({ kind: 'ENTITY', name }, edge.selection);
  const list = {
    match: `MATCH (${owner.name})<-[${tie}]-(${name}:Entity)`,
    where: [...where, ...ofRoles(step, tie, 'otherRoles')],
    kept: `${tie}, ${name}`,
    row: `${tie}, ${name}`,
    keys: [key(`${tie}.ordinal`, 'number')],
    indexed: false,
  };
  return everyOf(list, {
    before: thing.before,
    text: `[type(${tie}), ${thing.text}]`,
    read: (value, reading, of) => {
      const [role, entity] = value as [PartyRole, unknown];
      return { role, entity: thing.read(entity, reading, of) as EntityNode };
    },
  });
}

/** An edge that leads from a relationship, whose version in view is matched where conflicts are selected; null for one that does not. */
export function fromRelationship(step: Followed): Piece<unknown> | null {
  const { compiling, edge, owner, name } = step;
  const from = `MATCH (${owner.name})`;
  switch (edge.name) {
    case 'parties':
      return parties(step);
    case 'about':
      return everyAt(step, 'ENTITY', `${from}-[:CONCERNS]->(${name}:Entity)`);
    case 'claims':
      return claimPage(step, `${from}<-[:ABOUT]-(${name}:Claim)`);
    case 'conflicts':
      return conflictsOf(step, owner);
    case 'partOf':
      return oneAt(step, 'RELATIONSHIP', `${from}-[:PART_OF]->(${name}:Relationship)`, [known(name)]);
    case 'parts': {
      const { list, row } = relationshipsAt(step, `${from}<-[:PART_OF]-(${name}:Relationship)`);
      return everyOf(list, compiling.thing(row, edge.selection));
    }
    default:
      return null;
  }
}
