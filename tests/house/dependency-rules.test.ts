import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import configuration from '../../dependency-rules.js';

/** A small tree: path → the modules that file imports. */
type Tree = { readonly [path: string]: readonly string[] };

const { forbidden, options } = configuration;
const PACKAGES = [
  'neo4j-driver',
  '@grafeo-db/js',
  'onnxruntime-node',
  'onnxruntime-web',
  'graphql',
  'fastify',
  'jose',
  'ioredis',
  'ws',
  'commander',
  'react',
  'esbuild',
  'zod',
];

/** Every rule with a tree that breaks it and no other. */
const PLANTED: { readonly [rule: string]: Tree } = {
  'text-imports-only-what-lies-below-it': { 'src/text/a.ts': ['../lexicon/a.js'], 'src/lexicon/a.ts': [] },
  'lexicon-imports-only-what-lies-below-it': { 'src/lexicon/a.ts': ['../document/a.js'], 'src/document/a.ts': [] },
  'document-imports-only-what-lies-below-it': { 'src/document/a.ts': ['../lexicon/a.js'], 'src/lexicon/a.ts': [] },
  'decomposition-imports-only-what-lies-below-it': { 'src/decomposition/a.ts': ['../document/a.js'], 'src/document/a.ts': [] },
  'extraction-imports-only-what-lies-below-it': { 'src/extraction/a.ts': ['../graph/a.js'], 'src/graph/a.ts': [] },
  'graph-imports-only-what-lies-below-it': { 'src/graph/a.ts': ['../extraction/a.js'], 'src/extraction/a.ts': [] },
  'across-imports-only-what-lies-below-it': { 'src/across/a.ts': ['../extraction/a.js'], 'src/extraction/a.ts': [] },
  'ingest-imports-only-what-lies-below-it': { 'src/ingest/a.ts': ['../extraction/a.js'], 'src/extraction/a.ts': [] },
  'workers-imports-only-what-lies-below-it': {
    'src/workers/a.ts': ['../extraction/a.js', '../load-extractor.js'],
    'src/extraction/a.ts': [],
    'src/load-extractor.ts': ['./extraction/a.js'],
  },
  'access-imports-only-what-lies-below-it': { 'src/access/a.ts': ['../graph/a.js'], 'src/graph/a.ts': [] },
  'feed-imports-only-what-lies-below-it': { 'src/feed/a.ts': ['../graph/a.js'], 'src/graph/a.ts': [] },
  'api-imports-only-what-lies-below-it': { 'src/api/a.ts': ['../ingest/a.js'], 'src/ingest/a.ts': [] },
  'playground-imports-only-what-lies-below-it': { 'src/playground/a.ts': ['../api/a.js'], 'src/api/a.ts': [] },
  'cli-imports-only-what-lies-below-it': { 'src/cli/a.ts': ['../extraction/a.js'], 'src/extraction/a.ts': [] },
  'neo4j-driver-in-one-place': { 'src/graph/read.ts': ['neo4j-driver'], 'src/graph/neo4j-store.ts': ['neo4j-driver'] },
  '@grafeo-db/js-in-one-place': { 'src/graph/read.ts': ['@grafeo-db/js'], 'src/graph/embedded-store.ts': ['@grafeo-db/js'] },
  'onnxruntime-node-in-one-place': {
    'src/extraction/model/encoder.ts': ['onnxruntime-node'],
    'src/extraction/model/native-runtime.ts': ['onnxruntime-node'],
    'src/extraction/model/onnx-runtime.ts': ['onnxruntime-node'],
  },
  'onnxruntime-web-in-one-place': {
    'src/extraction/model/encoder.ts': ['onnxruntime-web'],
    'src/extraction/model/wasm-runtime.ts': ['onnxruntime-web'],
  },
  'graphql-in-one-place': { 'src/graph/read.ts': ['graphql'], 'src/api/schema.ts': ['graphql'] },
  'jose-in-one-place': { 'src/access/gate.ts': ['jose'], 'src/access/jwt.ts': ['jose'] },
  'ioredis-in-one-place': { 'src/feed/feed.ts': ['ioredis'], 'src/feed/redis-feed.ts': ['ioredis'] },
  'ws-in-one-place': { 'src/feed/a.ts': ['ws'], 'src/api/socket.ts': ['ws'] },
  'fastify-in-one-place': {
    'src/ingest/server.ts': ['fastify'],
    'src/api/server.ts': ['fastify'],
    'src/playground/plugin.ts': ['fastify'],
  },
  'commander-in-one-place': { 'src/ingest/a.ts': ['commander'], 'src/cli/program.ts': ['commander'] },
  'graphiql-in-one-place': { 'src/api/page.ts': ['react'], 'src/playground/browser/main.tsx': ['react'] },
  'esbuild-in-one-place': { 'src/playground/browser/bundle.ts': ['esbuild'], 'src/playground/bundle.ts': ['esbuild'] },
  'components-meet-in-the-document': {
    'src/extraction/components/names.ts': ['./tokens.js'],
    'src/extraction/components/tokens.ts': ['./tokens/marks.js'],
    'src/extraction/components/tokens/marks.ts': ['zod'],
  },
  'pure-has-no-world': { 'src/extraction/a.ts': ['node:fs'], 'src/decomposition/a.ts': ['node:crypto'], 'src/graph/a.ts': ['node:fs'] },
  'api-reads-through-reads': {
    'src/api/a.ts': ['../graph/write-article.js', '../graph/reads/a.js', '../graph/loaders.js', '../graph/store.js'],
    'src/graph/write-article.ts': [],
    'src/graph/reads/a.ts': [],
    'src/graph/loaders.ts': [],
    'src/graph/store.ts': [],
  },
  'stores-are-opened-by-main': {
    'src/ingest/a.ts': ['../graph/embedded-store.js'],
    'src/main.ts': ['./graph/embedded-store.js'],
    'src/graph/embedded-store.ts': [],
  },
  'nobody-imports-main': { 'src/config.ts': ['./main.js'], 'src/main.ts': [] },
  'errors-stand-alone': { 'src/errors.ts': ['./text/a.js'], 'src/text/a.ts': [] },
  'no-src-to-tests': { 'src/main.ts': ['../tests/helpers/a.js'], 'tests/helpers/a.ts': [] },
  'no-cycles': { 'src/text/a.ts': ['./b.js'], 'src/text/b.ts': ['./a.js'] },
  'no-orphans': { 'src/text/forgotten.ts': [] },
  'only-what-is-installed-for-use': { 'src/ingest/a.ts': ['for-development'], 'src/playground/bundle.ts': ['esbuild'] },
  'only-declared-packages': { 'src/ingest/a.ts': ['undeclared'] },
  'no-unresolvable': { 'src/text/a.ts': ['./gone.js'] },
};

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hearsay-house-'));
});
afterAll(() => rm(root, { recursive: true }));

