import { linkId, type PartyLink } from '../analysis/party-link.ts';
import type { Snapshot } from '../analysis/snapshot.ts';
import type { Id } from '../domain/id.ts';
import { PARTY_ROLES, type PartyRole } from '../domain/relationship-types.ts';
import type { EntityNode, RelationshipNode, ResultNode } from '../store/fetch-result.ts';
import type { NodeType } from '../store/plan.ts';

/** A link of a response. */
interface ResponseLink {
  readonly id: string;
  readonly source: Id;
  readonly target: Id;
  readonly sourceRole: PartyRole;
  readonly targetRole: PartyRole;
  readonly relationship: RelationshipNode;
}

/** Nodes and links of a response, by their indexes in the result of an analysis. */
export interface AnalysisNodes {
  readonly entity: (index: number) => EntityNode;
  readonly relationship: (index: number) => RelationshipNode;
  /** The relationship on the earlier day of the query; undefined if it was unknown then. */
  readonly earlierRelationship: (index: number) => RelationshipNode | undefined;
  readonly link: (link: PartyLink) => ResponseLink;
}

/** Distinct nodes of a result: their IDs and types, and the position of each index among them. */
export interface NodeRefs {
  readonly ids: Id[];
  readonly idTypes: NodeType[];
  readonly entities: Map<number, number>;
  readonly relationships: Map<number, number>;
}

/** References to no node. */
export function noNodeRefs(): NodeRefs {
  return { ids: [], idTypes: [], entities: new Map(), relationships: new Map() };
}

/** Stands for a node that is not fetched. It has what a response is built from. */
const EMPTY_NODE: unknown = { terms: {} };
const EMPTY_LINK = { id: '', source: '', target: '', sourceRole: 'PARTNER', targetRole: 'PARTNER' } as const;

/**
 * References to all nodes of a response.
 * @param build builds the response; here it receives empty nodes.
 */
export function collectNodeRefs(snapshot: Snapshot, build: (nodes: AnalysisNodes) => unknown): NodeRefs {
  const refs = noNodeRefs();
  const { ids, idTypes, entities, relationships } = refs;
  const relationship = (index: number): RelationshipNode => {
    if (!relationships.has(index)) {
      relationships.set(index, ids.push(snapshot.relationshipId(index)) - 1);
      idTypes.push('RELATIONSHIP');
    }
    return EMPTY_NODE as RelationshipNode;
  };
  build({
    entity: (index) => {
      if (!entities.has(index)) {
        entities.set(index, ids.push(snapshot.entityId(index)) - 1);
        idTypes.push('ENTITY');
      }
      return EMPTY_NODE as EntityNode;
    },
    relationship,
    earlierRelationship: () => undefined,
    link: (link) => ({ ...EMPTY_LINK, relationship: relationship(link.relationship) }),
  });
  return refs;
}

/** Results of a fetch by ID: null for each ID without a node in view. */
export type FetchedNodes = readonly (ResultNode | null)[];

/**
 * Nodes that were fetched for a response.
 * @param nodes the nodes of `refs`, in their order; empty ones take the place of missing ones.
 * @param earlierNodes the same on the earlier day.
 */
export function fetchedNodes(
  snapshot: Snapshot,
  { entities, relationships }: NodeRefs,
  nodes: FetchedNodes,
  earlierNodes: FetchedNodes,
): AnalysisNodes {
  const relationship = (index: number): RelationshipNode =>
    (nodes[relationships.get(index) ?? -1] ?? EMPTY_NODE) as RelationshipNode;
  return {
    entity: (index) => (nodes[entities.get(index) ?? -1] ?? EMPTY_NODE) as EntityNode,
    relationship,
    earlierRelationship: (index) =>
      (earlierNodes[relationships.get(index) ?? -1] ?? undefined) as RelationshipNode | undefined,
    link: (link) => ({
      id: linkId(snapshot, link),
      source: snapshot.entityId(link.source),
      target: snapshot.entityId(link.target),
      sourceRole: PARTY_ROLES[link.sourceRole] ?? 'PARTNER',
      targetRole: PARTY_ROLES[link.targetRole] ?? 'PARTNER',
      relationship: relationship(link.relationship),
    }),
  };
}
