/** The direction of the arrows: which folder of src may import which, checked by dependency-cruiser in `npm run check`. */

/** Each folder with the folders (and the files) it may import beside its own. All may import errors.ts; main.ts joins the parts and may import any. */
const MAY_IMPORT = {
  text: [],
  lexicon: ['text'],
  document: ['text'],
  decomposition: ['text'],
  extraction: ['text', 'lexicon', 'document', 'decomposition'],
  graph: ['text', 'decomposition'],
  across: ['text', 'decomposition', 'graph'],
  ingest: ['text', 'document', 'decomposition', 'graph', 'feed'],
  workers: ['text', 'document', 'decomposition', 'ingest', 'load-extractor.ts', 'config.ts'],
  access: [],
  feed: [],
  api: ['text', 'decomposition', 'graph', 'access', 'feed'],
  playground: [],
  cli: ['text', 'document', 'decomposition', 'graph', 'ingest', 'api', 'playground', 'access', 'feed', 'config.ts'],
};

/** Each package that belongs to one place, with that place. */
const ONE_PLACE = {
  'neo4j-driver': 'src/graph/neo4j-store.ts',
  '@grafeo-db/js': 'src/graph/embedded-store.ts',
  'onnxruntime-node': 'src/extraction/model/(native|onnx)-runtime.ts',
  'onnxruntime-web': 'src/extraction/model/wasm-runtime.ts',
  '(graphql|type-graphql|graphql-scalars|@apollo/server|@as-integrations/fastify)': 'src/api/',
  fastify: 'src/(api|playground)/',
  jose: 'src/access/jwt.ts',
  ioredis: 'src/feed/redis-feed.ts',
  '(ws|graphql-ws)': 'src/(api|playground/browser)/',
  '(commander|cli-progress)': 'src/cli/',
  '(graphiql|react|react-dom)': 'src/playground/browser/',
  esbuild: 'src/playground/bundle.ts',
};

/** Folders whose results depend on their arguments alone. tests/house/purity.test.ts keeps clocks and chance out of them. */
export const PURE = ['text', 'lexicon', 'document', 'decomposition', 'extraction'];

const escaped = (path) => path.replaceAll('.', '\\.');
const inSrc = (places) => `^src/(${places.map((place) => (place.endsWith('.ts') ? `${escaped(place)}$` : `${place}/`)).join('|')})`;
const inPackage = (name) => `(^|node_modules/)${name}(/|$)`;

const oneWay = Object.entries(MAY_IMPORT).map(([folder, others]) => ({
  name: `${folder}-imports-only-what-lies-below-it`,
  comment: `src/${folder} may import ${['its own', ...others, 'errors.ts'].join(', ')}. If it needs more, something is in the wrong folder.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [inSrc([folder, ...others]), '^src/errors\\.ts$'] },
}));

const onePlace = Object.entries(ONE_PLACE).map(([name, place]) => ({
  name: `${name.split('|')[0].replace('(', '')}-in-one-place`,
  comment: `${name} is imported in ${place} alone, so that it can be replaced there.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^${escaped(place)}` },
  to: { path: inPackage(name) },
}));

const forbidden = [
  ...oneWay,
  ...onePlace,
  {
    name: 'components-meet-in-the-document',
    comment: 'A component reads layers, never another component: what two share lies in extraction/ or text/.',
    severity: 'error',
    from: { path: '^src/extraction/components/([^/]+)' },
    to: { path: '^src/extraction/components/', pathNot: '^src/extraction/components/$1' },
  },
  {
    name: 'pure-has-no-world',
    comment: 'No files, network, processes or clocks here; bytes are handed in. Hashing is arithmetic, so node:crypto is allowed.',
    severity: 'error',
    from: { path: inSrc(PURE) },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
  },
  {
    name: 'api-reads-through-reads',
    comment: 'The API knows the port, the reads and the loaders, and neither a store nor a write.',
    severity: 'error',
    from: { path: '^src/api/' },
    to: { path: '^src/graph/', pathNot: '^src/graph/(reads/|loaders\\.ts$|store\\.ts$)' },
  },
  {
    name: 'stores-are-opened-by-main',
    comment: 'Everything else takes a Store and does not know which.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(main\\.ts$|cli/)' },
    to: { path: '^src/graph/(neo4j|embedded)-store\\.ts$' },
  },
  {
    name: 'nobody-imports-main',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^src/main\\.ts$' },
  },
  {
    name: 'errors-stand-alone',
    severity: 'error',
    from: { path: '^src/errors\\.ts$' },
    to: { path: '^src/' },
  },
  {
    name: 'no-src-to-tests',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^tests/' },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'A file that imports nothing and that nobody imports is not part of the house.',
    severity: 'error',
    from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
    to: {},
  },
  {
    name: 'only-what-is-installed-for-use',
    comment: 'What runs may not lean on a development package; the bundle and its page are built before.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/playground/(browser/|bundle\\.ts$)' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm'] },
  },
  {
    name: 'only-declared-packages',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-unresolvable',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden,
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
