import { HttpClients, type BenchmarkTarget } from '../measurement.ts';

/** Number of responses to each query that are compared before the measurement. */
const COMPARED_REQUESTS = 5;

/**
 * Checks that all targets return the same content, before their speed is measured.
 * @param normalize content of a response in a common form.
 * @throws Error if two responses differ.
 */
export async function compareAnswers(
  question: string,
  targets: readonly BenchmarkTarget[],
  normalize: (answer: string, target: BenchmarkTarget) => string,
): Promise<void> {
  const clients = new HttpClients(1);
  try {
    for (let nth = 0; nth < COMPARED_REQUESTS; nth++) {
      let first: { readonly name: string; readonly text: string } | undefined;
      for (const target of targets) {
        const text = normalize((await clients.send(target)).answer, target);
        first ??= { name: target.name, text };
        if (text !== first.text)
          throw new Error(
            `${question}: the responses of ${target.name} and ${first.name} differ:\n${excerptsAtDifference(text, first.text)}`,
          );
      }
    }
  } finally {
    clients.close();
  }
}

/** Excerpts of two texts around their first difference. */
function excerptsAtDifference(one: string, other: string): string {
  let index = 0;
  while (one[index] === other[index]) index++;
  return [one, other].map((text) => text.slice(Math.max(0, index - 200), index + 1800)).join('\n');
}
