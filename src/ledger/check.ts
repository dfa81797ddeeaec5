import type { Id } from '../domain/id.ts';
import type { GraphStore, Projected } from '../store/port.ts';
import { differences, formatDifference } from '../domain/differences.ts';
import { projectVersions, type WithSource } from './version-projection.ts';
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

const NAMES: Readonly<Record<Kind, string>> = {
  CLAIM: 'the claim',
  DATASET: 'the data set',
  ENTITY: 'the entity',
  RELATIONSHIP: 'the relationship',
  SOURCE: 'the source',
  VERSIONS: 'the version list of the relationship',
};

/** What the graph has to hold by these records, each until it is taken. Versions are worked out when they are taken: all of a large graph's at once take more memory than its records. */
class Expected {
  readonly #records: Readonly<Record<Exclude<Kind, 'VERSIONS'>, Map<Id, unknown>>>;
  /** The accepted claims about each relationship: where there are any, it is in view and has versions. */
  readonly #claims = new Map<Id, WithSource[]>();
  /** In how many relationships in view each entity is a party. */
  readonly #degrees = new Map<Id, number>();

  constructor({ claims, datasets, entities, relationships, sources }: Records) {
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
      const group = this.#claims.get(claim.about);
      if (group) group.push({ claim, source });
      else this.#claims.set(claim.about, [{ claim, source }]);
    }
    for (const { id, parties } of relationships.values())
      if (this.#claims.has(id))
        for (const entity of new Set(parties.map((party) => party.entity)))
          this.#degrees.set(entity, (this.#degrees.get(entity) ?? 0) + 1);
  }

  /** What there has to be under an id, which is then no longer expected; undefined for nothing. */
  take(kind: Kind, id: Id): unknown {
    const all = this.#of(kind);
    const found = all.get(id);
    all.delete(id);
    if (found === undefined) return undefined;
    if (kind === 'VERSIONS') return projectVersions(id, found as WithSource[]);
    return kind === 'ENTITY' ? { ...found, degree: this.#degrees.get(id) ?? 0 } : found;
  }

  /** What was not taken. */
  *left(): Iterable<{ readonly kind: Kind; readonly id: Id }> {
    for (const kind of Object.keys(NAMES) as Kind[])
      for (const id of this.#of(kind).keys()) yield { kind, id };
  }

  #of(kind: Kind): Map<Id, unknown> {
    return kind === 'VERSIONS' ? this.#claims : this.#records[kind];
  }
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
  const wanted = expected.take(kind, id);
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
    message: `of ${NAMES[kind]} "${id}", ${formatDifference(difference, 'in the graph', 'by the ledger')}`,
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
    const expected = new Expected(await replayed(store, findings));
    for await (const batch of store.projection())
      for (const projected of batch) findings.push(...compare(projected, expected));
    for (const { kind, id } of expected.left())
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
