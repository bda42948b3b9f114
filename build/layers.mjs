/**
 * The layers of the architecture as rules: each may import itself and what is below it. Checked by
 * test/architecture.
 */

const engine = (...folders) => `^engine/(${folders.join('|')})/`;
/** Made by the build, for entries of workers: the compiled model. */
const COMPILED_MODEL = '^ettervern:compiled-model$';
const LIBRARIES = '(^|/)node_modules/';

/** A folder of engine/ and what of this repository it may import. */
const layer = (folder, below, ...more) => ({
  name: `layer-${folder}`,
  comment: `engine/${folder} imports only ${[folder, ...below].join(', ')}`,
  severity: 'error',
  from: { path: engine(folder) },
  to: { pathNot: [engine(folder, ...below), ...more, LIBRARIES], dependencyTypesNot: ['core'] },
});

const WORD_USERS = ['^engine/(words|library)/', '^(cli|web-demo|bench|test)/'];

export default {
  forbidden: [
    layer('kernel', []),
    layer('model', ['kernel']),
    layer('scenario', ['kernel', 'model']),
    layer('compiled', ['kernel', 'model']),
    layer('workers', ['kernel', 'model', 'compiled'], COMPILED_MODEL),
    layer('stats', ['kernel', 'model']),
    layer('experiment', ['kernel', 'model', 'scenario', 'compiled', 'workers', 'stats']),
    layer(
      'library',
      ['kernel', 'model', 'scenario', 'compiled', 'workers', 'stats', 'experiment', 'words'],
      '^package\\.json$',
    ),
    // The shape of an error, as a type: the words never run engine code.
    layer('words', [], '^engine/kernel/(index|errors)\\.ts$'),
    {
      name: 'words-import-types-only',
      comment: 'engine/words takes types from the kernel, no code',
      severity: 'error',
      from: { path: engine('words') },
      to: { path: engine('kernel'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'words-are-for-faces',
      comment: 'sentences are looked up by the faces; the engine has codes and values',
      severity: 'error',
      from: { pathNot: WORD_USERS },
      to: { path: engine('words') },
    },
    {
      name: 'page-loads-its-own-words',
      comment:
        'web-demo takes its words from engine/words/workshop.ts: the others have every text of the terminal',
      severity: 'error',
      from: { path: '^web-demo/' },
      to: { path: engine('words'), pathNot: '^engine/words/workshop\\.ts$' },
    },
    {
      name: 'engine-knows-no-face',
      comment: 'nothing under engine/ imports a face or a test',
      severity: 'error',
      from: { path: '^engine/' },
      to: { path: '^(cli|web-demo|bench|test)/' },
    },
    {
      name: 'library-is-for-users',
      comment: 'engine/library is the public library; everything in this repository imports the layers',
      severity: 'error',
      from: { pathNot: '^(engine/library|test)/' },
      to: { path: '^engine/library/' },
    },
    {
      name: 'faces-know-not-each-other',
      comment: 'cli, web-demo and bench are independent of each other',
      severity: 'error',
      from: { path: '^(cli|web-demo|bench)/' },
      to: { path: '^(cli|web-demo|bench)/', pathNot: '^$1/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'tests are at the end of every import',
      severity: 'error',
      from: { pathNot: '^(test|bench)/' },
      to: { path: '^test/' },
    },
    {
      name: 'bench-shares-only-support',
      comment: 'bench shares the small models and the check against the matrix power',
      severity: 'error',
      from: { path: '^bench/' },
      to: { path: '^test/', pathNot: '^test/support/' },
    },
    {
      name: 'compiler-is-a-tool',
      comment:
        'the compiler is used by the build and by tests; of the engine it takes the shape of what it makes',
      severity: 'error',
      from: { pathNot: '^(build|test)/' },
      to: { path: '^build/compile/' },
    },
    {
      name: 'compiler-knows-no-model',
      comment: 'the compiler reads the engine as source, and imports a type of it',
      severity: 'error',
      from: { path: '^build/compile/' },
      to: { path: '^(engine|cli|web-demo|bench|test)/', pathNot: '^engine/compiled/(model|places)\\.ts$' },
    },
    {
      name: 'no-circles',
      comment: 'no circular imports, types included',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'engine-runs-everywhere',
      comment: 'only files whose name begins with node- may import modules of Node',
      severity: 'error',
      from: { path: '^engine/', pathNot: '/node-[^/]*$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-import-of-node-files',
      comment: 'a file that runs everywhere does not import one that runs in Node only',
      severity: 'error',
      from: { path: '^engine/', pathNot: '/node-[^/]*$' },
      to: { path: '^engine/.*/node-[^/]*$' },
    },
    {
      name: 'resolvable',
      comment: 'every import resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: COMPILED_MODEL },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
