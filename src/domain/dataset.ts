import { z } from 'zod';
import { id } from './id.ts';
import { list, record, text, withDefault } from './schema-builders.ts';

/** The zod schema of a data set's own description. */
export const dataset = record('a data set', {
  id,
  title: text('a title', 300),
  description: text('a description', 4000),
  license: text('a licence', 200),
  uses: withDefault(list('uses is a list of data sets', id, 100), []),
});

/** A named group of claims with a licence; `uses` names the data sets that it builds on. */
export type Dataset = z.output<typeof dataset>;
