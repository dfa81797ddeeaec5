import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

/** Paths of a store's files, relative to its folder. */
function filesOf(store: string): string[] {
  const folder = fileURLToPath(new URL(`src/store/${store}/`, root));
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith('.ts')).sort();
}

/** The files that ARCHITECTURE.md names as having no counterpart: "sqlite/sql.ts". */
function filesWithoutCounterpart(): string[] {
  const text = readFileSync(new URL('ARCHITECTURE.md', root), 'utf8');
  const section = text.split('\n## ').find((each) => each.startsWith('Two stores\n')) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
  );
}

describe('each file of a store', () => {
  test.each([
    ['sqlite', 'neo4j'],
    ['neo4j', 'sqlite'],
  ])('of %s has a counterpart in %s, or a reason in ARCHITECTURE.md', (store, other) => {
    const others = new Set(filesOf(other));
    const single = filesOf(store).filter((path) => !others.has(path));
    const explained = filesWithoutCounterpart().filter((path) => path.startsWith(`${store}/`));
    expect(explained.sort()).toEqual(single.map((path) => `${store}/${path}`));
  });
});
