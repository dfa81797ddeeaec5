import type { View, Work } from './snapshot.ts';

/** All entities that are tied to every one of some, the best evidenced first: by the weakest of their ties, then by id. */
export declare function commonCounterparties(view: View, of: readonly number[]): Work<number[]>;

/** The relationships in view that tie an entity to any of some, the best evidenced first. */
export declare function relationshipsWith(view: View, entity: number, others: readonly number[]): Work<number[]>;
