import { z } from 'zod';
import { id } from './id.ts';
import { list, optional, record, text, textMatching, withDefault } from './schema-builders.ts';

/** The zod schema of the description of a data set. */
export const dataset = record('a data set', {
  id,
  title: text('a title', 300),
  description: text('a description', 4000),
  license: text('a license', 200),
  uses: withDefault(list('uses', 'data set IDs', id, 100), []),
  release: optional(
    textMatching(
      'a release',
      /^(?=.{1,30}$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'up to 30 lowercase letters, digits and single hyphens, such as "2026-11"',
    ),
  ),
});

/**
 * A named group of claims with a license. `uses` lists the data sets that it builds on. Releases
 * are ordered as texts.
 */
export type Dataset = z.output<typeof dataset>;
