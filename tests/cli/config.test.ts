import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { InvalidSetting } from '../../src/errors.ts';

/** What is said about an environment. */
function settingError(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidSetting);
    return (error as Error).message;
  }
  return '';
}

describe('the settings', () => {
  test('have defaults, which hold for what is empty too', () => {
    const defaults = {
      host: '127.0.0.1',
      port: 4000,
      store: { path: 'data/dealgraph.db' },
      limits: {},
      logLevel: 'warn',
    };
    expect(readConfig({})).toEqual(defaults);
    expect(readConfig({ HOST: '', PORT: ' ', PUBLIC_URL: '', NEO4J_URI: '', SOMETHING_ELSE: 'x' })).toEqual(
      defaults,
    );
  });

  test('are read from the environment', () => {
    expect(
      readConfig({
        HOST: '::1',
        PORT: '0',
        PUBLIC_URL: 'HTTPS://Deals.Example:8443/base//',
        DEALGRAPH_DB: '/var/lib/dealgraph/graph.db',
        DEALGRAPH_MAX_PAGE_SIZE: '50',
        DEALGRAPH_MAX_DEPTH: '9',
        DEALGRAPH_MAX_COST: '5000',
        DEALGRAPH_MAX_ALIASES: '3',
        DEALGRAPH_MAX_BODY_BYTES: '2000',
        DEALGRAPH_MAX_TOKENS: '500',
        DEALGRAPH_MAX_TEXT_LENGTH: '80',
        LOG_LEVEL: 'debug',
      }),
    ).toEqual({
      host: '::1',
      port: 0,
      publicUrl: 'https://deals.example:8443/base',
      store: { path: '/var/lib/dealgraph/graph.db' },
      limits: {
        pageSize: 50,
        depth: 9,
        cost: 5000,
        aliases: 3,
        bodyBytes: 2000,
        tokens: 500,
        textLength: 80,
      },
      logLevel: 'debug',
    });
  });

  test('cannot be changed afterwards', () => {
    const config = readConfig({});
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.limits)).toBe(true);
  });

  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4e3'],
    ['PORT', '0x10'],
    ['PORT', '4000.0'],
    ['HOST', 'two words'],
    ['HOST', 'http://localhost'],
    ['PUBLIC_URL', 'deals.example'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['PUBLIC_URL', 'https://deals.example/?q=1'],
    ['DEALGRAPH_DB', 'graph\0.db'],
    ['DEALGRAPH_MAX_DEPTH', '0'],
    ['DEALGRAPH_MAX_COST', 'NaN'],
    ['LOG_LEVEL', 'WARN'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'neo4j://localhost:7687/graph'],
    ['NEO4J_URI', 'neo4j://localhost:7687?policy=eu'],
    ['NEO4J_DATABASE', 'deal graph'],
  ])('are refused by name, value and what is allowed: %s=%j', (name, value) => {
    const message = settingError({ [name]: value });
    expect(message).toContain(`${name} is ${JSON.stringify(value)} and has to be `);
    expect(message).not.toContain('\n');
  });

  test('name a Neo4j server, which then is the store', () => {
    const server = { NEO4J_URI: 'neo4j+s://db.example:7687', NEO4J_PASSWORD: ' with spaces ' };
    expect(readConfig({ ...server, DEALGRAPH_DB: 'graph.db' }).store).toEqual({
      uri: 'neo4j+s://db.example:7687',
      username: 'neo4j',
      password: ' with spaces ',
    });
    const all = { ...server, NEO4J_URI: 'bolt://[::1]', NEO4J_USERNAME: 'reader', NEO4J_DATABASE: 'deals' };
    expect(readConfig(all).store).toEqual({
      uri: 'bolt://[::1]',
      username: 'reader',
      password: ' with spaces ',
      database: 'deals',
    });
  });

  test('of a Neo4j server need a password, and never show one', () => {
    expect(settingError({ NEO4J_URI: 'neo4j://localhost' })).toBe(
      'NEO4J_PASSWORD is not set and has to be the password of the user "neo4j", because NEO4J_URI is set',
    );
    const message = settingError({ NEO4J_URI: 'neo4j://neo4j:hush@localhost:7687', NEO4J_PASSWORD: 'hush' });
    expect(message).toContain('NEO4J_URI is "neo4j://…@localhost:7687" and has to be ');
    expect(message).not.toContain('hush');
  });

  test('are refused all at once, without endless values', () => {
    const message = settingError({ PORT: 'x'.repeat(100_000), LOG_LEVEL: 'loud' }).split('\n');
    expect(message).toHaveLength(2);
    expect(message.join('').length).toBeLessThan(600);
  });
});
