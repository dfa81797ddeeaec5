import { firstKnownDay } from '../../src/domain/claim.ts';
import type { GraphView } from '../../src/domain/graph-view.ts';
import type {
  ClaimRecord,
  EntityRecord,
  RelationshipRecord,
  SourceRecord,
} from '../../src/domain/ledger-entry.ts';
import { resolveClaims, type ResolvedRelationship } from '../../src/domain/resolution.ts';
import { claimsInView, type GraphRecords } from '../support/graph-records.ts';

/** A relationship in view, with its resolution and claims. */
export interface OracleRelationship {
  readonly record: RelationshipRecord;
  readonly version: ResolvedRelationship;
  readonly claims: readonly { readonly claim: ClaimRecord; readonly source: SourceRecord }[];
}

const FOREVER = '9999-12-31';

/** The part of a graph that is in a view, resolved from the claims in view alone. */
export class GraphOracle {
  readonly graph: GraphRecords;
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly views: ReadonlyMap<string, OracleRelationship>;
  /** All claims known on the day at the floor of the view, in every state. */
  readonly claims: readonly ClaimRecord[];
  /** All sources in view. */
  readonly sourcesInView: readonly SourceRecord[];
  readonly #day: string;
  readonly #sources: ReadonlyMap<string, SourceRecord>;

  constructor(graph: GraphRecords, { knownOn, evidence }: GraphView) {
    this.graph = graph;
    this.#day = knownOn ?? FOREVER;
    const hasFloor = ({ kind }: SourceRecord): boolean =>
      evidence === 'ALL' || kind === 'FILING' || kind === 'PRESS_RELEASE';
    this.entities = new Map(graph.entities.map((each) => [each.id, each]));
    this.#sources = new Map(graph.sources.map((each) => [each.id, each]));
    this.sourcesInView = graph.sources.filter(
      (each) => hasFloor(each) && firstKnownDay(each.publishedOn, each.recordedAt) <= this.#day,
    );
    this.claims = graph.claims
      .filter((claim) => {
        const source = this.source(claim.source);
        return hasFloor(source) && firstKnownDay(source.publishedOn, claim.recordedAt) <= this.#day;
      })
      .sort((a, b) => a.seq - b.seq);
    this.views = new Map(
      graph.relationships.flatMap((record): [string, OracleRelationship][] => {
        const claims = this.claims.filter((claim) => claim.about === record.id && this.isInView(claim));
        if (claims.length === 0) return [];
        const version = resolveClaims(claimsInView(claims, this.#sources));
        return [
          [
            record.id,
            {
              record,
              version,
              claims: claims.map((claim) => ({ claim, source: this.source(claim.source) })),
            },
          ],
        ];
      }),
    );
  }

  /** Whether one of `claims` is in view. */
  isInView({ state, retraction }: ClaimRecord): boolean {
    if (state === 'ACCEPTED') return true;
    return (retraction?.withdrawnOn ?? '') > this.#day;
  }

  source(id: string): SourceRecord {
    const source = this.#sources.get(id);
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
