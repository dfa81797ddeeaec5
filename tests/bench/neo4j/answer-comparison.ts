import { Clients, type Target } from '../measurement.ts';

/** How many answers to each question are compared before the clock runs. */
const COMPARED = 5;

/**
 * Sees to it that all say the same, before it counts how fast they say it.
 * @param said what an answer says, in one form for all that are compared.
 */
export async function compare(
  question: string,
  targets: readonly Target[],
  said: (answer: string, target: Target) => string,
): Promise<void> {
  const clients = new Clients(1);
  try {
    for (let nth = 0; nth < COMPARED; nth++) {
      let first: { readonly name: string; readonly text: string } | undefined;
      for (const target of targets) {
        const text = said((await clients.ask(target)).answer, target);
        first ??= { name: target.name, text };
        if (text !== first.text)
          throw new Error(
            `${question}: ${target.name} says otherwise than ${first.name}:\n${whereApart(text, first.text)}`,
          );
      }
    }
  } finally {
    clients.close();
  }
}

/** Two texts, from a little before the place on where they part. */
function whereApart(one: string, other: string): string {
  let place = 0;
  while (one[place] === other[place]) place++;
  return [one, other].map((text) => text.slice(Math.max(0, place - 200), place + 1800)).join('\n');
}
