/** Bundles the playground's page into dist/playground: `npm run build` runs it when the rest is built. */
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// From src/playground and from dist/playground the package's root is equally far.
const root = new URL('../../', import.meta.url);
const source = new URL('src/playground/', root);
const target = new URL('dist/playground/', root);

await build({
  entryPoints: [fileURLToPath(new URL('browser/main.tsx', source))],
  outdir: fileURLToPath(target),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  loader: { '.woff2': 'dataurl' },
  define: { 'process.env.NODE_ENV': '"production"', EXAMPLES: JSON.stringify(await examples()) },
  legalComments: 'external',
  logLevel: 'warning',
});
await copyFile(new URL('browser/page.html', source), new URL('page.html', target));

/** The example queries in the order of their file names. */
async function examples(): Promise<string[]> {
  const folder = new URL('examples/', source);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(names.map(async (name) => (await readFile(new URL(name, folder), 'utf8')).trim()));
}
