import { AsyncLocalStorage } from 'node:async_hooks';
import neo4j, { type QueryResult, type ResultSummary, type Session } from 'neo4j-driver';
import type { Bindings, Plan } from '../../../src/store/plan.ts';
import type { FetchResult } from '../../../src/store/fetch-result.ts';
import type { GraphStore } from '../../../src/store/port.ts';

/** Operators that read all nodes or relationships, or combine all with all. */
const SCAN_OPERATORS = ['AllNodesScan', 'CartesianProduct', 'NodeByLabelScan', 'DirectedAllRelationshipsScan', 'UndirectedAllRelationshipsScan']; // prettier-ignore

/** Scan for the mark of a large submission, which every read performs. At most one exists. */
const UNFINISHED_MARK_SCAN = 'NodeByLabelScan u:Unfinished';

function planOperators(plan: Exclude<ResultSummary['queryProfile'], false>): string[] {
  return [
    `${plan.operatorType.replace('@neo4j', '')} ${plan.arguments['Details'] ?? ''}`,
    ...plan.children.flatMap(planOperators),
  ];
}

/** All steps of a profile: the operator and its details. */
export function profileOperators({ queryProfile }: ResultSummary): string[] {
  if (queryProfile === false) throw new Error('the statement was not profiled');
  return planOperators(queryProfile);
}

/** Steps of a profile that scan everything. */
function fullScans(summary: ResultSummary): string[] {
  return profileOperators(summary).filter(
    (each) => each !== UNFINISHED_MARK_SCAN && SCAN_OPERATORS.some((name) => each.startsWith(name)),
  );
}

/** A sent statement and its result. */
interface SentStatement {
  readonly text: string;
  readonly result: Promise<QueryResult>;
}

/** Statements that are sent while a root field is fetched. */
const capturedStatements = new AsyncLocalStorage<SentStatement[]>();
let profilingStarted: Promise<void> | undefined;

/** Profiles, from now on, all statements that are sent while a root field is fetched. */
async function profileSessions(): Promise<void> {
  const driver = neo4j.driver('bolt://127.0.0.1');
  const sessionPrototype = Object.getPrototypeOf(driver.session()) as Session;
  await driver.close();
  const { run, beginTransaction } = sessionPrototype;
  sessionPrototype.run = function (this: Session, text, ...rest) {
    const sent = capturedStatements.getStore();
    if (sent === undefined) return run.call(this, text, ...rest);
    const statement = typeof text === 'object' && 'text' in text ? text.text : String(text);
    const result = run.call(this, `PROFILE ${statement}`, ...rest);
    sent.push({ text: statement, result });
    return result;
  };
  sessionPrototype.beginTransaction = function (this: Session, ...rest) {
    if (capturedStatements.getStore() !== undefined)
      throw new Error('a root field must use a single statement, not a transaction');
    return beginTransaction.call(this, ...rest);
  };
}

/** The result of a fetch, and the profile of its statement. */
interface ProfiledFetch {
  readonly result: FetchResult;
  readonly summary: ResultSummary;
}

/**
 * Fetches a plan with a profile of its statement.
 * @throws Error if there are several statements, or if the statement scans instead of using an
 * index.
 */
export async function profileFetch(
  store: GraphStore,
  plan: Plan,
  bindings: Bindings,
): Promise<ProfiledFetch> {
  await (profilingStarted ??= profileSessions());
  const sent: SentStatement[] = [];
  const result = await capturedStatements.run(sent, () => store.fetch(plan, bindings));
  const [first, ...others] = sent;
  if (first === undefined || others.length > 0)
    throw new Error(`a root field must use a single statement (got ${sent.length})`);
  const { summary } = await first.result;
  const scans = fullScans(summary);
  if (scans.length > 0) throw new Error(`scan in a query plan: ${scans.join(', ')} in ${first.text}`);
  return { result, summary };
}
