/** Jest: TypeScript as ES modules; types are checked apart, by `npm run types`. */
// A test's process.env is a copy, which native code does not see (src/config.ts, keepRuntimeSilent).
process.env.ORT_DISABLE_TELEMETRY = '1';

export default {
  testEnvironment: './tests/helpers/node-environment.js',
  roots: ['<rootDir>/tests'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['js', 'ts', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }] },
  // Neo4j plans each text anew, and machines are noisy: what hangs is found a little later.
  testTimeout: 60_000,
  testMatch: ['**/*.test.ts'],
  reporters: ['default', '<rootDir>/tests/helpers/closing-line.js'],
};
