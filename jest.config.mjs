/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  resolver: '<rootDir>/test/support/resolve-source.cjs',
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testSequencer: '<rootDir>/test/support/sequencer.mjs',
  maxWorkers: 2,
  // modules of past files stay in memory; a worker that holds too much of them spends its time collecting
  workerIdleMemoryLimit: '1200MB',
  // against hanging, not a measure of speed: machines are shared, and a set-up loads a whole demonstration
  testTimeout: 300_000,
};
