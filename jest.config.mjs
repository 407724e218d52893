// Four tiers, told apart by suffix, so that a failing test names its tier.
const base = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          experimental: { keepImportAttributes: true },
          parser: { syntax: 'typescript', decorators: true, tsx: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            react: { runtime: 'automatic', importSource: 'preact' },
          },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^#(kernel|statute|event-store|database|projections|jobs|http|associations|registry|attachments|meetings|anslag|documents|signing|evidence|funding|followup|configuration|core|testing)$':
      '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

const database = {
  globalSetup: '<rootDir>/test/setup/start-database.mjs',
  globalTeardown: '<rootDir>/test/setup/stop-database.mjs',
};

export default {
  // Tests wait for conditions, not for times: only one that never comes may run out of it, however busy the machine is.
  testTimeout: 60_000,
  projects: [
    { ...base, displayName: 'unit', testRegex: '(?<!\\.(int|e2e|arch))\\.spec\\.tsx?$' },
    { ...base, displayName: 'architecture', testRegex: '\\.arch\\.spec\\.ts$' },
    { ...base, ...database, displayName: 'integration', testRegex: '\\.int\\.spec\\.tsx?$' },
    { ...base, ...database, displayName: 'end-to-end', testRegex: '\\.e2e\\.spec\\.tsx?$' },
  ],
};
