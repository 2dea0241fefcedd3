/** `npx tsx tests/evaluation/names/calibrate.ts`: prints the numbers of src/extraction/names/confidence.ts, fitted on the visible news of GUM and MEANTIME. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepRuntimeSilent, readConfig } from '../../../src/config.js';
import { paragraphs } from '../../../src/extraction/components/paragraphs.js';
import { readWith } from '../../../src/extraction/components/reading.js';
import { sentences } from '../../../src/extraction/components/sentences.js';
import { tokens } from '../../../src/extraction/components/tokens.js';
import { openNativeRuntime } from '../../../src/extraction/model/native-runtime.js';
import { loadReadingModel } from '../../../src/extraction/model/reading-model.js';
import { nameEvidence } from '../../../src/extraction/names/confidence.js';
import { foundNames } from '../../../src/extraction/names/found.js';
import { pipeline } from '../../../src/extraction/pipeline.js';
import { readModelFiles } from '../../../src/model-files.js';
import { logisticRegression } from '../attribution/regression.js';
import { goldArticles } from '../gold-articles.js';
import { goldNames, nameOutcomes } from './matching.js';

const { sharedFolder } = readConfig();
keepRuntimeSilent();
const model = await loadReadingModel(await readModelFiles(), await openNativeRuntime());
const steps = pipeline([paragraphs, sentences, tokens, readWith(model)]);
const examples: { readonly row: readonly number[]; readonly right: boolean }[] = [];
for (const corpus of ['gum/news_visible.jsonl', 'meantime/meantime_visible.jsonl']) {
  const file = join(sharedFolder, 'corpora', corpus);
  const golds = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => goldNames.parse(JSON.parse(line)));
  for (const [index, article] of (await goldArticles(file, null)).entries()) {
    const document = await steps.run(article);
    const found = foundNames(document);
    const results = nameOutcomes(golds[index] as (typeof golds)[number], found);
    for (const [name, evidence] of nameEvidence(document.text, found).entries()) {
      const right = results[name] ?? null;
      if (right !== null && found[name]?.form !== 'demonym') examples.push({ row: [1, ...evidence], right });
    }
  }
}
const [constant = 0, surest = 0, listed = 0, repeats = 0] = logisticRegression(examples).map((weight) => Math.round(weight * 100) / 100);
console.log(`${examples.length} names: ${JSON.stringify({ constant, surest, listed, repeats })}`);
