import { formatAmount } from './amount.ts';
import { formatQuantity } from './quantity.ts';
import type { Conflict } from './conflict.ts';
import { STATUS_LABELS, TERM_NAMES, TERMS, type TermName, type Terms } from './terms.ts';
import type { RelationshipVersion } from './versions.ts';

/** A term that differs between two versions, as text; null where no claim states it. */
export interface TermValueChange {
  readonly term: TermName;
  readonly before: string | null;
  readonly after: string | null;
}

/** A conflict of a version: the values of its positions, the winner first. */
export interface ConflictSummary {
  readonly term: TermName;
  /** The currency or unit of all positions; absent for dates. */
  readonly unit?: string;
  readonly values: readonly string[];
}

/** The differences between two versions of a relationship. */
export interface VersionDifference {
  readonly terms: readonly TermValueChange[];
  readonly newConflicts: readonly ConflictSummary[];
  readonly settledConflicts: readonly ConflictSummary[];
}

/** The value of a term as text, such as "$5 million"; null if it is unstated. */
export function formatTerm(terms: Terms, term: TermName): string | null {
  const rule = TERMS[term];
  switch (rule.kind) {
    case 'money': {
      const amount = terms[rule.field];
      return amount === undefined ? null : formatAmount(amount);
    }
    case 'quantity': {
      const quantity = terms[rule.field];
      return quantity === undefined ? null : formatQuantity(quantity);
    }
    case 'date':
      return terms[rule.field] ?? null;
    case 'status': {
      const status = terms[rule.field];
      return status === undefined ? null : STATUS_LABELS[status];
    }
  }
}

const conflictKey = ({ term, unit = '' }: Conflict): string => `${term} ${unit}`;

function conflictsOnlyIn(
  conflicts: readonly Conflict[],
  others: readonly Conflict[],
): readonly ConflictSummary[] {
  const known = new Set(others.map(conflictKey));
  return conflicts
    .filter((conflict) => !known.has(conflictKey(conflict)))
    .map(({ term, unit, positions }) => ({
      term,
      ...(unit === undefined ? {} : { unit }),
      values: positions.map(({ display }) => display),
    }));
}

/** The changes from one version of a relationship to another; undefined for one out of view. */
export function versionChange(
  before: RelationshipVersion | undefined,
  after: RelationshipVersion | undefined,
): VersionDifference {
  const terms = TERM_NAMES.flatMap((term): TermValueChange[] => {
    const values = { before: before ? formatTerm(before.terms, term) : null, after: after ? formatTerm(after.terms, term) : null }; // prettier-ignore
    return values.before === values.after ? [] : [{ term, ...values }];
  });
  const [earlier, later] = [before?.conflicts ?? [], after?.conflicts ?? []];
  return {
    terms,
    newConflicts: conflictsOnlyIn(later, earlier),
    settledConflicts: conflictsOnlyIn(earlier, later),
  };
}
