import { TERMS } from '../generated/domain.ts';
import type { ClaimLineFragment } from '../generated/operations.ts';
import type { ViewRoute } from './address.ts';
import { dateColumns, type CsvColumn } from './csv.ts';
import { describeMetric, statedTerms } from './terms.ts';
import type { TableContext } from './view-stamp.ts';
import { humanize } from './wording.ts';

/** One claim with its subject, as a CSV row. */
export interface ClaimCsvRow {
  readonly claim: ClaimLineFragment;
  /** Deal or entity that the claim is about; null if out of view. */
  readonly subject: { readonly route: ViewRoute & { readonly id: string }; readonly name: string } | null;
}

/** The stated terms of a claim, such as "Amount: up to $10 billion; Status: Signed". */
function formatTerms({ terms }: ClaimLineFragment): string {
  const stated = statedTerms(terms).map(({ term, display }) => `${TERMS[term].name}: ${display}`);
  return [...stated, ...(terms.metric === null ? [] : [describeMetric(terms.metric)])].join('; ');
}

/** CSV columns of claims, each with its source. */
export function claimColumns({ linkTo }: TableContext): CsvColumn<ClaimCsvRow>[] {
  return [
    { heading: 'subject id', value: ({ subject }) => subject?.route.id },
    { heading: 'subject', value: ({ subject }) => subject?.name },
    { heading: 'subject link', value: ({ subject }) => subject && linkTo(subject.route) },
    { heading: 'claim id', value: ({ claim }) => claim.id },
    { heading: 'claim', value: ({ claim }) => claim.summary },
    { heading: 'modality', value: ({ claim }) => humanize(claim.modality) },
    { heading: 'asserted by', value: ({ claim }) => claim.assertedBy },
    { heading: 'terms', value: ({ claim }) => formatTerms(claim) },
    { heading: 'amount low', value: ({ claim }) => claim.terms.amount?.low },
    { heading: 'amount high', value: ({ claim }) => claim.terms.amount?.high },
    { heading: 'currency', value: ({ claim }) => claim.terms.amount?.currency },
    { heading: 'passage', value: ({ claim }) => claim.passage },
    { heading: 'publisher', value: ({ claim }) => claim.source.publisher },
    { heading: 'source title', value: ({ claim }) => claim.source.title },
    { heading: 'source kind', value: ({ claim }) => humanize(claim.source.kind) },
    ...dateColumns<ClaimCsvRow>('published', ({ claim }) => claim.source.publishedOn),
    { heading: 'date inferred', value: ({ claim }) => claim.source.publishedOnInferred },
    { heading: 'source address', value: ({ claim }) => claim.source.url },
    { heading: 'source link', value: ({ claim }) => linkTo({ view: 'source', id: claim.source.id }) },
    { heading: 'data set', value: ({ claim }) => claim.dataset },
    { heading: 'recorded at', value: ({ claim }) => claim.recordedAt },
  ];
}

/** CSV rows of the claims of deals. */
export function dealClaimRows(
  deals: readonly { readonly id: string; readonly title: string }[],
  claimsByDeal: ReadonlyMap<string, readonly ClaimLineFragment[]>,
): ClaimCsvRow[] {
  return deals.flatMap(({ id, title }) =>
    (claimsByDeal.get(id) ?? []).map((claim) => ({
      claim,
      subject: { route: { view: 'relationship' as const, id }, name: title },
    })),
  );
}
