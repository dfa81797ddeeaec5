import type { DealFragment, PictureLinkFragment, RelationshipType } from '../../generated/operations.ts';
import { isPayment } from '../money.ts';
import { TYPE_FAMILIES, type RelationshipFamily } from '../wording.ts';

/** Appearance of a link. */
export interface LinkStyle {
  readonly family: RelationshipFamily;
  /** Width in pixels. */
  readonly width: number;
  /** Whether the deal is disputed or only a rumor. */
  readonly dashed: boolean;
  /**
   * Whether the link has an arrow at its target, because one party provides and the other receives.
   */
  readonly directed: boolean;
  /** Height of the curve as a fraction of its length, seen from the party whose ID sorts first. */
  readonly bend: number;
}

const MIN_WIDTH = 1.2;
const MAX_WIDTH = 5.5;

/** Types without two distinct sides. */
const MUTUAL_TYPES: ReadonlySet<RelationshipType> = new Set(['PARTNERSHIP', 'COMPETITION', 'INFRASTRUCTURE']);

/**
 * Width of the link of a deal, on a logarithmic scale of the upper bound in US dollars, or of the
 * lower bound if there is no upper one. Deals without a dollar amount get the minimum width.
 */
export function linkWidth({ amount }: DealFragment['terms']): number {
  if (amount?.currency !== 'USD') return MIN_WIDTH;
  const dollars = amount.high ?? amount.low ?? 0;
  // One step per factor of ten, from one million to one trillion.
  const steps = Math.min(Math.max(Math.log10(Math.max(dollars, 1)) - 6, 0), 6);
  return MIN_WIDTH + ((MAX_WIDTH - MIN_WIDTH) * steps) / 6;
}

/** Whether the link of a deal is dashed. */
export function isDoubtful({ evidence }: Pick<DealFragment, 'evidence'>): boolean {
  return evidence.disputed || evidence.strongest === 'RUMOUR';
}

/** Distance between the curves of parallel links, and maximum height of the outermost one. */
const SPACING = 0.16;
const MAX_BEND = 0.7;

/** Styles of the links of a picture, by link ID. Parallel links fan out. */
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
    // Links of one family are adjacent, and the order is always the same.
    const sorted = bundle.toSorted((a, b) =>
      TYPE_FAMILIES[a.relationship.type] + a.id < TYPE_FAMILIES[b.relationship.type] + b.id ? -1 : 1,
    );
    sorted.forEach(({ id, sourceRole, targetRole, relationship }, index) => {
      // Two parties with the same role, such as two investors, pay each other nothing.
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

/** Height of the curve of a link to its left, seen from its source. */
export function bendFromSource({ source, target }: PictureLinkFragment, { bend }: LinkStyle): number {
  return source < target ? bend : -bend;
}
