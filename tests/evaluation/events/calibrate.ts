/** `npx tsx tests/evaluation/events/calibrate.ts`: prints the numbers of src/extraction/events/confidence.ts, fitted on the triggers found in MEANTIME. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepRuntimeSilent, readConfig } from '../../../src/config.js';
import { triggerEvidence } from '../../../src/extraction/events/confidence.js';
import { scenesOf } from '../../../src/extraction/events/scene.js';
import { triggersIn } from '../../../src/extraction/events/triggers.js';
import { openNativeRuntime } from '../../../src/extraction/model/native-runtime.js';
import { loadReadingModel } from '../../../src/extraction/model/reading-model.js';
import { newsComponents } from '../../../src/extraction/news-pipeline.js';
import { pipeline } from '../../../src/extraction/pipeline.js';
import { readModelFiles } from '../../../src/model-files.js';
import { startingIn } from '../../../src/text/span.js';
import { logisticRegression } from '../attribution/regression.js';
import { goldEvents, triggerOutcomes } from './matching.js';

const { sharedFolder } = readConfig();
keepRuntimeSilent();
const steps = pipeline(newsComponents(await loadReadingModel(await readModelFiles(), await openNativeRuntime())));
const examples: { readonly row: readonly number[]; readonly right: boolean }[] = [];
for (const line of readFileSync(join(sharedFolder, 'corpora', 'meantime', 'meantime_visible.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')) {
  const gold = goldEvents.parse(JSON.parse(line));
  const document = await steps.run({ id: gold.id, text: gold.text, headline: null, publishedAt: null });
  const vocabulary = new Set(document.tags.map(({ lemma }) => lemma.toLowerCase()));
  const cues = document.utterances.flatMap(({ cue }) => (cue ? [{ ...cue, ...cue.span }] : [])).sort((a, b) => a.start - b.start);
  const triggers = scenesOf(document).flatMap((scene) => triggersIn(scene, startingIn(cues, scene.sentence), vocabulary));
  const results = triggerOutcomes(
    gold,
    triggers.map(({ span }) => span),
  );
  for (const [index, trigger] of triggers.entries()) {
    const right = results[index] ?? null;
    if (right !== null) examples.push({ row: [1, ...triggerEvidence(trigger)], right });
  }
}
const [constant = 0, logit = 0, listed = 0] = logisticRegression(examples).map((weight) => Math.round(weight * 100) / 100);
console.log(`${examples.length} triggers: ${JSON.stringify({ constant, logit, listed })}`);
