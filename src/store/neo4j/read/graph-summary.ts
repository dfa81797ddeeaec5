import type { DatasetRecord } from '../../../domain/ledger-entry.ts';
import type { GraphSummary } from '../../fetch-result.ts';
import { GRAPH_ID } from '../model.ts';
import { accepted, holds, known } from './view-conditions.ts';
import type { Piece, Row } from './fragment.ts';

/** Each counts the entries of an index, which are fewer to read than the nodes. */
const FIGURES = {
  revision: `COLLECT { MATCH (g:Graph {id: '${GRAPH_ID}'}) RETURN g.revision }`,
  entities: 'COUNT { MATCH (n:Entity) }',
  relationships: `COUNT { MATCH (n:Relationship) USING INDEX n:Relationship(type, id, knownFrom) WHERE n.type IS NOT NULL AND n.id IS NOT NULL AND ${known('n')} }`,
  claims: `COUNT { MATCH (n:Claim) USING INDEX n:Claim(dataset, seq, state, knownFrom) WHERE n.dataset IS NOT NULL AND n.seq IS NOT NULL AND ${accepted('n')} }`,
  sources: `COUNT { MATCH (n:Source) USING INDEX n:Source(id) WHERE n.id IS NOT NULL AND ${known('n')} }`,
  conflicts: `COUNT { MATCH (n:Conflict) USING INDEX n:Conflict(relationship, ordinal, knownTo) WHERE n.relationship IS NOT NULL AND n.ordinal IS NOT NULL AND ${holds('n')} }`,
  datasets: `COLLECT { MATCH (n:Dataset) USING INDEX n:Dataset(id) WHERE n.id IS NOT NULL WITH n ORDER BY n.id RETURN [n.doc, COUNT { MATCH (c:Claim) USING INDEX c:Claim(dataset, seq, state, knownFrom) WHERE c.dataset = n.id AND c.seq IS NOT NULL AND ${accepted('c')} }] }`,
} as const;

function datasetOf([document, claims]: Row): GraphSummary['datasets'][number] {
  const { id, title, description, license } = JSON.parse(String(document)) as DatasetRecord;
  return { id, title, description, license, claims: Number(claims) };
}

/** What the graph holds, as of the day: the figures that are asked for, and 0 or nothing for the others. */
export function figuresOf(fields: ReadonlySet<string>): Piece<GraphSummary> {
  const names = Object.keys(FIGURES) as (keyof typeof FIGURES)[];
  const parts = names.map((name) => (fields.has(name) ? FIGURES[name] : 'null'));
  return {
    text: `[${parts.join(', ')}]`,
    read: (value) => {
      const [revision, entities, relationships, claims, sources, conflicts, datasets] = value as Row;
      return {
        revision: Number((revision as Row | null)?.[0] ?? 0),
        entities: Number(entities),
        relationships: Number(relationships),
        claims: Number(claims),
        sources: Number(sources),
        conflicts: Number(conflicts),
        datasets: ((datasets ?? []) as Row[]).map(datasetOf),
      };
    },
  };
}
