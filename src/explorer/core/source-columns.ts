import { joinDistinct, type CsvColumn } from './csv.ts';

/** CSV column of the addresses of sources, which contain no spaces but can contain semicolons. */
export function sourceAddressColumn<Row>(
  sourcesOf: (row: Row) => readonly { readonly url: string | null }[],
): CsvColumn<Row> {
  return {
    heading: 'source addresses',
    value: (row) => {
      const addresses = sourcesOf(row).map(({ url }) => url);
      return joinDistinct(addresses, ' ');
    },
  };
}

/** CSV columns of the publishers and addresses of sources. */
export function sourceColumns<Row>(
  sourcesOf: (row: Row) => readonly { readonly publisher: string; readonly url: string | null }[],
): CsvColumn<Row>[] {
  return [
    {
      heading: 'publisher names',
      value: (row) => joinDistinct(sourcesOf(row).map(({ publisher }) => publisher)),
    },
    sourceAddressColumn(sourcesOf),
  ];
}
