import { expectAnswer } from './answer-check.ts';
import type { Target } from './measurement.ts';
import type { Server } from './processes.ts';
import type { Question } from './questions.ts';

/** A question as it is asked of a dealgraph server, over GraphQL. */
export function targetOf(
  { name, what, query, variables, holds }: Question,
  { url, processorTime }: Pick<Server, 'url' | 'processorTime'>,
): Target {
  return {
    name,
    what,
    url: `${url}/graphql`,
    processorTime,
    body: (nth) => JSON.stringify({ query, variables: variables(nth) }),
    check: expectAnswer(name, holds.path, holds.atLeast),
  };
}
