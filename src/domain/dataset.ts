import { z } from 'zod';
import { id } from './id.ts';
import { list, record, text, withDefault } from './schema-builders.ts';

/** The zod schema of the description of a data set. */
export const dataset = record('a data set', {
  id,
  title: text('a title', 300),
  description: text('a description', 4000),
  license: text('a license', 200),
  uses: withDefault(list('uses', 'data set IDs', id, 100), []),
});

/** A named group of claims with a license; `uses` lists the data sets that it builds on. */
export type Dataset = z.output<typeof dataset>;
