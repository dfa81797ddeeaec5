import { daysInView } from '../domain/claim.ts';
import type { Id } from '../domain/id.ts';
import type { SourceRecord } from '../domain/ledger-entry.ts';
import type { ClaimInView } from '../domain/claim-in-view.ts';
import { isOfficial } from '../domain/source.ts';
import { computeVersions } from '../domain/versions.ts';
import type { ClaimWithSource, RelationshipVersions } from '../store/port.ts';

/** The properties of a source that versions depend on. */
export type ClaimSource = Pick<SourceRecord, 'kind' | 'publisher' | 'publishedOn'>;

/** The claim for resolution; none if it is in view on no day. */
function toClaimInView({ claim, source }: SourcedClaim): (ClaimInView & { readonly source: Id })[] {
  const days = daysInView(claim, source.publishedOn);
  if (days === null) return [];
  return [
    {
      id: claim.id,
      seq: claim.seq,
      source: claim.source,
      modality: claim.modality,
      sourceKind: source.kind,
      voice: claim.assertedBy ?? source.publisher,
      knownFrom: days.from,
      ...(days.to === undefined ? {} : { knownTo: days.to }),
      ...(source.publishedOn === undefined ? {} : { publishedOn: source.publishedOn }),
      ...(claim.terms === undefined ? {} : { terms: claim.terms }),
    },
  ];
}

/** A claim with the relevant properties of its source. */
export interface SourcedClaim {
  readonly claim: ClaimWithSource['claim'];
  readonly source: ClaimSource;
}

/** Computes the versions of a relationship at both evidence floors, from all claims about it. */
export function projectVersions(relationship: Id, claims: readonly SourcedClaim[]): RelationshipVersions {
  const inView = claims.flatMap(toClaimInView);
  const official = inView.filter(({ sourceKind }) => isOfficial(sourceKind));
  const versions = computeVersions(inView);
  const officialVersions = official.length === inView.length ? versions : computeVersions(official);
  return { relationship, versions, officialVersions };
}
