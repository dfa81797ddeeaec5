import { firstKnownDay } from '../domain/claim.ts';
import type { Id } from '../domain/id.ts';
import type { SourceRecord } from '../domain/ledger-entry.ts';
import type { ClaimInView } from '../domain/resolution.ts';
import { computeVersions } from '../domain/versions.ts';
import type { ClaimWithSource, RelationshipVersions } from '../store/port.ts';

/** The properties of a source that versions depend on. */
export type ClaimSource = Pick<SourceRecord, 'kind' | 'publisher' | 'publishedOn'>;

function toClaimInView({ claim, source }: SourcedClaim): ClaimInView & { readonly source: Id } {
  return {
    id: claim.id,
    seq: claim.seq,
    source: claim.source,
    modality: claim.modality,
    sourceKind: source.kind,
    voice: claim.assertedBy ?? source.publisher,
    knownFrom: firstKnownDay(source.publishedOn, claim.recordedAt),
    ...(source.publishedOn === undefined ? {} : { publishedOn: source.publishedOn }),
    ...(claim.terms === undefined ? {} : { terms: claim.terms }),
  };
}

/** A claim with the relevant properties of its source. */
export interface SourcedClaim {
  readonly claim: ClaimWithSource['claim'];
  readonly source: ClaimSource;
}

/** Computes the versions of a relationship from all claims about it; only accepted claims count. */
export function projectVersions(relationship: Id, claims: readonly SourcedClaim[]): RelationshipVersions {
  const accepted = claims.filter(({ claim }) => claim.state === 'ACCEPTED');
  return { relationship, versions: computeVersions(accepted.map(toClaimInView)) };
}
