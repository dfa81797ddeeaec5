import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkStore } from '../../src/ledger/check.ts';
import { importFolders } from '../../src/ledger/import-datasets.ts';
import { rebuild } from '../../src/ledger/rebuild.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { openDriver, emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { SEED_FOLDER } from '../support/server.ts';

const DEAL = 'microsoft-nvidia-anthropic-investment';

/** What somebody did past dealgraph, and what check says of it. */
const TAMPERINGS: readonly [statement: string, finding: string | RegExp][] = [
  [
    "MATCH (:Entity {id: 'nvidia'})-[way:INVESTOR]->() DELETE way",
    `the relationship "${DEAL}" is wrong: ways.INVESTOR 1 nvidia is nothing there and 1 by its record`,
  ],
  [
    `MATCH (e:Entity {id: 'openai'}), (r:Relationship {id: '${DEAL}'}) CREATE (e)-[:INVESTOR {ordinal: 7}]->(r)`,
    `the relationship "${DEAL}" is wrong: ways.INVESTOR 7 openai is 1 there and nothing by its record`,
  ],
  [
    `MATCH (r:Relationship {id: '${DEAL}'}) SET r.titleKey = 'z', r.status = 'CLOSED', r:Loan`,
    new RegExp(`^the relationship "${DEAL}" is wrong: .*labels.Loan is 1 there and nothing .*titleKey is "z" there and`),
  ],
  [`MATCH (r:Relationship {id: '${DEAL}'}) SET r.evidence = '{}'`, new RegExp(`^the relationship "${DEAL}" is wrong: evidence is "{}" there and`)],
  [
    `MATCH (:Relationship {id: '${DEAL}'})-[:VERSION]->(v) SET v.amount = 1, v.disputed = null`,
    new RegExp(`^the version of the relationship "${DEAL}" from [-\\d]+ is wrong: amount is 1 there and 15000000000 by its record, disputed is nothing`),
  ],
  ['MATCH (x:Conflict) DETACH DELETE x', new RegExp(`^the version of the relationship "${DEAL}" from [-\\d]+ is wrong: conflicts is \\[\\] there`)],
  ['MATCH (:Conflict)-[way:STATED_BY]->() DELETE way', /conflicts\.0\.statedBy\.0 [-\w]+ is nothing there and 1 by its record/],
  ['MATCH (r:Relationship)-[way:CONCERNS]->() DELETE way', /^the relationship "[-\w]+" is wrong: ways\.CONCERNS [-\w]+ is nothing there and 1 by its record$/],
  ["MATCH (e:Entity {id: 'openai'})-[way:KNOWN_AS]->() DELETE way", 'the entity "openai" is wrong: ways.KNOWN_AS open ai is nothing there and 1 by its record, ways.KNOWN_AS openai is nothing there and 1 by its record'],
  ["MATCH (e:Entity {id: 'openai'}) REMOVE e:Company SET e.country = 'GB'", /^the entity "openai" is wrong: country is "GB" there and "US" by its record.*labels\.Company is nothing there/],
  ["MATCH (c:Claim {id: 'article-c01'})-[way:FROM]->() DELETE way", /^the claim "article-c01" is wrong: .*ways\.FROM [-\w]+ is nothing there and 1 by its record$/],
  ["MATCH (c:Claim {id: 'article-c01'}) SET c.state = 'PROPOSED', c.mine = 1", 'the claim "article-c01" is wrong: mine is 1 there and nothing by its record, state is "PROPOSED" there and "ACCEPTED" by its record'],
  ['MATCH (s:Source) SET s.publisherKey = null', /^the source "[-\w]+" is wrong: publisherKey is nothing there and "[^"]+" by its record$/],
  ["MATCH (w:Word {word: 'nvidia'}) DELETE w", 'the word "nvidia" is missing'],
  ["CREATE (:Name {form: 'nobody'})", '1 names of the store are those of no entity'],
  ["CREATE (:Version {relationship: 'nothing'})", '1 versions of the store belong to no relationship'],
  ["CREATE (:Claim {summary: 'mine'})", '1 nodes of the store have no id'],
  [`MATCH (e:Entity {id: 'openai'}) SET e.degree = 99`, /^of the entity "openai", degree is 99 in the graph/],
  [`MATCH (s:Source) SET s.doc = '{'`, /^what is kept of "[-\w]+" cannot be compared with its record: the source "[-\w]+" is no JSON/],
]; // prettier-ignore

withNeo4j((address) => {
  describe('what somebody changed in Neo4j past dealgraph', () => {
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

    test('is nothing where nobody did', async () => {
      expect(await findings()).toEqual([]);
    });

    test.each(TAMPERINGS)('by %s is found, and a rebuild mends it', async (statement, finding) => {
      await runStatement(statement);
      const messages = await findings();
      expect(messages).toContainEqual(typeof finding === 'string' ? finding : expect.stringMatching(finding));
      expect(messages.length).toBeLessThan(40);
      await rebuild(store);
      expect(await findings()).toEqual([]);
    });

    test('is told in twenty lines and how many more there are', async () => {
      await runStatement("MATCH (c:Claim) SET c.state = 'RETRACTED', c.modality = 'RUMOUR'");
      const messages = await findings();
      expect(messages).toHaveLength(21);
      expect(messages.at(-1)).toMatch(/^\d+ more things with the label Claim are wrong/);
      await rebuild(store);
    });

    test('in the schema is told with what to do, and a rebuild refuses until it was done', async () => {
      for (const damage of [
        'DROP INDEX version_amount',
        'DROP CONSTRAINT claim_id',
        'DROP INDEX entity_words',
        'DROP INDEX word_parts',
      ]) {
        await runStatement(damage);
        const [finding = ''] = await findings();
        const [, name, repair = ''] =
          /^the index "(\w+)" is missing from the store; put it back with: (.+)$/.exec(finding) ?? [];
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
          /^the index "version_amount" of the store was changed; drop it, and put it back/,
        ),
        'the index "mine" in the store is not dealgraph\'s; drop it, or the constraint of this name',
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
