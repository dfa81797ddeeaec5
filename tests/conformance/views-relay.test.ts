import { act, createElement, Suspense, type ReactNode } from 'react';
import {
  RelayEnvironmentProvider,
  useLazyLoadQuery,
  usePaginationFragment,
  useRefetchableFragment,
} from 'react-relay';
import { create } from 'react-test-renderer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';
import { compileRelay, relayEnvironment, type RelayArtifacts } from './relay-client.ts';
import { DAYS, firstDeals, serverData, withoutTypenames } from './view-queries.ts';

const DEAL_EDGES = 'totalCount edges { node { id title evidence { claims } } }';

const DOCUMENTS = [
  `query ViewsQuery($first: Date!, $second: Date!) {
    first: knownOn(date: $first) { company(id: "openai") { ...Deals_company } }
    second: knownOn(date: $second) { company(id: "openai") { ...Deals_company } }
    company(id: "openai") { ...Deals_company }
  }`,
  `fragment Deals_company on Company
    @refetchable(queryName: "DealsPageQuery")
    @argumentDefinitions(count: { type: "Int", defaultValue: 4 }, cursor: { type: "String" }) {
    id
    degree
    relationships(first: $count, after: $cursor) @connection(key: "Deals_relationships") { ${DEAL_EDGES} }
  }`,
  'query FiguresQuery($id: ID!) { company(id: $id) { ...Figures_company } }',
  `fragment Figures_company on Company @refetchable(queryName: "FiguresRefetchQuery") {
    id
    degree
    deals(includeSubsidiaries: false)
  }`,
  'query ListQuery($day: Date!) { ...List_query @arguments(day: $day) }',
  `fragment List_query on Query
    @refetchable(queryName: "ListPageQuery")
    @argumentDefinitions(
      day: { type: "Date!" }
      count: { type: "Int", defaultValue: 4 }
      cursor: { type: "String" }
    ) {
    knownOn(date: $day) {
      relationships(first: $count, after: $cursor) @connection(key: "List_relationships") { ${DEAL_EDGES} }
    }
  }`,
];

/** Reference to a fragment, which a component reads with its own fragment. */
type FragmentReference = NonNullable<Parameters<typeof usePaginationFragment>[1]>;

/** Deals as a list component shows them. */
interface DealList {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

/** What a component with a paginated list shows, and its function to load the next page. */
interface ShownList {
  readonly deals: DealList;
  readonly hasNext: boolean;
  readonly loadNext: (count: number) => unknown;
}

let server: TestServer;
let artifacts: RelayArtifacts;
beforeAll(async () => {
  // The second setting stops a warning that recommends renderers with a DOM.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, IS_REACT_NATIVE_TEST_ENVIRONMENT: true });
  artifacts = await compileRelay(DOCUMENTS);
  server = await startServer();
});
afterAll(async () => {
  artifacts.remove();
  await server.stop();
});

/** Lets React work until a condition holds. */
async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries++)
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 25)));
  expect(condition()).toBe(true);
}

/** Renders a component that suspends while it loads. */
function render(component: () => ReactNode): void {
  const environment = relayEnvironment(server.url);
  act(() => {
    const page = createElement(Suspense, { fallback: 'loading' }, createElement(component));
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the other renderers need a DOM
    create(createElement(RelayEnvironmentProvider, { environment, children: page }));
  });
}

/** Runs a query in a component. */
function useQueryData(name: string, variables: object): unknown {
  return useLazyLoadQuery(artifacts.artifact(name), variables as never);
}

/** The list of a name, which a component shows by now. */
function shownList<L extends ShownList>(lists: ReadonlyMap<string, L>, name: string): L {
  const list = lists.get(name);
  if (list === undefined) throw new Error(`no component shows the list ${name}`);
  return list;
}

/** Loads the next page of a list, and waits until the component shows it. */
async function loadNext(lists: ReadonlyMap<string, ShownList>, name: string, count: number): Promise<void> {
  const { deals, loadNext: load } = shownList(lists, name);
  act(() => void load(count));
  await until(() => shownList(lists, name).deals.edges.length > deals.edges.length);
}

const nodesOf = ({ edges }: DealList): unknown => withoutTypenames(edges.map(({ node }) => node));

