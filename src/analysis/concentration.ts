import { RELATIONSHIP_TYPES, type RelationshipType } from '../domain/relationship-types.ts';
import { counting } from './summable.ts';
import { entitiesById } from './evidence-order.ts';
import { PAYEE_ROLE } from './money-roles.ts';
import { Shares, type Measure, type Share } from './shares.ts';
import type { View, Work } from './snapshot.ts';
import { partiesIn } from './parties.ts';

/** How concentrated the market of one type of relationship is; its suppliers are those who are paid. */
export interface Concentration {
  readonly measure: Measure;
  readonly hhi: number | null;
  /** The index of the lower ends, and of the upper ends: not the least and the greatest that it can be. */
  readonly hhiLow: number | null;
  readonly hhiHigh: number | null;
  /** The largest first, at most as many as were asked for. */
  readonly shares: readonly Share[];
  /** How many suppliers there are, those with no share that can be told included. */
  readonly suppliers: number;
  /** How many relationships the shares are worked out from. */
  readonly counted: number;
  /** How many state no amount. */
  readonly unstated: number;
  /** How many state an amount without an upper end, or in another currency: they are left out. */
  readonly leftOut: number;
}

/** What is asked of a market. */
export interface ConcentrationAsked {
  /** One in which money goes. */
  readonly type: RelationshipType;
  readonly measure: Measure;
  readonly currency: string;
  readonly first: number;
}

/** How many relationships are looked at between two places where the work may be interrupted. */
const SLICE = 2000;

/** The shares of the suppliers of a market, and how concentrated it is. */
export function* concentration(
  view: View,
  { type, measure, currency, first }: ConcentrationAsked,
): Work<Concentration> {
  const { snapshot } = view;
  const place = RELATIONSHIP_TYPES.indexOf(type);
  const role = PAYEE_ROLE[place] ?? -1;
  const counts = counting(view);
  const shares = new Shares(view, measure, currency);
  for (let relationship = 0; relationship < snapshot.relationshipCount; relationship++) {
    if (relationship % SLICE === SLICE - 1) yield;
    if (snapshot.relationshipType[relationship] !== place) continue;
    const version = view.version(relationship);
    if (version < 0 || (measure === 'MONEY' && !counts(relationship))) continue;
    shares.add(version, partiesIn(snapshot, relationship, role));
  }
  const byId = entitiesById(snapshot);
  return {
    measure,
    hhi: shares.index('middle'),
    hhiLow: shares.index('low'),
    hhiHigh: shares.index('high'),
    shares: shares.shares.sort((a, b) => b.percent - a.percent || byId(a.entity, b.entity)).slice(0, first),
    suppliers: shares.entities,
    counted: shares.counted,
    unstated: shares.unstated,
    leftOut: shares.leftOut,
  };
}
