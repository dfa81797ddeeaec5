import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkStore } from '../../src/ledger/check.ts';
import { importFolders } from '../../src/ledger/import-datasets.ts';
import { rebuild } from '../../src/ledger/rebuild.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { openDriver, emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { SEED_FOLDER } from '../support/server.ts';

const DEAL = 'microsoft-nvidia-anthropic-investment';

/** A change made outside dealgraph, and a finding that `check` reports for it. */
const TAMPERINGS: readonly [statement: string, finding: string | RegExp][] = [
  [
    "MATCH (:Entity {id: 'nvidia'})-[link:INVESTOR]->() DELETE link",
    `relationship "${DEAL}": (nvidia)-[:INVESTOR {ordinal: 1}]-> is missing`,
  ],
  [
    `MATCH (e:Entity {id: 'openai'}), (r:Relationship {id: '${DEAL}'}) CREATE (e)-[:INVESTOR {ordinal: 7}]->(r)`,
    `relationship "${DEAL}": (openai)-[:INVESTOR {ordinal: 7}]-> is unexpected`,
  ],
  [
    `MATCH (r:Relationship {id: '${DEAL}'}) SET r.titleKey = 'z', r.status = 'CLOSED', r:Loan`,
    new RegExp(`^relationship "${DEAL}": .*label Loan is unexpected; .*titleKey is "z", expected "`),
  ],
  [`MATCH (r:Relationship {id: '${DEAL}'}) SET r.evidence = '{}'`, new RegExp(`^relationship "${DEAL}": evidence is "{}", expected "`)],
  [
    `MATCH (:Relationship {id: '${DEAL}'})-[:VERSION]->(v) SET v.amount = 1, v.disputed = null`,
    new RegExp(`^relationship "${DEAL}", version from [-\\d]+: amount is 1, expected 15000000000; disputed is missing, expected true$`),
  ],
  ['MATCH (x:Conflict) DETACH DELETE x', new RegExp(`^relationship "${DEAL}", version from [-\\d]+: conflicts is \\[\\], expected \\[`)],
  ['MATCH (:Conflict)-[link:STATED_BY]->() DELETE link', /: conflict 0: -\[:STATED_BY \{position: 0\}\]->\([-\w]+\) is missing/],
  ['MATCH (r:Relationship)-[link:CONCERNS]->() DELETE link', /^relationship "[-\w]+": -\[:CONCERNS\]->\([-\w]+\) is missing$/],
  ["MATCH (e:Entity {id: 'openai'})-[link:KNOWN_AS]->() DELETE link", 'entity "openai": -[:KNOWN_AS]->(open ai) is missing; -[:KNOWN_AS]->(openai) is missing'],
  ["MATCH (e:Entity {id: 'openai'}) REMOVE e:Company SET e.country = 'GB'", /^entity "openai": country is "GB", expected "US";.* label Company is missing/],
  ["MATCH (c:Claim {id: 'article-c01'})-[link:FROM]->() DELETE link", /^claim "article-c01": .*-\[:FROM\]->\([-\w]+\) is missing$/],
  ["MATCH (c:Claim {id: 'article-c01'}) SET c.state = 'PROPOSED', c.mine = 1", 'claim "article-c01": mine is 1, expected nothing; state is "PROPOSED", expected "ACCEPTED"'],
  ['MATCH (s:Source) SET s.publisherKey = null', /^source "[-\w]+": publisherKey is missing, expected "[^"]+"$/],
  ["MATCH (w:Word {word: 'nvidia'}) DELETE w", 'the word "nvidia" is missing from the vocabulary'],
  ["CREATE (:Name {form: 'nobody'})", 'names without an entity: 1'],
  ["CREATE (:SearchKey {key: 'name:nobody'})", 'search keys without an entity: 1'],
  ["MATCH (e:Entity {id: 'openai'})-[link:FOUND_BY]->(:SearchKey {key: 'name:openai'}) DELETE link", 'entity "openai": -[:FOUND_BY]->(name:openai) is missing'],
  ["CREATE (:Version {relationship: 'nothing'})", 'versions without a relationship: 1'],
  ["CREATE (:Claim {summary: 'mine'})", 'nodes without an ID: 1'],
  [`MATCH (e:Entity {id: 'openai'}) SET e.degree = 99`, /^entity "openai": degree is 99 in the graph/],
  [`MATCH (s:Source) SET s.doc = '{'`, /^"[-\w]+" cannot be compared with its record: source "[-\w]+" is not valid JSON/],
]; // prettier-ignore

withNeo4j((address) => {
  describe('dealgraph check on Neo4j', () => {
    let store: GraphStore;
    const runStatement = async (statement: string): Promise<void> => {
      const driver = openDriver(address);
      await driver.executeQuery(statement);
      await driver.close();
    };
    const findings = async (): Promise<string[]> => (await checkStore(store)).map(({ message }) => message);

    beforeAll(async () => {
      store = await emptyNeo4jStore(address);
      await importFolders(store, [join(SEED_FOLDER, 'article')], { by: 'test' });
    });
    afterAll(() => store.close());

    test('has no findings on an unchanged store', async () => {
      expect(await findings()).toEqual([]);
    });

    test.each(TAMPERINGS)(
      'reports the change by %s, and a rebuild reverts it',
      async (statement, finding) => {
        await runStatement(statement);
        const messages = await findings();
        expect(messages).toContainEqual(
          typeof finding === 'string' ? finding : expect.stringMatching(finding),
        );
        expect(messages.length).toBeLessThan(40);
        await rebuild(store);
        expect(await findings()).toEqual([]);
      },
    );

    test('reports many changes in twenty findings and the number of further ones', async () => {
      await runStatement("MATCH (c:Claim) SET c.state = 'RETRACTED', c.modality = 'RUMOUR'");
      const messages = await findings();
      expect(messages).toHaveLength(21);
      expect(messages.at(-1)).toMatch(/^\d+ more findings on Claim nodes$/);
      await rebuild(store);
    });

    test('reports changes of the schema with a remedy, which a rebuild requires', async () => {
      for (const damage of [
        'DROP INDEX version_amount',
        'DROP CONSTRAINT claim_id',
        'DROP INDEX entity_words',
        'DROP INDEX word_parts',
      ]) {
        await runStatement(damage);
        const [finding = ''] = await findings();
        const [, name, repair = ''] =
          /^the index "(\w+)" is missing; create it with: (.+)$/.exec(finding) ?? [];
        expect(damage).toContain(name);
        await expect(rebuild(store)).rejects.toThrow(repair);
        await runStatement(repair);
        await runStatement('CALL db.awaitIndexes()');
        expect(await findings()).toEqual([]);
      }
      await runStatement('DROP INDEX version_amount');
      await runStatement('CREATE INDEX version_amount FOR (v:Version) ON (v.amount)');
      await runStatement('CREATE INDEX mine FOR (v:Version) ON (v.claims)');
      await runStatement('CALL db.awaitIndexes()');
      expect(await findings()).toEqual([
        expect.stringMatching(
          /^the index "version_amount" differs from the migrations; drop it and create it with: /,
        ),
        'the index "mine" is not part of the schema; drop it or the constraint of that name',
      ]);
      await runStatement('DROP INDEX mine');
      await runStatement('DROP INDEX version_amount');
      const [finding = ''] = await findings();
      await runStatement(finding.slice(finding.indexOf('CREATE')));
      await runStatement('CALL db.awaitIndexes()');
      expect(await findings()).toEqual([]);
    });
  });
});
