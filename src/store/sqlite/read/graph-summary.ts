import type { DatasetRecord } from '../../../domain/ledger-entry.ts';
import { DEAL_TYPES } from '../../../domain/relationship-types.ts';
import type { GraphSummary } from '../../fetch-result.ts';
import type { StoreView } from '../../columns.ts';
import type { DatabaseConnection } from '../connection.ts';
import type { PlanCache } from './plan-cache.ts';
import { oneOf, sql, type SqlFragment } from '../sql.ts';
import { claimInView, relationshipInView, sourceInView, versionInViewCondition } from './view-conditions.ts';

/** The selected figures of the graph in a view; the others are 0 or empty. */
export function graphSummary(
  connection: DatabaseConnection,
  planCache: PlanCache,
  view: StoreView,
  fields: ReadonlySet<string>,
): GraphSummary {
  const count = (statement: SqlFragment): number => planCache.count(statement);
  const countIfSelected = (name: keyof GraphSummary, statement: SqlFragment): number =>
    fields.has(name) ? count(statement) : 0;
  const claims = sql`SELECT count(*) FROM claim c WHERE ${claimInView('c', view)}`;
  const datasets = fields.has('datasets') ? connection.all(sql`SELECT doc FROM dataset ORDER BY id`) : [];
  return {
    revision: countIfSelected('revision', sql`SELECT revision FROM ledger ORDER BY seq DESC LIMIT 1`),
    entities: countIfSelected('entities', sql`SELECT count(*) FROM entity`),
    relationships: countIfSelected(
      'relationships',
      sql`SELECT count(*) FROM relationship r WHERE ${relationshipInView('r', 'r.id', view)}`,
    ),
    deals: countIfSelected(
      'deals',
      sql`SELECT count(*) FROM relationship r WHERE ${oneOf('r.type', DEAL_TYPES)} AND ${relationshipInView('r', 'r.id', view)}`,
    ),
    claims: countIfSelected('claims', claims),
    sources: countIfSelected('sources', sql`SELECT count(*) FROM source s WHERE ${sourceInView('s', view)}`),
    conflicts: countIfSelected(
      'conflicts',
      sql`SELECT count(*) FROM conflict x WHERE ${versionInViewCondition('x', view)}`,
    ),
    datasets: datasets.map(([document]) => {
      const { id, title, description, license } = JSON.parse(String(document)) as DatasetRecord;
      return { id, title, description, license, claims: count(sql`${claims} AND c.dataset = ${id}`) };
    }),
  };
}
