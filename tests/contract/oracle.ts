import { firstKnownDay } from '../../src/domain/claim.ts';
import type {
  ClaimRecord,
  EntityRecord,
  RelationshipRecord,
  SourceRecord,
} from '../../src/domain/ledger-entry.ts';
import type { RelationshipVersion } from '../../src/domain/versions.ts';
import { versionsOf, type GraphRecords } from '../support/graph-records.ts';

/** A relationship in view on a day, with its version and claims. */
export interface OracleRelationship {
  readonly record: RelationshipRecord;
  readonly version: RelationshipVersion;
  readonly claims: readonly { readonly claim: ClaimRecord; readonly source: SourceRecord }[];
}

const FOREVER = '9999-12-31';

const versionsByGraph = new WeakMap<GraphRecords, ReadonlyMap<string, readonly RelationshipVersion[]>>();

/** The versions of a graph's relationships by ID, cached for all days. */
function versionsById(graph: GraphRecords): ReadonlyMap<string, readonly RelationshipVersion[]> {
  let versions = versionsByGraph.get(graph);
  if (versions === undefined) {
    versions = new Map(versionsOf(graph).map((each) => [each.relationship, each.versions]));
    versionsByGraph.set(graph, versions);
  }
  return versions;
}

/** The part of a graph that is in view on a day. */
export class GraphOracle {
  readonly graph: GraphRecords;
  readonly day: string;
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly views: ReadonlyMap<string, OracleRelationship>;
  /** All claims known on the day, in every state. */
  readonly claims: readonly ClaimRecord[];

  constructor(graph: GraphRecords, knownOn: string | null) {
    this.graph = graph;
    this.day = knownOn ?? FOREVER;
    this.entities = new Map(graph.entities.map((each) => [each.id, each]));
    this.sources = new Map(graph.sources.map((each) => [each.id, each]));
    this.claims = graph.claims
      .filter((claim) => firstKnownDay(this.source(claim.source).publishedOn, claim.recordedAt) <= this.day)
      .sort((a, b) => a.seq - b.seq);
    const versions = versionsById(graph);
    this.views = new Map(
      graph.relationships.flatMap((record): [string, OracleRelationship][] => {
        const version = versions.get(record.id)?.findLast((each) => each.knownFrom <= this.day);
        const claims = this.claims
          .filter((claim) => claim.about === record.id && claim.state === 'ACCEPTED')
          .map((claim) => ({ claim, source: this.source(claim.source) }));
        return version === undefined ? [] : [[record.id, { record, version, claims }]];
      }),
    );
  }

  source(id: string): SourceRecord {
    const source = this.sources.get(id);
    if (source === undefined) throw new Error(`missing source: ${id}`);
    return source;
  }

  /** An entity and all entities whose chain of parents leads to it. */
  group(id: string): ReadonlySet<string> {
    const isBelow = (entity: string | undefined, visited: readonly string[]): boolean =>
      entity !== undefined &&
      !visited.includes(entity) &&
      (entity === id || isBelow(this.entities.get(entity)?.parent, [...visited, entity]));
    return new Set([...this.entities.keys()].filter((entity) => isBelow(entity, [])));
  }

  degree(id: string): number {
    return [...this.views.values()].filter(({ record }) => record.parties.some(({ entity }) => entity === id))
      .length;
  }
}
