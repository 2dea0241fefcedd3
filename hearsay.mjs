#!/usr/bin/env node
/** The command hearsay: runs what is built, and in a checkout that is not built yet, builds it first. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const main = new URL('dist/main.js', import.meta.url);
/** What a build writes last: without it one was broken off. */
const last = new URL('dist/playground/page.html', import.meta.url);

if (!existsSync(last) && existsSync(new URL('src/main.ts', import.meta.url))) {
  console.error('Hearsay is not built yet: building it, once …');
  // Standard output is for data alone.
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`hearsay: The build failed. Run "npm ci && npm run build" in ${folder}.`);
    process.exit(4);
  }
}

await import(main.href);
