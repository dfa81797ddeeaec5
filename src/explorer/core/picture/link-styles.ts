import type { DealFragment, PictureLinkFragment, RelationshipType } from '../../generated/operations.ts';
import { isPayment } from '../money.ts';
import { TYPE_FAMILIES, type RelationshipFamily } from '../wording.ts';

/** How a line looks. */
export interface LinkStyle {
  readonly family: RelationshipFamily;
  /** In pixels. */
  readonly width: number;
  /** Disputed, or nothing but a rumour. */
  readonly dashed: boolean;
  /** Whether one party gives and the other gets, and the line points at the latter. */
  readonly directed: boolean;
  /** How far it bows out, in parts of its length, seen from the party whose id comes first. */
  readonly bend: number;
}

const MIN_WIDTH = 1.2;
const MAX_WIDTH = 5.5;

/** The types in which no party stands for all on the one side and the other for all on the other. */
const MUTUAL_TYPES: ReadonlySet<RelationshipType> = new Set(['PARTNERSHIP', 'COMPETITION', 'INFRASTRUCTURE']);

/** How wide the line of a deal is: by the most that may be paid in US dollars, each tenfold the same step wider; thin where that is not known. */
export function linkWidth({ amount }: DealFragment['terms']): number {
  if (amount?.currency !== 'USD') return MIN_WIDTH;
  const dollars = amount.high ?? amount.low ?? 0;
  // From a million to a trillion.
  const steps = Math.min(Math.max(Math.log10(Math.max(dollars, 1)) - 6, 0), 6);
  return MIN_WIDTH + ((MAX_WIDTH - MIN_WIDTH) * steps) / 6;
}

/** Whether a deal is drawn with a broken line. */
export function isDoubtful({ evidence }: Pick<DealFragment, 'evidence'>): boolean {
  return evidence.disputed || evidence.strongest === 'RUMOUR';
}

/** How far apart lines between the same two are, and how far the outermost may bow out. */
const SPACING = 0.16;
const MAX_BEND = 0.7;

/** The lines of a picture with their looks, by their ids; lines between the same two spread like a fan. */
export function linkStyles(links: readonly PictureLinkFragment[]): Map<string, LinkStyle> {
  const bundles = new Map<string, PictureLinkFragment[]>();
  for (const link of links) {
    const key = [link.source, link.target].toSorted().join(' ');
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [link]);
    else bundle.push(link);
  }
  const styles = new Map<string, LinkStyle>();
  for (const bundle of bundles.values()) {
    const middle = (bundle.length - 1) / 2;
    const spacing = middle === 0 ? 0 : Math.min(SPACING, MAX_BEND / middle);
    // Those of a kind lie together, and the order is the same each time.
    const sorted = bundle.toSorted((a, b) =>
      TYPE_FAMILIES[a.relationship.type] + a.id < TYPE_FAMILIES[b.relationship.type] + b.id ? -1 : 1,
    );
    sorted.forEach(({ id, sourceRole, targetRole, relationship }, index) => {
      // Between two who are the same in a deal, two investors of one round, nothing passes.
      const rolesDiffer = sourceRole !== targetRole;
      const mutual =
        MUTUAL_TYPES.has(relationship.type) && !isPayment(relationship.type, sourceRole, targetRole);
      styles.set(id, {
        family: TYPE_FAMILIES[relationship.type],
        width: rolesDiffer ? linkWidth(relationship.terms) : MIN_WIDTH,
        dashed: isDoubtful(relationship),
        directed: rolesDiffer && !mutual,
        bend: (index - middle) * spacing,
      });
    });
  }
  return styles;
}

/** How far a line bows out to its own left, seen from its source. */
export function bendFromSource({ source, target }: PictureLinkFragment, { bend }: LinkStyle): number {
  return source < target ? bend : -bend;
}
