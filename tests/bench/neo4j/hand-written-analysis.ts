import { RELATIONSHIP_TYPE_RULES, TYPES_BETWEEN_EQUALS } from '../../../src/domain/relationship-types.ts';

const RULES = Object.values(RELATIONSHIP_TYPE_RULES);
const typeUnion = (roles: readonly string[]): string => [...new Set(roles)].join('|');
const PARTY = typeUnion(RULES.flatMap(({ roles }) => roles.map(({ role }) => role)));
const PAYER = typeUnion(RULES.flatMap(({ money }) => money?.payer ?? []));
const PAYEE = typeUnion(RULES.flatMap(({ money }) => money?.payee ?? []));

/** Pattern of a payment. In deals of one type, suppliers are parties without being paid. */
const paymentPattern = (payer: string, deal: string, payee: string): string =>
  `(${payer})-[:${PAYER}]->(${deal}:Relationship)<-[paid_${deal}:${PAYEE}]-(${payee})`;
const payeeCondition = (deal: string): string =>
  `NOT (${deal}:Infrastructure AND type(paid_${deal}) = 'SUPPLIER')`;
const NOW = `[:VERSION]->(v:Version {knownTo: '~~'})`;
const STRENGTH = 'v.publishers * 65536 + v.claims';
const DEAL = `r{.id, .type, .title, evidence: {publishers: v.publishers, claims: v.claims, disputed: v.disputed}}`;

/**
 * Condition: all parts of a whole state an amount. Then they count, and otherwise the whole does.
 */
const allPartsStated = (whole: string): string =>
  `NOT EXISTS { (${whole})<-[:PART_OF]-(part:Relationship) WHERE part.type = ${whole}.type AND part.currency IS NULL }`;

const EQUALS = TYPES_BETWEEN_EQUALS.map((type) => `'${type}'`).join(', ');
/** Condition that two participations of a deal are those of tied parties. */
const tiedCondition = (own: string, other: string): string =>
  `(type(${own}) <> type(${other}) OR r.type IN [${EQUALS}])`;

/**
 * Subquery for one ring around the previous one: the entities with the most evidence that are not
 * included yet.
 */
const ringSubquery = (from: string, collected: string): string => `
  UNWIND ${from} AS a
  MATCH (a)-[own:${PARTY}]->(r:Relationship)<-[other:${PARTY}]-(n:Entity)
  WHERE ${tiedCondition('own', 'other')}
  WITH DISTINCT r, n WHERE NOT n IN ${collected}
  MATCH (r)-${NOW}
  WITH n, max(${STRENGTH}) AS strength ORDER BY strength DESC, n.id LIMIT 499
  RETURN collect(n)`;

/**
 * Subquery for cycles of one length: their entities in order, and the strength of the weakest step.
 */
function cyclesSubquery(length: number): string {
  const names = ['c', 'e1', 'e2', 'e3'].slice(0, length);
  const steps = names.map((name, index) => {
    const visited = names.slice(0, index + 1);
    const next = names[index + 1] ?? 'c';
    const different = next === 'c' ? [] : visited.map((each) => `${next} <> ${each}`);
    const carried = (next === 'c' ? visited : [...visited, next]).join(', ');
    return `MATCH ${paymentPattern(name, 'r', next)} WHERE ${[payeeCondition('r'), ...different].join(' AND ')}
  MATCH (r)-${NOW}
  WITH ${carried}${index === 0 ? '' : ', weakest'}, max(${STRENGTH}) AS strength
  WITH ${carried}, ${index === 0 ? 'strength' : 'CASE WHEN strength < weakest THEN strength ELSE weakest END'} AS weakest`;
  });
  const path = `[${names.join(', ')}]`;
  return `${steps.join('\n  ')}
  WITH ${path} AS cycle, weakest ORDER BY weakest DESC, [e IN ${path} | e.id] LIMIT 20
  RETURN cycle, weakest, ${length} AS length`;
}

const SUM = `CASE WHEN COUNT { (r)<-[:${PAYER}]-() } = 1 AND COUNT { (r)<-[:${PAYEE}]-() } = 1 THEN r.amountLow ELSE 0 END`;

/**
 * The analyses of the benchmark in Cypher, each written for exactly this result. They do less: they
 * return any of several shortest paths, know parts but no parts of parts, and have no strongest
 * modality, which the graph lacks.
 */
