import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { Neo4jServer, type Neo4jAddress } from '../../support/neo4j/server.ts';
import { measure, PLAN, type Measured, type Target } from '../measurement.ts';
import type { Workload } from '../workload.ts';
import { DEALGRAPH, run, startServer, type Server } from '../processes.ts';
import { measureAnalysisOnNeo4j, type Analysed } from './analysis.ts';
import { addressFromEnvironment, ByHand, runAsBuilt, type Question } from './hand-written-cypher.ts';
import { compare } from './answer-comparison.ts';
import { makeNaturalCopy } from './natural-copy.ts';
import { neo4jQuestions, saidBy, type Asked } from './questions.ts';

/** What was measured on Neo4j. */
export interface Neo4jResult {
  readonly workload: Workload;
  /** Missing where the graph was there already. */
  readonly imported?: { readonly seconds: number; readonly peakMegabytes: number };
  /** Per question: dealgraph, by hand over HTTP, by hand in this process, @neo4j/graphql. */
  readonly measured: readonly { readonly asked: Asked; readonly targets: readonly Measured[] }[];
  readonly analysed: readonly Analysed[];
}

const LARGEST = 10;
/** What Java and Node run often they compile better and better: without this, the question that is asked first would be the slowest for all. */
const WARM_UP = { ...PLAN, rounds: 1, warmUp: 59, loadRounds: 0, loadMs: 500 };

const peer = (script: URL): string[] => ['--import', 'tsx', fileURLToPath(script)];

/** The companies with the most deals; none in an empty database. */
async function largestCompanies({ uri, username, password }: Neo4jAddress): Promise<string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery(
      `MATCH (c:Entity) WHERE c.kind = 'COMPANY' RETURN c.id AS id ORDER BY c.degree DESC, c.id LIMIT ${LARGEST}`,
    );
    return records.map((record) => String(record.get('id')));
  } finally {
    await driver.close();
  }
}

interface Peers {
  readonly dealgraph: Server;
  readonly byHand: Server;
  readonly library: Server;
  readonly direct: ByHand;
}

function targetsOf({ question, what, variables, document, library }: Asked, peers: Peers): Target[] {
  const check = (answer: string): void => {
    if (!answer.startsWith('{"data":') || answer.includes('"errors":['))
      throw new Error(`${question}: ${answer.slice(0, 500)}`);
  };
  const graphql = (query: string) => (nth: number) => JSON.stringify({ query, variables: variables(nth) });
  const plain = (nth: number): string => JSON.stringify({ question, variables: variables(nth) });
  const direct = (body: string): Promise<string> => {
    const asked = JSON.parse(body) as { question: Question; variables: Record<string, unknown> };
    return peers.direct.ask(asked.question, asked.variables);
  };
  const { dealgraph, byHand } = peers;
  const common = { what, check };
  return [
    { ...common, name: 'dealgraph', url: `${dealgraph.url}/graphql`, processorTime: dealgraph.processorTime, body: graphql(document) },
    { ...common, name: 'by hand over HTTP', url: byHand.url, processorTime: byHand.processorTime, body: plain },
    { ...common, name: 'by hand in process', url: '', direct, processorTime: () => NaN, body: plain },
    { ...common, name: '@neo4j/graphql', url: `${peers.library.url}/graphql`, processorTime: peers.library.processorTime, body: graphql(library) },
  ]; // prettier-ignore
}

async function imported(
  env: Record<string, string>,
  address: Neo4jAddress,
  { folder }: Workload,
): Promise<Neo4jResult['imported']> {
  if ((await largestCompanies(address)).length > 0) return undefined;
  return run([...DEALGRAPH, 'import', folder], env);
}

/**
 * Measures the same questions on Neo4j: dealgraph, the same answers by hand-written Cypher, and the official GraphQL library, by turns. The server is one
 * of its own, or where NEO4J_URI is set that one, with the graph that is there or, where there is none, a new one that stays.
 */
export async function measureNeo4j(workload: Workload, say: (text: string) => void): Promise<Neo4jResult> {
  runAsBuilt();
  const { size } = workload;
  const given = addressFromEnvironment();
  const own = given.uri === '' ? await Neo4jServer.create() : null;
  const address = own?.address ?? given;
  const { uri, username, password } = address;
  const env = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    HOST: '127.0.0.1',
    PORT: '0',
  };
  const servers: Server[] = [];
  const started = async (args: readonly string[]): Promise<Server> => {
    const server = await startServer(args, env);
    servers.push(server);
    return server;
  };
  const direct = new ByHand(address);
  try {
    await own?.start();
    say(`${size}: importing into Neo4j`);
    const import_ = await imported(env, address, workload);
    // Its first start loads the data sets that come with it, which the copy shall have too.
    const dealgraph = await started([...DEALGRAPH, 'serve']);
    const largest = await largestCompanies(address);
    say(`${size}: copying it for @neo4j/graphql`);
    await makeNaturalCopy(address);
    const peers: Peers = {
      dealgraph,
      byHand: await started(peer(new URL('by-hand-server.ts', import.meta.url))),
      library: await started(peer(new URL('library-server.ts', import.meta.url))),
      direct,
    };
    const measured: Neo4jResult['measured'][number][] = [];
    const questions = neo4jQuestions(workload, largest);
    say(`${size}: warming up`);
    for (const asked of questions) {
      const targets = targetsOf(asked, peers);
      if (targets[0] !== undefined) await measure(targets, targets[0], WARM_UP);
    }
    for (const asked of questions) {
      say(`${size}: ${asked.question} on Neo4j`);
      const targets = targetsOf(asked, peers);
      await compare(asked.question, targets, (answer, { name }) => saidBy(answer, name === '@neo4j/graphql'));
      const [, reference] = targets;
      if (reference !== undefined) measured.push({ asked, targets: await measure(targets, reference) });
    }
    const embedded = await startServer([...DEALGRAPH, 'serve'], {
      DEALGRAPH_DB: workload.store,
      HOST: '127.0.0.1',
      PORT: '0',
    });
    servers.push(embedded);
    const analysed = await measureAnalysisOnNeo4j(workload, { dealgraph, embedded, direct }, say);
    return { workload, ...(import_ === undefined ? {} : { imported: import_ }), measured, analysed };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await direct.close();
    await own?.remove();
  }
}
