import { HttpClients, type BenchmarkTarget } from '../measurement.ts';

/** How many answers to each question are compared before the clock runs. */
const COMPARED_REQUESTS = 5;

/**
 * Sees to it that all say the same, before it counts how fast they say it.
 * @param normalize what an answer says, in one form for all that are compared.
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
            `${question}: ${target.name} says otherwise than ${first.name}:\n${excerptsAtDifference(text, first.text)}`,
          );
      }
    }
  } finally {
    clients.close();
  }
}

/** Two texts, from a little before the place on where they part. */
function excerptsAtDifference(one: string, other: string): string {
  let index = 0;
  while (one[index] === other[index]) index++;
  return [one, other].map((text) => text.slice(Math.max(0, index - 200), index + 1800)).join('\n');
}
