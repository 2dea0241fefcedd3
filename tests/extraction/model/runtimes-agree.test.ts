/** The two runtimes give the same result: DECISIONS.md, "Numbers meet 8-bit weights in two passes of 7 bits", says what that took. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Attribution } from '../../../src/document/document.js';
import { openNativeRuntime } from '../../../src/extraction/model/native-runtime.js';
import { loadReadingModel } from '../../../src/extraction/model/reading-model.js';
import type { Runtime } from '../../../src/extraction/model/runtime.js';
import { openWasmRuntime } from '../../../src/extraction/model/wasm-runtime.js';
import { articleFrom } from '../../../src/ingest/article-input.js';
import { readTextFile } from '../../../src/ingest/text-file.js';
import { readModelFiles } from '../../../src/model-files.js';

const files = await readModelFiles();

/**
 * Of what either finds, the part whose source, cue and content the other finds at the same characters. Measured: 589 of 589.
 * Not 1: a word whose two readings are equally likely to a thousandth may stand in an article to come.
 */
const SAME_SPANS = 0.998;
/** As far apart as two confidences in the same attribution may be. Measured: 0.01. */
const FARTHEST = 0.02;

it('give the same attributions in the sample and golden articles, and are as sure of them', async () => {
  const texts = await textsIn('src/ingest/samples', 'tests/golden/articles');
  const native = await foundBy(await openNativeRuntime(), texts);
  const wasm = await foundBy(await openWasmRuntime(), texts);
  const both = [...native].filter(([spans]) => wasm.has(spans));
  const apart = both.map(([spans, confidence]) => Math.abs(confidence - (wasm.get(spans) as number)));
  expect(native.size).toBeGreaterThan(500);
  expect(both.length / Math.max(native.size, wasm.size)).toBeGreaterThan(SAME_SPANS);
  expect(Math.max(...apart)).toBeLessThan(FARTHEST + 0.001);
}, 120_000);

/** The confidence of each attribution by its text and spans. */
async function foundBy(runtime: Runtime, texts: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const model = await loadReadingModel(files, runtime);
  const found = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    for (const attribution of await model.attributions(text)) found.set(`${index} ${spansOf(attribution)}`, attribution.confidence);
  }
  return found;
}

const spansOf = ({ source, cue, content }: Attribution): string => JSON.stringify([source, cue, content]);

async function textsIn(...folders: readonly string[]): Promise<readonly string[]> {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => `${folder}/${name}`),
  );
  return Promise.all(paths.map(async (path) => (await articleFrom(readTextFile(readFileSync(path, 'utf8')))).text));
}