describe('the dependency rules', () => {
  it('have each a planted violation', () => {
    expect(Object.keys(PLANTED).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it.each(Object.entries(PLANTED))('%s', async (rule, tree) => {
    expect(await brokenRules(join(root, rule.replace('/', '-')), tree)).toEqual([rule]);
  });

  it('let the flow pass', async () => {
    const flow: Tree = {
      'src/main.ts': ['./extraction/news-pipeline.js', './graph/neo4j-store.js', './api/server.js', './cli/serve.js'],
      'src/extraction/news-pipeline.ts': ['../text/span.js', '../decomposition/parse.js', '../document/document.js', '../lexicon/cues.js'],
      'src/lexicon/cues.ts': ['../text/span.js'],
      'src/document/document.ts': ['../text/span.js'],
      'src/decomposition/parse.ts': ['../text/span.js', 'zod', 'node:crypto'],
      'src/graph/neo4j-store.ts': ['neo4j-driver', '../decomposition/parse.js', './store.js'],
      'src/graph/store.ts': ['../errors.js'],
      'src/api/server.ts': ['graphql', 'fastify', '../graph/store.js', '../errors.js'],
      'src/cli/serve.ts': ['commander', '../api/server.js'],
      'src/text/span.ts': ['../errors.js'],
      'src/errors.ts': [],
    };
    expect(await brokenRules(join(root, 'flow'), flow)).toEqual([]);
  });
});

/** The names of the rules that a tree breaks, each once. */
async function brokenRules(folder: string, tree: Tree): Promise<string[]> {
  await plant(folder, tree);
  const { output } = await cruise(['src'], { ...options, baseDir: folder, validate: true, ruleSet: { forbidden } });
  const { violations } = (output as ICruiseResult).summary;
  return [...new Set(violations.map(({ rule }) => rule.name))];
}

async function plant(folder: string, tree: Tree): Promise<void> {
  const declared = Object.fromEntries(PACKAGES.map((name) => [name, '1.0.0']));
  const manifest = { name: 'planted', dependencies: declared, devDependencies: { 'for-development': '1.0.0' } };
  await write(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const name of [...PACKAGES, 'for-development', 'undeclared']) {
    await write(join(folder, 'node_modules', name, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    await write(join(folder, 'node_modules', name, 'index.js'), '');
  }
  for (const [path, imports] of Object.entries(tree)) {
    await write(join(folder, path), imports.map((module) => `import '${module}';\n`).join(''));
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
