import { daysInView } from '../domain/claim.ts';
import type { Id } from '../domain/id.ts';
import {
  mergedInto,
  projectClaim,
  projectEntity,
  projectRelationship,
  type MergeTable,
} from '../domain/merges.ts';
import type { ExistingRecord, GraphStore, ProjectedRecord } from '../store/port.ts';
import { differences, formatDifference } from '../domain/differences.ts';
import { projectVersions, type SourcedClaim } from './version-projection.ts';
import { emptyRecords, applyEntry, type LedgerRecords } from './replay.ts';

/** One difference between a store and its ledger, as one sentence. */
export interface CheckFinding {
  /** Location of the difference: the ledger, the graph computed from it, or the storage. */
  readonly in: 'LEDGER' | 'GRAPH' | 'STORE';
  /** ID of the record, if the finding concerns one. */
  readonly subject?: Id;
  readonly message: string;
}

type CheckedRecordKind = ProjectedRecord['kind'];

const KIND_NAMES: Readonly<Record<CheckedRecordKind, string>> = {
  CLAIM: 'claim',
  DATASET: 'data set',
  ENTITY: 'entity',
  MERGE: 'merge of entity',
  ORIGINAL: 'recorded form of',
  RELATIONSHIP: 'relationship',
  SOURCE: 'source',
  VERSIONS: 'version list of relationship',
};

/**
 * The graph that the ledger determines; each record is removed when it is taken. Versions are
 * computed when they are taken, because those of a large graph need more memory than its records.
 */
class ExpectedGraph {
  readonly #records: Readonly<Record<Exclude<CheckedRecordKind, 'VERSIONS'>, Map<Id, unknown>>>;
  /** The claims about each relationship that are in view on any day; one with any has versions. */
  readonly #claimsByRelationship = new Map<Id, SourcedClaim[]>();
  /** Number of relationships in view in which each entity is a party. */
  readonly #degrees = new Map<Id, number>();

  constructor({ datasets, sources, merges, ...recorded }: LedgerRecords) {
    const { claims, entities, relationships, originals } = projectRecords(recorded, merges);
    this.#records = {
      CLAIM: claims,
      DATASET: datasets,
      ENTITY: entities,
      MERGE: new Map([...merges].map(([from, into]) => [from, { into }])),
      ORIGINAL: originals,
      RELATIONSHIP: relationships,
      SOURCE: sources,
    };
    for (const claim of claims.values()) {
      const source = sources.get(claim.source);
      if (source === undefined || !relationships.has(claim.about)) continue;
      if (daysInView(claim, source.publishedOn) === null) continue;
      const group = this.#claimsByRelationship.get(claim.about);
      if (group) group.push({ claim, source });
      else this.#claimsByRelationship.set(claim.about, [{ claim, source }]);
    }
    for (const { id, parties } of relationships.values())
      if (this.#claimsByRelationship.get(id)?.some(({ claim }) => claim.state === 'ACCEPTED') === true)
        for (const entity of new Set(parties.map((party) => party.entity)))
          this.#degrees.set(entity, (this.#degrees.get(entity) ?? 0) + 1);
  }

  /** Removes and returns the record with an ID; undefined if the ledger has none. */
  take(kind: CheckedRecordKind, id: Id): unknown {
    const all = this.#recordsOf(kind);
    const record = all.get(id);
    all.delete(id);
    if (record === undefined) return undefined;
    if (kind === 'VERSIONS') return projectVersions(id, record as SourcedClaim[]);
    return kind === 'ENTITY' ? { ...record, degree: this.#degrees.get(id) ?? 0 } : record;
  }

  /** The records that were not taken. */
  *remaining(): Iterable<{ readonly kind: CheckedRecordKind; readonly id: Id }> {
    for (const kind of Object.keys(KIND_NAMES) as CheckedRecordKind[])
      for (const id of this.#recordsOf(kind).keys()) yield { kind, id };
  }

  #recordsOf(kind: CheckedRecordKind): Map<Id, unknown> {
    return kind === 'VERSIONS' ? this.#claimsByRelationship : this.#records[kind];
  }
}

/** Records as they are in the graph, and the recorded forms of those that differ there. */
function projectRecords(
  recorded: Pick<LedgerRecords, 'claims' | 'entities' | 'relationships'>,
  merges: MergeTable,
): typeof recorded & { readonly originals: Map<Id, unknown> } {
  const originals = new Map<Id, unknown>();
  if (merges.size === 0) return { ...recorded, originals };
  const project = <R extends { readonly id: Id }>(
    kind: ExistingRecord['kind'],
    records: ReadonlyMap<Id, R>,
    toProjected: (record: R) => R | null,
  ): Map<Id, R> => {
    const projected = new Map<Id, R>();
    for (const [id, record] of records) {
      const inGraph = toProjected(record);
      if (inGraph !== null) projected.set(id, inGraph);
      if (inGraph === null || differences(record, inGraph).length > 0) originals.set(id, { kind, record });
    }
    return projected;
  };
  const entities = project('ENTITY', recorded.entities, (record) => {
    if (merges.has(record.id)) return null;
    const merged = mergedInto(merges, record.id).flatMap((id) => recorded.entities.get(id) ?? []);
    return projectEntity(record, merged, merges);
  });
  return {
    entities,
    relationships: project('RELATIONSHIP', recorded.relationships, (each) =>
      projectRelationship(each, merges),
    ),
    claims: project('CLAIM', recorded.claims, (each) => projectClaim(each, merges)),
    originals,
  };
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
          message: `ledger entry ${entry.seq} follows entry ${seq}; entries must be numbered without gaps`,
        });
      if (entry.revision < revision || entry.revision > revision + 1)
        findings.push({
          in: 'LEDGER',
          subject: entry.subject,
          message: `ledger entry ${entry.seq} has revision ${entry.revision} after revision ${revision}; revisions must have no gaps`,
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
            message: `${KIND_NAMES[kind]} "${id}" is in the graph but not in the ledger`,
          },
        ];
  return differences(actual, expectedRecord).map((difference) => ({
    in: 'GRAPH',
    subject: id,
    message: `${KIND_NAMES[kind]} "${id}": ${formatDifference(difference, 'in the graph', 'in the ledger')}`,
  }));
}

const MAX_ATTEMPTS = 3;

/**
 * Recomputes the graph from the ledger and compares it with the store. The store itself checks
 * everything that it derives from the records.
 *
 * Without findings, every response is computed from data that matches the ledger. A ledger that was
 * rewritten together with the graph cannot be detected. Starts again after a concurrent write.
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
        message: `${KIND_NAMES[kind]} "${id}" is in the ledger but not in the graph`,
      });
  } catch (error) {
    // Manual changes can leave invalid JSON, or remove a table that the store reports as missing.
    if (!(error instanceof Error && (error instanceof SyntaxError || findings.some(isStoreFinding))))
      throw error;
    findings.push({ in: 'STORE', message: `cannot compare the rest with the ledger: ${error.message}` });
  }
  return findings;
}
