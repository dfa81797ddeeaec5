import type { QueryView, ViewRoute } from './address.ts';
import type { CsvColumn } from './csv.ts';
import type { SourceLineFragment } from '../generated/operations.ts';

/** Identity of a view in its downloads: what it showed, and where to find it again. */
export interface ViewStamp {
  /** Day as of which the view is known. */
  readonly asOf: string;
  /** Kinds of sources behind the view. */
  readonly evidence: string;
  readonly revision: number;
  /** Permanent link of the view. */
  readonly url: string;
}

/** Description of the kinds of sources behind a view. */
export const EVIDENCE_NAMES: Readonly<Record<QueryView['evidence'], string>> = {
  ALL: 'all sources',
  OFFICIAL: 'filings and press releases alone',
};

/** CSV columns that repeat the identity of the view in every row. */
export function stampColumns<Row>({ asOf, evidence, revision, url }: ViewStamp): CsvColumn<Row>[] {
  return [
    { heading: 'as of', value: () => asOf },
    { heading: 'evidence', value: () => evidence },
    { heading: 'revision', value: () => revision },
    { heading: 'view', value: () => url },
  ];
}

/** Name of a downloaded file, such as `deals-as-of-2025-10-01-revision-2.csv`. */
export function stampedFileName(
  baseName: string,
  { asOf, revision }: Pick<ViewStamp, 'asOf' | 'revision'>,
  extension: string,
): string {
  return `${baseName}-as-of-${asOf}-revision-${revision}.${extension}`;
}

/** The context of CSV columns, besides their rows. */
export interface TableContext {
  /** Permanent link of a view. */
  readonly linkTo: (route: ViewRoute) => string;
  /** Sources of a deal, each once. */
  readonly sourcesOf: (dealId: string) => readonly SourceLineFragment[];
}

/** The columns and rows of a CSV file. */
export interface CsvTable<Row> {
  readonly columns: readonly CsvColumn<Row>[];
  readonly rows: readonly Row[];
}
