import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { Neo4jServer, type Neo4jAddress } from '../../support/neo4j/server.ts';
import { measure, DEFAULT_PLAN, type TargetResult, type BenchmarkTarget } from '../measurement.ts';
import type { BenchmarkWorkload } from '../workload.ts';
import { DEALGRAPH_ARGUMENTS, runProcess, startServerProcess, type ServerProcess } from '../processes.ts';
import { measureAnalysisOnNeo4j, type AnalysisComparison } from './analysis.ts';
import {
  addressFromEnvironment,
  HandWrittenClient,
  disableSourceMaps,
  type QuestionName,
} from './hand-written-cypher.ts';
import { compareAnswers } from './answer-comparison.ts';
import { createNaturalCopy } from './natural-copy.ts';
import { neo4jQuestions, comparableAnswer, type Neo4jQuestion } from './questions.ts';

/** Results on Neo4j. */
export interface Neo4jBenchmarkResult {
  readonly workload: BenchmarkWorkload;
  /** Missing if the graph existed before the run. */
  readonly imported?: { readonly seconds: number; readonly peakMegabytes: number };
  /** Per query: dealgraph, by hand over HTTP, by hand in this process, @neo4j/graphql. */
  readonly measured: readonly {
    readonly question: Neo4jQuestion;
    readonly targets: readonly TargetResult[];
  }[];
  readonly comparisons: readonly AnalysisComparison[];
}

const LARGEST_COMPANIES = 10;
/**
 * Warm-up of all queries. Java and Node optimize code the more often it runs, so without it the
 * first query would be the slowest for all targets.
 */
const WARM_UP_PLAN = { ...DEFAULT_PLAN, rounds: 1, warmUp: 59, loadRounds: 0, loadMs: 500 };

const scriptArguments = (script: URL): string[] => ['--import', 'tsx', fileURLToPath(script)];

/** Companies with the most deals; none in an empty database. */
async function largestCompanies({ uri, username, password }: Neo4jAddress): Promise<string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery(
      `MATCH (c:Entity) WHERE c.kind = 'COMPANY' RETURN c.id AS id ORDER BY c.degree DESC, c.id LIMIT ${LARGEST_COMPANIES}`,
    );
    return records.map((record) => String(record.get('id')));
  } finally {
    await driver.close();
  }
}

interface Neo4jPeers {
  readonly dealgraph: ServerProcess;
  readonly handWritten: ServerProcess;
  readonly library: ServerProcess;
  readonly direct: HandWrittenClient;
}

function targetsOf(
  { name, description, variables, document, libraryDocument }: Neo4jQuestion,
  peers: Neo4jPeers,
): BenchmarkTarget[] {
  const check = (answer: string): void => {
    if (!answer.startsWith('{"data":') || answer.includes('"errors":['))
      throw new Error(`${name}: ${answer.slice(0, 500)}`);
  };
  const graphql = (query: string) => (nth: number) => JSON.stringify({ query, variables: variables(nth) });
  const plain = (nth: number): string => JSON.stringify({ question: name, variables: variables(nth) });
  const direct = (body: string): Promise<string> => {
    const request = JSON.parse(body) as { question: QuestionName; variables: Record<string, unknown> };
    return peers.direct.run(request.question, request.variables);
  };
  const { dealgraph, handWritten } = peers;
  const common = { description, check };
  return [
    { ...common, name: 'dealgraph', url: `${dealgraph.url}/graphql`, processorTime: dealgraph.processorTime, body: graphql(document) },
    { ...common, name: 'by hand over HTTP', url: handWritten.url, processorTime: handWritten.processorTime, body: plain },
    { ...common, name: 'by hand in process', url: '', direct, processorTime: () => NaN, body: plain },
    { ...common, name: '@neo4j/graphql', url: `${peers.library.url}/graphql`, processorTime: peers.library.processorTime, body: graphql(libraryDocument) },
  ]; // prettier-ignore
}

async function importWorkload(
  env: Record<string, string>,
  address: Neo4jAddress,
  { folder }: BenchmarkWorkload,
): Promise<Neo4jBenchmarkResult['imported']> {
  if ((await largestCompanies(address)).length > 0) return undefined;
  return runProcess([...DEALGRAPH_ARGUMENTS, 'import', folder], env);
}

/**
 * Measures the same queries on Neo4j alternately: dealgraph, hand-written Cypher, and the official
 * GraphQL library. Uses the server at NEO4J_URI, or else one of its own. An existing graph on the
 * server is reused; an imported one stays there.
 */
export async function measureNeo4j(
  workload: BenchmarkWorkload,
  log: (text: string) => void,
): Promise<Neo4jBenchmarkResult> {
  disableSourceMaps();
  const { size } = workload;
  const configured = addressFromEnvironment();
  const ownServer = configured.uri === '' ? await Neo4jServer.create() : null;
  const address = ownServer?.address ?? configured;
  const { uri, username, password } = address;
  const env = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    HOST: '127.0.0.1',
    PORT: '0',
  };
  const servers: ServerProcess[] = [];
  const startTracked = async (args: readonly string[]): Promise<ServerProcess> => {
    const server = await startServerProcess(args, env);
    servers.push(server);
    return server;
  };
  const direct = new HandWrittenClient(address);
  try {
    await ownServer?.start();
    log(`${size}: importing into Neo4j`);
    const importResult = await importWorkload(env, address, workload);
    // The first start loads the included data sets, so that the copy contains them too.
    const dealgraph = await startTracked([...DEALGRAPH_ARGUMENTS, 'serve']);
    const largest = await largestCompanies(address);
    log(`${size}: copying it for @neo4j/graphql`);
    await createNaturalCopy(address);
    const peers: Neo4jPeers = {
      dealgraph,
      handWritten: await startTracked(scriptArguments(new URL('hand-written-server.ts', import.meta.url))),
      library: await startTracked(scriptArguments(new URL('library-server.ts', import.meta.url))),
      direct,
    };
    const measured: Neo4jBenchmarkResult['measured'][number][] = [];
    const questions = neo4jQuestions(workload, largest);
    log(`${size}: warming up`);
    for (const question of questions) {
      const targets = targetsOf(question, peers);
      if (targets[0] !== undefined) await measure(targets, targets[0], WARM_UP_PLAN);
    }
    for (const question of questions) {
      log(`${size}: ${question.name} on Neo4j`);
      const targets = targetsOf(question, peers);
      await compareAnswers(question.name, targets, (answer, { name }) =>
        comparableAnswer(answer, name === '@neo4j/graphql'),
      );
      const [, reference] = targets;
      if (reference !== undefined) measured.push({ question, targets: await measure(targets, reference) });
    }
    const embedded = await startServerProcess([...DEALGRAPH_ARGUMENTS, 'serve'], {
      DEALGRAPH_DB: workload.store,
      HOST: '127.0.0.1',
      PORT: '0',
    });
    servers.push(embedded);
    const comparisons = await measureAnalysisOnNeo4j(workload, { dealgraph, embedded, direct }, log);
    return {
      workload,
      ...(importResult === undefined ? {} : { imported: importResult }),
      measured,
      comparisons,
    };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await direct.close();
    await ownServer?.remove();
  }
}
