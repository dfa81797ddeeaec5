import type { Id } from './id.ts';

/**
 * The circles in which things lead to one another, each once and as the ids on its way.
 * @param starts where to look; of those in one circle, the first finds it.
 * @param next what a thing leads to.
 */
export function circles(starts: Iterable<Id>, next: (id: Id) => Id | undefined): Id[][] {
  const found: Id[][] = [];
  const done = new Set<Id>();
  for (const start of starts) {
    const way = new Set<Id>();
    let at: Id | undefined = start;
    while (at !== undefined && !done.has(at) && !way.has(at)) {
      way.add(at);
      at = next(at);
    }
    for (const id of way) done.add(id);
    if (at !== undefined && way.has(at)) found.push([...way].slice([...way].indexOf(at)));
  }
  return found;
}

/** A circle in words, from one of its ids and back to it: "a" → "b" → "a". */
export function shownCircle(circle: readonly Id[], from: Id): string {
  const place = circle.indexOf(from);
  return [...circle.slice(place), ...circle.slice(0, place + 1)].map((id) => `"${id}"`).join(' → ');
}
