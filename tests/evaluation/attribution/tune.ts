/**
 * Chooses the parameters that training does not learn, on articles that were kept out of it, and writes them beside the networks
 * (confidence is fitted on the development articles):
 * `npx tsx tests/evaluation/attribution/tune.ts --weights FOLDER --polnear DIR --ids FILE` (the ids that export.py wrote, one a line).
 * Without `--ids` the thresholds stay, and confidence alone is fitted: after another export of the same training.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { keepRuntimeSilent, readConfig } from '../../../src/config.js';
import type { Attribution } from '../../../src/document/document.js';
import { type Regression, TERMS } from '../../../src/extraction/model/confidence.js';
import { openNativeRuntime } from '../../../src/extraction/model/native-runtime.js';
import type { Words } from '../../../src/extraction/model/pieces.js';
import { attributionsOf, kept, type ModelParameters } from '../../../src/extraction/model/reading-model.js';
import type { Candidate, Evidence } from '../../../src/extraction/model/runs.js';
import { spansOf } from '../../../src/extraction/model/spans.js';
import { loadWordReader } from '../../../src/extraction/model/word-reader.js';
import { readModelFiles } from '../../../src/model-files.js';
import type { Span } from '../../../src/text/span.js';
import { outcomes, type Said } from './matching.js';
import { logisticRegression } from './regression.js';

/** Candidates are read from this score on, below any threshold that is tried. */
const LOWEST = -3;

type GoldAttribution = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] };
type GoldLine = {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  readonly discard?: readonly Span[];
};
type Read = { readonly gold: GoldLine; readonly words: Words; readonly candidates: readonly Candidate[] };
type Scorer = {
  scoreDocAttr(gold: object, predicted: object, options: object, report: object): object;
  sumAttr(documents: readonly object[]): { readonly joint: { readonly f: number } };
};

const { weights, polnear, ids } = parseArgs({
  options: { weights: { type: 'string' }, polnear: { type: 'string' }, ids: { type: 'string' } },
}).values;
if (!weights || !polnear) throw new Error('--weights and --polnear are needed.');

const folder = pathToFileURL(`${resolve(weights)}/`);
keepRuntimeSilent();
const files = await readModelFiles(folder);
const reader = await loadWordReader(files, await openNativeRuntime());
const chosen = new Set(ids ? (await readFile(ids, 'utf8')).trim().split('\n') : []);
async function readAll(file: string, isWanted: (id: string) => boolean): Promise<readonly Read[]> {
  const all: Read[] = [];
  for (const line of (await readFile(join(polnear as string, file), 'utf8')).trimEnd().split('\n')) {
    const gold = JSON.parse(line) as GoldLine;
    if (isWanted(gold.id)) all.push({ gold, ...(await reader.read(gold.text, LOWEST, null)) });
  }
  return all;
}
const read = await readAll('train.jsonl', (id) => chosen.has(id));
const more = await readAll('dev.jsonl', () => true);
console.log(`${read.length} articles, ${more.length} more for confidence`);

const scorer = (await import(pathToFileURL(join(resolve(readConfig().sharedFolder), 'corpora', 'score.mjs')).href)) as Scorer;
let parameters = files.parameters;
const joint = (tried: ModelParameters): number =>
  scorer.sumAttr(
    read.map(({ gold, words, candidates }) => {
      const claims = attributionsOf(words, candidates, tried).map(({ content, source, cue }) => ({ content, source, cue }));
      const report = { invalid: 0, merged: 0, nestedDropped: 0, discardDropped: 0, missingArticles: 0, examples: [] };
      const options = { merge: true, dropNested: true, discard: true, jaccard: 0.5, errors: 0 };
      return scorer.scoreDocAttr(gold, { id: gold.id, claims }, options, report);
    }),
  ).joint.f;

const GRID: Readonly<Record<'cueThreshold' | 'nestedThreshold' | 'sourceBias' | 'contentBias', readonly number[]>> = {
  cueThreshold: [-1.5, -1.25, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5],
  contentBias: [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75],
  sourceBias: [-0.5, 0, 0.5, 1, 1.5],
  nestedThreshold: [-1, -0.5, 0, 0.5, 1, 2, 3],
};
let best = ids ? joint(parameters) : 0;
if (ids) console.log('untuned', best.toFixed(4));
for (let round = 0; ids && round < 2; round++) {
  for (const [name, values] of Object.entries(GRID)) {
    for (const value of values) {
      const tried = { ...parameters, [name]: value };
      const score = joint(tried);
      if (score <= best + 1e-9) continue;
      best = score;
      parameters = tried;
    }
    console.log(round, name, parameters[name as keyof typeof GRID], best.toFixed(4));
  }
}

type Example = { readonly evidence: Evidence; readonly content: boolean; readonly joint: boolean; readonly sourced: boolean };
const examplesIn = (articles: readonly Read[]): readonly Example[] =>
  articles.flatMap(({ gold, words, candidates }) => {
    const found = kept(words, candidates, parameters);
    const predicted = found.map((one) => saidOf(spansOf(words, one)));
    const results = outcomes(gold.text, predicted, { attributions: gold.attributions, discard: gold.discard ?? [] });
    return found.flatMap((evidence, index) => {
      const result = results[index];
      return result ? [{ evidence, ...result, sourced: evidence.source !== null }] : [];
    });
  });
type Term = keyof Regression;
const fitted = (some: readonly Example[], terms: readonly Term[]): Regression => {
  const weights = logisticRegression(
    some.map(({ evidence, joint: right }) => ({ row: terms.map((term) => TERMS[term](evidence)), right })),
  );
  const weightOf = (term: Term): number => Math.round((weights[terms.indexOf(term)] ?? 0) * 1e4) / 1e4;
  return Object.fromEntries(ALL_TERMS.map((term) => [term, weightOf(term)])) as Regression;
};
const ALL_TERMS = Object.keys(TERMS) as Term[];
// Few sources are wrong: squares would follow each of them.
const FEW_TERMS = ['constant', 'score', 'content', 'source', 'quoted'] as const;
// Two people agreed on the development articles, one wrote the gold of the others: a confidence fitted on the latter promises up to nine points too much of the former.
const confidence = {
  statement: fitted(examplesIn(more), ALL_TERMS),
  source: fitted(
    examplesIn(more).filter(({ content, sourced }) => content && sourced),
    FEW_TERMS,
  ),
};
console.log(JSON.stringify(confidence));
await writeParameters({ ...parameters, confidence });

function saidOf({ source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>): Said {
  return { source: source ? [source] : [], cue: cue ? [cue] : [], content };
}

/** The file, and its size and sum in the manifest. */
async function writeParameters(written: ModelParameters): Promise<void> {
  const text = `${JSON.stringify(written, null, 2)}\n`;
  await writeFile(new URL('params.json', folder), text);
  const manifestFile = new URL('manifest.json', folder);
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as { files: Record<string, { bytes: number; sha256: string }> };
  manifest.files['params.json'] = { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
  await writeFile(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
}
