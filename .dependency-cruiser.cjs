/** The rules of the house that a machine can see. Each comment says why. @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle means that two files are one subject, or that a dependency points the wrong way.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'kernel-imports-nothing',
      comment: 'Everything rests on the kernel, so the kernel rests on nothing.',
      severity: 'error',
      from: { path: '^libs/kernel/src', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/kernel/src' },
    },
    {
      name: 'statute-imports-only-kernel',
      comment: 'The law is pure functions; whoever applies it fetches the facts.',
      severity: 'error',
      from: { path: '^libs/statute/src', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/(statute|kernel)/src' },
    },
    {
      name: 'domain-is-pure',
      comment: 'A domain knows the kernel, the statute and itself. Infrastructure points inwards.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/domain/', pathNot: '\\.definitions\\.ts$|\\.spec\\.tsx?$' },
      to: {
        pathNot: '^libs/(kernel|statute)/src|^libs/$1/src/domain/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'domain-knows-other-domains-by-type-only',
      comment: "Another context's facts come in as context, typed by its domain.",
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/domain/', pathNot: '\\.definitions\\.ts$|\\.spec\\.tsx?$' },
      to: {
        path: '(node_modules|^libs/(event-store|database|projections|jobs|http|core|configuration|testing)/)',
      },
    },
    {
      name: 'libs-are-entered-by-their-index',
      comment: 'What a context does not export is its own business.',
      severity: 'error',
      from: { path: '^(apps|libs/([^/]+)/src)', pathNot: '\\.(spec|contract)\\.tsx?$' },
      to: { path: '^libs/([^/]+)/src/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/$2/src/'] },
    },
    {
      name: 'libs-do-not-know-apps',
      comment: 'Apps compose libs; a lib that knows its app cannot be used by another.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'product-does-not-import-tests',
      comment: 'Test helpers must not reach the program that runs.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '\\.spec\\.tsx?$|\\.contract\\.ts$|^libs/testing/' },
      to: { path: '^(test/|libs/testing/)|\\.spec\\.tsx?$' },
    },
    {
      name: 'adapters-stay-in-their-library',
      comment: 'Only the adapters know which engine runs.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^libs/(event-store|database|jobs|projections|testing)/' },
      to: { path: 'node_modules/(pg|bullmq|ioredis|@kurrent)/' },
    },
    {
      name: 'buckets-are-known-to-attachments-only',
      comment: 'Where attachments are kept is a matter of configuration.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^libs/attachments/src/store/' },
      to: { path: 'node_modules/(aws4fetch|s3rver)/' },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere fails at run time only.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
  },
};
