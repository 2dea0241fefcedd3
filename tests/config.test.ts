import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../src/config.js';

const FOLDER = '/home-of-a-project';
const KEY = 'hsk_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG';
const JWT = {
  HEARSAY_JWKS: 'https://login.example.org/jwks.json',
  HEARSAY_JWT_ISSUER: 'https://login.example.org/',
  HEARSAY_JWT_AUDIENCE: 'hearsay',
};

it('has a value for every setting', () => {
  expect(readConfig({}, FOLDER)).toEqual({
    port: 4000,
    host: '127.0.0.1',
    dataFolder: `${FOLDER}/.hearsay`,
    neo4j: null,
    sharedFolder: '/shared',
    runtime: 'auto',
    logLevel: 'info',
    serving: {
      key: null,
      jwt: null,
      introspection: null,
      playground: null,
      budget: null,
      time: 15_000,
      redis: null,
      documents: null,
      documentsOnly: false,
    },
  });
});

it.each([
  [{ PORT: '8080' }, { port: 8080 }],
  [{ PORT: '0' }, { port: 0 }],
  [{ PORT: '' }, { port: 4000 }],
  [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
  [{ HEARSAY_DATA: 'data/graph' }, { dataFolder: `${FOLDER}/data/graph` }],
  [{ HEARSAY_DATA: '/var/lib/hearsay' }, { dataFolder: '/var/lib/hearsay' }],
  [{ HEARSAY_SHARED: '/corpora' }, { sharedFolder: '/corpora' }],
  [{ HEARSAY_RUNTIME: 'wasm' }, { runtime: 'wasm' }],
  [{ HEARSAY_RUNTIME: '' }, { runtime: 'auto' }],
  [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
  [
    { NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'secret' },
    { neo4j: { uri: 'bolt://localhost:7687', user: 'neo4j', password: 'secret', database: 'neo4j', poolSize: 100, poolWait: 10_000 } },
  ],
  [
    {
      NEO4J_URI: 'neo4j+s://graph.example.org',
      NEO4J_USER: 'press',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'news',
      NEO4J_POOL_SIZE: '8',
      NEO4J_POOL_WAIT: '2',
    },
    { neo4j: { uri: 'neo4j+s://graph.example.org', user: 'press', password: 'secret', database: 'news', poolSize: 8, poolWait: 2_000 } },
  ],
  [{ HEARSAY_KEY: KEY }, { serving: { key: KEY } }],
  [{ HEARSAY_KEY: '' }, { serving: { key: null } }],
  [
    { ...JWT, HEARSAY_JWT_ROLE_CLAIM: 'groups' },
    {
      serving: {
        jwt: {
          jwks: JWT.HEARSAY_JWKS,
          issuer: JWT.HEARSAY_JWT_ISSUER,
          audience: JWT.HEARSAY_JWT_AUDIENCE,
          roleClaim: 'groups',
        },
      },
    },
  ],
  [{ HEARSAY_INTROSPECTION: 'off', HEARSAY_PLAYGROUND: 'on' }, { serving: { introspection: false, playground: true } }],
  [{ HEARSAY_BUDGET: '5000', HEARSAY_TIMEOUT: '3' }, { serving: { budget: 5000, time: 3000 } }],
  [{ REDIS_URL: 'redis://localhost:6379' }, { serving: { redis: 'redis://localhost:6379' } }],
  [
    { HEARSAY_DOCUMENTS: 'queries.json', HEARSAY_DOCUMENTS_ONLY: 'on' },
    { serving: { documents: `${FOLDER}/queries.json`, documentsOnly: true } },
  ],
  [{ NEO4J_URI: '', NEO4J_PASSWORD: '' }, { neo4j: null }],
  [{ NEO4J_PASSWORD: 'for something else' }, { neo4j: null }],
])('reads %j', (environment, expected) => {
  expect(readConfig(environment, FOLDER)).toMatchObject(expected);
});

it.each([
  [{ PORT: 'http' }, /PORT must be a whole number from 0 to 65535/],
  [{ PORT: '70000' }, /PORT must be a whole number/],
  [{ PORT: '-1' }, /PORT must be a whole number/],
  [{ HEARSAY_RUNTIME: 'gpu' }, /HEARSAY_RUNTIME must be one of auto, native, wasm/],
  [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL must be one of fatal, error/],
  [
    { NEO4J_URI: 'mysql://localhost', NEO4J_PASSWORD: 'secret' },
    /NEO4J_URI names no store that Hearsay knows\. Use an address such as neo4j:/,
  ],
  [{ NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD: 'secret' }, /NEO4J_URI names no store/],
  [{ NEO4J_URI: 'bolt://', NEO4J_PASSWORD: 'secret' }, /NEO4J_URI names no store/],
  [{ NEO4J_URI: 'bolt://localhost' }, /NEO4J_PASSWORD is not\. Set both, or neither/],
  [{ HEARSAY_KEY: 'short' }, /HEARSAY_KEY must be a key of 32 characters or more/],
  [{ HEARSAY_JWKS: 'file:///keys.json' }, /HEARSAY_JWKS must be an address such as https:/],
  [{ HEARSAY_JWKS: JWT.HEARSAY_JWKS }, /Set all three, or none/],
  [{ HEARSAY_JWT_AUDIENCE: 'hearsay' }, /Set all three, or none/],
  [{ HEARSAY_INTROSPECTION: 'yes' }, /HEARSAY_INTROSPECTION must be on or off/],
  [{ NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD: 'secret', NEO4J_POOL_SIZE: '0' }, /NEO4J_POOL_SIZE must be a whole number above 0/],
  [{ HEARSAY_BUDGET: '0' }, /HEARSAY_BUDGET must be a whole number above 0/],
  [{ REDIS_URL: 'localhost:6379' }, /REDIS_URL must be an address such as redis:/],
  [{ HEARSAY_DOCUMENTS_ONLY: 'on' }, /HEARSAY_DOCUMENTS is not set: nothing could be asked/],
  [{ PORT: 'http', LOG_LEVEL: 'loud' }, /PORT .*LOG_LEVEL /],
])('refuses %j', (environment, message) => {
  expect(() => readConfig(environment, FOLDER)).toThrow(ConfigError);
  expect(() => readConfig(environment, FOLDER)).toThrow(message);
});

describe('the file .env', () => {
  it('says what the environment does not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-env-'));
    writeFileSync(join(folder, '.env'), `HEARSAY_KEY=${KEY}\nPORT=1\n`);
    const before = process.env.PORT;
    process.env.PORT = '4321';
    try {
      expect(readConfig(undefined, folder)).toMatchObject({ port: 4321, serving: { key: KEY } });
    } finally {
      if (before === undefined) delete process.env.PORT;
      else process.env.PORT = before;
      rmSync(folder, { recursive: true });
    }
  });
});
