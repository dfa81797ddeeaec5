import { answerCheck } from './answer-check.ts';
import type { BenchmarkTarget } from './measurement.ts';
import type { ServerProcess } from './processes.ts';
import type { BenchmarkQuestion } from './questions.ts';

/** A query of the benchmark as a target: a dealgraph server over HTTP. */
export function questionTarget(
  { name, description, query, variables, expected }: BenchmarkQuestion,
  { url, processorTime }: Pick<ServerProcess, 'url' | 'processorTime'>,
): BenchmarkTarget {
  return {
    name,
    description,
    url: `${url}/graphql`,
    processorTime,
    body: (nth) => JSON.stringify({ query, variables: variables(nth) }),
    check: answerCheck(name, expected.path, expected.minLength),
  };
}
