import type { Id } from '../domain/id.ts';
import type { ExistingRecord, WriteTransaction } from '../store/port.ts';

/**
 * The existing records with these IDs. A claim that was replaced is represented by the last claim
 * in its place, under the ID of the first one.
 * @param find returns the existing records with some IDs.
 */
export async function findCurrent(
  find: WriteTransaction['find'],
  ids: readonly Id[],
): Promise<Map<Id, ExistingRecord>> {
  const current = new Map(await find(ids));
  for (;;) {
    const replacements = new Map<Id, Id>();
    for (const [id, { kind, record }] of current) {
      const next = kind === 'CLAIM' ? record.retraction?.replacedBy : undefined;
      if (next !== undefined) replacements.set(id, next);
    }
    if (replacements.size === 0) return current;
    const next = await find([...replacements.values()]);
    for (const [id, replacement] of replacements) {
      const record = next.get(replacement);
      if (record === undefined) throw new TypeError(`the claim "${replacement}" does not exist`);
      current.set(id, record);
    }
  }
}
