/** `npm run lexicon`: fetches the packages and writes the lists of src/lexicon/generated from them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { FOLDER, textOf } from './list-file.js';
import { allLists } from './lists.js';
import { fetchSources } from './sources.js';

fetchSources();
mkdirSync(FOLDER, { recursive: true });
for (const made of allLists()) {
  writeFileSync(`${FOLDER}/${made.file}.ts`, textOf(made));
  console.log(`${FOLDER}/${made.file}.ts: ${made.lines.length} lines`);
}
