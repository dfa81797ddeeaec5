import type { RelationshipType } from '../domain/relationship-types.ts';
import type { View, Work } from './snapshot.ts';
import type { Sum } from './sums.ts';

/** The money of one type that goes one way at an entity. */
export interface MoneyFlow extends Sum {
  readonly type: RelationshipType;
  readonly direction: 'IN' | 'OUT';
}

/** The money that an entity pays and is paid, by type in the order of their table, what comes in before what goes out. */
export declare function moneyFlow(view: View, entity: number): Work<MoneyFlow[]>;
