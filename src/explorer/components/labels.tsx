import type { ReactNode } from 'react';
import { formatDate, formatShortDate } from '../core/dates.ts';
import { TYPE_FAMILIES, pluralize } from '../core/wording.ts';
import { ENTITY_KIND_NAMES, MODALITY_NAMES, STATUS_NAMES, TYPE_NAMES } from '../generated/domain.ts';
import type {
  EvidenceSummaryFragment,
  DealStatus,
  EntityKind,
  Modality,
  RelationshipType,
} from '../generated/operations.ts';

/** The type of a deal, in the color of its family. */
export function TypeLabel({ type }: { type: RelationshipType }): ReactNode {
  return (
    <span className="type" data-family={TYPE_FAMILIES[type]}>
      {TYPE_NAMES[type]}
    </span>
  );
}

/** The kind of an entity. */
export function KindLabel({ kind }: { kind: EntityKind }): ReactNode {
  return <span className="kind">{ENTITY_KIND_NAMES[kind]}</span>;
}

/** The status of a deal; a dash if unstated. */
export function StatusLabel({ status }: { status: DealStatus | null }): ReactNode {
  if (status === null) return <Unstated />;
  return (
    <span className="status" data-status={status}>
      {STATUS_NAMES[status]}
    </span>
  );
}

/** The modality of a claim. */
export function ModalityLabel({ modality }: { modality: Modality }): ReactNode {
  return (
    <span className="modality" data-modality={modality}>
      {MODALITY_NAMES[modality]}
    </span>
  );
}

/** Marks a disputed value or deal. */
export function DisputedLabel({ children = 'Disputed' }: { children?: ReactNode }): ReactNode {
  return <span className="disputed">{children}</span>;
}

/** Number of publishers, with a mark for weak or disputed evidence. */
export function EvidenceLabel({ evidence }: { evidence: EvidenceSummaryFragment }): ReactNode {
  const { publishers, strongest, disputed } = evidence;
  const caveat = strongest === 'RUMOUR' ? 'rumor only' : strongest === 'REPORTED' ? 'reported' : null;
  return (
    <span className="evidence">
      {pluralize(publishers, 'publisher')}
      {caveat !== null && (
        <span className="evidence-weak" data-modality={strongest}>
          {' '}
          · {caveat}
        </span>
      )}
      {disputed && (
        <>
          {' '}
          <DisputedLabel />
        </>
      )}
    </span>
  );
}

/** Placeholder for an unstated value. */
export function Unstated(): ReactNode {
  return (
    <span className="unstated">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">not stated</span>
    </span>
  );
}

/** A partial date. */
export function DateLabel({ date, short = false }: { date: string | null; short?: boolean }): ReactNode {
  if (date === null) return <Unstated />;
  return <time dateTime={date}>{short ? formatShortDate(date) : formatDate(date)}</time>;
}
