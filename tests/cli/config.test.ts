import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { InvalidSetting } from '../../src/errors.ts';

/** The error message for an environment; '' without an error. */
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
  test('have defaults, also for empty variables', () => {
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
        DEALGRAPH_ALLOWED_ORIGINS: 'https://Charts.example/, http://localhost:3000',
        DEALGRAPH_MAX_BODY_BYTES: '2000',
        DEALGRAPH_MAX_TOKENS: '500',
        DEALGRAPH_MAX_TEXT_LENGTH: '80',
        LOG_LEVEL: 'debug',
      }),
    ).toEqual({
      host: '::1',
      port: 0,
      publicUrl: 'https://deals.example:8443/base',
      allowedOrigins: ['https://charts.example', 'http://localhost:3000'],
      store: { path: '/var/lib/dealgraph/graph.db' },
      limits: {
        pageSize: 50,
        depth: 9,
        cost: 5000,
        bodyBytes: 2000,
        tokens: 500,
        textLength: 80,
      },
      logLevel: 'debug',
    });
  });

  test('are immutable', () => {
    const config = readConfig({});
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.limits)).toBe(true);
  });

  test.each([
    ['DEALGRAPH_ALLOWED_ORIGINS', 'charts.example'],
    ['DEALGRAPH_ALLOWED_ORIGINS', 'https://charts.example/page'],
    ['DEALGRAPH_ALLOWED_ORIGINS', 'https://*.example'],
    ['DEALGRAPH_ALLOWED_ORIGINS', '*, https://charts.example'],
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
  ])('reject %s=%j with name, valid values and value', (name, value) => {
    const message = settingError({ [name]: value });
    expect(message).toContain(`${name} must be `);
    expect(message).toContain(`(got ${JSON.stringify(value)})`);
    expect(message).not.toContain('\n');
  });

  test('select a Neo4j server as the store', () => {
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

  test('require a password for Neo4j, and messages never contain one', () => {
    expect(settingError({ NEO4J_URI: 'neo4j://localhost' })).toBe(
      'NEO4J_PASSWORD is not set; with NEO4J_URI, it must be the password of the user "neo4j"',
    );
    const message = settingError({ NEO4J_URI: 'neo4j://neo4j:hush@localhost:7687', NEO4J_PASSWORD: 'hush' });
    expect(message).toContain('NEO4J_URI must be ');
    expect(message).toContain('(got "neo4j://…@localhost:7687")');
    expect(message).not.toContain('hush');
  });

  test('are rejected all at once, with truncated values', () => {
    const message = settingError({ PORT: 'x'.repeat(100_000), LOG_LEVEL: 'loud' }).split('\n');
    expect(message).toHaveLength(2);
    expect(message.join('').length).toBeLessThan(600);
  });
});
