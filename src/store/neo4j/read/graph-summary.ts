import type { EvidenceFloor } from '../../../domain/graph-view.ts';
import type { DatasetRecord } from '../../../domain/ledger-entry.ts';
import { DEAL_TYPES } from '../../../domain/relationship-types.ts';
import type { GraphSummary } from '../../fetch-result.ts';
import { GRAPH_ID } from '../model.ts';
import { claimInView, relationshipInView, sourceInView, versionInViewCondition } from './view-conditions.ts';
import type { CypherFragment, RowValues } from './fragment.ts';

/** Counts of index entries, which are faster to read than nodes. */
const summaryExpressions = (floor: EvidenceFloor) => {
  const claims = `USING INDEX n:Claim(dataset, seq, knownFrom, knownTo)`;
  const numbered = `n.seq IS NOT NULL AND ${claimInView('n', floor)}`;
  return {
    revision: `COLLECT { MATCH (g:Graph {id: '${GRAPH_ID}'}) RETURN g.revision }`,
    entities: 'COUNT { MATCH (n:Entity) }',
    relationships: `COUNT { MATCH (n:Relationship) USING INDEX n:Relationship(type, id, knownFrom, knownTo) WHERE n.type IS NOT NULL AND n.id IS NOT NULL AND n.knownTo IS NOT NULL AND ${relationshipInView('n', floor)} }`,
    deals: `COUNT { MATCH (n:Relationship) USING INDEX n:Relationship(type, id, knownFrom, knownTo) WHERE n.type IN [${DEAL_TYPES.map((type) => `'${type}'`).join(', ')}] AND n.id IS NOT NULL AND n.knownTo IS NOT NULL AND ${relationshipInView('n', floor)} }`,
    claims: `COUNT { MATCH (n:Claim) ${claims} WHERE n.dataset IS NOT NULL AND ${numbered} }`,
    sources: `COUNT { MATCH (n:Source) USING INDEX n:Source(id) WHERE n.id IS NOT NULL AND ${sourceInView('n', floor)} }`,
    conflicts: `COUNT { MATCH (n:Conflict) USING INDEX n:Conflict(relationship, ordinal, knownTo) WHERE n.relationship IS NOT NULL AND n.ordinal IS NOT NULL AND ${versionInViewCondition('n')} }`,
    datasets: `COLLECT { MATCH (d:Dataset) USING INDEX d:Dataset(id) WHERE d.id IS NOT NULL WITH d ORDER BY d.id RETURN [d.doc, COUNT { MATCH (n:Claim) ${claims} WHERE n.dataset = d.id AND ${numbered} }] }`,
  };
};

function toDataset([document, claims]: RowValues): GraphSummary['datasets'][number] {
  const { id, title, description, license } = JSON.parse(String(document)) as DatasetRecord;
  return { id, title, description, license, claims: Number(claims) };
}

/** Figures of the graph in a view. Figures that are not selected are 0 or empty. */
export function graphSummary(
  fields: ReadonlySet<string>,
  floor: EvidenceFloor,
): CypherFragment<GraphSummary> {
  const parts = Object.entries(summaryExpressions(floor)).map(([name, expression]) =>
    fields.has(name) ? expression : 'null',
  );
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
