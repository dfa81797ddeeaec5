import { linkId, linkKind, type PartyLink } from '../analysis/party-link.ts';
import type { Snapshot } from '../analysis/snapshot.ts';
import type { GraphView } from '../domain/graph-view.ts';
import type { Id } from '../domain/id.ts';
import { PARTY_ROLES } from '../domain/relationship-types.ts';
import { idInView } from '../domain/view-id.ts';
import type { EntityNode, RelationshipNode, ResultNode } from '../store/fetch-result.ts';

/** Results of a fetch by ID: null for each ID without a node in view. */
export type FetchedNodes = readonly (ResultNode | null)[];

/** Stands for a node that is not fetched; it has what a response is built from. */
const EMPTY_NODE = { terms: {} };

/**
 * Nodes and links of a response, by their indexes in the result of an analysis. Every node that is
 * read before the fetch is part of the fetch.
 */
export class AnalysisNodes {
  /** IDs of the nodes read so far, each once, with their types. */
  readonly ids: Id[] = [];
  readonly idTypes: ('ENTITY' | 'RELATIONSHIP')[] = [];
  /** The nodes with these IDs, on the day of the query and on its earlier day. */
  fetched: FetchedNodes = [];
  fetchedEarlier: FetchedNodes = [];
  readonly #snapshot: Snapshot;
  readonly #view: GraphView;
  readonly #positions = { ENTITY: new Map<number, number>(), RELATIONSHIP: new Map<number, number>() };

  /** @param view the view that the IDs of links name. */
  constructor(snapshot: Snapshot, view: GraphView) {
    this.#snapshot = snapshot;
    this.#view = view;
  }

  readonly entity = (index: number): EntityNode => {
    const node: object = this.fetched[this.#position('ENTITY', index)] ?? EMPTY_NODE;
    return node as EntityNode;
  };

  readonly relationship = (index: number): RelationshipNode =>
    (this.fetched[this.#position('RELATIONSHIP', index)] ?? EMPTY_NODE) as RelationshipNode;

  /** The relationship on the earlier day; null if it was unknown then. */
  readonly earlierRelationship = (index: number): RelationshipNode | null =>
    (this.fetchedEarlier[this.#position('RELATIONSHIP', index)] ?? null) as RelationshipNode | null;

  readonly link = (link: PartyLink) => {
    const snapshot = this.#snapshot;
    const view = this.#view;
    return {
      get id() {
        return idInView(linkId(snapshot, link), view);
      },
      source: idInView(snapshot.entityId(link.source), view),
      target: idInView(snapshot.entityId(link.target), view),
      sourceRole: PARTY_ROLES[link.sourceRole] ?? 'PARTNER',
      targetRole: PARTY_ROLES[link.targetRole] ?? 'PARTNER',
      get kind() {
        return linkKind(snapshot, link);
      },
      relationship: this.relationship(link.relationship),
    };
  };

  /** Position of a node among the IDs, which it is added to if it is new. */
  #position(type: 'ENTITY' | 'RELATIONSHIP', index: number): number {
    const positions = this.#positions[type];
    let position = positions.get(index);
    if (position === undefined) {
      const id = type === 'ENTITY' ? this.#snapshot.entityId(index) : this.#snapshot.relationshipId(index);
      position = this.ids.push(id) - 1;
      this.idTypes.push(type);
      positions.set(index, position);
    }
    return position;
  }
}