test('a paginated list below knownOn loads further pages of its own view', async () => {
  const shown = new Map<string, ShownList & { readonly degree: number }>();
  function Deals({ name, company }: { name: string; company: FragmentReference }): ReactNode {
    const { data, ...list } = usePaginationFragment(artifacts.artifact('Deals_company'), company);
    const { degree, relationships } = data as { degree: number; relationships: DealList };
    shown.set(name, { ...list, degree, deals: relationships });
    return null;
  }
  render(() => {
    const { first, second, company } = useQueryData('ViewsQuery', { first: DAYS[0], second: DAYS[1] }) as {
      readonly first: { readonly company: FragmentReference };
      readonly second: { readonly company: FragmentReference };
      readonly company: FragmentReference;
    };
    return Object.entries({ first: first.company, second: second.company, now: company }).map(
      ([name, each]) => createElement(Deals, { key: name, name, company: each }),
    );
  });
  await until(() => shown.size === 3);
  // The pages of the three lists are loaded by turns.
  for (let page = 0; page < 2; page++)
    for (const name of ['first', 'now', 'second']) await loadNext(shown, name, 4);
  for (const [name, day] of Object.entries({ first: DAYS[0], second: DAYS[1], now: null })) {
    const { deals, degree } = shownList(shown, name);
    expect(nodesOf(deals)).toEqual(await firstDeals(server, day, 12));
    expect(deals.totalCount).toBe(degree);
  }
});

test('a paginated list of the whole graph below knownOn stays in its view', async () => {
  const shown = new Map<string, ShownList>();
  function List({ day }: { day: string }): ReactNode {
    const query = useQueryData('ListQuery', { day }) as FragmentReference;
    const { data, ...list } = usePaginationFragment(artifacts.artifact('List_query'), query);
    const { knownOn } = data as { knownOn: { relationships: DealList } };
    shown.set(day, { ...list, deals: knownOn.relationships });
    return null;
  }
  render(() => DAYS.map((day) => createElement(List, { key: day, day })));
  await until(() => shown.size === DAYS.length);
  for (const day of DAYS) await loadNext(shown, day, 4);
  for (const day of DAYS) {
    const { deals, hasNext } = shownList(shown, day);
    const whole = (await serverData(
      server,
      `{ knownOn(date: "${day}") { relationships(first: 8) { totalCount nodes { id title evidence { claims } } } } }`,
    )) as { knownOn: { relationships: { totalCount: number; nodes: object[] } } };
    expect(nodesOf(deals)).toEqual(whole.knownOn.relationships.nodes);
    expect(deals.totalCount).toBe(whole.knownOn.relationships.totalCount);
    expect(hasNext).toBe(true);
  }
});

test('a node is refetched by its ID in the view of the ID', async () => {
  const ids = [...DAYS.map((day) => `openai@${day}`), 'openai@official', 'openai'];
  const shown: object[] = [];
  const refetches: ((variables: object) => unknown)[] = [];
  function Figures({ index }: { index: number }): ReactNode {
    const { company } = useQueryData('FiguresQuery', { id: ids[index] }) as { company: FragmentReference };
    const [data, refetch] = useRefetchableFragment(artifacts.artifact('Figures_company'), company);
    shown[index] = data as object;
    refetches[index] = refetch;
    return null;
  }
  render(() => ids.map((id, index) => createElement(Figures, { key: id, index })));
  await until(() => Object.keys(shown).length === ids.length);
  const views = [...DAYS.map((day) => `(date: "${day}")`), '(evidence: OFFICIAL)', ''];
  const expected = await Promise.all(
    views.map(async (view) => {
      const data = await serverData(
        server,
        `{ knownOn${view} { company(id: "openai") { id degree deals } } }`,
      );
      return (data as { knownOn: { company: object } }).knownOn.company;
    }),
  );
  expect(shown).toEqual(expected);
  // Every component shows the next view.
  const moved = ids.map((_, index) => (index + 1) % ids.length);
  act(() => moved.forEach((next, index) => void refetches[index]?.({ id: ids[next] })));
  await until(
    () =>
      JSON.stringify(shown.map((each) => 'id' in each && each.id)) ===
      JSON.stringify(moved.map((next) => ids[next])),
  );
  expect(shown).toEqual(moved.map((next) => expected[next]));
});
