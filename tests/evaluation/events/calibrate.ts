/** `npx tsx tests/evaluation/events/calibrate.ts`: prints the numbers of src/extraction/events/confidence.ts, fitted on the triggers found in MEANTIME. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepRuntimeSilent, readConfig } from '../../../src/config.js';
import { eventEvidence, triggerEvidence } from '../../../src/extraction/events/confidence.js';
import { scenesOf } from '../../../src/extraction/events/scene.js';
import { triggersIn } from '../../../src/extraction/events/triggers.js';
import { openNativeRuntime } from '../../../src/extraction/model/native-runtime.js';
import { loadReadingModel } from '../../../src/extraction/model/reading-model.js';
import { newsComponents } from '../../../src/extraction/news-pipeline.js';
import { pipeline } from '../../../src/extraction/pipeline.js';
import { readModelFiles } from '../../../src/model-files.js';
import { startingIn } from '../../../src/text/span.js';
import { logisticRegression } from '../attribution/regression.js';
import { eventOutcomes, goldEvents, triggerOutcomes } from './matching.js';

const { sharedFolder } = readConfig();
keepRuntimeSilent();
const steps = pipeline(newsComponents(await loadReadingModel(await readModelFiles(), await openNativeRuntime())));
/** Draws weights to 0, since nearly all listed triggers are right. */
const PULL = 0.3;
const told: { readonly row: readonly number[]; readonly right: boolean }[] = [];
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
  const events = eventOutcomes(gold, document.happenings);
  for (const [index, happening] of document.happenings.entries()) {
    const right = events[index] ?? null;
    const own = document.triggers.filter((trigger) => trigger.happening === index).map(({ confidence }) => confidence);
    if (right !== null) told.push({ row: [1, ...eventEvidence({ ...happening, triggers: own })], right });
  }
}
print('triggers', examples, ['constant', 'logit', 'listed']);
print('events', told, ['constant', 'trigger', 'involved']);

function print(what: string, rows: typeof examples, columns: readonly string[]): void {
  const weights = logisticRegression(rows, PULL).map((weight, index) => [columns[index], Math.round(weight * 100) / 100]);
  console.log(`${rows.length} ${what}: ${JSON.stringify(Object.fromEntries(weights))}`);
}