export const HAND_WRITTEN_ANALYSIS = {
  neighborhood: `MATCH (c:Entity {id: $id})
CALL (c) {${ringSubquery('[c]', '[c]')} AS first }
CALL (c, first) {${ringSubquery('first', '([c] + first)')} AS second }
WITH ([c] + first + second)[..500] AS nodes
CALL (nodes) {
  UNWIND nodes AS a
  MATCH (a)-[own:${PARTY}]->(r:Relationship)<-[other:${PARTY}]-(b:Entity)
  WHERE a.id < b.id AND b IN nodes AND ${tiedCondition('own', 'other')}
  WITH DISTINCT a, b, r
  MATCH (r)-${NOW}
  RETURN collect({ends: [a.id, b.id], relationship: ${DEAL}}) AS links
}
RETURN {neighborhood: {nodes: [n IN nodes | n{.id, .name}], links: links}} AS answer`,
  paths: `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = shortestPath((a)-[:${PARTY}*..8]-(b))
WITH [n IN nodes(path) WHERE n:Entity] AS entities
CALL (entities) {
  UNWIND range(0, size(entities) - 2) AS hop
  WITH hop, entities[hop] AS one, entities[hop + 1] AS other
  MATCH (one)-[:${PARTY}]->(r:Relationship)<-[:${PARTY}]-(other)
  WITH DISTINCT hop, one, other, r
  MATCH (r)-${NOW}
  WITH hop, one, other, v, r ORDER BY v.publishers DESC, v.claims DESC, r.id
  WITH hop, one, other, collect(${DEAL}) AS deals ORDER BY hop
  RETURN collect({from: one{.id, .name}, to: other{.id, .name}, relationships: deals}) AS hops
}
RETURN {paths: [{length: size(hops), hops: hops}]} AS answer`,
  moneyCycles: `MATCH (c:Entity {id: $id})
CALL (c) {
  ${cyclesSubquery(2)}
  UNION ALL
  WITH c
  ${cyclesSubquery(3)}
  UNION ALL
  WITH c
  ${cyclesSubquery(4)}
}
WITH cycle, weakest, length ORDER BY length, weakest DESC, [e IN cycle | e.id] LIMIT 20
CALL (cycle) {
  UNWIND range(0, size(cycle) - 1) AS step
  WITH step, cycle[step] AS payer, cycle[(step + 1) % size(cycle)] AS payee
  MATCH ${paymentPattern('payer', 'r', 'payee')} WHERE ${payeeCondition('r')}
  WITH DISTINCT step, r
  MATCH (r)-${NOW}
  WITH step, r, v, ${SUM} AS low ORDER BY v.publishers DESC, v.claims DESC, r.id
  WITH step, collect(${DEAL}) AS deals, collect({currency: r.currency, low: low, high: r.amountHigh}) AS amounts ORDER BY step
  RETURN collect({amounts: amounts, relationships: deals}) AS steps
}
RETURN {moneyCycles: collect({length: length, entities: [e IN cycle | e{.id, .name}], steps: steps})} AS answer`,
  totals: `MATCH (r:Relationship) WHERE r.knownFrom IS NOT NULL
  AND NOT (EXISTS { (r)<-[:PART_OF]-(p) WHERE p.type = r.type } AND ${allPartsStated('r')})
  AND NOT EXISTS { (r)-[:PART_OF]->(w:Relationship) WHERE w.type = r.type AND NOT ${allPartsStated('w')} }
MATCH (e:Entity)-[:${PAYER}]->(r)
WITH e, r, COUNT { (r)<-[:${PAYER}]-() } AS payers
WITH e, r.currency AS currency, count(*) AS deals, sum(CASE payers WHEN 1 THEN r.amountLow ELSE 0 END) AS low,
  sum(r.amountHigh) AS high, count(r.amountLow) - count(r.amountHigh) AS open
WITH e, collect({currency: currency, low: low, high: CASE open WHEN 0 THEN high END, relationships: deals}) AS total
WITH e, total, head([each IN total WHERE each.currency = 'USD']) AS dollars
ORDER BY dollars IS NULL, dollars.high IS NOT NULL, dollars.high DESC, dollars.low DESC LIMIT 20
RETURN {totals: collect({key: e.id, entity: e{.id, .name}, total: total})} AS answer`,
} as const;
