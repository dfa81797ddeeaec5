import { AsyncLocalStorage } from 'node:async_hooks';
import neo4j, { type QueryResult, type ResultSummary, type Session } from 'neo4j-driver';
import type { Bindings, Plan } from '../../../src/store/plan.ts';
import type { GraphStore } from '../../../src/store/port.ts';

/** Ways to begin that look at everything, or at everything for each of everything. */
const SCAN_OPERATORS = ['AllNodesScan', 'CartesianProduct', 'NodeByLabelScan', 'DirectedAllRelationshipsScan', 'UndirectedAllRelationshipsScan']; // prettier-ignore

/** The mark of a large submission, which every reading looks for, and of which there is one or none. */
const UNFINISHED_MARK_SCAN = 'NodeByLabelScan u:Unfinished';

/** How a statement is worked, or would be. */
type StatementPlan = Exclude<ResultSummary['plan'] | ResultSummary['queryProfile'], false>;

/** Every step in which a statement is worked: its operator and what it does. */
export function planOperators(plan: StatementPlan): string[] {
  return [
    `${plan.operatorType.replace('@neo4j', '')} ${plan.arguments['Details'] ?? ''}`,
    ...plan.children.flatMap(planOperators),
  ];
}

/** Of a profile, what looks at everything. */
function fullScans({ queryProfile }: ResultSummary): string[] {
  if (queryProfile === false) throw new Error('the statement was not profiled');
  return planOperators(queryProfile).filter(
    (each) => each !== UNFINISHED_MARK_SCAN && SCAN_OPERATORS.some((name) => each.startsWith(name)),
  );
}

/** A statement that was sent, and what came back. */
interface SentStatement {
  readonly text: string;
  readonly result: Promise<QueryResult>;
}

/** What is sent while a root field is answered. */
const capturedStatements = new AsyncLocalStorage<SentStatement[]>();
let profilingStarted: Promise<void> | undefined;

/** From now on, profiles what sessions send while a root field is answered. */
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
      throw new Error('a root field is answered by one statement alone');
    return beginTransaction.call(this, ...rest);
  };
}

/** Answers by one statement, and tells how it was worked. @throws where there were several, or where it does not begin at an index. */
export async function profileFetch(
  store: GraphStore,
  plan: Plan,
  bindings: Bindings,
): Promise<ResultSummary> {
  await (profilingStarted ??= profileSessions());
  const sent: SentStatement[] = [];
  await capturedStatements.run(sent, () => store.fetch(plan, bindings));
  const [first, ...others] = sent;
  if (first === undefined || others.length > 0)
    throw new Error(`a root field takes one statement, and not ${sent.length}`);
  const { summary } = await first.result;
  const scans = fullScans(summary);
  if (scans.length > 0) throw new Error(`${scans.join(', ')} in the plan of ${first.text}`);
  return summary;
}
