import type { ReactNode } from 'react';
import { formatDate, formatShortDate } from '../core/dates.ts';
import {
  TYPE_FAMILIES,
  ENTITY_KIND_NAMES,
  MODALITY_NAMES,
  STATUS_NAMES,
  TYPE_NAMES,
  pluralize,
} from '../core/wording.ts';
import type {
  EvidenceSummaryFragment,
  DealStatus,
  EntityKind,
  Modality,
  RelationshipType,
} from '../generated/operations.ts';

/** The type of a relationship, with the colour of its family. */
export function TypeLabel({ type }: { type: RelationshipType }): ReactNode {
  return (
    <span className="type" data-family={TYPE_FAMILIES[type]}>
      {TYPE_NAMES[type]}
    </span>
  );
}

/** What sort of thing an entity is. */
export function KindLabel({ kind }: { kind: EntityKind }): ReactNode {
  return <span className="kind">{ENTITY_KIND_NAMES[kind]}</span>;
}

/** How far a deal has come; a dash for those who see it where nobody says. */
export function StatusLabel({ status }: { status: DealStatus | null }): ReactNode {
  if (status === null) return <Unstated />;
  return (
    <span className="status" data-status={status}>
      {STATUS_NAMES[status]}
    </span>
  );
}

/** How a claim is meant. */
export function ModalityLabel({ modality }: { modality: Modality }): ReactNode {
  return (
    <span className="modality" data-modality={modality}>
      {MODALITY_NAMES[modality]}
    </span>
  );
}

/** Marks what sources contradict each other about. */
export function DisputedLabel({ children = 'Disputed' }: { children?: ReactNode }): ReactNode {
  return <span className="disputed">{children}</span>;
}

/** How well something is attested: how many publishers, and what they disagree about. */
export function EvidenceLabel({ evidence }: { evidence: EvidenceSummaryFragment }): ReactNode {
  const { publishers, strongest, disputed } = evidence;
  const caveat = strongest === 'RUMOUR' ? 'rumour only' : strongest === 'REPORTED' ? 'reported' : null;
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

/** Stands where no source states a value. */
export function Unstated(): ReactNode {
  return (
    <span className="unstated">
      <span aria-hidden="true">–</span>
      <span className="unseen">not stated</span>
    </span>
  );
}

/** A date as precisely as it is known. */
export function DateLabel({ date, short = false }: { date: string | null; short?: boolean }): ReactNode {
  if (date === null) return <Unstated />;
  return <time dateTime={date}>{short ? formatShortDate(date) : formatDate(date)}</time>;
}
