import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitGraph } from '../support/graph-records.ts';
import { ID_KEYS, OBJECT_TYPES, ROOT_FIELDS, WholeSchemaQuery } from '../support/whole-schema-query.ts';
import { completeGraph } from './complete-graph.ts';
import { createTestApi, storeWith, type TestApi } from './test-api.ts';

/** Arguments of the fields that require some or that find nothing without; by type and field. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'Graph.changesBetween': '(from: "2025-02-01", to: "2025-06-01")',
  'Graph.claim': '(id: "claim-1")',
  'Graph.claims': '(filter: { states: [ACCEPTED, RETRACTED] }, first: 100)',
  'Graph.commonCounterparties': '(of: ["company", "other"])',
  'Graph.company': '(id: "company")',
  'Graph.concentration': '(type: INVESTMENT)',
  'Graph.dependence': '(on: CHIPS, minPercent: 1)',
  'Graph.entity': '(id: "company")',
  'Graph.entityBy': '(scheme: LEI, value: "OTHER")',
  'Graph.knownOn': '(date: "2026-01-01")',
  'Graph.neighborhood': '(of: ["company"])',
  'Graph.node': '(id: "company")',
  'Graph.nodes': '(ids: ["company", "investment", "claim-1", "source"])',
  'Graph.paths': '(from: "company", to: "other")',
  'Graph.relationship': '(id: "investment")',
  'Graph.relationships': '(first: 100)',
  'Graph.search': '(text: "deal")',
  'Graph.source': '(id: "source")',
  'Graph.totals': '(by: PAYER)',
};

const query = new WholeSchemaQuery(ARGUMENTS);

/** Adds the types of a response, and its fields with a value: neither null nor an empty list. */
function collectResolved(value: unknown, resolved: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (name === 'resolved') resolved.add(String(child));
    else if (child !== null && !(Array.isArray(child) && child.length === 0))
      resolved.add(name.replace('_', '.'));
    collectResolved(child, resolved);
  }
}

/** All values of fields of the type ID in a response. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    ID_KEYS.has(key) && typeof child === 'string' ? [child] : idsIn(child),
  );
}

let api: TestApi;
beforeAll(async () => {
  const store = await storeWith();
  await submitGraph(store, completeGraph());
  api = await createTestApi(store, { limits: { cost: 1e9, tokens: 1e6 } });
});
afterAll(() => api.close());

const resolved = new Set<string>(['Query']);
test.each(ROOT_FIELDS.map((field) => [field.name, field] as const))(
  'every field below %s resolves, in the current view and in another one',
  async (_name, field) => {
    const current = await api.data<unknown>(query.selectRoot(field));
    const inView = await api.data<unknown>(query.selectInView(field));
    collectResolved(current, resolved);
    collectResolved(inView, resolved);
    // Every ID names its view, so that no cache mixes two views.
    if (field.name === 'knownOn') return;
    const changesDay = field.name === 'changesBetween' ? '@2025-06-01' : null;
    for (const id of idsIn(current)) expect(/@.*$/.exec(id)?.[0] ?? null).toBe(changesDay);
    for (const id of idsIn(inView))
      expect(id.replace(/^.*@/, '@')).toBe(
        id.startsWith('@') ? '@2026-01-01' : (changesDay ?? '@2026-01-01'),
      );
  },
);

test('the data has every object type', () => {
  const problems = OBJECT_TYPES.filter(({ name }) => !resolved.has(name)).map(
    ({ name }) => `no response has an object of type ${name}; add one to completeGraph`,
  );
  expect(problems).toEqual([]);
});

test('every field has a value on some object, unless its description says that it is always null', () => {
  const problems = OBJECT_TYPES.flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ type, field })),
  )
    .filter(({ field }) => field.description?.includes('Always null') !== true)
    .map(({ type, field }) => `${type.name}.${field.name}`)
    .filter((name) => !resolved.has(name))
    .map((name) => `${name} is null or empty everywhere; add a resolver, or data to completeGraph`);
  expect(problems).toEqual([]);
});
