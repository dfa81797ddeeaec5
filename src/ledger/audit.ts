import type { Id } from '../domain/id.ts';
import type { GraphStore, Projected, RelationshipVersions } from '../store/port.ts';
import { differences, shownDifference } from '../domain/differences.ts';
import { projectVersions, type WithSource } from './project.ts';
import { noRecords, replay, type Records } from './replay.ts';

/** Something that is not as the ledger says, as one sentence. */
export interface Finding {
  /** Where it was found: in the ledger itself, in the graph that is worked out from it, or in the store's files. */
  readonly in: 'LEDGER' | 'GRAPH' | 'STORE';
  /** The id of what it is about, where there is one. */
  readonly subject?: Id;
  readonly message: string;
}

type Kind = Projected['kind'];
type Expected = Map<Kind, Map<Id, unknown>>;

const NAMES: Readonly<Record<Kind, string>> = {
  CLAIM: 'the claim',
  DATASET: 'the data set',
  ENTITY: 'the entity',
  RELATIONSHIP: 'the relationship',
  SOURCE: 'the source',
  VERSIONS: 'the version list of the relationship',
};

/** The versions of every relationship that has a claim in view. */
function expectedVersions({ claims, sources, relationships }: Records): Map<Id, RelationshipVersions> {
  const about = new Map<Id, WithSource[]>();
  for (const claim of claims.values()) {
    const source = sources.get(claim.source);
    if (source === undefined || !relationships.has(claim.about)) continue;
    const group = about.get(claim.about);
    if (group) group.push({ claim, source });
    else about.set(claim.about, [{ claim, source }]);
  }
  const found = new Map<Id, RelationshipVersions>();
  for (const [id, group] of about) {
    const projected = projectVersions(id, group);
    if (projected.versions.length > 0) found.set(id, projected);
  }
  return found;
}

/** In how many relationships in view each entity is a party. */
function degrees({ relationships }: Records, inView: ReadonlyMap<Id, unknown>): Map<Id, number> {
  const found = new Map<Id, number>();
  for (const { id, parties } of relationships.values())
    if (inView.has(id))
      for (const entity of new Set(parties.map((party) => party.entity)))
        found.set(entity, (found.get(entity) ?? 0) + 1);
  return found;
}

async function replayed(store: GraphStore, findings: Finding[]): Promise<Records> {
  const records = noRecords();
  let [seq, revision] = [0, 0];
  for await (const batch of store.entries())
    for (const entry of batch) {
      if (entry.seq !== seq + 1)
        findings.push({
          in: 'LEDGER',
          subject: entry.subject,
          message: `entry ${entry.seq} of the ledger follows entry ${seq}; they are numbered without gaps`,
        });
      if (entry.revision < revision || entry.revision > revision + 1)
        findings.push({
          in: 'LEDGER',
          subject: entry.subject,
          message: `entry ${entry.seq} of the ledger is of revision ${entry.revision} and follows one of revision ${revision}`,
        });
      [seq, revision] = [entry.seq, entry.revision];
      replay(entry, records);
    }
  return records;
}

function compare(projected: Projected, expected: Expected): Finding[] {
  const { kind, id } = projected;
  const found =
    projected.kind === 'ENTITY' ? { ...projected.record, degree: projected.degree } : projected.record;
  const ofKind = expected.get(kind);
  const wanted = ofKind?.get(id);
  ofKind?.delete(id);
  if (wanted === undefined)
    return projected.kind === 'VERSIONS' && projected.record.versions.length === 0
      ? []
      : [
          {
            in: 'GRAPH',
            subject: id,
            message: `${NAMES[kind]} "${id}" is in the graph, and the ledger does not have it`,
          },
        ];
  return differences(found, wanted).map((difference) => ({
    in: 'GRAPH',
    subject: id,
    message: `of ${NAMES[kind]} "${id}", ${shownDifference(difference, 'in the graph', 'by the ledger')}`,
  }));
}

const ATTEMPTS = 3;

/**
 * Works out the whole graph from the ledger alone and compares it with what the store has, and asks the store for faults of its own, in everything that it keeps
 * beside the records. No finding means that all that answers are read from is what the ledger gives; whether somebody rewrote the ledger itself and the graph with it, nothing here can tell.
 * What others write meanwhile makes it begin again.
 */
export async function check(store: GraphStore): Promise<Finding[]> {
  for (let attempt = 1; ; attempt++) {
    const revision = await store.revision();
    const findings = await compareAll(store);
    if (attempt === ATTEMPTS || findings.length === 0 || (await store.revision()) === revision)
      return findings;
  }
}

function isOfTheStore(finding: Finding): boolean {
  return finding.in === 'STORE';
}

async function compareAll(store: GraphStore): Promise<Finding[]> {
  const findings: Finding[] = (await store.faults()).map((message) => ({ in: 'STORE', message }));
  try {
    const records = await replayed(store, findings);
    const versions = expectedVersions(records);
    const degree = degrees(records, versions);
    const entities = new Map(
      [...records.entities].map(([id, record]) => [id, { ...record, degree: degree.get(id) ?? 0 }]),
    );
    const expected: Expected = new Map<Kind, Map<Id, unknown>>([
      ['CLAIM', records.claims],
      ['DATASET', records.datasets],
      ['ENTITY', entities],
      ['RELATIONSHIP', records.relationships],
      ['SOURCE', records.sources],
      ['VERSIONS', versions],
    ]);
    for await (const batch of store.projection())
      for (const projected of batch) findings.push(...compare(projected, expected));
    for (const [kind, missing] of expected)
      for (const id of missing.keys())
        findings.push({
          in: 'GRAPH',
          subject: id,
          message: `${NAMES[kind]} "${id}" is in the ledger, and the graph does not have it`,
        });
  } catch (error) {
    // What somebody changed by hand may hold no JSON at all, or lack a table that the store has named as missing.
    if (!(error instanceof Error && (error instanceof SyntaxError || findings.some(isOfTheStore))))
      throw error;
    findings.push({ in: 'STORE', message: `the rest cannot be compared with the ledger: ${error.message}` });
  }
  return findings;
}
