// One run of Jest holds every kind of test; the launcher of `npm test` picks by --selectProjects.
const { resolve } = require('node:path');

const rootDir = resolve(__dirname, '../../..');
const swc = [
  require.resolve('@swc/jest'),
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' }, useDefineForClassFields: false },
      target: 'es2023',
    },
    module: { type: 'commonjs' },
  },
];
const base = {
  rootDir,
  transform: { '\\.m?[jt]sx?$': swc },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data', '<rootDir>/.nx'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/libs/platform/tooling/empty-module.cjs',
    '^@cursus/(.*)$': '<rootDir>/libs/$1',
  },
};
/** As the built pages run. */
const runtime = Object.entries(require('../react-runtime.json')).map(([name, instead]) => [`^${name}$`, instead]);
const postgres = {
  globalSetup: '<rootDir>/libs/platform/testing/start-services.ts',
  globalTeardown: '<rootDir>/libs/platform/testing/stop-services.ts',
};

module.exports = {
  rootDir,
  testTimeout: 30_000,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['**/*.spec.ts'], testPathIgnorePatterns: ['/node_modules/', '/e2e/'] },
    {
      ...base,
      displayName: 'web',
      testMatch: ['**/*.spec.tsx'],
      testEnvironment: 'jsdom',
      moduleNameMapper: { ...base.moduleNameMapper, ...Object.fromEntries(runtime) },
      transformIgnorePatterns: ['/node_modules/(?!preact)'],
    },
    { ...base, ...postgres, displayName: 'integration', testMatch: ['**/*.integration-spec.ts'] },
    {
      ...base,
      displayName: 'e2e',
      testMatch: ['<rootDir>/e2e/**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/e2e/support/start.ts',
      globalTeardown: '<rootDir>/e2e/support/stop.ts',
    },
  ],
};
