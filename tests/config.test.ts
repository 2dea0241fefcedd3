import { ConfigError, readConfig } from '../src/config.js';

const FOLDER = '/home-of-a-project';

it('has a value for every setting', () => {
  expect(readConfig({}, FOLDER)).toEqual({
    port: 4000,
    host: '127.0.0.1',
    dataFolder: `${FOLDER}/.hearsay`,
    neo4j: null,
    sharedFolder: '/shared',
    runtime: 'auto',
    logLevel: 'info',
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
    { neo4j: { uri: 'bolt://localhost:7687', user: 'neo4j', password: 'secret' } },
  ],
  [
    { NEO4J_URI: 'neo4j+s://graph.example.org', NEO4J_USER: 'press', NEO4J_PASSWORD: 'secret' },
    { neo4j: { uri: 'neo4j+s://graph.example.org', user: 'press', password: 'secret' } },
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
  [{ PORT: 'http', LOG_LEVEL: 'loud' }, /PORT .*LOG_LEVEL /],
])('refuses %j', (environment, message) => {
  expect(() => readConfig(environment, FOLDER)).toThrow(ConfigError);
  expect(() => readConfig(environment, FOLDER)).toThrow(message);
});
