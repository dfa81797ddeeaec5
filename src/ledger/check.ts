import type { Id } from '../domain/id.ts';
import type { GraphStore, ProjectedRecord } from '../store/port.ts';
import { differences, formatDifference } from '../domain/differences.ts';
import { projectVersions, type SourcedClaim } from './version-projection.ts';
import { emptyRecords, applyEntry, type LedgerRecords } from './replay.ts';

/** Something that is not as the ledger says, as one sentence. */
export interface CheckFinding {
  /** Where it was found: in the ledger itself, in the graph that is worked out from it, or in the store's files. */
  readonly in: 'LEDGER' | 'GRAPH' | 'STORE';
  /** The id of what it is about, where there is one. */
  readonly subject?: Id;
  readonly message: string;
}

type CheckedRecordKind = ProjectedRecord['kind'];

const KIND_NAMES: Readonly<Record<CheckedRecordKind, string>> = {
  CLAIM: 'the claim',
  DATASET: 'the data set',
  ENTITY: 'the entity',
  RELATIONSHIP: 'the relationship',
  SOURCE: 'the source',
  VERSIONS: 'the version list of the relationship',
};

/** What the graph has to hold by these records, each until it is taken. Versions are worked out when they are taken: all of a large graph's at once take more memory than its records. */
class ExpectedGraph {
  readonly #records: Readonly<Record<Exclude<CheckedRecordKind, 'VERSIONS'>, Map<Id, unknown>>>;
  /** The accepted claims about each relationship: where there are any, it is in view and has versions. */
  readonly #claimsByRelationship = new Map<Id, SourcedClaim[]>();
  /** In how many relationships in view each entity is a party. */
  readonly #degrees = new Map<Id, number>();

  constructor({ claims, datasets, entities, relationships, sources }: LedgerRecords) {
    this.#records = {
      CLAIM: claims,
      DATASET: datasets,
      ENTITY: entities,
      RELATIONSHIP: relationships,
      SOURCE: sources,
    };
    for (const claim of claims.values()) {
      const source = sources.get(claim.source);
      if (claim.state !== 'ACCEPTED' || source === undefined || !relationships.has(claim.about)) continue;
      const group = this.#claimsByRelationship.get(claim.about);
      if (group) group.push({ claim, source });
      else this.#claimsByRelationship.set(claim.about, [{ claim, source }]);
    }
    for (const { id, parties } of relationships.values())
      if (this.#claimsByRelationship.has(id))
        for (const entity of new Set(parties.map((party) => party.entity)))
          this.#degrees.set(entity, (this.#degrees.get(entity) ?? 0) + 1);
  }

  /** What there has to be under an id, which is then no longer expected; undefined for nothing. */
  take(kind: CheckedRecordKind, id: Id): unknown {
    const all = this.#recordsOf(kind);
    const record = all.get(id);
    all.delete(id);
    if (record === undefined) return undefined;
    if (kind === 'VERSIONS') return projectVersions(id, record as SourcedClaim[]);
    return kind === 'ENTITY' ? { ...record, degree: this.#degrees.get(id) ?? 0 } : record;
  }

  /** What was not taken. */
  *remaining(): Iterable<{ readonly kind: CheckedRecordKind; readonly id: Id }> {
    for (const kind of Object.keys(KIND_NAMES) as CheckedRecordKind[])
      for (const id of this.#recordsOf(kind).keys()) yield { kind, id };
  }

  #recordsOf(kind: CheckedRecordKind): Map<Id, unknown> {
    return kind === 'VERSIONS' ? this.#claimsByRelationship : this.#records[kind];
  }
}

async function replayLedger(store: GraphStore, findings: CheckFinding[]): Promise<LedgerRecords> {
  const records = emptyRecords();
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
      applyEntry(entry, records);
    }
  return records;
}

function compareRecord(projected: ProjectedRecord, expected: ExpectedGraph): CheckFinding[] {
  const { kind, id } = projected;
  const actual =
    projected.kind === 'ENTITY' ? { ...projected.record, degree: projected.degree } : projected.record;
  const expectedRecord = expected.take(kind, id);
  if (expectedRecord === undefined)
    return projected.kind === 'VERSIONS' && projected.record.versions.length === 0
      ? []
      : [
          {
            in: 'GRAPH',
            subject: id,
            message: `${KIND_NAMES[kind]} "${id}" is in the graph, and the ledger does not have it`,
          },
        ];
  return differences(actual, expectedRecord).map((difference) => ({
    in: 'GRAPH',
    subject: id,
    message: `of ${KIND_NAMES[kind]} "${id}", ${formatDifference(difference, 'in the graph', 'by the ledger')}`,
  }));
}

const MAX_ATTEMPTS = 3;

/**
 * Works out the whole graph from the ledger alone and compares it with what the store has, and asks the store for faults of its own, in everything that it keeps
 * beside the records. No finding means that all that answers are read from is what the ledger gives; whether somebody rewrote the ledger itself and the graph with it, nothing here can tell.
 * What others write meanwhile makes it begin again.
 */
export async function checkStore(store: GraphStore): Promise<CheckFinding[]> {
  for (let attempt = 1; ; attempt++) {
    const revision = await store.revision();
    const findings = await compareGraph(store);
    if (attempt === MAX_ATTEMPTS || findings.length === 0 || (await store.revision()) === revision)
      return findings;
  }
}

function isStoreFinding(finding: CheckFinding): boolean {
  return finding.in === 'STORE';
}

async function compareGraph(store: GraphStore): Promise<CheckFinding[]> {
  const findings: CheckFinding[] = (await store.check()).map((message) => ({ in: 'STORE', message }));
  try {
    const expected = new ExpectedGraph(await replayLedger(store, findings));
    for await (const batch of store.projection())
      for (const projected of batch) findings.push(...compareRecord(projected, expected));
    for (const { kind, id } of expected.remaining())
      findings.push({
        in: 'GRAPH',
        subject: id,
        message: `${KIND_NAMES[kind]} "${id}" is in the ledger, and the graph does not have it`,
      });
  } catch (error) {
    // What somebody changed by hand may hold no JSON at all, or lack a table that the store has named as missing.
    if (!(error instanceof Error && (error instanceof SyntaxError || findings.some(isStoreFinding))))
      throw error;
    findings.push({ in: 'STORE', message: `the rest cannot be compared with the ledger: ${error.message}` });
  }
  return findings;
}
