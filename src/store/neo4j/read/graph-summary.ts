import type { DatasetRecord } from '../../../domain/ledger-entry.ts';
import { DEAL_TYPES } from '../../../domain/relationship-types.ts';
import type { GraphSummary } from '../../fetch-result.ts';
import { GRAPH_ID } from '../model.ts';
import { acceptedClaimCondition, versionInViewCondition, knownCondition } from './view-conditions.ts';
import type { CypherFragment, RowValues } from './fragment.ts';

/** Counts of index entries, which are faster to read than nodes. */
const SUMMARY_EXPRESSIONS = {
  revision: `COLLECT { MATCH (g:Graph {id: '${GRAPH_ID}'}) RETURN g.revision }`,
  entities: 'COUNT { MATCH (n:Entity) }',
  relationships: `COUNT { MATCH (n:Relationship) USING INDEX n:Relationship(type, id, knownFrom) WHERE n.type IS NOT NULL AND n.id IS NOT NULL AND ${knownCondition('n')} }`,
  deals: `COUNT { MATCH (n:Relationship) USING INDEX n:Relationship(type, id, knownFrom) WHERE n.type IN [${DEAL_TYPES.map((type) => `'${type}'`).join(', ')}] AND n.id IS NOT NULL AND ${knownCondition('n')} }`,
  claims: `COUNT { MATCH (n:Claim) USING INDEX n:Claim(dataset, seq, state, knownFrom) WHERE n.dataset IS NOT NULL AND n.seq IS NOT NULL AND ${acceptedClaimCondition('n')} }`,
  sources: `COUNT { MATCH (n:Source) USING INDEX n:Source(id) WHERE n.id IS NOT NULL AND ${knownCondition('n')} }`,
  conflicts: `COUNT { MATCH (n:Conflict) USING INDEX n:Conflict(relationship, ordinal, knownTo) WHERE n.relationship IS NOT NULL AND n.ordinal IS NOT NULL AND ${versionInViewCondition('n')} }`,
  datasets: `COLLECT { MATCH (n:Dataset) USING INDEX n:Dataset(id) WHERE n.id IS NOT NULL WITH n ORDER BY n.id RETURN [n.doc, COUNT { MATCH (c:Claim) USING INDEX c:Claim(dataset, seq, state, knownFrom) WHERE c.dataset = n.id AND c.seq IS NOT NULL AND ${acceptedClaimCondition('c')} }] }`,
} as const;

function toDataset([document, claims]: RowValues): GraphSummary['datasets'][number] {
  const { id, title, description, license } = JSON.parse(String(document)) as DatasetRecord;
  return { id, title, description, license, claims: Number(claims) };
}

/** Figures of the graph on the day. Figures that are not selected are 0 or empty. */
export function graphSummary(fields: ReadonlySet<string>): CypherFragment<GraphSummary> {
  const names = Object.keys(SUMMARY_EXPRESSIONS) as (keyof typeof SUMMARY_EXPRESSIONS)[];
  const parts = names.map((name) => (fields.has(name) ? SUMMARY_EXPRESSIONS[name] : 'null'));
  return {
    text: `[${parts.join(', ')}]`,
    read: (value) => {
      const [revision, entities, relationships, deals, claims, sources, conflicts, datasets] =
        value as RowValues;
      return {
        revision: Number((revision as RowValues | null)?.[0] ?? 0),
        entities: Number(entities),
        relationships: Number(relationships),
        deals: Number(deals),
        claims: Number(claims),
        sources: Number(sources),
        conflicts: Number(conflicts),
        datasets: ((datasets ?? []) as RowValues[]).map(toDataset),
      };
    },
  };
}
